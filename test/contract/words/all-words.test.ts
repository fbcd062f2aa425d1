import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/contract/language';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/contract/words/*.ts', {
  eager: true,
});

/** Words of the trade that no first screen shows; whole words, without case. */
const BANNED: Record<Language, readonly string[]> = {
  en: [
    'scheme',
    'indicator',
    'normaliser',
    'normalizer',
    'cut',
    'cuts',
    'lift',
    'damping',
    'migration matrix',
    'topsis',
    'entropy',
  ],
  es: [
    'esquema',
    'indicador',
    'indicadores',
    'normalizador',
    'corte',
    'cortes',
    'amortiguación',
    'matriz de migración',
    'topsis',
    'entropía',
  ],
  zh: ['方案', '指标', '归一化', '切点', '阻尼', '迁移矩阵', 'TOPSIS', '熵'],
};

interface Dictionary {
  readonly name: string;
  readonly byLanguage: Readonly<Record<Language, unknown>>;
}

/** Every export of the words room that holds all three languages. */
const dictionaries: Dictionary[] = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(
      ([, value]) =>
        typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value),
    )
    .map(([name, value]) => ({
      name: `${file.split('/').pop() ?? ''} ${name}`,
      byLanguage: value as Dictionary['byLanguage'],
    })),
);

/** Texts by path; the two forms of a plural are one text each. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => texts(entry, `${path}/${key}`));
}

/** Placeholders by code: what either form of a plural names. */
function placeholders(value: unknown): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const [path, text] of texts(value)) {
    const code = path.replace(/\/(one|other)$/, '');
    const names = (found[code] ??= new Set());
    for (const [name] of text.matchAll(/\{\w+\}/g)) if (name !== '{count}') names.add(name);
  }
  return Object.fromEntries(Object.entries(found).map(([code, names]) => [code, [...names].sort()]));
}

test('the words room is looked at as a whole', () => {
  expect(dictionaries.length).toBeGreaterThan(15);
});

describe.each(dictionaries)('$name', ({ byLanguage }) => {
  test('names the same things in every language', () => {
    expect(placeholders(byLanguage.es)).toEqual(placeholders(byLanguage.en));
    expect(placeholders(byLanguage.zh)).toEqual(placeholders(byLanguage.en));
  });

  test.each(LANGUAGES)('has no empty text and no word of the trade in %s', (language) => {
    for (const [path, withNames] of texts(byLanguage[language])) {
      const text = withNames.replace(/\{\w+\}/g, '…');
      expect(text.trim(), path).not.toBe('');
      const words = language === 'zh' ? text : ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
      const found = BANNED[language].filter((word) => words.includes(language === 'zh' ? word : ` ${word} `));
      expect(found, `${path}: ${text}`).toEqual([]);
    }
  });
});

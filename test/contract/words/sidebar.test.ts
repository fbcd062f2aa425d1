import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/contract/language';
import type { Sentence } from '../../../src/contract/say';
import { saySidebar, SIDEBAR_WORDS, type SidebarWord } from '../../../src/contract/words/sidebar';
import { WIRE_FAILURE_WORDS } from '../../../src/contract/words/wire-failures';

const SIDEBAR = path.resolve(import.meta.dirname, '../../../sidebar');

/** Words of the trade that no first screen shows. */
const BANNED: Readonly<Record<Language, RegExp>> = {
  en: /scheme|indicator|normali[sz]|\bcuts?\b|\blift|damping|migration|matrix|topsis|entropy/i,
  es: /esquema|indicador|normaliza|\bcorte|amortigua|migraci|matriz|topsis|entrop/i,
  zh: /方案|指标|归一化|阻尼|矩阵|熵|TOPSIS/i,
};

const forms = (sentence: Sentence): string[] =>
  typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other];

const placeholders = (sentence: Sentence): string =>
  [...new Set(forms(sentence).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join();

const allIn = (language: Language): readonly (readonly [string, Sentence])[] => [
  ...Object.entries(SIDEBAR_WORDS[language]),
  ...Object.entries(WIRE_FAILURE_WORDS[language]),
];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(file) : [readFileSync(file, 'utf8')];
  });
}

describe('the words of the sidebar', () => {
  it.each(LANGUAGES)('hold no word of the trade in %s', (language) => {
    const found = allIn(language).filter(([, sentence]) =>
      forms(sentence).some((form) => BANNED[language].test(form)),
    );
    expect(found).toEqual([]);
  });

  it.each(LANGUAGES)('name the same things in %s as in English', (language) => {
    const english = Object.fromEntries(allIn('en'));
    for (const [code, sentence] of allIn(language)) {
      expect([code, placeholders(sentence)]).toEqual([code, placeholders(english[code] ?? '')]);
    }
  });

  it('are full-width where Chinese punctuation stands beside Chinese', () => {
    const halfWidth = /[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\(/;
    const found = allIn('zh').filter(([, sentence]) => forms(sentence).some((form) => halfWidth.test(form)));
    expect(found).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const text = sources(SIDEBAR).join('\n');
    const unused = Object.keys(SIDEBAR_WORDS.en).filter((word) => !text.includes("'" + word + "'"));
    expect(unused).toEqual([]);
  });
});

describe('saySidebar', () => {
  it('takes the form that the number needs', () => {
    const customers: SidebarWord = 'customers-in-all';
    expect(saySidebar(customers, 'es', { count: 1 })).toBe('1 cliente');
    expect(saySidebar(customers, 'en', { count: 1200 })).toBe('1,200 customers');
    expect(saySidebar(customers, 'zh', { count: 1 })).toBe('1 位客户');
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/contract/language';
import { className, schemeMeaning, schemeName, unclassifiedName } from '../../../src/contract/words/schemes';
import { SCHEME_ISSUE_WORDS } from '../../../src/contract/words/scheme-issues';
import { CLASS_WORDS } from '../../../src/contract/words/scheme-names';
import { SCHEME_IDS, SCHEMES } from '../../../src/core/schemes/catalogue';

const BANNED =
  /scheme|indicator(?![A-Z}])|normali[sz]|\bcuts?\b|\blifts?\b|damping|migration|topsis|entropy|esquema|indicador|\bcortes?\b|amortigua|entropía|方案|指标|归一化|阻尼|熵/i;

/** Sentences without their placeholders. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\{\w+\}/g, '')];
  return Object.values(words as object).flatMap(sentences);
}

describe('words of the ways of sorting', () => {
  it.each(LANGUAGES)('use no word of the trade: %s', (language) => {
    const names = SCHEME_IDS.flatMap((id) => [schemeName(id, language), schemeMeaning(id, language)]);
    for (const text of [...names, ...sentences(SCHEME_ISSUE_WORDS[language])])
      expect(text).not.toMatch(BANNED);
  });

  it('fill in the same values in all three languages', () => {
    const placeholders = (text: unknown) =>
      [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort().join();
    for (const code of Object.keys(SCHEME_ISSUE_WORDS.en) as (keyof typeof SCHEME_ISSUE_WORDS.en)[]) {
      const [en, es, zh] = LANGUAGES.map((language) => placeholders(SCHEME_ISSUE_WORDS[language][code]));
      expect([code, es, zh]).toEqual([code, en, en]);
    }
  });

  it('name the groups in each language and leave letters as they are', () => {
    const { labels } = SCHEMES.groups;
    expect(LANGUAGES.map((language) => labels.map((id) => className(id, language)).join(' '))).toEqual([
      'Key Main Ordinary',
      'Clave Principal Ordinario',
      '重点客户 主要客户 普通客户',
    ]);
    expect(LANGUAGES.map((language) => className('B', language))).toEqual(['B', 'B', 'B']);
  });

  it.each(LANGUAGES)('name every class that is more than a letter or two: %s', (language) => {
    const ids = SCHEME_IDS.flatMap((id) => [...SCHEMES[id].labels]).filter((id) => !/^[A-E][XYZ]?$/.test(id));
    expect(ids.filter((id) => !(id in CLASS_WORDS[language]))).toEqual([]);
    expect(ids.length).toBeGreaterThan(30);
  });

  it.each(LANGUAGES)('give the classes of one way of sorting different names: %s', (language) => {
    for (const id of SCHEME_IDS) {
      const classNames = SCHEMES[id].labels.map((label) => className(label, language));
      expect(new Set(classNames).size, id).toBe(classNames.length);
    }
  });

  it('tell why somebody is in no class', () => {
    expect(LANGUAGES.map((language) => unclassifiedName('no-orders', language))).toEqual([
      'No orders',
      'Sin pedidos',
      '无订单',
    ]);
  });
});

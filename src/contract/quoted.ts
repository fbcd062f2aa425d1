import type { Language } from './language';

/** Opening and closing marks and what stands between two names. */
const MARKS: Readonly<Record<Language, readonly [open: string, close: string, between: string]>> = {
  en: ['"', '"', ', '],
  es: ['«', '»', ', '],
  zh: ['“', '”', '、'],
};

/**
 * Names in a sentence, each in the quotation marks of the language.
 *
 * @example quoted(['Enero', 'Febrero'], 'es') // => '«Enero», «Febrero»'
 */
export function quoted(names: readonly string[], language: Language): string {
  const [open, close, between] = MARKS[language];
  return names.map((name) => open + name + close).join(between);
}

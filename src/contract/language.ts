/** Languages of the words, the headers we recognise and the headers we write. */
export type Language = 'en' | 'es' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'es', 'zh'];

/** A user's locale ('es_MX', 'zh-TW', 'en') to the language we speak to them; English when we do not have theirs. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return start === 'es' || start === 'zh' ? start : 'en';
}

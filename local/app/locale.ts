/** Languages of the local part, as of the add-on. */
export type Language = 'en' | 'es' | 'zh';

/** 'es_MX' or 'zh-CN' to our language; English when we do not have theirs. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return start === 'es' || start === 'zh' ? start : 'en';
}

/** The locale that Google would use for a spreadsheet of somebody who speaks this. */
export function spreadsheetLocale(locale: string): string {
  const [language = 'en', region] = locale.replace('-', '_').split('_');
  const regions: Readonly<Record<string, string>> = { en: 'US', es: 'ES', zh: 'CN' };
  return `${language.toLowerCase()}_${(region ?? regions[language.toLowerCase()] ?? 'US').toUpperCase()}`;
}

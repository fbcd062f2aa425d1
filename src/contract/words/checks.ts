import type { Words } from '../say';

/** Around the findings about the data. */
export const CHECK_WORDS: Words<'none'> = {
  en: { none: 'Nothing odd was found in your data.' },
  es: { none: 'No se ha encontrado nada raro en sus datos.' },
  zh: { none: '未在您的数据中发现异常。' },
};

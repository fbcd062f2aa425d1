/** What Google writes into a destination sheet in the language of whoever linked it. [R]; the reference names English and German. */
interface DestinationWords {
  readonly sheetName: string;
  readonly timestamp: string;
  readonly email: string;
}

const ENGLISH: DestinationWords = {
  sheetName: 'Form Responses',
  timestamp: 'Timestamp',
  email: 'Email Address',
};

const WORDS: Readonly<Record<string, DestinationWords>> = {
  en: ENGLISH,
  es: {
    sheetName: 'Respuestas de formulario',
    timestamp: 'Marca temporal',
    email: 'Dirección de correo electrónico',
  },
  zh: { sheetName: '表单回复', timestamp: '时间戳记', email: '电子邮件地址' },
  de: { sheetName: 'Formularantworten', timestamp: 'Zeitstempel', email: 'E-Mail-Adresse' },
};

/** @param language of a user, e.g. 'es' or 'zh_CN'; English where it is not listed. */
export function destinationWords(language: string): DestinationWords {
  return WORDS[language.slice(0, 2)] ?? ENGLISH;
}

/** How one locale writes numbers, dates and truth values. Months are lower case, January first. */
export interface LocaleSigns {
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  readonly dateSeparator: string;
  /** Number format that a typed date gets, e.g. 'd/m/yyyy'. */
  readonly dateFormat: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly currency: string;
  readonly isCurrencyBehind: boolean;
  readonly trueWord: string;
  readonly falseWord: string;
}

const TRUTH_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  es: ['VERDADERO', 'FALSO'],
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  it: ['VERO', 'FALSO'],
  pt: ['VERDADEIRO', 'FALSO'],
};
/** Currency symbol of a region, '$' where it is not listed. */
const CURRENCIES: Readonly<Record<string, string>> = {
  GB: '£',
  CN: '¥',
  JP: '¥',
  ES: '€',
  DE: '€',
  FR: '€',
  IT: '€',
  PT: '€',
  IE: '€',
  NL: '€',
  BR: 'R$',
};

const known = new Map<string, LocaleSigns>();

/**
 * Signs of a spreadsheet locale such as 'es_ES'. Names and signs come from the platform's locale data; grouping is
 * what Sheets does from four digits on, in every locale.
 */
export function localeSigns(locale: string): LocaleSigns {
  let signs = known.get(locale);
  if (!signs) known.set(locale, (signs = readSigns(supportedTag(locale))));
  return signs;
}

function supportedTag(locale: string): string {
  const tag = locale.replace('_', '-');
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en-US';
  } catch (error) {
    if (error instanceof RangeError) return 'en-US';
    throw error;
  }
}

function readSigns(tag: string): LocaleSigns {
  const number = new Intl.NumberFormat(tag, {
    useGrouping: 'always',
  } as unknown as Intl.NumberFormatOptions).formatToParts(1234.5);
  const signOf = (type: string, otherwise: string) =>
    number.find((part) => part.type === type)?.value ?? otherwise;
  const [language = 'en', region = ''] = tag.split('-');
  const currency = CURRENCIES[region] ?? '$';
  const [trueWord, falseWord] = TRUTH_WORDS[language] ?? ['TRUE', 'FALSE'];
  return {
    decimal: signOf('decimal', '.'),
    group: signOf('group', ',').replace(/\s/, ' '),
    ...readDates(tag),
    months: monthNames(tag, 'long'),
    shortMonths: monthNames(tag, 'short'),
    weekdays: weekdayNames(tag, 'long'),
    shortWeekdays: weekdayNames(tag, 'short'),
    currency,
    isCurrencyBehind: currency === '€',
    trueWord,
    falseWord,
  };
}

function readDates(tag: string): Pick<LocaleSigns, 'dateOrder' | 'dateSeparator' | 'dateFormat'> {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(
    Date.UTC(2024, 0, 5),
  );
  const order = parts.map((part) => ({ day: 'd', month: 'm', year: 'y' })[part.type as 'day'] ?? '').join('');
  const dateSeparator = parts.find((part) => part.type === 'literal')?.value.trim() ?? '/';
  const pattern = { day: 'd', month: 'm' } as const;
  const dateFormat = parts
    .filter((part) => part.type in pattern || part.type === 'year')
    .map((part) => (part.type === 'year' ? 'yyyy' : pattern[part.type as 'day'].repeat(part.value.length)))
    .join(dateSeparator);
  return { dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy', dateSeparator, dateFormat };
}

function monthNames(tag: string, month: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => names.format(Date.UTC(2024, index, 5)));
}

/** Sunday first. */
function weekdayNames(tag: string, weekday: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => names.format(Date.UTC(2024, 8, 1 + index)));
}

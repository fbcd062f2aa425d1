import { localeSigns, type LocaleSigns } from '../locale/locale-signs';
import { typedDate } from './typed-date';
import { typedNumber, type TypedValue } from './typed-number';

/** What a cell gets when a text is typed into it. Formulas come without their '='. */
export type TypedContent =
  | {
      readonly kind: 'value';
      readonly value: number | boolean | string | null;
      readonly format: string | null;
    }
  | { readonly kind: 'formula'; readonly formula: string };

export interface TypingOptions {
  /** The spreadsheet's locale, e.g. 'es_ES'. */
  readonly locale: string;
  readonly currentYear: number;
  /** Number format of the cell: '@' keeps every text as it is. */
  readonly cellFormat: string;
  /** True: nothing but '=' and an apostrophe in front means anything; default: false. */
  readonly keepsTexts?: boolean;
}

const HAS_DIGIT = /\d/;
const FIRST_OF_NUMBER = /^[\d\s.,()+\-$€£¥￥R%]/;
const FIRST_OF_DATE = /^\d/;
const MONTH_PREFIX_LENGTH = 3;

/** How a date may begin in a locale: its months' first letters in both cases, and their first three in lower case. */
interface MonthStarts {
  readonly letters: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

const monthStarts = new WeakMap<LocaleSigns, MonthStarts>();

/**
 * Reads a text as if it were typed into a cell: formula, truth value, number, date or text. A leading '+' or '-' in
 * front of anything but a number starts a formula as '=' does; a leading apostrophe forces text.
 *
 * Source: reference/apps-script.md 2.2 [R vlucas/sheetquery#20; L gf:notes/oddities.md]. '+' and '-' [R: phone
 * numbers and dashes that become #ERROR!].
 * @example typedText('01234', {locale: 'en_US', currentYear: 2026, cellFormat: 'General'}) // => {kind: 'value', value: 1234, format: null}
 */
export function typedText(text: string, options: TypingOptions): TypedContent {
  if (text === '') return value(null);
  if (options.cellFormat === '@') return value(text);
  const first = text.charCodeAt(0);
  if (first === 61 && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  if (first === 39) return value(text.length > 1 ? text.slice(1) : null);
  if (options.keepsTexts) return value(text);
  const read = HAS_DIGIT.test(text) ? numberOrDate(text, options) : truthValue(text, options.locale);
  if (read) return { kind: 'value', value: read.value, format: read.format };
  if (text.length > 1 && (first === 43 || first === 45))
    return { kind: 'formula', formula: first === 43 ? text.slice(1) : text };
  return value(text);
}

function value(content: string | null): TypedContent {
  return { kind: 'value', value: content, format: null };
}

function numberOrDate(text: string, options: TypingOptions): TypedValue | null {
  const signs = localeSigns(options.locale);
  if (!FIRST_OF_NUMBER.test(text) && !startsOf(signs).letters.has(text.charAt(0))) return null;
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  const number = FIRST_OF_NUMBER.test(trimmed) ? typedNumber(trimmed, signs) : null;
  if (number || trimmed.length > 40 || !mayBeDate(trimmed, signs)) return number;
  return typedDate(trimmed, { signs, currentYear: options.currentYear });
}

/** A date starts with a digit or with a month's name: most texts are told apart by their first letters. */
function mayBeDate(text: string, signs: LocaleSigns): boolean {
  if (FIRST_OF_DATE.test(text)) return true;
  return startsOf(signs).prefixes.has(text.slice(0, MONTH_PREFIX_LENGTH).toLowerCase());
}

function startsOf(signs: LocaleSigns): MonthStarts {
  let starts = monthStarts.get(signs);
  if (!starts) {
    const names = [...signs.months, ...signs.shortMonths].map((name) => name.toLowerCase());
    const letters = names.map((name) => name.charAt(0));
    starts = {
      letters: new Set([...letters, ...letters.map((letter) => letter.toUpperCase())]),
      prefixes: new Set(names.map((name) => name.slice(0, MONTH_PREFIX_LENGTH))),
    };
    monthStarts.set(signs, starts);
  }
  return starts;
}

function truthValue(text: string, locale: string): TypedValue | null {
  if (text.length > 12) return null;
  const word = text.trim().toUpperCase();
  const signs = localeSigns(locale);
  if (word === 'TRUE' || word === signs.trueWord) return { value: true, format: null };
  if (word === 'FALSE' || word === signs.falseWord) return { value: false, format: null };
  return null;
}

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
const FIRST_WORD = /^\p{L}+/u;
const FIRST_OF_DATE = /^\d/;
const WHITE_SPACE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';
const FIRST_OF_NUMBER = `${WHITE_SPACE}\u2028\u2029\u202f\u205f\u3000\ufeff0123456789.,()+-$€£¥￥R%`;

/** How a text must begin to be more than a text in a locale: most texts are told apart by their first letter. */
interface Beginnings {
  /** Character codes that numbers begin with. */
  readonly numbers: ReadonlySet<number>;
  /** Character codes that months and truth words begin with, in both cases. */
  readonly words: ReadonlySet<number>;
  /** Months as a date may name them, in lower case. */
  readonly months: ReadonlySet<string>;
}

const beginnings = new WeakMap<LocaleSigns, Beginnings>();

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
  const read = moreThanText(text, first, options);
  if (read) return { kind: 'value', value: read.value, format: read.format };
  if (text.length > 1 && (first === 43 || first === 45))
    return { kind: 'formula', formula: first === 43 ? text.slice(1) : text };
  return value(text);
}

function value(content: string | null): TypedContent {
  return { kind: 'value', value: content, format: null };
}

function moreThanText(text: string, first: number, options: TypingOptions): TypedValue | null {
  const signs = localeSigns(options.locale);
  const { numbers, words } = beginningsOf(signs);
  const mayBeNumber = numbers.has(first);
  if (!mayBeNumber && !words.has(first)) return null;
  return HAS_DIGIT.test(text)
    ? numberOrDate(text, mayBeNumber, { signs, ...options })
    : truthValue(text, signs);
}

function numberOrDate(
  text: string,
  mayBeNumber: boolean,
  { signs, currentYear }: { signs: LocaleSigns; currentYear: number },
): TypedValue | null {
  if (!mayBeNumber && !beginsWithMonth(text, signs)) return null;
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  const number = mayBeNumber ? typedNumber(trimmed, signs) : null;
  if (number || trimmed.length > 40) return number;
  if (!FIRST_OF_DATE.test(trimmed) && !beginsWithMonth(trimmed, signs)) return null;
  return typedDate(trimmed, { signs, currentYear });
}

function beginsWithMonth(text: string, signs: LocaleSigns): boolean {
  const word = FIRST_WORD.exec(text)?.[0];
  return word !== undefined && beginningsOf(signs).months.has(word.toLowerCase());
}

function beginningsOf(signs: LocaleSigns): Beginnings {
  let found = beginnings.get(signs);
  if (!found) {
    const full = signs.months.map((name) => name.toLowerCase());
    const short = signs.shortMonths.map((name) => name.toLowerCase().replace('.', ''));
    const months = [...full, ...full.map((name) => name.slice(0, 3)), ...short];
    const words = [...months, 'true', 'false', signs.trueWord, signs.falseWord];
    const firsts = words.map((word) => word.charAt(0)).join('');
    found = {
      numbers: codesOf(FIRST_OF_NUMBER),
      words: codesOf(firsts.toLowerCase() + firsts.toUpperCase()),
      months: new Set(months),
    };
    beginnings.set(signs, found);
  }
  return found;
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

function truthValue(text: string, signs: LocaleSigns): TypedValue | null {
  if (text.length > 12) return null;
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === signs.trueWord) return { value: true, format: null };
  if (word === 'FALSE' || word === signs.falseWord) return { value: false, format: null };
  return null;
}

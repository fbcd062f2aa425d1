import { currencyOf } from './currency-marks';
import { ABBREVIATIONS, LINKING_WORDS } from './synonyms/abbreviations';
import { stem } from './synonyms/stem';
import { comparable, halfWidth } from './text';

/** A heading made ready for comparing with others. */
export interface HeaderWords {
  /** All its words without blanks between: 'CustomerID', 'customer_id' and 'Customer Id' are one. */
  readonly joined: string;
  /** The same before short forms are written out: a heading in capitals cannot be split into its words. */
  readonly plain: string;
  /** The stems of its words. */
  readonly stems: readonly string[];
}

const BRACKETED = /[([{【〔][^)\]}】〕]*[)\]}】〕]/g;

/**
 * The words of a heading: camelCase, underscores and line breaks split, short forms written out, linking words dropped.
 *
 * @example headerWords('N.º de pedidos').joined // => 'nopedidos'
 */
export function headerWords(header: string): HeaderWords {
  const split = halfWidth(header)
    .replace(/[#№]/g, ' no ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const plain = comparable(split).split(' ');
  const all = thingLast(plain.map((word) => ABBREVIATIONS[word] ?? word));
  const telling = all.filter((word) => !LINKING_WORDS.has(word) && !isYearOrCurrency(word));
  const words = telling.length > 0 ? telling : all;
  return { joined: words.join(''), plain: plain.join(''), stems: words.map(stem) };
}

/** 'date of sale' as 'sale date': the thing stands last in English. */
function thingLast(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of');
  return of > 0 ? [...words.slice(of + 1), ...words.slice(0, of)] : words;
}

/** 'Ventas 2025' and 'Sales USD' say no more than 'Ventas' and 'Sales'. */
function isYearOrCurrency(word: string): boolean {
  return /^(?:19|20)\d{2}$/.test(word) || (word.length === 3 && currencyOf(word) !== null);
}

/** The heading without what stands in brackets, mostly a unit; null when nothing else is there or nothing was in brackets. */
export function withoutBrackets(header: string): string | null {
  const bare = halfWidth(header).replace(BRACKETED, ' ').trim();
  return bare === '' || bare === halfWidth(header).trim() ? null : bare;
}

/** True when two headings are one to a reader: letter case, accents, blanks, line breaks and punctuation apart. */
export function isSameHeader(one: string, other: string): boolean {
  return comparable(one).split(' ').join('') === comparable(other).split(' ').join('');
}

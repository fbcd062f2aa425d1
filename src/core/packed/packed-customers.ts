import type { Category, CategoryId } from '../indicators/categories';
import type { CustomerTable, Indicator, IndicatorId } from '../indicators/customer-table';
import { packNumbers, unpackNumbers, type PackedNumbers } from './packed-numbers';

/** Words by customer: the index of the word in `words`, -1 for none. `words` are the same on every page. */
export interface PackedWords {
  readonly words: readonly string[];
  readonly codes: PackedNumbers;
}

/** Some customers of a table, one after another, with all that ways of sorting look at. */
export interface PackedCustomers {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** In the user's unit, NaN without data. */
  readonly indicators: readonly { readonly id: IndicatorId; readonly values: PackedNumbers }[];
  readonly categories: readonly PackedCategory[];
}

export interface PackedCategory extends PackedWords, Pick<Category, 'notUnderstood'> {
  readonly id: CategoryId;
}

/** Customers `first` up to `end`, the latter not included. */
export function packCustomers(
  { keys, names, indicators, categories }: CustomerTable,
  first: number,
  end: number,
): PackedCustomers {
  return {
    keys: keys.slice(first, end),
    names: names.slice(first, end),
    indicators: indicators.map(({ id, values }) => ({
      id,
      values: packNumbers(values.subarray(first, end)),
    })),
    categories: categories.map(({ id, words, values, notUnderstood }) => ({
      ...{ id, words, notUnderstood },
      codes: packNumbers(Float64Array.from(values.subarray(first, end), (word) => word - 1)),
    })),
  };
}

/** One word a customer, '' for none, as an index into the words that occur. */
export function packWords(texts: readonly string[], first: number, end: number): PackedWords {
  const codeOf = new Map<string, number>([['', -1]]);
  for (const text of texts) if (!codeOf.has(text)) codeOf.set(text, codeOf.size - 1);
  const codes = texts.slice(first, end).map((text) => codeOf.get(text) ?? -1);
  return { words: [...codeOf.keys()].slice(1), codes: packNumbers(Float64Array.from(codes)) };
}

/** One word a customer, '' for none, from the pages in their order. */
export function unpackWords(pages: readonly PackedWords[]): string[] {
  return pages.flatMap(({ words, codes }) => Array.from(unpackNumbers(codes), (code) => words[code] ?? ''));
}

/**
 * The customers of all pages, in order, as ways of sorting take them: `prepare` and `runScheme` give the same for this
 * table as for the one that was packed. What only the cards need (orders, rows, findings) is not in it.
 */
export function unpackCustomers(pages: readonly PackedCustomers[]): CustomerTable {
  const [firstPage] = pages;
  return {
    keys: pages.flatMap(({ keys }) => keys),
    names: pages.flatMap(({ names }) => names),
    indicators: (firstPage?.indicators ?? []).map(({ id }, index): Indicator => ({
      id,
      values: joined(pages.flatMap(({ indicators }) => indicators[index]?.values ?? [])),
    })),
    categories: (firstPage?.categories ?? []).map(({ id, words, notUnderstood }, index): Category => {
      const codes = joined(pages.flatMap(({ categories }) => categories[index]?.codes ?? []));
      return { id, words, notUnderstood, values: Uint8Array.from(codes, (code) => code + 1) };
    }),
    ...{ rowIndexes: [], orders: null, purchaseDays: null, issues: [], leftOut: [] },
    window: { kind: 'none', from: null, to: null, referenceDay: null, amount: 0, other: null },
  };
}

function joined(packed: readonly PackedNumbers[]): Float64Array {
  const parts = packed.map(unpackNumbers);
  const values = new Float64Array(parts.reduce((count, part) => count + part.length, 0));
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return values;
}

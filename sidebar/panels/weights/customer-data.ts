import type { PreparedRows } from '../../../src/contract/api-prepared';
import { unpackCustomers, unpackWords } from '../../../src/core/packed/packed-customers';
import { argsort } from '../../../src/core/scoring/argsort';
import { prepare, type Prepared } from '../../../src/core/scoring/prepare';
import type { SchemeId } from '../../../src/core/schemes/catalogue';

/** Every customer of the file, ready to be sorted again and again in the page. Arrays have length n. */
export interface CustomerData {
  readonly prepared: Prepared;
  readonly names: readonly string[];
  /** '' for nobody; null where the lists name nobody at all. */
  readonly owners: readonly string[] | null;
  /** Class ids in the sheet, '' for none; null before the first run. */
  readonly classesNow: readonly string[] | null;
  /** The way of sorting where the settings name none. */
  readonly schemeId: SchemeId;
  /** In the user's unit, 0 where there is none. */
  readonly amounts: Float64Array;
  /** Customers, the largest amount first. */
  readonly byAmount: Uint32Array;
}

/** Puts the pages of one stamp together, in their order; null without any. */
export function customerData(pages: readonly PreparedRows[]): CustomerData | null {
  const [first] = pages;
  if (!first) return null;
  const table = unpackCustomers(pages);
  const amounts = amountsOf(table.indicators.find(({ id }) => id === 'amount')?.values, table.keys.length);
  return {
    prepared: prepare(table),
    names: table.names,
    owners: wordsOf(pages.map(({ owners }) => owners)),
    classesNow: wordsOf(pages.map(({ classesNow }) => classesNow)),
    schemeId: first.schemeId,
    amounts,
    byAmount: argsort(amounts.map((amount) => -amount)),
  };
}

function amountsOf(values: Float64Array | undefined, customers: number): Float64Array {
  return (values ?? new Float64Array(customers)).map((amount) => (Number.isNaN(amount) ? 0 : amount));
}

function wordsOf(columns: readonly (PreparedRows['owners'] | null)[]): readonly string[] | null {
  const known = columns.flatMap((column) => column ?? []);
  return known.length > 0 ? unpackWords(known) : null;
}

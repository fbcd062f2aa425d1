import type { CustomerTable, Indicator } from '../indicators/customer-table';
import { UNCLASSIFIED } from '../schemes/result';
import { argsorter } from './argsort';
import type { Column } from './column';
import { INDICATOR_TRAITS } from './indicator-traits';
import type { NormalisedColumns } from './normalisers';
import { NORMALISERS, scaleKey } from './normalisers';
import { wholeUnits } from './whole-units';

/** Everything about the customers that no weight and no cut changes. */
export interface Prepared {
  readonly table: CustomerTable;
  /** n, the customers of the table. */
  readonly customers: number;
  /** Customers outside all classes whatever the weights: 0 = counts, else a value of `UNCLASSIFIED`. Length n. */
  readonly outside: Uint8Array;
  /** How many count. */
  readonly counted: number;
  /** Indicators with data of at least one customer that counts. */
  readonly columns: readonly Column[];
  /** The amount among `columns`; null when nobody has one. */
  readonly amount: Column | null;
  /** A column on 0..1; computed at the first call, kept for the next. */
  readonly normalised: NormalisedColumns;
}

/**
 * Does once what every reweighing needs: whole units, one sort per indicator, normalised columns. O(n log n).
 *
 * Customers whose amount is 0 or less or missing are outside: they stand in no rank and in no share. The table is
 * not changed.
 */
export function prepare(table: CustomerTable): Prepared {
  const unsorted = table.indicators.map(unsortedColumn);
  return preparedWith(table, unsorted, outsiders(table.keys.length, unsorted));
}

/** The same with everybody inside, for schemes that sort people who bought nothing, too. */
export function prepareEveryone({ table, customers }: Prepared): Prepared {
  return preparedWith(table, table.indicators.map(unsortedColumn), new Uint8Array(customers));
}

function preparedWith(
  table: CustomerTable,
  unsorted: readonly UnsortedColumn[],
  outside: Uint8Array,
): Prepared {
  const inOrder = ascending(outside);
  const columns = unsorted
    .map((column) => ({ ...column, outside, ...inOrder(column.units) }))
    .filter((column) => column.order.length > 0);
  const amount = columns.find((column) => column.id === 'amount') ?? null;
  return {
    table,
    customers: table.keys.length,
    outside,
    counted: amount ? amount.order.length : 0,
    columns,
    amount,
    normalised: normalisedOnce(),
  };
}

type UnsortedColumn = Omit<Column, 'outside' | 'order' | 'sorted'>;

function unsortedColumn({ id, values }: Indicator): UnsortedColumn {
  return { id, ...wholeUnits(values, INDICATOR_TRAITS[id].stepDecimals) };
}

function outsiders(customers: number, columns: readonly UnsortedColumn[]): Uint8Array {
  const outside = new Uint8Array(customers);
  const amounts = columns.find((column) => column.id === 'amount')?.units;
  if (!amounts) return outside.fill(UNCLASSIFIED.notEnoughData);
  const orders = columns.find((column) => column.id === 'orders')?.units;
  for (let i = 0; i < customers; i++) {
    const amount = amounts[i]!;
    if (amount > 0) continue;
    if (Number.isNaN(amount)) outside[i] = UNCLASSIFIED.notEnoughData;
    else outside[i] = amount === 0 && orders?.[i] === 0 ? UNCLASSIFIED.noOrders : UNCLASSIFIED.noValue;
  }
  return outside;
}

/** Puts those that count and have data in order, column by column in the same working memory. */
function ascending(outside: Uint8Array): (units: Float64Array) => Pick<Column, 'order' | 'sorted'> {
  const argsort = argsorter(outside.length);
  const counting = new Float64Array(outside.length);
  return (units) => {
    let known = 0;
    for (let i = 0; i < counting.length; i++) {
      const value = outside[i] === 0 ? units[i]! : NaN;
      if (value === value) known++;
      counting[i] = value;
    }
    const sorted = new Float64Array(known);
    return { order: argsort(counting, sorted).subarray(0, known), sorted };
  };
}

function normalisedOnce(): NormalisedColumns {
  const known = new Map<Column, Map<string, Float64Array>>();
  return (column, scale) => {
    const ofColumn = known.get(column) ?? new Map<string, Float64Array>();
    known.set(column, ofColumn);
    const key = scaleKey(scale);
    const normalised = ofColumn.get(key) ?? NORMALISERS[scale.normaliser].normalise(column, scale);
    ofColumn.set(key, normalised);
    return normalised;
  };
}

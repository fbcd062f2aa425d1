import type { Settings } from '../settings';
import type { Field } from '../table/fields';
import { columnOf } from '../table/table';
import type { CustomerDirectory } from './customer-directory';
import type { Indicator, IndicatorId } from './customer-table';
import { exactAmounts, fromUnits } from './exact-amounts';
import { daysOf, numbersOf } from './record-columns';

const DAYS_PER_YEAR = 365.25;

/** Columns of a customer list that are what counts as they stand; of several rows the sum or the mean. */
const NUMBER_COLUMNS: readonly { id: IndicatorId; field: Field; of: 'sum' | 'mean' }[] = [
  { id: 'orders', field: 'orders', of: 'sum' },
  { id: 'margin', field: 'margin', of: 'sum' },
  { id: 'delay', field: 'delayDays', of: 'mean' },
  { id: 'satisfaction', field: 'satisfaction', of: 'mean' },
  { id: 'complaints', field: 'complaints', of: 'sum' },
  { id: 'serviceCost', field: 'serviceCost', of: 'sum' },
  { id: 'potential', field: 'potential', of: 'sum' },
];

/**
 * What a customer list says about its customers by itself, the amount aside. A customer in several rows has the
 * sum (orders, margin, complaints, cost), the mean (delay, satisfaction), the latest last and the earliest first order.
 *
 * @param referenceDay day that recency and years are counted back from.
 */
export function listIndicators(
  directory: CustomerDirectory,
  settings: Settings,
  referenceDay: number | null,
): Indicator[] {
  const numbers = NUMBER_COLUMNS.flatMap(({ id, field, of }) => {
    const columnIndex = columnOf(directory.table, field);
    if (columnIndex < 0) return [];
    const { values } = numbersOf({ table: directory.table, columnIndex, recordOf: null }, settings);
    return [{ id, values: combined(directory, values, of) }];
  });
  const last = extremeDays(directory, settings, { field: 'lastOrder', isLatest: true });
  const first = extremeDays(directory, settings, { field: 'firstOrder', isLatest: false });
  const reference = referenceDay ?? NaN;
  return [
    ...numbers,
    ...(last ? [{ id: 'recency' as IndicatorId, values: last.map((day) => upTo(reference - day)) }] : []),
    ...(first
      ? [{ id: 'years' as IndicatorId, values: first.map((day) => upTo(reference - day) / DAYS_PER_YEAR) }]
      : []),
  ];
}

/** The latest day in the list's own last orders that is not after `lastDay`; null where there is none. */
export function latestInList(
  directory: CustomerDirectory,
  settings: Settings,
  lastDay: number,
): number | null {
  const days = extremeDays(directory, settings, { field: 'lastOrder', isLatest: true });
  const latest = (days ?? new Float64Array()).reduce(
    (best, day) => (day <= lastDay && day > best ? day : best),
    -Infinity,
  );
  return latest === -Infinity ? null : latest;
}

/** A day after the reference day says nothing. */
function upTo(daysBefore: number): number {
  return daysBefore >= 0 ? daysBefore : NaN;
}

function combined(directory: CustomerDirectory, values: Float64Array, of: 'sum' | 'mean'): Float64Array {
  const { units, decimals } = exactAmounts(values);
  const sums = new Float64Array(directory.keys.length);
  const counts = new Int32Array(directory.keys.length);
  units.forEach((value, record) => {
    const customer = directory.customers[record] ?? -1;
    if (customer < 0 || Number.isNaN(value)) return;
    sums[customer] = (sums[customer] ?? 0) + value;
    counts[customer] = (counts[customer] ?? 0) + 1;
  });
  return sums.map((sum, customer) => {
    const count = counts[customer] ?? 0;
    return count === 0 ? NaN : fromUnits(sum, decimals) / (of === 'mean' ? count : 1);
  });
}

function extremeDays(
  directory: CustomerDirectory,
  settings: Settings,
  wanted: { field: 'lastOrder' | 'firstOrder'; isLatest: boolean },
): Float64Array | null {
  const columnIndex = columnOf(directory.table, wanted.field);
  if (columnIndex < 0) return null;
  const days = daysOf({ table: directory.table, columnIndex, recordOf: null }, settings).values;
  const result = new Float64Array(directory.keys.length).fill(NaN);
  days.forEach((day, record) => {
    const customer = directory.customers[record] ?? -1;
    if (customer < 0 || Number.isNaN(day)) return;
    const known = result[customer] ?? NaN;
    if (Number.isNaN(known) || (wanted.isLatest ? day > known : day < known)) result[customer] = day;
  });
  return result;
}

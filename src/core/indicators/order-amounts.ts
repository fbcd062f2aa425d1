import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { dayOf } from '../table/calendar';
import { numberColumn } from '../table/number';
import type { Period, Table } from '../table/table';
import { discountShares } from './discounts';
import { exactAmounts, exactProducts, fromUnits, type ExactAmounts } from './exact-amounts';
import { indexOfHeader } from './key-columns';
import { codesOf, findField, numbersOf, type FoundColumn, type OrderRecords } from './record-columns';
import { RETURN_ROW } from './status-words';
import { says } from './word-list';

/**
 * What was sold, an entry for each amount: one for each record, or one for each month column of it. Entry e belongs
 * to record floor(e / entriesPerRecord).
 */
export interface OrderAmounts {
  readonly entriesPerRecord: number;
  readonly amounts: ExactAmounts;
  /** 1 at entries that take something back: a quantity of at most 0, or a negative price or amount. */
  readonly isReturn: Uint8Array;
  /** 1 at entries whose price is 0: an order without sales. */
  readonly isFree: Uint8Array;
  /** First day of each entry's month where months are columns and name their year; else null. */
  readonly monthDays: Float64Array | null;
  /** Header of the amount, to name it; that of the quantity where it is quantity x price. */
  readonly header: string;
  /** Column whose cells show a currency; null for quantity x price without one. */
  readonly source: FoundColumn | null;
  readonly issues: readonly Issue[];
}

/** Reads the amounts of an order list; null where it has none. Rows of type "return" are negative. */
export function orderAmounts(records: OrderRecords, settings: Settings): OrderAmounts | null {
  const months = monthColumns(records.table);
  if (months.length > 0) return monthAmounts(records, months, settings);
  const product = productColumns(records, settings);
  if (product !== null) return productAmounts(records, product, settings);
  const amount = ownField(records, 'amount');
  return amount === null ? null : columnAmounts(records, amount, settings);
}

function columnAmounts(records: OrderRecords, found: FoundColumn, settings: Settings): OrderAmounts {
  const { values, issues } = numbersOf(found, settings);
  const refund = settings.returns === 'exclude' ? null : ownField(records, 'refund');
  const given = refund === null ? null : numbersOf(refund, settings);
  const net = given === null ? values : values.map((value, record) => value - (given.values[record] || 0));
  const amounts = withReturnsNegative(records, exactAmounts(net));
  const [quantities, prices] = quantityAndPrice(records, settings);
  const header = records.table.columns[found.columnIndex]?.header ?? '';
  return {
    ...{ entriesPerRecord: 1, amounts, monthDays: null, header, source: found },
    ...soldOrNot(amounts, quantities, prices),
    issues: [...issues, ...(given?.issues ?? [])],
  };
}

function productAmounts(
  records: OrderRecords,
  [quantityColumn, priceColumn]: readonly [FoundColumn, FoundColumn],
  settings: Settings,
): OrderAmounts {
  const quantity = numbersOf(quantityColumn, settings);
  const price = numbersOf(priceColumn, settings);
  const discounts = discountShares(records.table, settings);
  const prices =
    discounts === null
      ? price.values
      : price.values.map((each, record) => each * (1 - (discounts[record] ?? 0)));
  const amounts = withReturnsNegative(records, exactProducts(quantity.values, prices));
  const header = records.table.columns[quantityColumn.columnIndex]?.header ?? '';
  return {
    ...{ entriesPerRecord: 1, amounts, monthDays: null, header, source: priceColumn },
    ...soldOrNot(amounts, quantity.values, price.values),
    issues: [...quantity.issues, ...price.issues],
  };
}

/** Months side by side: an entry for each record and month. A month without a year has no day. */
function monthAmounts(
  records: OrderRecords,
  months: readonly { columnIndex: number; period: Period }[],
  settings: Settings,
): OrderAmounts {
  const { table } = records;
  const perRecord = months.length;
  const values = new Float64Array(table.length * perRecord);
  const monthDays = new Float64Array(table.length * perRecord);
  const issues: Issue[] = [];
  months.forEach(({ columnIndex, period }, month) => {
    const column = numberColumn(table, columnIndex, settings);
    issues.push(...column.issues);
    for (let record = 0; record < table.length; record++) {
      values[record * perRecord + month] = column.values[record] ?? NaN;
      monthDays[record * perRecord + month] = dayOfPeriod(period);
    }
  });
  const amounts = exactAmounts(values);
  const header = table.columns[months[0]?.columnIndex ?? 0]?.header ?? '';
  const sold = soldOrNot(amounts, null, null);
  return { ...sold, entriesPerRecord: perRecord, amounts, monthDays, header, source: null, issues };
}

/** A month stands for its first day; NaN where it names no year. */
export function dayOfPeriod({ year, month }: Period): number {
  return year === null ? NaN : dayOf(year, month, 1);
}

export function monthColumns(table: Table): { columnIndex: number; period: Period }[] {
  return table.columns.flatMap(({ period }, columnIndex) => (period ? [{ columnIndex, period }] : []));
}

/** Quantity and price where they make the amount: named so in the settings, or there is no amount column. */
function productColumns(records: OrderRecords, settings: Settings): [FoundColumn, FoundColumn] | null {
  const named = settings.columns?.amount;
  if (typeof named === 'object') {
    const [quantity, price] = named.multiply.map((header) => indexOfHeader(records.table, header));
    if (quantity === undefined || price === undefined || quantity < 0 || price < 0) return null;
    return [ownColumn(records, quantity), ownColumn(records, price)];
  }
  if (ownField(records, 'amount') !== null) return null;
  const [quantity, price] = [ownField(records, 'quantity'), ownField(records, 'price')];
  return quantity === null || price === null ? null : [quantity, price];
}

/** The column in the records' own table: an amount of the head would be counted once for each line. */
function ownField(
  records: OrderRecords,
  field: 'amount' | 'quantity' | 'price' | 'refund',
): FoundColumn | null {
  return findField({ table: records.table, head: null }, field);
}

function ownColumn(records: OrderRecords, columnIndex: number): FoundColumn {
  return { table: records.table, columnIndex, recordOf: null };
}

function quantityAndPrice(
  records: OrderRecords,
  settings: Settings,
): [Float64Array | null, Float64Array | null] {
  const valuesOf = (field: 'quantity' | 'price'): Float64Array | null => {
    const column = ownField(records, field);
    return column === null ? null : numbersOf(column, settings).values;
  };
  return [valuesOf('quantity'), valuesOf('price')];
}

function soldOrNot(
  amounts: ExactAmounts,
  quantities: Float64Array | null,
  prices: Float64Array | null,
): Pick<OrderAmounts, 'isReturn' | 'isFree'> {
  const isReturn = Uint8Array.from(amounts.units, (units) => (units < 0 ? 1 : 0));
  const isFree = new Uint8Array(isReturn.length);
  quantities?.forEach((quantity, record) => {
    if (quantity <= 0) isReturn[record] = 1;
  });
  prices?.forEach((price, record) => {
    if (price < 0) isReturn[record] = 1;
    else if (price === 0) isFree[record] = 1;
  });
  return { isReturn, isFree };
}

function withReturnsNegative(records: OrderRecords, amounts: ExactAmounts): ExactAmounts {
  const found = findField(records, 'rowType');
  if (found === null) return amounts;
  const types = codesOf(found);
  const isReturnType = types.values.map((word) => says(word, RETURN_ROW));
  const units = amounts.units.map((value, record) =>
    isReturnType[types.codes[record] ?? -1] ? -Math.abs(value) : value,
  );
  return { units, decimals: amounts.decimals };
}

/** Amount of an entry in the user's unit. */
export function amountOfEntry({ amounts }: OrderAmounts, entry: number): number {
  return fromUnits(amounts.units[entry] ?? NaN, amounts.decimals);
}

import type { CustomerSearch, CustomerView, RowPlace } from '../contract/api-customers';
import type { Language } from '../contract/language';
import { keyOfRow } from '../core/indicators/directory-of';
import type { Settings } from '../core/settings';
import { comparable } from '../core/table/text';
import { readWorkbook } from '../google/sheet-reader';
import { computeClasses, type Computation } from './compute-classes';
import { valueOf } from './customer-card';
import { classText } from './customer-cells';
import { customerView } from './customer-view';
import { currentKeys, rowsBelowHeader } from './own-rows';
import { ownersOf } from './owners';
import { done, refused, type Result } from './result';

const FOUND = 20;

/** Request: the row selected in the sheet. Reads no cell. */
export function selectedRow(): Result<RowPlace> {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getActiveRange();
  return done({ sheetName: sheet.getName(), rowNumber: range ? range.getRow() : 1 });
}

/** Request: the card of the customer in a row. */
export function customerAt(settings: Settings, place: RowPlace, language: Language): Result<CustomerView> {
  const computed = computeClasses(readWorkbook(), settings);
  if (!computed.ok) return computed;
  const customer = customerInRow(computed.value, place);
  if (customer < 0) {
    const { sheetName, rowNumber } = place;
    return refused({ code: 'row-no-customer', severity: 'refusal', sheetName, rowNumbers: [rowNumber] });
  }
  return done(customerView(computed.value, customer, language));
}

/** -1 where the row is none of a customer. */
function customerInRow({ customers, workbook, recognition, settings }: Computation, place: RowPlace): number {
  const rowIndex = place.rowNumber - 1;
  const { made } = workbook;
  const key =
    made?.own && made.grid.sheetName === place.sheetName
      ? currentKeys(made, rowsBelowHeader(made))[rowIndex - made.own.headerRowIndex - 1]
      : keyOfRow(recognition, settings, { sheetName: place.sheetName, rowIndex });
  return key === undefined || key === null ? -1 : customers.keys.indexOf(key);
}

/** Request: customers by a part of their name, key or owner. */
export function searchCustomers(
  settings: Settings,
  text: string,
  language: Language,
): Result<CustomerSearch> {
  const computed = computeClasses(readWorkbook(), settings);
  if (!computed.ok) return computed;
  const computation = computed.value;
  const { customers, result, shown } = computation;
  const owners = ownersOf(computation);
  const wanted = comparable(text);
  const ranked = customers.names.flatMap((name, customer) => {
    const rank = rankOf(wanted, comparable(name), [
      comparable(customers.keys[customer] ?? ''),
      comparable(owners[customer] ?? ''),
    ]);
    return rank === null ? [] : [{ customer, rank, amount: valueOf(computation, 'amount', customer) }];
  });
  ranked.sort((a, b) => a.rank - b.rank || (b.amount ?? 0) - (a.amount ?? 0) || a.customer - b.customer);
  const found = ranked.slice(0, FOUND).map(({ customer, amount }) => ({
    key: customers.keys[customer] ?? '',
    name: customers.names[customer] ?? '',
    class: result.classIds[shown.classIndexes[customer] ?? -1] ?? null,
    className: classText(computation, customer, language),
    owner: owners[customer] ?? '',
    amount,
  }));
  return done({ found, count: ranked.length });
}

/** 0 = the name itself, 1 = it begins so, 2 = the text stands elsewhere; null = nowhere. */
function rankOf(wanted: string, name: string, others: readonly string[]): number | null {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return [name, ...others].some((each) => each.includes(wanted)) ? 2 : null;
}

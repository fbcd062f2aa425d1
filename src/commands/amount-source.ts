import type { Language } from '../contract/language';
import { quoted } from '../contract/quoted';
import { say } from '../contract/say';
import { SUMMARY_WORDS } from '../contract/words/summary';
import { chooseOrders } from '../core/indicators/order-source';
import { columnOf, columnsOf, type Table } from '../core/table/table';
import type { Computation } from './compute-classes';

/** Columns of months that a sentence names. */
const MONTHS_NAMED = 3;

/** Says which column the amounts are, so that a wrong choice is seen at once. */
export function amountSource({ recognition, settings }: Computation, language: Language): string {
  const table = chooseOrders(recognition, settings).records?.table ?? recognition.main;
  if (!table) return '';
  const { word, columns } = amountColumns(table);
  const headers = columns.map((column) => (table.columns[column]?.header ?? '').replace(/\s+/g, ' ').trim());
  const named =
    quoted(headers.slice(0, MONTHS_NAMED), language) + (headers.length > MONTHS_NAMED ? ' …' : '');
  const sheet = quoted([table.parts[0]?.grid.sheetName ?? ''], language);
  return say(SUMMARY_WORDS[language][word], language, { column: named, sheet });
}

function amountColumns(table: Table): {
  word: 'taken-amount' | 'taken-product' | 'taken-months';
  columns: readonly number[];
} {
  const amounts = columnsOf(table, ['amount']);
  if (amounts.length > 1) return { word: 'taken-months', columns: amounts };
  if (amounts.length === 1) return { word: 'taken-amount', columns: amounts };
  return { word: 'taken-product', columns: [columnOf(table, 'quantity'), columnOf(table, 'price')] };
}

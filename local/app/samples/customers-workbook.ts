import { newWorkbook, type WorkbookModel } from '../../host/workbook/model';
import { drawContacts } from './contacts-sheet';
import { drawCustomers } from './customers-sheet';
import { drawFollowUps } from './follow-ups-sheet';
import { drawOrders } from './orders-sheet';
import { drawPayments } from './payments-sheet';
import type { SampleDrawing } from './sample-drawing';
import { inventCustomers, inventOrders } from './sample-firm';
import type { SampleWords } from './sample-words';
import { SeededRandom } from './seeded-random';
import { addSheet, SheetDrawing } from './sheet-drawing';

const CUSTOMERS = 240;

/**
 * The workbook of a small firm that sells packaging: customers with the mess of real lists, contacts, two years of orders,
 * payments, follow-ups. The same seed gives the same workbook.
 */
export function customersWorkbook(words: SampleWords, seed: number): WorkbookModel {
  const random = new SeededRandom(seed);
  const customers = inventCustomers(words, random, CUSTOMERS);
  const orders = inventOrders(words, random, customers);
  const drawing: SampleDrawing = { words, random, customers, orders };
  const workbook = newWorkbook('', words.firm, words.locale, words.timeZone);
  workbook.sheets.length = 0;
  const onSheet = (name: string): SheetDrawing => new SheetDrawing(workbook, addSheet(workbook, name));
  drawCustomers(drawing, onSheet(words.sheets.customers));
  drawContacts(drawing, onSheet(words.sheets.contacts));
  drawOrders(drawing, onSheet(words.sheets.orders));
  drawPayments(drawing, onSheet(words.sheets.payments));
  drawFollowUps(drawing, onSheet(words.sheets.followUps));
  workbook.activeSheetId = workbook.sheets[0]?.sheetId ?? 0;
  return workbook;
}

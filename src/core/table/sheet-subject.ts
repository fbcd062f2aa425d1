import type { DraftColumn } from './draft';
import type { Field } from './fields';
import { headerWords } from './header-words';
import { SHEET_NAMES } from './synonyms/sheet-names';
import type { TableKind } from './table';

/** What the name of a tab says its rows are; null when it says nothing. The longest known word of the name decides. */
export function kindOfSheetName(sheetName: string): TableKind | null {
  const { joined, stems } = headerWords(sheetName);
  const name = ` ${stems.join(' ')} `;
  let best: TableKind | null = null;
  let longest = 0;
  for (const kind of Object.keys(SHEET_NAMES) as TableKind[]) {
    for (const word of (SHEET_NAMES[kind] ?? '').split('|')) {
      const known = headerWords(word);
      const isIn = /[\u3400-\u9fff]/.test(word)
        ? joined.includes(word)
        : name.includes(` ${known.stems.join(' ')} `);
      if (isIn && known.joined.length > longest) {
        best = kind;
        longest = known.joined.length;
      }
    }
  }
  return best;
}

/** What is noted about customers and hardly about orders. */
const CUSTOMER_TRAITS: readonly Field[] = [
  'phone',
  'email',
  'address',
  'city',
  'postcode',
  'region',
  'industry',
  'kind',
  'contact',
  'lastOrder',
  'firstOrder',
  'orders',
  'userClass',
];
/** What is noted about orders and hardly about customers. */
const ORDER_TRAITS: readonly Field[] = [
  'status',
  'rowType',
  'currency',
  'quantity',
  'price',
  'product',
  'productId',
  'dueDate',
  'paidDate',
  'refund',
];
const UNIQUE_SHARE = 0.9;

/** Nearly every row has a customer of its own. */
export function areUnique(columns: readonly DraftColumn[]): boolean {
  return columns.some(
    ({ field, content }) =>
      (field === 'customer' || field === 'customerId') && content.distinctShare >= UNIQUE_SHARE,
  );
}

/** A customer in each row, with what is noted about customers: a day beside it is not an order's. */
export function isRowPerCustomer(columns: readonly DraftColumn[]): boolean {
  return areUnique(columns) && hasField(columns, ...CUSTOMER_TRAITS);
}

type Subject = 'customers' | 'orders' | 'products' | 'contacts' | 'other';

/** Whether one of the columns holds a field. */
export function hasField(columns: readonly DraftColumn[], ...fields: readonly Field[]): boolean {
  return columns.some((column) => column.field !== null && fields.includes(column.field));
}

/** Gives headings that mean something else on every sheet ('Name', 'Código', 'Estado', '单位') the meaning they have here. */
export function assignGenericHeadings(columns: readonly DraftColumn[], sheetName: string): void {
  const subject = subjectOf(columns, sheetName);
  for (const column of columns) {
    if (column.field !== null || column.role === null) continue;
    const field = meaningOf(column, columns, subject);
    if (field === null || (field !== 'other' && hasField(columns, field))) continue;
    column.field = field;
    column.how = 'exact';
  }
}

function subjectOf(columns: readonly DraftColumn[], sheetName: string): Subject {
  const named = kindOfSheetName(sheetName);
  if (named === 'products' || named === 'contacts' || named === 'customers') return named;
  if (named === 'other' && !hasField(columns, 'customer', 'customerId', 'amount')) return 'other';
  if (hasField(columns, 'orderId')) return 'orders';
  const isList = isRowPerCustomer(columns) && !hasField(columns, ...ORDER_TRAITS);
  if (hasField(columns, 'date') && hasField(columns, 'amount', 'quantity') && !isList) return 'orders';
  const hasCustomer = hasField(columns, 'customer', 'customerId');
  if (!hasCustomer && hasField(columns, 'product', 'productId', 'price', 'category')) return 'products';
  return !hasField(columns, 'amount') && hasField(columns, 'contact', 'birthday') ? 'contacts' : 'customers';
}

function meaningOf(column: DraftColumn, columns: readonly DraftColumn[], subject: Subject): Field | null {
  switch (column.role) {
    case 'name':
      return meaningOfName(column, subject);
    case 'code':
      return subject === 'customers'
        ? 'customerId'
        : subject === 'orders'
          ? 'orderId'
          : subject === 'products'
            ? 'productId'
            : 'other';
    case 'type':
      return subject === 'customers'
        ? 'kind'
        : subject === 'orders'
          ? 'rowType'
          : subject === 'products'
            ? 'category'
            : null;
    case 'state':
      return meaningOfState(columns, subject);
    case 'unit':
      return hasField(columns, 'quantity', 'price', 'product') ? 'other' : 'customer';
    case null:
      return null;
  }
}

/** On an order list 'Name' is the customer, unless it holds numbers of orders ('#1001'). */
function meaningOfName({ content }: DraftColumn, subject: Subject): Field | null {
  const areCodes = content.codes + content.numbers > 0.5 * (content.texts + content.numbers);
  if (subject === 'orders') return areCodes ? 'orderId' : 'customer';
  if (subject === 'customers') return 'customer';
  return subject === 'products' ? 'product' : subject === 'contacts' ? 'contact' : null;
}

/** 'Estado' is the state of an order, or the state a customer lives in. */
function meaningOfState(columns: readonly DraftColumn[], subject: Subject): Field {
  const isPlace =
    subject !== 'orders' && hasField(columns, 'city', 'address', 'postcode') && !hasField(columns, 'region');
  return isPlace ? 'region' : 'status';
}

import type { DraftColumn } from './draft';
import { areUnique, hasField, isRowPerCustomer, kindOfSheetName } from './sheet-subject';
import type { TableKind } from './table';

/** What one row of a table is: by its columns, and where these leave a choice, by the name of the tab. */
export function tableKind(columns: readonly DraftColumn[], sheetName: string): TableKind {
  const named = kindOfSheetName(sheetName);
  if (named !== null && named !== 'other' && canBe(named, columns)) return named;
  return kindByColumns(columns);
}

/** What a table of each kind has to have at least. */
function canBe(kind: TableKind, columns: readonly DraftColumn[]): boolean {
  const hasCustomer = namesCustomers(columns);
  const isDated = hasField(columns, 'orderId', 'date', 'dateKey');
  switch (kind) {
    case 'customers':
      return hasCustomer && (!isDated || areUnique(columns));
    case 'orders':
      return isDated && !isLine(columns) && hasField(columns, 'customer', 'customerId', 'taxId', 'amount');
    case 'order-lines':
      return isDated && isLine(columns);
    case 'invoices':
      return (
        isDated &&
        (hasCustomer || hasField(columns, 'orderId')) &&
        hasField(columns, 'amount', 'balance') &&
        !isLine(columns)
      );
    case 'payments':
      return (
        hasField(columns, 'paidAmount', 'paidDate', 'amount') &&
        isPayable(columns) &&
        !hasField(columns, 'dueDate')
      );
    case 'products':
      return hasField(columns, 'product', 'productId') && !hasCustomer && !isDated;
    case 'contacts':
      return hasField(columns, 'contact', 'phone', 'email') && !hasField(columns, 'amount');
    case 'follow-ups':
      return (
        hasCustomer && hasField(columns, 'date', 'nextContact', 'lastContact') && !hasField(columns, 'amount')
      );
    case 'dates':
      return hasField(columns, 'dateKey') && hasField(columns, 'date') && !hasCustomer;
    case 'other':
      return false;
  }
}

function isPayable(columns: readonly DraftColumn[]): boolean {
  return hasField(columns, 'orderId', 'paidDate', 'date');
}

function kindByColumns(columns: readonly DraftColumn[]): TableKind {
  if (canBe('dates', columns) && !hasField(columns, 'amount', 'quantity')) return 'dates';
  if (canBe('products', columns)) return 'products';
  if (isTransaction(columns)) return transactionKind(columns);
  const hasCustomer = namesCustomers(columns);
  if (hasField(columns, 'contact') && !hasField(columns, 'amount') && !(hasCustomer && areUnique(columns)))
    return 'contacts';
  return hasCustomer ? 'customers' : 'other';
}

function transactionKind(columns: readonly DraftColumn[]): TableKind {
  if (isLine(columns)) return 'order-lines';
  if (hasField(columns, 'dueDate', 'balance') && hasField(columns, 'amount', 'balance')) return 'invoices';
  if (hasField(columns, 'paidAmount', 'paidDate') && !hasField(columns, 'amount', 'status', 'quantity'))
    return 'payments';
  if (hasField(columns, 'nextContact') && !hasField(columns, 'amount')) return 'follow-ups';
  return 'orders';
}

/** Rows that happened: a number or day of their own, and more than one for a customer unless it is all there is. */
function isTransaction(columns: readonly DraftColumn[]): boolean {
  const hasCustomer = namesCustomers(columns);
  const hasValue = hasField(columns, 'amount', 'quantity', 'price', 'paidAmount', 'balance');
  if (hasField(columns, 'orderId')) return hasCustomer || hasValue;
  if (!hasField(columns, 'date', 'dateKey') || !(hasCustomer || hasValue)) return false;
  return !(hasCustomer && isRowPerCustomer(columns));
}

/** One product of an order. */
function isLine(columns: readonly DraftColumn[]): boolean {
  return hasField(columns, 'product', 'productId') && hasField(columns, 'quantity', 'price');
}

export function namesCustomers(columns: readonly DraftColumn[]): boolean {
  return columns.some(
    ({ field, how }) =>
      field === 'customer' || field === 'customerId' || (field === 'taxId' && how === 'settings'),
  );
}

import { isList } from './choose-main';
import type { DraftTable } from './draft-table';
import type { Field } from './fields';
import { namesCustomers } from './table-kind';

/** What the columns of a list of payments are where the payments are all that is known of the sales. */
const MEANS: Readonly<Partial<Record<Field, Field>>> = { paidAmount: 'amount', paidDate: 'date' };

/**
 * Takes payments as the sales they paid for in a workbook without customers or orders; other workbooks stay as they are.
 *
 * @example paymentsAsOrders(drafts) // a ledger of receipts (收款日期, 付款单位, 收款金额): kind 'orders', amount 收款金额
 */
export function paymentsAsOrders(drafts: readonly DraftTable[]): readonly DraftTable[] {
  if (drafts.some(isList)) return drafts;
  return drafts.map((draft) =>
    draft.table.kind === 'payments' && namesCustomers(draft.columns) ? asOrders(draft) : draft,
  );
}

function asOrders(draft: DraftTable): DraftTable {
  const known = new Set(draft.columns.map(({ field }) => field));
  const fieldFor = (field: Field | null): Field | null => {
    const meant = field === null ? undefined : MEANS[field];
    return meant === undefined || known.has(meant) ? field : meant;
  };
  return {
    ...draft,
    table: {
      ...draft.table,
      kind: 'orders',
      columns: draft.table.columns.map((column) => ({ ...column, field: fieldFor(column.field) })),
    },
    columns: draft.columns.map((column) => ({ ...column, field: fieldFor(column.field) })),
  };
}

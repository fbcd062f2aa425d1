import type { DraftTable } from './draft-table';
import { hasAmount } from './find-amount';
import { isSameHeader } from './header-words';
import { kindOfSheetName } from './sheet-subject';
import { namesCustomers } from './table-kind';
import type { TableKind } from './table';

const ORDER_KINDS: readonly TableKind[] = ['orders', 'order-lines', 'invoices'];

/** True for a list that can be classified: of customers, or of what they ordered. */
export function isList({ table, columns }: DraftTable): boolean {
  return (table.kind === 'customers' || isOrderList({ table })) && namesCustomers(columns);
}

export function isOrderList({ table }: Pick<DraftTable, 'table'>): boolean {
  return ORDER_KINDS.includes(table.kind);
}

export function isOnSheet({ table }: DraftTable, sheetName: string): boolean {
  return table.parts.some((part) => isSameHeader(part.grid.sheetName, sheetName));
}

/**
 * The lists that the run may mean, best first; more than one only where nothing decides between sheets.
 *
 * The sheet of the settings, else the active customer list, else the best customer list (also when the user looks at
 * the orders: their customers are listed there), else the active order list, else the best one.
 */
export function mainCandidates(drafts: readonly DraftTable[], sheet: string | undefined): DraftTable[] {
  const lists = drafts.filter(isList);
  if (sheet !== undefined) return bestOfSheet(lists.filter((draft) => isOnSheet(draft, sheet)));
  const isCustomerList = ({ table }: DraftTable): boolean => table.kind === 'customers';
  const active = lists.filter(({ table }) => table.parts.some((part) => part.grid.isActive));
  if (active.some(isCustomerList)) return bestOfSheet(active.filter(isCustomerList));
  const customers = best(lists.filter(isCustomerList));
  if (customers.length === 1 || (customers.length > 1 && active.length === 0)) return customers;
  return active.length > 0 ? bestOfSheet(active) : best(lists);
}

/** Of several tables on one sheet the longer, then the left one: no settings line could tell them apart. */
function bestOfSheet(drafts: readonly DraftTable[]): DraftTable[] {
  return best(drafts, (draft) => draft.table.length).slice(0, 1);
}

function best(drafts: readonly DraftTable[], size: (draft: DraftTable) => number = () => 0): DraftTable[] {
  const scored = drafts.map((draft) => ({ draft, merit: merit(draft), size: size(draft) }));
  scored.sort((a, b) => b.merit - a.merit || b.size - a.size);
  const equal = scored.filter((entry) => entry.merit === scored[0]?.merit);
  return equal.map(({ draft }) => draft);
}

function merit(draft: DraftTable): number {
  const { table, columns } = draft;
  const isNamed = table.parts.some((part) => kindOfSheetName(part.grid.sheetName) === table.kind);
  return (table.length > 0 ? 4 : 0) + (hasAmount(columns) ? 2 : 0) + (isNamed ? 1 : 0);
}

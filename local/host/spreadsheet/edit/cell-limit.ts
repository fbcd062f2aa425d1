import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { HostException } from '../../runtime/host-exception';

export const MAX_WORKBOOK_CELLS = 10_000_000;

/** @throws HostException `tooManyCells` when a workbook would have more than ten million cells. */
export function refuseTooManyCells(workbook: WorkbookModel, added: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, added);
  if (cells > MAX_WORKBOOK_CELLS) throw new HostException('tooManyCells');
}

/** Column ZZZ. Source [D]: support.google.com/drive/answer/37603. */
const MAX_COLUMNS = 18_278;

/** @throws HostException `tooManyColumns`, its text assumed [A]. */
export function refuseTooManyColumns({ columnCount }: Pick<SheetModel, 'columnCount'>, added: number): void {
  if (columnCount + added > MAX_COLUMNS) throw new HostException('tooManyColumns');
}

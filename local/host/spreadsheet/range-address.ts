import type { GridRange, SheetModel } from '../workbook/model';
import { HostException } from '../runtime/host-exception';
import { parseNotation } from './grid/a1-notation';
import { rectangle } from './grid/rectangle';
import { sheetNamed } from './edit/sheet-list';
import type { RangeHandle, Workspace } from './workspace';

/**
 * The range at 1-based coordinates of a sheet.
 * @throws HostException at once: start too small, less than one row or column, outside the grid.
 */
export function rangeAt(
  workspace: Workspace,
  sheetId: number,
  at: { row: number; column: number; rows: number; columns: number },
): GridRange {
  if (at.row < 1) throw new HostException('startRowTooSmall');
  if (at.column < 1) throw new HostException('startColumnTooSmall');
  if (at.rows < 1) throw new HostException('tooFewRows');
  if (at.columns < 1) throw new HostException('tooFewColumns');
  const range = rectangle(
    Math.trunc(at.row) - 1,
    Math.trunc(at.column) - 1,
    Math.trunc(at.rows),
    Math.trunc(at.columns),
  );
  refuseOutside(workspace, sheetId, range);
  return range;
}

/**
 * The range that A1 or R1C1 notation or a range's name means, seen from a sheet. Notation may lie beyond the grid
 * [L gf:testsheets]; reading or writing there fails [A].
 * @throws HostException `rangeNotFound` when it is none of them.
 */
export function rangeNamed(workspace: Workspace, sheetId: number, text: string): RangeHandle {
  const reference = parseNotation(text);
  if (!reference) {
    workspace.context.settle();
    const named = workspace.workbook.namedRanges.find(
      (range) => range.name.toLowerCase() === text.toLowerCase(),
    );
    if (!named) throw new HostException('rangeNotFound');
    return workspace.objects.range(named.sheetId, named.range);
  }
  const sheet =
    reference.sheetName === null ? workspace.sheet(sheetId) : namedSheet(workspace, reference.sheetName);
  return workspace.objects.range(sheet.sheetId, reference.range);
}

function namedSheet(workspace: Workspace, name: string): SheetModel {
  workspace.context.settle();
  const sheet = sheetNamed(workspace.workbook, name);
  if (!sheet) throw new HostException('rangeNotFound');
  return sheet;
}

/** Buffered insertions may have made room: they are carried out before anything is refused. */
function refuseOutside(workspace: Workspace, sheetId: number, range: GridRange): void {
  if (!isOutside(workspace.sheet(sheetId), range)) return;
  if (isOutside(workspace.read(sheetId), range)) throw new HostException('outsideGrid');
}

function isOutside(sheet: SheetModel, { startRow, endRow, startColumn, endColumn }: GridRange): boolean {
  return (endRow ?? startRow) >= sheet.rowCount || (endColumn ?? startColumn) >= sheet.columnCount;
}

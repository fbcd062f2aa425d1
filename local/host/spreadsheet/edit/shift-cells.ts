import type { SheetModel } from '../../workbook/model';
import { landing, movedIndex, type AxisChange } from '../grid/axis-change';

/** Moves values, formulas, styles, sizes and hidden marks of a sheet, and changes the size of its grid. */
export function shiftCells(sheet: SheetModel, change: AxisChange): void {
  const { cells } = sheet;
  const added = { insert: change.count, delete: -change.count, move: 0 }[change.kind];
  cells.isRestructured = true;
  if (change.axis === 'row') {
    for (const rows of [cells.values, cells.styles, cells.formulas]) spliceRows(rows, change);
    shiftSizes(sheet, { sizes: 'rowHeights', hidden: 'hiddenRows' }, change);
    sheet.rowCount += added;
    sheet.frozenRows = frozenAfter(sheet.frozenRows, change);
  } else {
    for (const row of cells.values) if (row) spliceRows(row, change);
    for (const row of cells.styles) if (row) spliceRows(row, change);
    cells.formulas.forEach((formulas, row) => {
      if (formulas && formulas.size > 0) cells.formulas[row] = movedKeys(formulas, change);
    });
    shiftSizes(sheet, { sizes: 'columnWidths', hidden: 'hiddenColumns' }, change);
    sheet.columnCount += added;
    sheet.frozenColumns = frozenAfter(sheet.frozenColumns, change);
  }
}

/** Like splice, without a limit on the number of rows; places behind the array's end need no change. */
function spliceRows(rows: unknown[], change: AxisChange): void {
  if (change.kind === 'move') {
    const isBehind = Math.min(change.at, change.to) >= rows.length;
    if (!isBehind) putIn(rows, landing(change), takenOut(rows, change));
  } else if (change.at < rows.length) {
    if (change.kind === 'delete') rows.splice(change.at, change.count);
    else putIn(rows, change.at, new Array(change.count));
  }
}

/** Places that the array does not reach come out as empty ones. */
function takenOut(rows: unknown[], { at, count }: AxisChange): unknown[] {
  const taken = rows.splice(at, count);
  taken.length = count;
  return taken;
}

function putIn(rows: unknown[], at: number, added: readonly unknown[]): void {
  const behind = rows.splice(at);
  rows.length = at;
  for (let index = 0; index < added.length; index++) if (index in added) rows[at + index] = added[index];
  rows.length = at + added.length;
  for (const row of behind) rows.push(row);
}

/** Frozen rows grow only by rows put in among them; a move leaves their number. */
function frozenAfter(frozen: number, change: AxisChange): number {
  if (change.kind === 'move' || change.at >= frozen) return frozen;
  return change.kind === 'insert'
    ? frozen + change.count
    : frozen - Math.min(change.count, frozen - change.at);
}

interface AxisParts {
  readonly sizes: 'rowHeights' | 'columnWidths';
  readonly hidden: 'hiddenRows' | 'hiddenColumns';
}

function shiftSizes(sheet: SheetModel, { sizes, hidden }: AxisParts, change: AxisChange): void {
  if (sheet[sizes].size > 0) {
    sheet[sizes] = movedKeys(sheet[sizes], change);
    sheet.changedParts.add(sizes);
  }
  if (sheet[hidden].size > 0) {
    sheet[hidden] = new Set([...sheet[hidden]].flatMap((index) => movedIndex(index, change) ?? []));
    sheet.changedParts.add(hidden);
  }
}

function movedKeys<T>(map: ReadonlyMap<number, T>, change: AxisChange): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const after = movedIndex(index, change);
    if (after !== null) moved.set(after, value);
  }
  return moved;
}

import { HostException } from '../runtime/host-exception';
import { formatA1, parseA1 } from './grid/a1-notation';
import { cellsOf, closed, contains, rectangle } from './grid/rectangle';
import type { GridRange } from '../workbook/model';
import type { RangeHandle, Workspace } from './workspace';

const FIRST_CELL: GridRange = rectangle(0, 0, 1, 1);

/** The sheet that the user looks at; the file's own when theirs was deleted. */
export function activeSheetId({ selection, workbook }: Workspace): number {
  const isThere = (id: number) => workbook.sheets.some(({ sheetId }) => sheetId === id);
  if (isThere(selection.sheetId)) return selection.sheetId;
  return isThere(workbook.activeSheetId) ? workbook.activeSheetId : (workbook.sheets[0]?.sheetId ?? 0);
}

/** Shows a sheet with its first cell selected. */
export function selectSheet({ selection, workbook }: Workspace, sheetId: number): void {
  selection.sheetId = sheetId;
  selection.a1 = 'A1';
  delete selection.beside;
  workbook.activeSheetId = sheetId;
}

export function selectRange(workspace: Workspace, range: RangeHandle): void {
  selectRanges(workspace, [range]);
}

/** Selects ranges of one sheet; the last becomes the active one. */
export function selectRanges(workspace: Workspace, ranges: readonly RangeHandle[]): void {
  const active = ranges[ranges.length - 1];
  if (!active) return;
  selectSheet(workspace, active.sheetId);
  const a1 = formatA1(active.range);
  const others = ranges.slice(0, -1).map(({ range }) => formatA1(range));
  const cell = formatA1(rectangle(active.range.startRow, active.range.startColumn, 1, 1));
  Object.assign(workspace.selection, { a1, beside: { a1, cell, others } });
}

/**
 * Makes a cell the current one: of the selected range that holds it, which becomes the active one, or else of a
 * selection of its own. Source: [D ref/spreadsheet/range#activateAsCurrentCell()].
 *
 * @throws HostException `notOneCell`.
 */
export function selectCell(workspace: Workspace, cell: RangeHandle): void {
  if (cellsOf(closed(cell.range, workspace.sheet(cell.sheetId))) > 1) throw new HostException('notOneCell');
  const { startRow, startColumn } = cell.range;
  const ranges = activeRanges(workspace);
  const holder = ranges.find(
    ({ sheetId, range }) => sheetId === cell.sheetId && contains(range, startRow, startColumn),
  );
  if (!holder) return selectRange(workspace, cell);
  selectRanges(workspace, [...ranges.filter((range) => range !== holder), holder]);
  const { selection } = workspace;
  if (selection.beside) selection.beside = { ...selection.beside, cell: formatA1(cell.range) };
}

/** The selected ranges of the active sheet, the active one last. */
export function activeRanges(workspace: Workspace): RangeHandle[] {
  const { selection } = workspace;
  const sheetId = activeSheetId(workspace);
  const isHere = sheetId === selection.sheetId;
  const { others } = besideOf(workspace);
  const texts = isHere ? [...others, selection.a1] : [];
  const ranges = texts.flatMap((text) => parseA1(text)?.range ?? []);
  return (ranges.length > 0 ? ranges : [FIRST_CELL]).map((range) => workspace.objects.range(sheetId, range));
}

/** The active range of the active sheet. */
export function activeRange(workspace: Workspace): RangeHandle {
  const ranges = activeRanges(workspace);
  return ranges[ranges.length - 1] ?? workspace.objects.range(activeSheetId(workspace), FIRST_CELL);
}

/** The cell of the selection that typing would go into. */
export function currentCell(workspace: Workspace): RangeHandle {
  const { sheetId, range } = activeRange(workspace);
  const { startRow, startColumn } = closed(range, workspace.sheet(sheetId));
  const cell = parseA1(besideOf(workspace).cell)?.range;
  const isInside = cell !== undefined && contains(range, cell.startRow, cell.startColumn);
  return workspace.objects.range(sheetId, isInside ? cell : rectangle(startRow, startColumn, 1, 1));
}

/** What was selected with the active range, as long as it is the same range. */
function besideOf({ selection }: Workspace): { readonly cell: string; readonly others: readonly string[] } {
  const { beside, a1 } = selection;
  return beside?.a1 === a1 ? beside : { cell: '', others: [] };
}

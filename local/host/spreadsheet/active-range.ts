import { formatA1, parseA1 } from './grid/a1-notation';
import type { RangeHandle, Workspace } from './workspace';

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
  workbook.activeSheetId = sheetId;
}

export function selectRange(workspace: Workspace, { sheetId, range }: RangeHandle): void {
  selectSheet(workspace, sheetId);
  workspace.selection.a1 = formatA1(range);
}

/** The selected range of the active sheet. */
export function activeRange(workspace: Workspace): RangeHandle {
  const { selection } = workspace;
  const sheetId = activeSheetId(workspace);
  const selected = sheetId === selection.sheetId ? parseA1(selection.a1) : null;
  return workspace.objects.range(
    sheetId,
    selected?.range ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
  );
}

/** The cell of the selection that typing would go into. */
export function currentCell(workspace: Workspace): RangeHandle {
  const { sheetId, range } = activeRange(workspace);
  const { startRow, startColumn } = range;
  return workspace.objects.range(sheetId, {
    startRow,
    endRow: startRow,
    startColumn,
    endColumn: startColumn,
  });
}

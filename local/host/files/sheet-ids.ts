import type { SheetModel, WorkbookModel } from '../workbook/model';
import { fileStateOf, type FileState } from './xlsx/file-state';
import { workbookFingerprints } from './xlsx/fingerprints';

/**
 * Gives the sheets of a workbook just read other ids: those they had in the program that wrote it, where the file counts them
 * differently.
 */
export function renumberSheets(workbook: WorkbookModel, ids: ReadonlyMap<number, number>): void {
  const idOf = (sheetId: number): number => ids.get(sheetId) ?? sheetId;
  const state = fileStateOf(workbook);
  workbook.sheets.forEach((sheet, index) => {
    workbook.sheets[index] = { ...sheet, sheetId: idOf(sheet.sheetId) } satisfies SheetModel;
  });
  workbook.activeSheetId = idOf(workbook.activeSheetId);
  for (const range of workbook.namedRanges) range.sheetId = idOf(range.sheetId);
  for (const protection of workbook.protections) protection.sheetId = idOf(protection.sheetId);
  if (!state) return;
  const sheets = new Map([...state.sheets].map(([sheetId, file]) => [idOf(sheetId), file]));
  workbook.fileState = { ...state, sheets, asRead: workbookFingerprints(workbook) } satisfies FileState;
}

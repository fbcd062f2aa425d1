import type { Removal } from '../contract/api';
import { withDocumentLock } from '../google/document-lock';
import { gridRights, mayAddSheets } from '../google/edit-rights';
import { hasUserCells, removeMadeList, removeOwnColumns, resultColumns } from '../google/own-columns-removal';
import { countOwnRules } from '../google/row-colours';
import { readWorkbook, type ReadSheet, type ReadWorkbook } from '../google/sheet-reader';
import { keyText } from './own-rows';
import { done, refused, type Result } from './result';

/** Unconfirmed: what would be removed. Confirmed: our columns, colour rules and sheets are removed, and only those. */
export function removeAll(confirmed: boolean): Result<Removal> {
  const removal = withDocumentLock(() => removeLocked(confirmed));
  return removal ?? refused({ code: 'other-run', severity: 'refusal' });
}

function removeLocked(confirmed: boolean): Result<Removal> {
  const workbook = readWorkbook();
  const marked = workbook.sheets.filter((read) => read.own);
  const removal = describe(workbook, marked, confirmed);
  const closed = [...marked, ...(workbook.made ? [workbook.made] : [])].find(
    (read) => !gridRights(read).canEdit,
  );
  if (closed || !mayAddSheets(workbook.spreadsheet)) {
    const sheetName = (closed ?? workbook.sheets[0])?.grid.sheetName ?? '';
    return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
  }
  if (!confirmed) return done(removal);
  for (const { sheet, own } of marked) if (own) removeOwnColumns(sheet, own);
  if (workbook.made) removeMadeList(workbook.spreadsheet, workbook.made);
  for (const { sheet } of workbook.reports.values()) workbook.spreadsheet.deleteSheet(sheet);
  for (const sheet of workbook.ownSheets.values()) workbook.spreadsheet.deleteSheet(sheet);
  return done(removal);
}

function describe(workbook: ReadWorkbook, marked: readonly ReadSheet[], isDone: boolean): Removal {
  const kept = workbook.made && hasUserCells(workbook.made) ? workbook.made : null;
  const columns = [...marked, ...(kept ? [kept] : [])].flatMap(({ grid, own }) =>
    (own ? resultColumns({ ...own, keyColumnIndex: -1 }) : []).map((column) => ({
      sheetName: grid.sheetName,
      header: keyText(grid.rows[own?.headerRowIndex ?? 0]?.[column]),
    })),
  );
  const made = workbook.made && !kept ? [workbook.made.grid.sheetName] : [];
  const reports = [...workbook.reports.values()].map(({ grid }) => grid.sheetName);
  return {
    isDone,
    columns,
    sheets: [...made, ...reports, ...workbook.ownSheets.keys()],
    rules: marked.reduce((sum, { sheet }) => sum + countOwnRules(sheet), 0),
  };
}

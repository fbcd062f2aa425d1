import type { Removal } from '../contract/api';
import { withDocumentLock } from '../google/document-lock';
import { removeOwnColumns } from '../google/own-columns-removal';
import { countOwnRules } from '../google/row-colours';
import { readWorkbook, type ReadSheet, type ReadWorkbook } from '../google/sheet-reader';
import { keyText } from './own-rows';
import { done, refused, type Result } from './result';

/** Unconfirmed: what would be removed. Confirmed: our columns, colour rules and sheets are removed, and only those. */
export function removeAll(confirmed: boolean): Result<Removal> {
  const removal = withDocumentLock(() => removeLocked(confirmed));
  return removal ? done(removal) : refused({ code: 'other-run', severity: 'refusal' });
}

function removeLocked(confirmed: boolean): Removal {
  const workbook = readWorkbook();
  const marked = workbook.sheets.filter((read) => read.own);
  const removal = describe(workbook, marked, confirmed);
  if (!confirmed) return removal;
  for (const { sheet, own } of marked) if (own) removeOwnColumns(sheet, own);
  if (workbook.made) workbook.spreadsheet.deleteSheet(workbook.made.sheet);
  for (const sheet of workbook.ownSheets.values()) workbook.spreadsheet.deleteSheet(sheet);
  return removal;
}

function describe(workbook: ReadWorkbook, marked: readonly ReadSheet[], isDone: boolean): Removal {
  const columns = marked.flatMap(({ grid, own }) =>
    Object.values(own?.byRole ?? {}).map((column) => ({
      sheetName: grid.sheetName,
      header: keyText(grid.rows[own?.headerRowIndex ?? 0]?.[column]),
    })),
  );
  const made = workbook.made ? [workbook.made.grid.sheetName] : [];
  return {
    isDone,
    columns,
    sheets: [...made, ...workbook.ownSheets.keys()],
    rules: marked.reduce((sum, { sheet }) => sum + countOwnRules(sheet), 0),
  };
}

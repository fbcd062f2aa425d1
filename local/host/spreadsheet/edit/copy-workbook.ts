import type { WorkbookModel } from '../../workbook/model';
import { StyleTable } from '../../workbook/style';
import { copiedSheet, styleCopier } from './copy-sheet';

/**
 * A copy of a whole spreadsheet: sheets with their ids, names, rules and metadata. Its protections stay, but only the
 * new owner may pass them [A].
 */
export function copiedWorkbook(source: WorkbookModel, id: string, name: string): WorkbookModel {
  const copy: WorkbookModel = {
    ...structuredClone({ ...source, sheets: null, styles: null, fileState: null }),
    id,
    name,
    sheets: [],
    styles: new StyleTable(),
  };
  const styleIndex = styleCopier(source, copy);
  for (const sheet of source.sheets) copy.sheets.push(copiedSheet(sheet, {}, styleIndex));
  for (const protection of copy.protections) protection.editors = [];
  return copy;
}

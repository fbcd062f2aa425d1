import { newSheet, type SheetModel, type WorkbookModel } from '../../workbook/model';
import { HostException } from '../../runtime/host-exception';
import { rewriteReferences } from '../formula/rewrite';
import { refuseTooManyCells } from './cell-limit';
import type { Editing } from './editing';
import { forgetSheet } from './sheet-objects';

/** Sheet names are one name when they differ only in case. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/**
 * Adds an empty sheet of 1000 x 26 cells. `position` is 0-based.
 * @throws HostException `sheetExists`, `tooManyCells`.
 */
export function addSheet(
  { workbook }: Editing,
  { name, position }: { name: string | null; position: number },
): SheetModel {
  if (name !== null) refuseKnownName(workbook, name, null);
  const sheet = newSheet(workbook.nextSheetId, name ?? freeName(workbook, 'Sheet'));
  refuseTooManyCells(workbook, sheet.rowCount * sheet.columnCount);
  workbook.nextSheetId++;
  workbook.sheets.splice(Math.min(position, workbook.sheets.length), 0, sheet);
  return sheet;
}

/** 'Sheet7' where six sheets exist, or the next number that is free. */
function freeName(workbook: WorkbookModel, stem: string): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** 'Copy of X', then 'Copy of X 2' ... */
export function copyName(workbook: WorkbookModel, name: string): string {
  const first = `Copy of ${name}`;
  let copy = first;
  for (let number = 2; sheetNamed(workbook, copy); number++) copy = `${first} ${number}`;
  return copy;
}

/**
 * Removes a sheet with its named ranges, protections and metadata; references to it become #REF!.
 * @throws HostException `lastSheet`, `linkedSheet`.
 */
export function removeSheet({ workbook, calculator }: Editing, sheet: SheetModel): void {
  if (workbook.sheets.length === 1) throw new HostException('lastSheet');
  if (sheet.formUrl !== null) throw new HostException('linkedSheet');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheetId !== sheet.sheetId);
  workbook.protections = workbook.protections.filter((protection) => protection.sheetId !== sheet.sheetId);
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => !('sheetId' in location) || location.sheetId !== sheet.sheetId,
  );
  forgetSheet(workbook, sheet.sheetId);
  if (workbook.activeSheetId === sheet.sheetId) workbook.activeSheetId = workbook.sheets[0]?.sheetId ?? 0;
  rewriteSheetName({ workbook, calculator }, sheet.name, null);
}

/** Renames a sheet and the references to it. @throws HostException `sheetNameEmpty` for no name, `sheetExists`. */
export function renameSheet(editing: Editing, sheet: SheetModel, name: string | null): void {
  if (!name) throw new HostException('sheetNameEmpty');
  refuseKnownName(editing.workbook, name, sheet);
  rewriteSheetName(editing, sheet.name, name);
  sheet.name = name;
  sheet.changedParts.add('name');
}

/** `position` is 0-based. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

function refuseKnownName(workbook: WorkbookModel, name: string, own: SheetModel | null): void {
  const known = sheetNamed(workbook, name);
  if (known && known !== own) throw new HostException('sheetExists', { name });
}

/** Rewrites the references to a sheet by its new name; null when it is gone. */
function rewriteSheetName(
  { workbook, calculator }: Pick<Editing, 'workbook' | 'calculator'>,
  before: string,
  after: string | null,
): void {
  const renamed = (formula: string) =>
    rewriteReferences(formula, (reference) => {
      if (reference.sheetName?.toUpperCase() !== before.toUpperCase()) return reference;
      return after === null ? null : { ...reference, sheetName: after };
    });
  for (const sheet of workbook.sheets) {
    renameListRanges(sheet, renamed);
    sheet.cells.formulas.forEach((formulas, row) => {
      formulas?.forEach((formula, column) => {
        const text = renamed(formula);
        if (text === formula) return;
        sheet.cells.setFormula(row, column, text, sheet.cells.value(row, column));
        if (after === null) calculator.touchFormula(sheet, row, column);
      });
    });
  }
  calculator.touchFormulas();
}

function renameListRanges(sheet: SheetModel, renamed: (formula: string) => string): void {
  for (const validation of sheet.validations) {
    const [list] = validation.values;
    if (validation.type !== 'VALUE_IN_RANGE' || typeof list !== 'string' || renamed(list) === list) continue;
    validation.values = [renamed(list), ...validation.values.slice(1)];
    validation.fileXml = null;
    sheet.changedParts.add('validations');
  }
}

import { readRelationships, removeRelationship, setContentType } from './opc';
import type { WorkbookWriting } from './writing-target';
import type { Element } from './xml-dom';

/**
 * Keeps the calculation chain true: a list of formula cells in a part of its own, which Excel refuses when it names a cell
 * without formula and makes anew when it is missing. New formulas also ask the next program to compute.
 */
export function patchCalculation(writing: WorkbookWriting, properties: () => Element): void {
  const { hasNew, hasOther } = formulaChanges(writing);
  if (hasNew) properties().setAttribute('fullCalcOnLoad', '1');
  if (hasNew || hasOther) removeChain(writing);
}

function formulaChanges(writing: WorkbookWriting): { hasNew: boolean; hasOther: boolean } {
  const { workbook, state } = writing;
  const kept = workbook.sheets.filter((sheet) => state.sheets.has(sheet.sheetId));
  let hasNew = false;
  let hasOther = kept.length < state.sheets.size;
  for (const sheet of workbook.sheets) {
    const { cells } = sheet;
    if (cells.isRestructured) hasOther = true;
    if (!state.sheets.has(sheet.sheetId))
      hasNew ||= cells.formulas.some((row) => row !== undefined && row.size > 0);
    else hasNew ||= [...cells.changed].some(([row, columns]) => hasFormula(cells.formulas[row], columns));
    // Whether a changed cell held a formula before is not known here; a chain too few costs nothing.
    if (cells.changed.size > 0) hasOther = true;
  }
  return { hasNew, hasOther };
}

function hasFormula(
  formulas: ReadonlyMap<number, string> | undefined,
  columns: ReadonlySet<number>,
): boolean {
  if (!formulas || formulas.size === 0) return false;
  for (const column of columns) if (formulas.has(column)) return true;
  return false;
}

function removeChain(writing: WorkbookWriting): void {
  const { parts, state } = writing;
  const chain = readRelationships(parts, state.workbookPart).find(
    (relationship) => relationship.kind === 'calcChain',
  );
  if (!chain) return;
  removeRelationship(parts, state.workbookPart, chain.id);
  setContentType(parts, chain.target, null);
  parts.delete(chain.target);
}

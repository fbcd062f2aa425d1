import type { GridRange, SheetModel, WorkbookModel } from '../../workbook/model';
import { rewriteReferences, movedReference } from '../formula/rewrite';
import { rangeOf, type FormulaReference } from '../formula/reference';
import {
  landing,
  movedCells,
  movedIndex,
  movedRange,
  movedSpan,
  spanOf,
  type AxisChange,
} from '../grid/axis-change';
import { contains, sameRange } from '../grid/rectangle';
import { refuseTooManyCells, refuseTooManyColumns } from './cell-limit';
import { moveGroups } from './fold-groups';
import { movedFormulas, moveListRanges } from './moved-formulas';
import { shiftCells } from './shift-cells';
import type { Editing } from './editing';
import { shiftObjects } from './sheet-objects';

/**
 * Puts rows or columns into a sheet, takes them out or puts them elsewhere on it, with everything that stands on it:
 * cells, sizes, merges, notes, rules, validations, filter, protections, metadata, named ranges and the references of
 * all formulas.
 *
 * @throws HostException `tooManyCells` above ten million cells in the workbook, `tooManyColumns`.
 */
export function changeAxis(editing: Editing, sheet: SheetModel, change: AxisChange): void {
  const { workbook, calculator } = editing;
  if (change.kind === 'insert') {
    if (change.axis === 'column') refuseTooManyColumns(sheet, change.count);
    refuseTooManyCells(workbook, change.count * (change.axis === 'row' ? sheet.columnCount : sheet.rowCount));
  }
  rewriteFormulas(editing, sheet, change);
  moveListRanges(workbook, sheet, change);
  shiftCells(sheet, change);
  shiftParts(sheet, change);
  shiftWorkbookParts(workbook, sheet.sheetId, change);
  shiftObjects(workbook, sheet.sheetId, change);
  calculator.touchFormulas();
}

function rewriteFormulas({ workbook, calculator }: Editing, changed: SheetModel, change: AxisChange): void {
  for (const sheet of workbook.sheets) {
    sheet.cells.formulas.forEach((formulas, row) => {
      formulas?.forEach((formula, column) => {
        let isResized = false;
        const text = rewriteReferences(formula, (reference) => {
          if (!isMeant(reference, sheet, changed)) return reference;
          const moved = movedReference(reference, change);
          isResized ||= !moved || hasOtherLines(rangeOf(reference), change);
          return moved;
        });
        const place = sheet === changed ? placeAfter(row, column, change) : { row, column };
        if (text !== formula) sheet.cells.setFormula(row, column, text, sheet.cells.value(row, column));
        if (place && (isResized || /\b(ROW|COLUMN)\s*\(/i.test(text)))
          calculator.touchFormula(sheet, place.row, place.column);
      });
    });
  }
}

function isMeant(reference: FormulaReference, home: SheetModel, changed: SheetModel): boolean {
  if (reference.sheetName === null) return home === changed;
  return reference.sheetName.toUpperCase() === changed.name.toUpperCase();
}

/**
 * Whether a range that is still there covers other cells with content afterwards, or the same in another order, so
 * that a formula over it may have another result.
 */
function hasOtherLines(range: GridRange, change: AxisChange): boolean {
  if (change.kind === 'insert') return false;
  const { start, end } = spanOf(range, change.axis);
  const last = change.at + change.count - 1;
  const losesSome = start <= last && (end === null || end >= change.at);
  if (change.kind !== 'move') return losesSome;
  const isCarried = start >= change.at && end !== null && end <= last;
  const isEntered = landing(change) !== change.at && start < change.to && (end === null || end >= change.to);
  return isEntered || (losesSome && !isCarried);
}

function placeAfter(row: number, column: number, change: AxisChange): { row: number; column: number } | null {
  const moved = movedIndex(change.axis === 'row' ? row : column, change);
  if (moved === null) return null;
  return change.axis === 'row' ? { row: moved, column } : { row, column: moved };
}

function shiftParts(sheet: SheetModel, change: AxisChange): void {
  sheet.merges = shifted({ sheet, part: 'merges' }, sheet.merges, change).filter(
    (merge) => merge.startRow !== merge.endRow || merge.startColumn !== merge.endColumn,
  );
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const ranges = shifted({ sheet, part: 'conditionalRules' }, rule.ranges, change);
    const values = rule.boolean && movedFormulas(rule.boolean, { sheet, ranges: rule.ranges, change });
    if (ranges === rule.ranges && (!values || values === rule.boolean?.values)) return [rule];
    sheet.changedParts.add('conditionalRules');
    const boolean = rule.boolean && values ? { ...rule.boolean, values } : rule.boolean;
    return ranges.length === 0 ? [] : [{ ...rule, boolean, ranges, fileXml: null }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const ranges = shifted({ sheet, part: 'validations' }, validation.ranges, change);
    const values = movedFormulas(validation, { sheet, ranges: validation.ranges, change });
    if (ranges === validation.ranges && values === validation.values) return [validation];
    sheet.changedParts.add('validations');
    return ranges.length === 0 ? [] : [{ ...validation, values, ranges, fileXml: null }];
  });
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const range = movedRange(banding.range, change);
    return range ? [{ ...banding, range }] : [];
  });
  shiftFilter(sheet, change);
  moveGroups(sheet, change);
  sheet.slicers = sheet.slicers.flatMap((slicer) => {
    const range = movedRange(slicer.range, change);
    return range ? [{ ...slicer, range }] : [];
  });
  shiftNotes(sheet, change);
}

function shifted(
  { sheet, part }: { readonly sheet: SheetModel; readonly part: keyof SheetModel },
  ranges: GridRange[],
  change: AxisChange,
): GridRange[] {
  const moved = ranges.flatMap((range) => movedCells(range, change));
  const isSame =
    moved.length === ranges.length &&
    moved.every((range, index) => sameRange(range, ranges[index] as GridRange));
  if (isSame) return ranges;
  sheet.changedParts.add(part);
  return moved;
}

function shiftFilter(sheet: SheetModel, change: AxisChange): void {
  const { filter } = sheet;
  if (!filter) return;
  const range = movedRange(filter.range, change);
  if (range && sameRange(range, filter.range) && change.axis === 'row') return;
  sheet.changedParts.add('filter');
  if (!range) {
    sheet.filter = null;
    return;
  }
  const criteria = new Map(
    [...filter.criteria].flatMap(([column, criterion]) => {
      const moved = change.axis === 'column' ? movedIndex(column, change) : column;
      const isInside = moved !== null && contains({ ...range, startRow: 0, endRow: null }, 0, moved);
      return isInside ? [[moved, criterion] as const] : [];
    }),
  );
  sheet.filter = { range, criteria, fileXml: null };
}

function shiftNotes(sheet: SheetModel, change: AxisChange): void {
  if (sheet.notes.size === 0) return;
  const notes = [...sheet.notes];
  sheet.notes.clear();
  for (const [key, note] of notes) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = placeAfter(row, column, change);
    if (place) sheet.notes.set(`${place.row},${place.column}`, note);
  }
  sheet.changedParts.add('notes');
}

function shiftWorkbookParts(workbook: WorkbookModel, sheetId: number, change: AxisChange): void {
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheetId) return [named];
    const range = movedRange(named.range, change);
    return range ? [{ ...named, range }] : [];
  });
  workbook.protections = workbook.protections.flatMap((protection) => {
    if (protection.sheetId !== sheetId) return [protection];
    const range = protection.range && movedRange(protection.range, change);
    if (protection.range && !range) return [];
    const unprotectedRanges = protection.unprotectedRanges.flatMap((each) => movedCells(each, change));
    return [{ ...protection, range, unprotectedRanges }];
  });
  workbook.metadata = workbook.metadata.flatMap((metadata) => {
    const { location } = metadata;
    if (!('start' in location) || location.sheetId !== sheetId) return [metadata];
    if ((location.type === 'ROW') !== (change.axis === 'row')) return [metadata];
    const span = movedSpan(location, change);
    if (!span) return [];
    return [{ ...metadata, location: { ...location, start: span.start, end: span.end ?? span.start } }];
  });
}

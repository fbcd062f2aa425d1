import type { DataValidation, GridRange, SheetModel } from '../../workbook/model';
import { shiftedFormula } from '../formula/rewrite';
import { closed, columnsOf, intersection, rectangle, rowsOf, type Rectangle } from '../grid/rectangle';
import { clearValidations } from './clear-parts';

/** A block of one sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly block: Rectangle;
}

/** Gives the target the validations of the source, repeated as often as it fits. */
export function copyValidations(from: Place, to: Place): void {
  pasteValidations(validationsIn(from.sheet, from.block), from.block, to);
}

/** Takes the validations out of a block. */
export function cutValidations(sheet: SheetModel, block: Rectangle): DataValidation[] {
  const cut = validationsIn(sheet, block);
  clearValidations(sheet, block);
  return cut;
}

export function pasteValidations(rules: readonly DataValidation[], source: Rectangle, to: Place): void {
  clearValidations(to.sheet, to.block);
  if (rules.length === 0) return;
  for (const rule of rules) {
    const ranges = repeated(rule.ranges, source, to);
    to.sheet.validations.push({ ...rule, ranges, values: shiftedValues(rule, ranges), fileXml: null });
  }
  to.sheet.changedParts.add('validations');
}

/** Rules that cover cells of the source cover their copies too. On another sheet they are made anew. */
export function copyConditionalFormats(from: Place, to: Place): void {
  for (const rule of [...from.sheet.conditionalRules]) {
    const parts = rule.ranges.flatMap((range) => intersection(range, from.block) ?? []);
    if (parts.length === 0) continue;
    const ranges = repeated(parts, from.block, to);
    const isOwn = from.sheet === to.sheet;
    const boolean = rule.boolean && {
      ...rule.boolean,
      values: shiftedValues({ ...rule.boolean, ranges: rule.ranges }, ranges),
    };
    if (!isOwn) to.sheet.conditionalRules.push({ ...rule, boolean, ranges, fileXml: null });
    else if (ranges.some((range) => !isCovered(rule.ranges, range))) {
      rule.ranges = [...rule.ranges, ...ranges];
      rule.fileXml = null;
    } else continue;
    to.sheet.changedParts.add('conditionalRules');
  }
}

function isCovered(ranges: readonly GridRange[], range: GridRange): boolean {
  return ranges.some((each) => {
    const shared = intersection(each, range);
    return (
      shared !== null &&
      shared.endRow === range.endRow &&
      shared.endColumn === range.endColumn &&
      shared.startRow === range.startRow &&
      shared.startColumn === range.startColumn
    );
  });
}

function validationsIn(sheet: SheetModel, block: Rectangle): DataValidation[] {
  return sheet.validations.flatMap((validation) => {
    const ranges = validation.ranges.flatMap((range) => intersection(range, block) ?? []);
    return ranges.length === 0 ? [] : [{ ...validation, ranges, values: shiftedValues(validation, ranges) }];
  });
}

/** A custom formula is written for the first range's upper left cell: it moves with it. */
function shiftedValues(
  rule: { type: string; values: unknown[]; ranges: GridRange[] },
  ranges: readonly GridRange[],
): unknown[] {
  const [formula] = rule.values;
  const before = rule.ranges[0];
  const after = ranges[0];
  if (rule.type !== 'CUSTOM_FORMULA' || typeof formula !== 'string' || !before || !after) return rule.values;
  const body = formula.replace(/^=/, '');
  return [
    `=${shiftedFormula(body, after.startRow - before.startRow, after.startColumn - before.startColumn)}`,
  ];
}

/** Ranges of the source as they lie in the target, repeated as often as the source fits. */
export function repeated(ranges: readonly GridRange[], source: Rectangle, to: Place): GridRange[] {
  const copies: GridRange[] = [];
  for (let row = to.block.startRow; row <= to.block.endRow; row += rowsOf(source)) {
    for (let column = to.block.startColumn; column <= to.block.endColumn; column += columnsOf(source)) {
      for (const range of ranges) {
        const part = closed(range, to.sheet);
        const at = {
          row: row + part.startRow - source.startRow,
          column: column + part.startColumn - source.startColumn,
        };
        const copy = intersection(rectangle(at.row, at.column, rowsOf(part), columnsOf(part)), to.block);
        if (copy) copies.push(copy);
      }
    }
  }
  return copies;
}

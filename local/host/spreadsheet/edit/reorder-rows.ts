import type { GridRange, SheetModel } from '../../workbook/model';
import { shiftedFormula } from '../formula/rewrite';
import { closed, contains, intersection, type Rectangle } from '../grid/rectangle';
import { outside } from './clear-parts';
import type { Editing } from './editing';

interface Reordering {
  readonly block: Rectangle;
  /** For each row of the block from the top, the 0-based row whose cells come there. */
  readonly order: readonly number[];
}

/**
 * Puts the rows of a block into another order: values, formulas (their relative references move along), styles,
 * notes, merges within one row and validations. Sizes and hidden marks belong to the sheet's rows and stay.
 */
export function reorderRows(editing: Editing, sheet: SheetModel, { block, order }: Reordering): void {
  const moves = order
    .map((from, index) => ({ from, to: block.startRow + index }))
    .filter(({ from, to }) => from !== to);
  if (moves.length === 0) return;
  const rows = new Map(moves.map(({ from }) => [from, cutRow(sheet, from, block)]));
  for (const { from, to } of moves) {
    const row = rows.get(from);
    if (row) pasteRow(sheet, row, { block, to, shift: to - from });
  }
  moveNotes(sheet, block, moves);
  moveMerges(sheet, block, moves);
  moveValidations(sheet, block, moves);
  if ([...rows.values()].some((row) => row.formulas.size > 0)) editing.calculator.touchFormulas();
  editing.calculator.touch(sheet, block);
}

type Move = { readonly from: number; readonly to: number };

interface RowCells {
  readonly values: readonly unknown[];
  readonly styles: readonly number[];
  readonly formulas: ReadonlyMap<number, string>;
}

function cutRow(sheet: SheetModel, row: number, { startColumn, endColumn }: Rectangle): RowCells {
  const { values, styles, formulas } = sheet.cells;
  const own = new Map<number, string>();
  formulas[row]?.forEach((formula, column) => {
    if (column >= startColumn && column <= endColumn) own.set(column, formula);
  });
  return {
    values: values[row]?.slice(startColumn, endColumn + 1) ?? [],
    styles: styles[row]?.slice(startColumn, endColumn + 1) ?? [],
    formulas: own,
  };
}

function pasteRow(
  sheet: SheetModel,
  row: RowCells,
  at: { block: Rectangle; to: number; shift: number },
): void {
  const { cells } = sheet;
  const { startColumn, endColumn } = at.block;
  const width = Math.max(
    cells.values[at.to]?.length ?? 0,
    cells.styles[at.to]?.length ?? 0,
    startColumn + row.values.length,
    startColumn + row.styles.length,
  );
  const target = (cells.values[at.to] ??= []);
  for (let column = startColumn; column <= Math.min(endColumn, width - 1); column++) {
    const index = column - startColumn;
    target[column] = (row.values[index] ?? null) as (typeof target)[number];
    cells.formulas[at.to]?.delete(column);
    const style = row.styles[index] ?? 0;
    if (cells.styleIndex(at.to, column) !== style) cells.setStyleIndex(at.to, column, style);
    else cells.markChanged(at.to, column);
  }
  row.formulas.forEach((formula, column) => {
    cells.setFormula(at.to, column, shiftedFormula(formula, at.shift, 0), cells.value(at.to, column));
  });
}

function moveNotes(sheet: SheetModel, block: Rectangle, moves: readonly Move[]): void {
  if (sheet.notes.size === 0) return;
  const targets = new Map(moves.map(({ from, to }) => [from, to]));
  const moved = [...sheet.notes].flatMap(([key, note]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const to = contains(block, row, column) ? targets.get(row) : undefined;
    return to === undefined ? [] : [{ key, to: `${to},${column}`, note }];
  });
  for (const { key } of moved) sheet.notes.delete(key);
  for (const { to, note } of moved) sheet.notes.set(to, note);
  if (moved.length > 0) sheet.changedParts.add('notes');
}

function moveMerges(sheet: SheetModel, block: Rectangle, moves: readonly Move[]): void {
  if (!sheet.merges.some((merge) => intersection(merge, block))) return;
  const targets = new Map(moves.map(({ from, to }) => [from, to]));
  sheet.merges = sheet.merges.map((merge) => {
    const to = intersection(merge, block) ? targets.get(merge.startRow) : undefined;
    return to === undefined ? merge : { ...merge, startRow: to, endRow: to };
  });
  sheet.changedParts.add('merges');
}

/** Validations over all rows of the block stay; those of single rows move with them. */
function moveValidations(sheet: SheetModel, block: Rectangle, moves: readonly Move[]): void {
  sheet.validations = sheet.validations.map((validation) => {
    const parts = validation.ranges.flatMap((range) => intersection(range, block) ?? []);
    const isWhole = (part: GridRange) => part.startRow === block.startRow && part.endRow === block.endRow;
    if (parts.every(isWhole)) return validation;
    sheet.changedParts.add('validations');
    const targets = new Map(moves.map(({ from, to }) => [from, to]));
    const moved = parts.flatMap((part) => singleRows(closed(part, sheet)).map((row) => placed(row, targets)));
    return { ...validation, ranges: [...outside(validation.ranges, block), ...moved], fileXml: null };
  });
}

function singleRows(block: Rectangle): Rectangle[] {
  const rows: Rectangle[] = [];
  for (let row = block.startRow; row <= block.endRow; row++)
    rows.push({ ...block, startRow: row, endRow: row });
  return rows;
}

function placed(row: Rectangle, targets: ReadonlyMap<number, number>): Rectangle {
  const to = targets.get(row.startRow) ?? row.startRow;
  return { ...row, startRow: to, endRow: to };
}

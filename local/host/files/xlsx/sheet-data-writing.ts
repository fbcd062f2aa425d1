import type { SheetModel } from '../../workbook/model';
import type { CellValue } from '../../workbook/cell-value';
import { cellName, rangeName } from './a1';
import type { FormulaGroups } from './cell-reading';
import { cellXml, type CellWriting } from './cell-writing';
import { DAYS_1904, isDateFormat } from './date-formats';
import { outlinedRows } from './outline';
import { rowAttributes } from './rows';
import type { StyleWriter } from './style-writing';
import type { StyleTable } from '../../workbook/style';

/** A sheet whose cells are being written. */
export interface DataWriting extends CellWriting {
  readonly sheet: SheetModel;
  readonly styles: StyleTable;
  readonly styleWriter: StyleWriter;
  readonly groups: FormulaGroups;
  readonly uses1904: boolean;
  /** Cell format of cells that are not there yet, by column. */
  columnFormat(column: number): number;
}

/** The XML of a cell as the model has it. `inherited` is the cell format where the model sets no style. */
export function modelCellXml(
  writing: DataWriting,
  at: { row: number; column: number; inherited: number },
): string {
  const { cells } = writing.sheet;
  const { row, column } = at;
  const styleIndex = cells.styles[row]?.[column];
  const xf = styleIndex === undefined ? at.inherited : writing.styleWriter.xfOf(styleIndex);
  const held = cells.value(row, column);
  const value = writing.uses1904 ? fileValue(held, writing, styleIndex ?? 0) : held;
  const formula = cells.formula(row, column);
  const arrayRef = formula === null ? null : arrayRefOf(writing, row, column);
  const rich = writing.styleWriter.writtenText(styleIndex ?? 0, value);
  return cellXml({ row, column, value, formula, xf, arrayRef, rich }, writing);
}

/** Files that count from 1904 hold their dates so. */
function fileValue(value: CellValue, writing: DataWriting, styleIndex: number): CellValue {
  if (typeof value !== 'number') return value;
  return isDateFormat(writing.styles.get(styleIndex).numberFormat) ? value - DAYS_1904 : value;
}

function arrayRefOf(writing: DataWriting, row: number, column: number): string | null {
  if (writing.sheet.cells.isRestructured) return null;
  const known = writing.groups.arrays.find((array) => array.row === row && array.column === column);
  return known ? rangeName(known.range) : null;
}

/** The whole `sheetData` from the model: for new sheets and those whose rows or columns were moved. */
export function generatedSheetData(writing: DataWriting): string {
  const p = writing.prefix;
  const pieces = [`<${p}sheetData>`];
  for (const row of writtenRows(writing.sheet)) pieces.push(generatedRow(writing, row));
  pieces.push(`</${p}sheetData>`);
  return pieces.join('');
}

/** 0-based rows that hold cells or say something about themselves, ascending. */
function writtenRows(sheet: SheetModel): number[] {
  const rows = new Set<number>();
  for (const stored of [sheet.cells.values, sheet.cells.styles])
    stored.forEach((_row, index) => rows.add(index));
  for (const index of [...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...outlinedRows(sheet)])
    rows.add(index);
  return [...rows].sort((a, b) => a - b);
}

/** A row from the model; '' when it holds nothing. */
export function generatedRow(writing: DataWriting, row: number): string {
  const { cells } = writing.sheet;
  const width = Math.max(cells.values[row]?.length ?? 0, cells.styles[row]?.length ?? 0);
  const parts: string[] = [];
  for (let column = 0; column < width; column++)
    parts.push(modelCellXml(writing, { row, column, inherited: 0 }));
  return rowXml(writing, row, parts.join(''));
}

/** A new row around its cells' XML; '' when there is nothing to say. */
export function rowXml(writing: DataWriting, row: number, cellsXml: string): string {
  const p = writing.prefix;
  const attributes = rowAttributes(writing.sheet, row);
  if (cellsXml === '') return attributes === '' ? '' : `<${p}row r="${row + 1}"${attributes}/>`;
  return `<${p}row r="${row + 1}"${attributes}>${cellsXml}</${p}row>`;
}

/** The range from A1 to the last cell that holds something, for `dimension`. */
export function contentDimension(sheet: SheetModel): string {
  let rows = 1;
  let columns = 1;
  sheet.cells.values.forEach((row, index) => {
    if (!row || row.length === 0) return;
    rows = Math.max(rows, index + 1);
    columns = Math.max(columns, row.length);
  });
  return rows === 1 && columns === 1 ? 'A1' : `A1:${cellName(rows - 1, columns - 1)}`;
}

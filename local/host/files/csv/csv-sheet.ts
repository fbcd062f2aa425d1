import { newSheet, type SheetModel } from '../../workbook/model';
import type { CellValue } from '../../workbook/cell-value';
import { DEFAULT_STYLE, type StyleTable } from '../../workbook/style';
import { WorkbookFileError } from '../workbook-file-error';
import { MAX_CELLS } from '../xlsx/workbook-reading';
import { sizeGrid } from '../xlsx/sheet-reading';
import { columnReadings, readField, type ColumnReading } from './column-reading';
import { csvRecords } from './records';
import { detectSeparator } from './separator';
import { decodeText } from './text-encoding';

/** Name and place of the sheet that a text file becomes. */
export interface SheetPlace {
  readonly sheetId: number;
  readonly name: string;
  readonly styles: StyleTable;
}

/**
 * Reads a text file as a sheet. Encoding and separator are found from the content; a first line `sep=;` is obeyed and not read.
 *
 * @throws WorkbookFileError `empty-file`, `sheet-too-large`.
 */
export function readCsvSheet(bytes: Uint8Array, place: SheetPlace): SheetModel {
  const { text, separator } = delimitedText(decodeText(bytes).replace(LINE_BREAK, '\n'));
  if (text.trim() === '') throw new WorkbookFileError('empty-file', null);
  const records = csvRecords(text, separator);
  const columns = records.reduce((widest, record) => Math.max(widest, record.length), 1);
  if (records.length * columns > MAX_CELLS) throw new WorkbookFileError('sheet-too-large', null, place.name);
  const sheet = newSheet(place.sheetId, place.name);
  fillCells(sheet, records, place.styles);
  sizeGrid(sheet, { rows: records.length, columns });
  sheet.cells.markAsRead();
  return sheet;
}

/** A line break inside a cell is a line feed, whatever the file writes. */
const LINE_BREAK = /\r\n?/g;

function delimitedText(text: string): { text: string; separator: string } {
  const stated = /^sep=(.)\n/.exec(text);
  if (stated) return { text: text.slice(stated[0].length), separator: stated[1] ?? ',' };
  return { text, separator: detectSeparator(text) };
}

function fillCells(sheet: SheetModel, records: readonly string[][], styles: StyleTable): void {
  const readings = columnReadings(records);
  const styleOf = dateStyles(styles);
  records.forEach((record, row) => {
    const values: CellValue[] = [];
    for (let column = 0; column < record.length; column++) {
      const field = readField(record[column] as string, readings[column] as ColumnReading);
      values.push(field.value);
      if (field.dateFormat === '') continue;
      const rowStyles = (sheet.cells.styles[row] ??= []);
      while (rowStyles.length < column) rowStyles.push(0);
      rowStyles[column] = styleOf(field.dateFormat);
    }
    if (values.some((value) => value !== null)) sheet.cells.values[row] = values;
  });
}

function dateStyles(styles: StyleTable): (numberFormat: string) => number {
  const known = new Map<string, number>();
  return (numberFormat) => {
    let index = known.get(numberFormat);
    if (index === undefined)
      known.set(numberFormat, (index = styles.intern({ ...DEFAULT_STYLE, numberFormat })));
    return index;
  };
}

import { isoSerial } from '../xlsx/date-formats';
import type { CellValue } from '../../workbook/cell-value';
import { FieldKind, fieldKind } from './field-kind';

/** How one column of a text file is read. */
export interface ColumnReading {
  /** Whole numbers become numbers. */
  readonly readsIntegers: boolean;
  /** A dot is a decimal point. */
  readonly readsDecimals: boolean;
}

/**
 * Decides each column from all its fields, so that nothing is misread and no evidence is lost: one code with leading zeros keeps all
 * digits of its column as text; a dot is a decimal point only where some field proves it and no field has a comma in its number.
 * Everything else stays the text it is; who reads the sheet has the whole column to judge by.
 */
export function columnReadings(records: readonly string[][]): ColumnReading[] {
  const seen: number[] = [];
  for (const record of records) {
    for (let column = 0; column < record.length; column++) {
      seen[column] = (seen[column] ?? 0) | (1 << fieldKind(record[column] as string));
    }
  }
  return Array.from(seen, (kinds = 0) => ({
    readsIntegers: !has(kinds, FieldKind.Code),
    readsDecimals:
      has(kinds, FieldKind.Decimal) && !has(kinds, FieldKind.Comma) && !has(kinds, FieldKind.Code),
  }));
}

function has(kinds: number, kind: FieldKind): boolean {
  return (kinds & (1 << kind)) !== 0;
}

/** A field as a cell: its value, and how its date shows ('' when it is none). */
export interface ReadField {
  readonly value: CellValue;
  readonly dateFormat: '' | 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm:ss';
}

export function readField(text: string, reading: ColumnReading): ReadField {
  switch (fieldKind(text)) {
    case FieldKind.Blank:
      return plain(null);
    case FieldKind.Integer:
      return plain(reading.readsIntegers ? Number(text) : text);
    case FieldKind.Decimal:
    case FieldKind.Ambiguous:
      return plain(reading.readsDecimals ? Number(text) : text);
    case FieldKind.IsoDate:
      return readDate(text);
    default:
      return plain(text === 'TRUE' ? true : text === 'FALSE' ? false : text);
  }
}

function plain(value: CellValue): ReadField {
  return { value, dateFormat: '' };
}

function readDate(text: string): ReadField {
  const serial = isoSerial(text);
  if (serial === null) return plain(text);
  return { value: serial, dateFormat: text.length > 10 ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd' };
}

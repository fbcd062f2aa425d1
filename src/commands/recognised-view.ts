import type { Recognised, RecognisedColumn, RecognisedTable } from '../contract/api';
import { formatNumber } from '../contract/format-number';
import type { Language } from '../contract/language';
import { wireIssue } from '../contract/wire-issue';
import { FIELD_WORDS } from '../contract/words/fields';
import { TABLE_KIND_WORDS } from '../contract/words/table-kinds';
import { chooseOrders } from '../core/indicators/order-source';
import type { Settings } from '../core/settings';
import { isoText } from '../core/table/calendar';
import { isDay, type Cell } from '../core/table/cell';
import type { Column, Recognition, Table } from '../core/table/table';
import { readWorkbook } from '../google/sheet-reader';
import { recogniseSheets } from './compute-classes';
import { done, refused, type Result } from './result';

const SAMPLES = 3;
/** Rows looked at for sample values. */
const ROWS_LOOKED_AT = 50;

/** Reads the sheets and says what was recognised; computes and writes nothing. */
export function recogniseCustomers(settings: Settings, language: Language): Result<Recognised> {
  const workbook = readWorkbook();
  if (workbook.sheets.length === 0) return refused({ code: 'no-sheets', severity: 'refusal' });
  return done(recognisedView(recogniseSheets(workbook, settings), settings, language));
}

/** What was recognised, as the sidebar shows it. */
export function recognisedView(recognition: Recognition, settings: Settings, language: Language): Recognised {
  const { main, tables } = recognition;
  const orders = chooseOrders(recognition, settings);
  const issues = [...recognition.issues, ...orders.issues];
  return {
    main: main && tableView(main, language),
    others: tables.filter((table) => table !== main).map((table) => tableView(table, language)),
    salesSheet: orders.records?.table.parts[0]?.grid.sheetName ?? null,
    issues: issues.map((issue) => wireIssue(issue, language)),
  };
}

function tableView(table: Table, language: Language): RecognisedTable {
  return {
    sheetNames: table.parts.map((part) => part.grid.sheetName),
    kind: table.kind,
    kindName: TABLE_KIND_WORDS[language][table.kind],
    headerRowNumber: (table.parts[0]?.headerRowIndex ?? 0) + 1,
    records: table.length,
    columns: table.columns.map((column, index) => columnView(table, { column, index }, language)),
  };
}

function columnView(
  table: Table,
  { column, index }: { column: Column; index: number },
  language: Language,
): RecognisedColumn {
  return {
    header: column.header,
    field: column.field,
    fieldName: column.field && FIELD_WORDS[language][column.field],
    how: column.how,
    samples: samplesOf(table, index, language),
  };
}

function samplesOf(table: Table, index: number, language: Language): string[] {
  const [part] = table.parts;
  const sheetColumn = part?.columnIndexes[index] ?? -1;
  const found = new Set<string>();
  for (const rowIndex of part?.rowIndexes.subarray(0, ROWS_LOOKED_AT) ?? []) {
    const text = cellText(part?.grid.rows[rowIndex]?.[sheetColumn] ?? null, language);
    if (text !== '') found.add(text);
    if (found.size === SAMPLES) break;
  }
  return Array.from(found);
}

/** A cell as a person reads it. */
function cellText(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (isDay(cell)) return isoText(cell.day);
  return typeof cell === 'number' ? formatNumber(cell, language) : String(cell).trim();
}

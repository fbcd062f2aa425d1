import type { Cell } from '../../../src/core/table/cell';
import type { Field } from '../../../src/core/table/fields';
import type { Column, Period, Recognition, Table, TableKind } from '../../../src/core/table/table';

/** A heading with what it holds: 'Client=customer'; without '=' the column has no meaning. */
export type Heading = string;

/** A table in a sheet of its own, headings in row 1, as recognition would give it. */
export function makeTable(
  kind: TableKind,
  sheetName: string,
  headings: readonly Heading[],
  rows: readonly (readonly Cell[])[],
): Table {
  const columns = headings.map(columnOfHeading);
  const grid = {
    sheetId: 1,
    sheetName,
    isActive: true,
    rows: [columns.map((column) => column.header), ...rows],
    ownColumns: [],
  };
  const rowIndexes = Int32Array.from(rows, (_, index) => index + 1);
  const columnIndexes = columns.map((_, index) => index);
  return {
    kind,
    parts: [{ grid, headerRowIndex: 0, rowIndexes, columnIndexes }],
    columns,
    length: rows.length,
    language: 'en',
  };
}

/** The same table with a column standing for a month. */
export function withPeriod(table: Table, header: string, period: Period): Table {
  const columns = table.columns.map((column) => (column.header === header ? { ...column, period } : column));
  return { ...table, columns };
}

/** Tabs of like headers taken as one table, each standing for a month. */
export function joinTabs(tabs: readonly { table: Table; period: Period }[]): Table {
  const first = tabs[0]?.table;
  if (first === undefined) throw new Error('no tabs');
  const parts = tabs.flatMap(({ table, period }) => table.parts.map((part) => ({ ...part, period })));
  return { ...first, parts, length: tabs.reduce((sum, { table }) => sum + table.length, 0) };
}

export function recognised(main: Table, ...others: Table[]): Recognition {
  return { tables: [main, ...others], main, issues: [] };
}

function columnOfHeading(heading: Heading): Column {
  const [header = '', field] = heading.split('=');
  return { header, field: (field as Field | undefined) ?? null, how: field === undefined ? null : 'exact' };
}

import type { Block } from './blocks';
import { isBlank, signature } from './blocks';
import type { Cell } from './cell';
import { filledCells } from './content';
import type { DraftColumn } from './draft';
import type { Field } from './fields';
import { parseNumbers } from './parse-numbers';
import type { SkippedReason, SkippedRows } from './table';
import { totalLabel } from './total-words';
import type { TotalLabel } from './total-words';

/** The rows of a block that are records, and those that are not, by reason. All 0-based sheet rows, ascending. */
export interface Records {
  readonly rowIndexes: Int32Array;
  readonly skipped: readonly SkippedRows[];
}

/** Columns filled as often as this are expected to be filled in every record. */
const DENSE_SHARE = 0.6;
const NOTE =
  /^(?:\*|nota|notas|note|notes|fuente|source|nb|p\.?\s?d\.|注|备注|说明|来源|制表|elaborado|generated|printed|impreso|exported|报表|打印)/i;
const LONG_NOTE = 60;
/** '制表人：王五', 'Revisado por: Ana': who made or checked the sheet. */
const SIGNATURE = /^\s*[\p{L} .]{2,20}[:：]/u;

const IDENTITIES: readonly Field[] = ['customerId', 'taxId', 'orderId', 'date', 'dateKey'];

/** What a row has to be judged by. */
interface Shape {
  readonly block: Block;
  readonly customerColumn: number;
  /** Sheet columns of texts and dates that records fill, the customer's own apart. */
  readonly denseColumns: readonly number[];
  /** Sheet columns of ids and dates: a total has none. */
  readonly identityColumns: readonly number[];
  readonly amounts: Float64Array | null;
  readonly header: string;
}

/** Sums since the last total and over everything, to know a row by that repeats them. */
interface Running {
  sinceTotal: number;
  rowsSinceTotal: number;
  all: number;
  rows: number;
}

/** Sorts out totals, subtotals, blank rows, repeated headings and notes. One pass over the rows. */
export function findRecords(block: Block, columns: readonly DraftColumn[]): Records {
  const shape = shapeOf(block, columns);
  const records: number[] = [];
  const skipped = new Map<SkippedReason, number[]>();
  const running: Running = { sinceTotal: 0, rowsSinceTotal: 0, all: 0, rows: 0 };
  const single: number[] = [];
  for (let rowIndex = block.headerRowIndex + 1; rowIndex < block.endRowIndex; rowIndex++) {
    const reason = reasonToSkip(shape, rowIndex, running);
    if (reason !== null) append(skipped, reason, rowIndex);
    else {
      records.push(rowIndex);
      if (isSingleText(shape, rowIndex)) single.push(rowIndex);
    }
    count(running, shape.amounts?.[rowIndex - block.headerRowIndex - 1] ?? NaN, reason);
  }
  return withoutNotes(shape, records, { skipped, single });
}

function shapeOf(block: Block, columns: readonly DraftColumn[]): Shape {
  const { grid, headerRowIndex, endRowIndex } = block;
  const sheetColumn = (...fields: readonly Field[]): number =>
    columns.find(({ field }) => field !== null && fields.includes(field))?.sheetColumn ?? -1;
  const customer = sheetColumn('customer');
  const customerColumn = customer < 0 ? sheetColumn('customerId', 'taxId') : customer;
  const amount = sheetColumn('amount', 'paidAmount', 'quantity');
  const dense = columns.filter(
    ({ content, sheetColumn: own }) =>
      own !== customerColumn &&
      content.numbers < filledCells(content) / 2 &&
      filledCells(content) >= DENSE_SHARE * content.cells,
  );
  const ids = columns
    .filter(({ field }) => field !== null && IDENTITIES.includes(field))
    .map((column) => column.sheetColumn);
  return {
    block,
    customerColumn,
    denseColumns: dense.map((column) => column.sheetColumn),
    identityColumns: ids.filter((column) => column !== customerColumn),
    amounts:
      amount < 0
        ? null
        : parseNumbers(cellsBelow(grid.rows, amount, { headerRowIndex, endRowIndex }), null).values,
    header: signature(grid.rows[headerRowIndex] ?? [], block.columns),
  };
}

function cellsBelow(
  rows: Block['grid']['rows'],
  column: number,
  range: { headerRowIndex: number; endRowIndex: number },
): Cell[] {
  const cells: Cell[] = [];
  for (let rowIndex = range.headerRowIndex + 1; rowIndex < range.endRowIndex; rowIndex++) {
    cells.push(rows[rowIndex]?.[column] ?? null);
  }
  return cells;
}

function reasonToSkip(shape: Shape, rowIndex: number, running: Running): SkippedReason | null {
  const { block } = shape;
  const row = block.grid.rows[rowIndex] ?? [];
  if (block.columns.every((column) => isBlank(row[column] ?? null))) return 'blank-row';
  if (isRepeatedHeader(shape, row)) return 'repeated-header';
  return isTotalRow(shape, rowIndex, running) ? 'total-row' : null;
}

function isRepeatedHeader({ block, header }: Shape, row: readonly Cell[]): boolean {
  const first = block.columns.find((column) => !isBlank(row[column] ?? null)) ?? 0;
  const headings = block.grid.rows[block.headerRowIndex] ?? [];
  return (
    typeof row[first] === 'string' &&
    row[first] === headings[first] &&
    signature(row, block.columns) === header
  );
}

/**
 * A line of a ledger, a row with a total's label and nothing that only a record has; or an unlabelled one, without the texts that every
 * record has, whose amount is the sum of the rows above. A customer called 'Total Energies' stays a customer.
 */
function isTotalRow(shape: Shape, rowIndex: number, running: Running): boolean {
  const row = shape.block.grid.rows[rowIndex] ?? [];
  const label = labelOf(shape, row);
  if (label.kind === 'ledger') return true;
  const isBlankIn = (columns: readonly number[]): boolean =>
    columns.every((column) => column === label.column || isBlank(row[column] ?? null));
  if (!isBlankIn(shape.identityColumns)) return false;
  const isCustomerBlank = shape.customerColumn >= 0 && isBlank(row[shape.customerColumn] ?? null);
  const isBare = isBlankIn(shape.denseColumns);
  const amount = shape.amounts?.[rowIndex - shape.block.headerRowIndex - 1] ?? NaN;
  const isSum = isSumAbove(amount, running, label.kind === 'phrase' ? 1 : 2);
  if (label.kind === 'word') return isBare || isCustomerBlank || isSum;
  const hasTraits = shape.denseColumns.some((column) => column !== label.column);
  if (label.kind === 'phrase')
    return isCustomerBlank || (isBare && (isSum || (shape.amounts === null && hasTraits)));
  return isSum && (isCustomerBlank || (isBare && hasTraits));
}

function labelOf({ block }: Shape, row: readonly Cell[]): { kind: TotalLabel | null; column: number } {
  for (const column of block.columns) {
    const cell = row[column] ?? null;
    const kind = typeof cell === 'string' ? totalLabel(cell) : null;
    if (kind !== null) return { kind, column };
  }
  return { kind: null, column: -1 };
}

function isSumAbove(amount: number, running: Running, leastRows: number): boolean {
  if (Number.isNaN(amount) || amount === 0) return false;
  return (
    (running.rowsSinceTotal >= leastRows && isNear(amount, running.sinceTotal)) ||
    (running.rows >= leastRows && isNear(amount, running.all))
  );
}

/** Half a cent, for sums rounded to it. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 + 1e-9 * Math.abs(other);
}

function count(running: Running, amount: number, reason: SkippedReason | null): void {
  if (reason === 'total-row') {
    running.sinceTotal = 0;
    running.rowsSinceTotal = 0;
  } else if (reason === null && !Number.isNaN(amount)) {
    running.sinceTotal += amount;
    running.all += amount;
    running.rowsSinceTotal++;
    running.rows++;
  }
}

/** One text and nothing else, or nothing but signatures, in a table of several columns. */
function isSingleText({ block }: Shape, rowIndex: number): boolean {
  const row = block.grid.rows[rowIndex] ?? [];
  let filled = 0;
  let signatures = 0;
  for (const column of block.columns) {
    const cell = row[column] ?? null;
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return false;
    if (SIGNATURE.test(cell)) signatures++;
    if (++filled > 1 && signatures < filled) return false;
  }
  return filled > 0 && block.columns.length > 1;
}

interface Found {
  readonly skipped: Map<SkippedReason, number[]>;
  readonly single: readonly number[];
}

/** Takes notes out of the records: below the last full row, outside the customer column, and headings of groups. */
function withoutNotes(shape: Shape, records: readonly number[], { skipped, single }: Found): Records {
  const alone = new Set(single);
  const lastFull = records.reduce((last, rowIndex) => (alone.has(rowIndex) ? last : rowIndex), -1);
  const apart = new Set([...(skipped.get('total-row') ?? []), ...(skipped.get('blank-row') ?? [])]);
  const hasTotals = (skipped.get('total-row') ?? []).length > 0;
  const notes = new Set(
    single.filter((rowIndex) => {
      const text = firstText(shape, rowIndex);
      const isOutside =
        shape.customerColumn >= 0 && isBlank(shape.block.grid.rows[rowIndex]?.[shape.customerColumn] ?? null);
      if (isOutside || NOTE.test(text)) return true;
      if (rowIndex > lastFull)
        return SIGNATURE.test(text) || text.length > LONG_NOTE || isAfterGap(rowIndex, apart, lastFull);
      return hasTotals && (apart.has(rowIndex - 1) || rowIndex === shape.block.headerRowIndex + 1);
    }),
  );
  if (notes.size > 0) skipped.set('note-row', [...notes]);
  const rowIndexes = Int32Array.from(records.filter((rowIndex) => !notes.has(rowIndex)));
  const lastRow = rowIndexes[rowIndexes.length - 1] ?? -1;
  const blanks = (skipped.get('blank-row') ?? []).filter((rowIndex) => rowIndex < lastRow);
  skipped.set('blank-row', blanks);
  return {
    rowIndexes,
    skipped: [...skipped]
      .map(([reason, rows]) => ({ reason, rowIndexes: rows }))
      .filter((rows) => rows.rowIndexes.length > 0),
  };
}

function firstText({ block }: Shape, rowIndex: number): string {
  const row = block.grid.rows[rowIndex] ?? [];
  const column = block.columns.find((candidate) => !isBlank(row[candidate] ?? null));
  return column === undefined ? '' : String(row[column]).trim();
}

/** Between this row and the last full one a blank row or a total stands. */
function isAfterGap(rowIndex: number, apart: ReadonlySet<number>, lastFull: number): boolean {
  for (let above = lastFull + 1; above < rowIndex; above++) if (apart.has(above)) return true;
  return false;
}

function append(map: Map<SkippedReason, number[]>, reason: SkippedReason, rowIndex: number): void {
  const rows = map.get(reason);
  if (rows) rows.push(rowIndex);
  else map.set(reason, [rowIndex]);
}

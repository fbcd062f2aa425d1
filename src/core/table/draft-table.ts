import type { ColumnSettings } from '../settings';
import { areClassLetters, assignFields, couldBeDays } from './assign-fields';
import type { Tie } from './assign-fields';
import type { Block } from './blocks';
import { filledCells } from './content';
import type { DraftColumn } from './draft';
import { draftColumns } from './draft';
import type { Field } from './fields';
import { guessAmount, hasAmount } from './find-amount';
import { groupHeads } from './group-heads';
import { assignNamedColumns, dropRivals } from './named-columns';
import { findRecords } from './records';
import { assignGenericHeadings, hasField } from './sheet-subject';
import { tableKind } from './table-kind';
import type { Table, TableKind } from './table';

/** A table with what is still open about it: questions are asked only about tables that matter. */
export interface DraftTable {
  readonly table: Table;
  readonly columns: readonly DraftColumn[];
  /** Columns that claim the customer or the amount equally well. */
  readonly ties: readonly Tie[];
}

/** Kinds whose amount may be found by content: lists somebody classifies. */
const ORDER_KINDS: readonly TableKind[] = ['orders', 'order-lines', 'invoices'];
const LIST_KINDS: readonly TableKind[] = ['customers', ...ORDER_KINDS];

/** Recognises the columns of one block and sorts out its records. */
export function draftTable(block: Block, settings: ColumnSettings | undefined): DraftTable {
  const columns = draftColumns(block);
  const { sheetName } = block.grid;
  assignNamedColumns(columns, settings);
  assignMonths(columns);
  const ties = [...assignFields(columns)];
  assignGenericHeadings(columns, sheetName);
  assignByContent(columns);
  dropRivals(columns, settings);
  if (LIST_KINDS.includes(tableKind(columns, sheetName)) && !hasAmount(columns)) {
    ties.push({ field: 'amount', columns: guessAmount(columns) });
  }
  return { table: tableOf(block, columns), columns, ties: ties.filter((tie) => tie.columns.length > 1) };
}

/** Several columns that are months are the amount, one period each; quarters beside months are their sums. */
function assignMonths(columns: readonly DraftColumn[]): void {
  const periods = columns.filter(
    ({ period, content, field }) =>
      period !== null && field === null && content.numbers >= 0.5 * filledCells(content),
  );
  const single = periods.filter(({ period }) => period?.isQuarter === undefined);
  const months = single.length > 1 ? single : periods;
  if (months.length < 2 || hasField(columns, 'amount')) {
    for (const column of columns) column.period = null;
    return;
  }
  for (const column of columns) {
    if (months.includes(column)) {
      column.field = 'amount';
      column.how = 'exact';
    } else column.period = null;
  }
}

/** Fields whose headings may stand above somebody's classes of customers: 'Categoría', 'Segment'. */
const CLASS_LIKE: readonly (Field | null)[] = ['category', 'kind'];
/** What the rows are about where letters are classes of something else. */
const NOT_CUSTOMERS: readonly Field[] = ['product', 'productId', 'orderId'];

/** What only cells can tell: a column of letters A to E is the user's own class, a single column of days the date. */
function assignByContent(columns: readonly DraftColumn[]): void {
  const possible = hasField(columns, ...NOT_CUSTOMERS) ? [null] : [null, ...CLASS_LIKE];
  const letters = columns.filter(
    ({ field, content }) => possible.includes(field) && areClassLetters(content),
  );
  if (!hasField(columns, 'userClass') && letters[0]) {
    letters[0].field = 'userClass';
    letters[0].how = 'content';
  }
  assignDate(columns);
}

/** A single column of days is the date; so is the day of payment where rows have no other and are not invoices. */
function assignDate(columns: readonly DraftColumn[]): void {
  if (hasField(columns, 'date', 'dateKey')) return;
  const paid = columns.find(({ field }) => field === 'paidDate');
  if (paid && hasField(columns, 'amount') && !hasField(columns, 'dueDate', 'paidAmount', 'lastOrder')) {
    paid.field = 'date';
    return;
  }
  const days = columns.filter(
    ({ field, content }) =>
      field === null && content.days > 0.5 * filledCells(content) && couldBeDays(content),
  );
  if (!hasField(columns, 'lastOrder') && days.length === 1 && days[0]) {
    days[0].field = 'date';
    days[0].how = 'content';
  }
}

function tableOf(block: Block, columns: readonly DraftColumn[]): Table {
  const records = findRecords(block, columns);
  const { rowIndexes, skipped } = records;
  const kind = tableKind(columns, block.grid.sheetName);
  const heads = ORDER_KINDS.includes(kind) ? groupHeads(block, columns, records) : null;
  return {
    kind,
    parts: [
      {
        grid: block.grid,
        headerRowIndex: block.headerRowIndex,
        rowIndexes,
        columnIndexes: columns.map((column) => column.sheetColumn),
        skipped,
        ...(heads ? { heads } : {}),
      },
    ],
    columns: columns.map(({ header, field, how, period }) => ({
      header,
      field,
      how,
      ...(period ? { period } : {}),
    })),
    length: rowIndexes.length,
    language: languageOf(columns),
  };
}

/** Score of a heading that is a word of its language outright: 'Cliente' tells more than 'Total', a word of several. */
const OUTRIGHT = 100;

/** The language most headings are in; the script or the accents decide where the words do not. */
function languageOf(columns: readonly DraftColumn[]): Table['language'] {
  const votes = { en: 0, es: 0, zh: 0 };
  for (const { candidates, header } of columns) {
    const best = candidates[0]?.score ?? 0;
    const languages = new Set(
      candidates.filter(({ score }) => score >= best - 5).map(({ language }) => language),
    );
    for (const language of languages) votes[language] += best >= OUTRIGHT ? 2 : 1;
    if (/[\u3400-\u9fff]/.test(header)) votes.zh++;
    if (/[áéíóúñü]/i.test(header)) votes.es++;
  }
  if (votes.zh > 0 && votes.zh >= Math.max(votes.es, votes.en)) return 'zh';
  return votes.es > votes.en ? 'es' : 'en';
}

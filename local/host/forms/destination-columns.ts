import type { HostState } from '../runtime/host-state';
import { writeContent } from '../spreadsheet/edit/cell-contents';
import { destinationSheet, growTo, type DestinationSheet } from './destination-sheet';
import { destinationWords } from './destination-words';
import {
  isQuestion,
  type AnswerColumn,
  type DestinationModel,
  type FormModel,
  type ItemModel,
} from './model';

type WantedColumn = Omit<AnswerColumn, 'column'>;

/**
 * Brings the headings of the destination up to date: a new question gets a column behind the others, a renamed one
 * renames its heading, a deleted one leaves its column where it is.
 */
export function keepHeadings(state: HostState, form: FormModel): void {
  const target = destinationSheet(state, form);
  const { destination } = form;
  if (!target || !destination) return;
  followMoves(target, destination);
  for (const wanted of wantedColumns(form, destination.language)) {
    const known = destination.columns.find((column) => isSame(column, wanted));
    if (known?.header === wanted.header) continue;
    const column = known?.column ?? nextColumn(target, destination);
    if (known) known.header = wanted.header;
    else destination.columns.push({ ...wanted, column });
    growTo(target, 1, column + 1);
    writeContent(target.editing, target.sheet, { row: 0, column, value: `'${wanted.header}` });
  }
  target.editing.calculator.recalculate();
}

/** Timestamp, address where it is collected, then each question; a grid has a column for each row: 'Title [Row]'. */
function wantedColumns(form: FormModel, language: string): WantedColumn[] {
  const words = destinationWords(language);
  const email: WantedColumn = { part: 'email', itemId: null, gridRow: null, header: words.email };
  return [
    { part: 'timestamp', itemId: null, gridRow: null, header: words.timestamp },
    ...(form.collectsEmail ? [email] : []),
    ...form.items.filter(isQuestion).flatMap(answerColumns),
  ];
}

function answerColumns({ id, title, type, rows }: ItemModel): WantedColumn[] {
  const column = { part: 'answer', itemId: id } as const;
  if (type !== 'GRID' && type !== 'CHECKBOX_GRID') return [{ ...column, gridRow: null, header: title }];
  return rows.map((row, gridRow) => ({ ...column, gridRow, header: `${title} [${row}]` }));
}

function isSame(column: AnswerColumn, wanted: WantedColumn): boolean {
  return column.part === wanted.part && column.itemId === wanted.itemId && column.gridRow === wanted.gridRow;
}

/**
 * A column that was moved is found by its heading; one whose heading was overwritten stays where it was [A]: the
 * questions are told apart by item, so that two of one title keep their columns.
 */
function followMoves({ sheet }: DestinationSheet, { columns }: DestinationModel): void {
  const headings = sheet.cells.values[0]?.map((value) => String(value ?? '')) ?? [];
  const taken = new Set<number>();
  for (const link of columns.filter(({ column, header }) => headings[column] === header))
    taken.add(link.column);
  for (const link of columns.filter(({ column, header }) => headings[column] !== header)) {
    const found = headings.findIndex((heading, index) => heading === link.header && !taken.has(index));
    if (found < 0) continue;
    link.column = found;
    taken.add(found);
  }
}

function nextColumn({ sheet }: DestinationSheet, { columns }: DestinationModel): number {
  const isEmpty = (column: number): boolean => sheet.cells.value(0, column) === null;
  let column = Math.max(-1, ...columns.map((link) => link.column)) + 1;
  while (!isEmpty(column)) column++;
  return column;
}

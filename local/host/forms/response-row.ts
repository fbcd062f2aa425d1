import type { HostState } from '../runtime/host-state';
import { writeContent } from '../spreadsheet/edit/cell-contents';
import { displayText } from '../spreadsheet/display/display-text';
import { contentRowCount } from '../spreadsheet/grid/content-extent';
import { localeSigns } from '../spreadsheet/locale/locale-signs';
import { serialOf } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';
import { keepHeadings } from './destination-columns';
import { destinationSheet, growTo, type DestinationSheet } from './destination-sheet';
import type { Answer, AnswerColumn, FormModel, ItemModel, ResponseModel } from './model';

/** A row of the destination as it shows: texts by column, left to right. */
export interface WrittenRow {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly header: string; readonly text: string }[];
}

const MILLISECOND_IN_DAYS = 1 / 86_400_000;

/**
 * Writes a response into the destination sheet: a new one below the last content, one that was changed where it
 * stands. Null where there is no sheet to write to.
 *
 * @param before when the response was submitted until now; null for a new one.
 */
export function writeResponseRow(
  state: HostState,
  form: FormModel,
  response: ResponseModel,
  before: number | null,
): WrittenRow | null {
  keepHeadings(state, form);
  const target = destinationSheet(state, form);
  const { destination } = form;
  if (!target || !destination) return null;
  const known = before === null ? null : rowOf(target, form, response, before);
  const row = known ?? contentRowCount(target.sheet);
  growTo(target, row + 1, 1);
  for (const link of destination.columns) {
    const value = valueOf(state, form, response, link);
    writeContent(target.editing, target.sheet, { row, column: link.column, value });
  }
  target.editing.calculator.recalculate();
  response.sheetRow = row;
  const { spreadsheetId } = destination;
  return { spreadsheetId, sheetId: target.sheet.sheetId, row, cells: shownCells(target, form, row) };
}

/** The texts of a response's row as they show now, by column; null where it has none. */
export function shownResponse(
  state: HostState,
  form: FormModel,
  responseId: string,
): readonly string[] | null {
  keepHeadings(state, form);
  const target = destinationSheet(state, form);
  const response = form.responses.find(({ id }) => id === responseId);
  const row = target && response ? rowOf(target, form, response, response.submittedMs) : null;
  return target && row !== null ? shownCells(target, form, row).map(({ text }) => text) : null;
}

/** Rows may have been sorted or deleted since: the one with the response's timestamp counts [A]. */
function rowOf(
  { sheet, editing }: DestinationSheet,
  { destination }: FormModel,
  { sheetRow }: ResponseModel,
  submittedMs: number,
): number | null {
  const column = destination?.columns.find(({ part }) => part === 'timestamp')?.column ?? 0;
  const serial = timeZone(editing.workbook.timeZone).serial(submittedMs);
  const isIts = (row: number): boolean => {
    const value = sheet.cells.value(row, column);
    return typeof value === 'number' && Math.abs(value - serial) < MILLISECOND_IN_DAYS;
  };
  if (sheetRow !== null && isIts(sheetRow)) return sheetRow;
  const rows = Array.from({ length: sheet.cells.values.length }, (_, row) => row);
  return rows.find(isIts) ?? null;
}

function shownCells({ sheet, editing }: DestinationSheet, form: FormModel, row: number): WrittenRow['cells'] {
  const { styles, locale } = editing.workbook;
  const links = [...(form.destination?.columns ?? [])].sort((a, b) => a.column - b.column);
  return links.map(({ column, header }) => {
    const { numberFormat } = styles.get(sheet.cells.styleIndex(row, column));
    return { column, header, text: displayText(sheet.cells.value(row, column), numberFormat, locale) };
  });
}

/** What is put into the cell: a date, a number or a text that is read as if typed. */
function valueOf(state: HostState, form: FormModel, response: ResponseModel, link: AnswerColumn): unknown {
  if (link.part === 'timestamp') return new Date(response.submittedMs);
  if (link.part === 'email') return response.email;
  const item = form.items.find(({ id }) => id === link.itemId);
  const answer = link.itemId === null ? undefined : response.answers[link.itemId];
  if (answer === undefined || !item) return null;
  const text = textOf(
    link.gridRow === null || typeof answer === 'string' ? answer : (answer[link.gridRow] ?? ''),
  );
  const workbook = form.destination && state.drive.find(form.destination.spreadsheetId)?.content;
  if (workbook?.kind !== 'spreadsheet') return null;
  return cellInput(item, text, workbook.workbook) ?? asAnswer(text, state.facts.formAnswersCanBeFormulas);
}

function textOf(answer: Answer): string {
  return typeof answer === 'string' ? answer : answer.flat().join(', ');
}

/** Dates and times as the spreadsheet's locale shows them; null for what is simply text. */
function cellInput(
  { type, includesYear }: ItemModel,
  text: string,
  { timeZone: zone, locale }: { readonly timeZone: string; readonly locale: string },
): unknown {
  if (type === 'TIME') return localTime(text, locale);
  if ((type !== 'DATE' && type !== 'DATETIME') || !includesYear) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  const serial = serialOf(year, month, day) + (hour * 60 + minute) / 1440;
  return new Date(timeZone(zone).instantMs(serial));
}

/** Twelve hours where the month stands first. */
function localTime(text: string, locale: string): string {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  const minutes = String(minute).padStart(2, '0');
  if (localeSigns(locale).dateOrder !== 'mdy') return `${hour}:${minutes}:00`;
  return `${hour % 12 || 12}:${minutes}:00 ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Whether an answer "=1+1" becomes a formula is nowhere said [?]. */
function asAnswer(text: string, canBeFormula: boolean): string {
  return !canBeFormula && /^['=+-]/.test(text) && !/^[+-]?[\d.,]+$/.test(text) ? `'${text}` : text;
}

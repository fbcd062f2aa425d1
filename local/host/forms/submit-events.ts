import type { DriveFile } from '../drive/drive-store';
import type { RunContext } from '../runtime/run-context';
import { Sheet } from '../spreadsheet/sheet';
import { spreadsheetFiles } from '../spreadsheet/spreadsheet-files';
import { formsOfRun } from './forms-of-run';
import type { WrittenRow } from './response-row';

type SubmitEvent = Record<string, unknown>;

/** What a form's own trigger gets. Source [D]: guide/triggers/events, form submit of Google Forms. */
export function formSubmitEvent(context: RunContext, file: DriveFile, responseId: string): SubmitEvent {
  return { ...formsOfRun(context).submitted(file, responseId) };
}

/**
 * What a trigger of the destination gets: the new row, and its texts as they show, by column and by heading; headings
 * that are alike share a list. Source [D]: the same page, form submit of Google Sheets.
 *
 * @param before texts of the row before it was edited, where only the changed ones are told [A]; null otherwise.
 */
export function sheetSubmitEvent(
  context: RunContext,
  written: WrittenRow,
  before: readonly string[] | null,
): SubmitEvent {
  const cells = written.cells.map((cell, index) =>
    before?.[index] === cell.text ? { ...cell, text: '' } : cell,
  );
  const namedValues: Record<string, string[]> = {};
  for (const { header, text } of cells) (namedValues[header] ??= []).push(text);
  const source = spreadsheetFiles(context).open(written.spreadsheetId, 'openById');
  const sheet = source.getSheetById(written.sheetId);
  const columns = (cells.at(-1)?.column ?? 0) + 1;
  const range = sheet instanceof Sheet ? sheet.getRange(written.row + 1, 1, 1, columns) : null;
  return { source, range, values: cells.map(({ text }) => text), namedValues };
}

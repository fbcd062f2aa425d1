import { SET_UP_SHEETS, type SetUpPlan, type SetUpResult, type SetUpSheetId } from '../contract/api-setup';
import { LANGUAGES, languageOf, type Language } from '../contract/language';
import { say } from '../contract/say';
import { SET_UP_TEXTS, SET_UP_WORDS, type SetUpColumn } from '../contract/words/set-up';
import { mayAddSheets } from '../google/edit-rights';
import { ownCell } from './own-rows';
import { done, refused, type Result } from './result';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Request: which sheets there are, or would be made. */
export function planSetUp(language: Language): Result<SetUpPlan> {
  return done(planOf(SpreadsheetApp.getActiveSpreadsheet(), language));
}

/** Request: makes the sheets asked for that are not there. A sheet that a broken run left blank is filled. */
export function setUpSheets(ids: readonly SetUpSheetId[], language: Language): Result<SetUpResult> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!mayAddSheets(spreadsheet)) {
    const sheetName = spreadsheet.getActiveSheet().getName();
    return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
  }
  const fileLanguage = languageOfFile(spreadsheet);
  const made: string[] = [];
  let first: Sheet | null = null;
  for (const id of SET_UP_SHEETS) {
    if (!ids.includes(id)) continue;
    const standing = standingSheet(spreadsheet, id, fileLanguage);
    if (standing && standing.getLastRow() > 0) continue;
    const { name, columns } = SET_UP_WORDS[fileLanguage][id];
    const sheet = standing ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    fill(sheet, columns);
    first ??= sheet;
    made.push(sheet.getName());
  }
  first?.activate();
  const params = { count: made.length, sheets: made.join(language === 'zh' ? '、' : ', ') };
  const text = say(SET_UP_TEXTS[language][made.length === 0 ? 'nothing' : 'made'], language, params);
  return done({ ...planOf(spreadsheet, language), made, text });
}

function planOf(spreadsheet: Spreadsheet, language: Language): SetUpPlan {
  const fileLanguage = languageOfFile(spreadsheet);
  return {
    sheets: SET_UP_SHEETS.map((id) => {
      const standing = standingSheet(spreadsheet, id, fileLanguage);
      const { name, columns } = SET_UP_WORDS[fileLanguage][id];
      return {
        ...{ id, name: standing?.getName() ?? name, meaning: SET_UP_WORDS[language][id].meaning },
        headers: columns.map(({ header }) => header),
        ...{ stands: standing !== null && standing.getLastRow() > 0, isNeeded: id === 'customers' },
      };
    }),
  };
}

function languageOfFile(spreadsheet: Spreadsheet): Language {
  return languageOf(spreadsheet.getSpreadsheetLocale());
}

/** A sheet of this name in any of our languages, the file's first. */
function standingSheet(spreadsheet: Spreadsheet, id: SetUpSheetId, fileLanguage: Language): Sheet | null {
  for (const language of [fileLanguage, ...LANGUAGES]) {
    const sheet = spreadsheet.getSheetByName(SET_UP_WORDS[language][id].name);
    if (sheet) return sheet;
  }
  return null;
}

/** Headings, an example in grey, and what can be chosen in the whole column. Other values than the choices are let in. */
function fill(sheet: Sheet, columns: readonly SetUpColumn[]): void {
  const width = columns.length;
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(({ example, choices }, index) => {
    const below = sheet.getRange(2, index + 1, rows, 1);
    below.setNumberFormat(formatOf(example));
    if (!choices) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true);
    below.setDataValidation(rule.build());
  });
  const headers = columns.map(({ header }) => header);
  const example = columns.map((column) => ownCell(column.example));
  sheet.getRange(2, 1, 1, width).setFontColor('#5f6368').setFontStyle('italic').setValues([example]);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setValues([headers]);
  sheet.setFrozenRows(1);
}

/** Texts stay as they are typed: a phone number keeps its zero. */
function formatOf(example: SetUpColumn['example']): string {
  if (typeof example === 'string') return '@';
  return typeof example === 'number' ? '#,##0.##' : 'yyyy-mm-dd';
}

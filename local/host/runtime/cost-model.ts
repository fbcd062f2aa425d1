/**
 * What calls cost on Google in milliseconds, by label. Source: reference/apps-script.md 3, where the published figures
 * and the assumed ones are told apart; of a published span the middle is taken.
 */
const COST_MS: Readonly<Record<string, number>> = {
  'SpreadsheetApp.open': 500,
  'SpreadsheetApp.openById': 500,
  'SpreadsheetApp.openByUrl': 500,
  'SpreadsheetApp.create': 500,
  'Spreadsheet.copy': 500,
  'Spreadsheet.insertSheet': 100,
  'Spreadsheet.deleteSheet': 100,
  'Spreadsheet.deleteActiveSheet': 100,
  'Sheet.setConditionalFormatRules': 100,
  'Sheet.clearConditionalFormatRules': 100,
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.getKeys': 30,
  'Properties.setProperty': 62,
  'Properties.setProperties': 62,
  'Properties.deleteProperty': 62,
  'Properties.deleteAllProperties': 62,
  'Cache.get': 12,
  'Cache.getAll': 12,
  'Cache.put': 75,
  'Cache.putAll': 75,
  'Cache.remove': 88,
  'Cache.removeAll': 88,
  'Lock.tryLock': 20,
  'Lock.waitLock': 20,
  'MailApp.sendEmail': 950,
  'GmailApp.sendEmail': 950,
  'UrlFetchApp.fetch': 300,
  'ClockTriggerBuilder.create': 500,
  'SpreadsheetTriggerBuilder.create': 500,
  'FormTriggerBuilder.create': 500,
  'CalendarTriggerBuilder.create': 500,
  'ScriptApp.deleteTrigger': 500,
  'FormApp.create': 1500,
  'FormApp.openById': 500,
  'FormApp.openByUrl': 500,
  'Form.setDestination': 1500,
  'Form.getResponses': 300,
};

/** Adding an item to a form and changing one. */
const FORM_ITEM_CALL = /^(Form\.(add|delete|move|set)|\w+Item\.(set|show|clear|duplicate))\w*$/;
const FORM_ITEM_MS = 250;

/** Cost of a call by itself; cells read and written are charged on top. */
export function callCostMs(label: string): number {
  return COST_MS[label] ?? (FORM_ITEM_CALL.test(label) ? FORM_ITEM_MS : 0);
}

/** For each response that Form.getResponses gives. */
export const FORM_RESPONSE_MS = 5;
export const FIRST_READ_MS = 175;
export const CACHED_READ_MS = 0.3;
export const READ_CELL_MS = 0.001;
export const FLUSH_MS = 30;
const WRITE_MS = 0.1;

/** What a buffered change costs: where the script orders it, and when the server carries it out. */
export interface WriteCost {
  readonly orderedMs: number;
  readonly carriedOutMs: number;
}

/** A value of its own for each cell: it crosses to the server and is stored there, cell by cell. */
export function eachCell(cells: number): WriteCost {
  return { orderedMs: WRITE_MS + 0.012 * cells, carriedOutMs: 0.14 * cells };
}

/** The same for every cell of a range (a format, a rule, nothing at all): one instruction, whatever the size [A]. */
export function oneInstruction(): WriteCost {
  return { orderedMs: WRITE_MS, carriedOutMs: 0 };
}

/** Cells copied, moved or sorted inside the file: one operation of the server, nothing crosses [A]. */
export function insideFile(cells: number): WriteCost {
  return { orderedMs: WRITE_MS, carriedOutMs: 100 + 0.001 * cells };
}

export const CLIENT_CALL_MS = 700;
export const CONTENDED_LOCK_MS = 1800;

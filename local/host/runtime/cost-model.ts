/**
 * What calls cost on Google in milliseconds, by label. Source: reference/apps-script.md 3, where the published figures
 * and the assumed ones are told apart; of a published span the middle is taken.
 */
const COST_MS: Readonly<Record<string, number>> = {
  'SpreadsheetApp.openById': 500,
  'SpreadsheetApp.openByUrl': 500,
  'SpreadsheetApp.create': 500,
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
  'ClockTriggerBuilder.create': 500,
  'SpreadsheetTriggerBuilder.create': 500,
  'FormTriggerBuilder.create': 500,
  'ScriptApp.deleteTrigger': 500,
};

/** Cost of a call by itself; cells read and written are charged on top. */
export function callCostMs(label: string): number {
  return COST_MS[label] ?? 0;
}

export const FIRST_READ_MS = 175;
export const CACHED_READ_MS = 0.3;
export const READ_CELL_MS = 0.001;
export const WRITE_MS = 0.1;
export const WRITE_CELL_MS = 0.012;
export const FLUSH_MS = 30;
export const FLUSH_CELL_MS = 0.14;
export const CLIENT_CALL_MS = 700;
export const CONTENDED_LOCK_MS = 1800;

type Trigger = GoogleAppsScript.Script.Trigger;

/**
 * Whether the current user has a clock for this file that calls the function. Google allows an add-on one a user and
 * file, and counts how many are made in a day, so one looks before making any. Source: Google, editor triggers of add-ons.
 */
export function hasClock(handler: string): boolean {
  return clocksOf(handler).length > 0;
}

/** Makes the current user a clock that calls the function once an hour, the most that an add-on may. */
export function makeHourlyClock(handler: string): void {
  const trigger = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  PropertiesService.getUserProperties().setProperty(memoryOf(activeFile()), trigger.getUniqueId());
}

/** Takes away the current user's clocks that call the function; those of others cannot be reached. */
export function removeClocks(handler: string): void {
  for (const trigger of clocksOf(handler)) ScriptApp.deleteTrigger(trigger);
}

/**
 * Google does not say whether a clock counts among the triggers of a file, nor whether those of the project leave out
 * other files; so the user's properties remember which one was made here.
 */
function clocksOf(handler: string): Trigger[] {
  const file = activeFile();
  const made = PropertiesService.getUserProperties().getProperty(memoryOf(file));
  const own = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getUniqueId() === made);
  const found = own.length > 0 ? own : ScriptApp.getUserTriggers(file);
  return found.filter((trigger) => trigger.getHandlerFunction() === handler);
}

const activeFile = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
const memoryOf = (file: GoogleAppsScript.Spreadsheet.Spreadsheet): string => 'clock ' + file.getId();

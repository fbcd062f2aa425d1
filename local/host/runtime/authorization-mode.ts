import type { MethodInfo } from '../surface/surface';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** Works without any authorisation: words, menus, logging. Source [D]: editor-auth-lifecycle, "AuthMode.NONE". */
const WITHOUT_AUTHORIZATION = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);
const FREE_CLASSES = new Set(['Utilities', 'Blob', 'Logger', 'console', 'Menu']);

/** Needs full authorisation wherever its class would be open. Source [D]: the same page and the guide on simple triggers. */
const FULL_ONLY = new Set([
  'Ui.alert',
  'Ui.prompt',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'SpreadsheetApp.open',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.create',
  'Spreadsheet.copy',
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getScriptTriggers',
  'ScriptApp.getUserTriggers',
  'ScriptApp.deleteTrigger',
  'ScriptApp.getOAuthToken',
]);
const FULL_ONLY_SERVICES = /^(MailApp|GmailApp|UrlFetchApp|DriveApp|FormApp|CalendarApp|Browser)\./;

const STORES = /^(PropertiesService|Properties|CacheService|Cache|LockService|Lock|HtmlService|Html\w+)\./;
/** Source [D]: guide/sheets/functions, the services that custom functions may use. */
const ANSWERING_SERVICES = /^(UrlFetchApp|XmlService)\./;
const READING = /^(get|is|has|can)[A-Z]/;

/**
 * Whether a mode lets a method be called at all, whatever the user has granted.
 * @example isAllowedIn('NONE', method('PropertiesService.getDocumentProperties')) // => false
 */
export function isAllowedIn(mode: AuthMode, method: MethodInfo): boolean {
  if (mode === 'FULL') return true;
  if (WITHOUT_AUTHORIZATION.has(method.label) || FREE_CLASSES.has(method.className)) {
    return mode !== 'CUSTOM_FUNCTION' || !isUserInterface(method);
  }
  if (mode === 'NONE') return false;
  if (mode === 'CUSTOM_FUNCTION') return isAllowedInCell(method);
  return !FULL_ONLY.has(method.label) && !FULL_ONLY_SERVICES.test(method.qualifiedName);
}

/** A custom function reads values and keeps notes of its own; it changes nothing that others see. */
function isAllowedInCell(method: MethodInfo): boolean {
  if (STORES.test(method.label) || ANSWERING_SERVICES.test(method.qualifiedName)) return true;
  if (!method.qualifiedName.startsWith('SpreadsheetApp.')) return false;
  return READING.test(method.name) && !FULL_ONLY.has(method.label);
}

function isUserInterface(method: MethodInfo): boolean {
  return method.className === 'Menu' || method.className === 'Ui' || method.label === 'SpreadsheetApp.getUi';
}

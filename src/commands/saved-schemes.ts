import {
  SCHEME_KEYS,
  schemeSettings,
  type SchemeItem,
  type SchemeList,
  type SchemeSettings,
} from '../contract/api-schemes';
import type { Language } from '../contract/language';
import {
  parseSavedSchemes,
  parseSchemeFile,
  savedSchemesText,
  schemeFileText,
  type SavedSchemes,
} from '../contract/saved-schemes';
import { settingsText } from '../contract/settings-schema';
import type { AnyIssue } from '../contract/wire-issue';
import type { Settings } from '../core/settings';
import { comparable } from '../core/table/text';
import { withDocumentLock } from '../google/document-lock';
import { mayAddSheets } from '../google/edit-rights';
import { SETTINGS_SHEET } from '../google/own-sheets';
import { readSettingsText, writeSettingsTexts } from '../google/settings-sheet';
import { done, refused, type Result } from './result';
import { savedId, schemeItems } from './scheme-items';
import { storedSettings } from './settings';

/** Characters of the list: a cell holds 50,000. */
const LONGEST = 45_000;

/** What stands in the file. */
interface Stored {
  readonly saved: SavedSchemes;
  readonly settings: Settings;
}

type Change = Result<Partial<Stored>>;

/** Request: all ways of sorting. */
export function listSchemes(language: Language): Result<SchemeList> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const stored = readStored(spreadsheet.getSheetByName(SETTINGS_SHEET) ?? undefined);
  return stored.ok ? done(listOf(stored.value, language)) : stored;
}

/** Request: keeps a way of sorting, a new one where `id` is null. */
export function saveScheme(
  { id, name, settings }: { id: string | null; name: string; settings: SchemeSettings },
  language: Language,
): Result<SchemeList> {
  return change(language, ({ saved, settings: current }) => {
    if (settings.scheme === undefined && settings.preset === undefined) return invalid('settings.scheme');
    if (id === null) return added(saved, { name, settings });
    const next = withChanged(saved, id, { name, settings });
    if (!next.ok || saved.primary !== id) return next;
    return done({ ...next.value, settings: withScheme(current, settings) });
  });
}

/** Request: copies a ready or a saved one. */
export function copyScheme(
  { id, name }: { id: string; name: string },
  language: Language,
): Result<SchemeList> {
  return change(language, ({ saved }) => {
    const item = itemOf(saved, id, language);
    return item ? added(saved, { name, settings: item.settings }) : GONE;
  });
}

/** Request: gives a saved one another name. */
export function renameScheme(
  { id, name }: { id: string; name: string },
  language: Language,
): Result<SchemeList> {
  return change(language, ({ saved }) => withChanged(saved, id, { name }));
}

/** Request: makes it the one by which customers are sorted from now on. */
export function makePrimary(id: string, language: Language): Result<SchemeList> {
  return change(language, ({ saved, settings }) => {
    const item = itemOf(saved, id, language);
    if (!item) return GONE;
    return done({ saved: { ...saved, primary: id }, settings: withScheme(settings, item.settings) });
  });
}

/** Request: forgets a saved one that is not in use. */
export function deleteScheme(id: string, language: Language): Result<SchemeList> {
  return change(language, ({ saved, settings }) => {
    const schemes = saved.schemes.filter((scheme) => savedId(scheme) !== id);
    if (schemes.length === saved.schemes.length) return GONE;
    if (listOf({ saved, settings }, language).primary === id)
      return refused({ code: 'saved-in-use', severity: 'refusal' });
    return done({ saved: { ...saved, schemes } });
  });
}

/** Request: a saved one as the text of a file. */
export function exportScheme(id: string): Result<{ fileName: string; json: string }> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const stored = readStored(spreadsheet.getSheetByName(SETTINGS_SHEET) ?? undefined);
  if (!stored.ok) return stored;
  const scheme = stored.value.saved.schemes.find((each) => savedId(each) === id);
  if (!scheme) return GONE;
  const safeName = scheme.name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-');
  return done({ fileName: safeName + '.json', json: schemeFileText(scheme) });
}

/** Request: keeps what such a text holds, under a name that is free. */
export function importScheme(json: string, language: Language): Result<SchemeList> {
  const file = parseSchemeFile(json);
  if (!file.ok)
    return refused({ code: 'saved-not-readable', severity: 'refusal', details: { key: file.key } });
  return change(language, ({ saved }) => {
    const { name, settings } = file.scheme;
    if (settings.scheme === undefined && settings.preset === undefined) return invalid('settings.scheme');
    return added(saved, { name: freeName(saved, name), settings });
  });
}

/** Reads, changes and writes back under the lock. */
function change(language: Language, changed: (stored: Stored) => Change): Result<SchemeList> {
  const result = withDocumentLock((): Result<SchemeList> => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const backTo = spreadsheet.getActiveSheet();
    if (!mayAddSheets(spreadsheet))
      return refused({ code: 'may-not-edit', severity: 'refusal', sheetName: backTo.getName() });
    const sheet = spreadsheet.getSheetByName(SETTINGS_SHEET) ?? undefined;
    const stored = readStored(sheet);
    if (!stored.ok) return stored;
    const next = changed(stored.value);
    if (!next.ok) return next;
    const { saved, settings } = next.value;
    const schemes = saved && savedSchemesText(saved);
    if (schemes !== undefined && schemes.length > LONGEST)
      return refused({ code: 'saved-too-many', severity: 'refusal' });
    writeSettingsTexts(
      spreadsheet,
      { sheet, backTo },
      {
        ...(settings ? { settings: settingsText(settings) } : {}),
        ...(schemes === undefined ? {} : { schemes }),
      },
    );
    return done(listOf({ ...stored.value, ...next.value }, language));
  });
  return result ?? refused({ code: 'other-run', severity: 'refusal' });
}

function readStored(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): Result<Stored> {
  const settings = storedSettings(sheet);
  if (!settings.ok) return settings;
  const saved = parseSavedSchemes(readSettingsText(sheet, 'schemes'));
  if (!saved) return refused({ code: 'settings-unreadable', severity: 'refusal', details: { key: 'A2' } });
  return done({ saved, settings: settings.value });
}

/** The primary one is the one made so last, as long as the settings are its own; else the first whose settings they are. */
function listOf({ saved, settings }: Stored, language: Language): SchemeList {
  const schemes = schemeItems(saved, language);
  const inUse = canonical(schemeSettings(settings));
  const fitting = schemes.filter((item) => canonical(item.settings) === inUse);
  const primary = fitting.find(({ id }) => id === saved.primary) ?? fitting[0];
  return { schemes, primary: primary?.id ?? null };
}

function itemOf(saved: SavedSchemes, id: string, language: Language): SchemeItem | undefined {
  return schemeItems(saved, language).find((item) => item.id === id);
}

/** The settings of the data with another way of sorting. */
function withScheme(settings: Settings, scheme: SchemeSettings): Settings {
  const others = Object.entries(settings).filter(
    ([key]) => !(SCHEME_KEYS as readonly string[]).includes(key),
  );
  return { ...Object.fromEntries(others), ...scheme };
}

/** The same text for settings that say the same; the order of keys says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function added(saved: SavedSchemes, scheme: { name: string; settings: SchemeSettings }): Change {
  if (isTaken(saved, scheme.name)) return taken(scheme.name);
  const schemes = [...saved.schemes, { number: saved.next, ...scheme }];
  return done({ saved: { ...saved, next: saved.next + 1, schemes } });
}

function withChanged(
  saved: SavedSchemes,
  id: string,
  changed: { name: string; settings?: SchemeSettings },
): Change {
  if (!saved.schemes.some((scheme) => savedId(scheme) === id)) return GONE;
  if (isTaken(saved, changed.name, id)) return taken(changed.name);
  const schemes = saved.schemes.map((scheme) =>
    savedId(scheme) === id ? { ...scheme, ...changed } : scheme,
  );
  return done({ saved: { ...saved, schemes } });
}

function isTaken({ schemes }: SavedSchemes, name: string, except: string | null = null): boolean {
  const wanted = comparable(name) || name;
  return schemes.some(
    (scheme) => savedId(scheme) !== except && (comparable(scheme.name) || scheme.name) === wanted,
  );
}

/** @example // 'Mine', 'Mine (2)', 'Mine (3)' */
function freeName(saved: SavedSchemes, name: string): string {
  let tried = name;
  for (let count = 2; isTaken(saved, tried); count++) tried = `${name} (${count})`;
  return tried;
}

const GONE = refused({ code: 'saved-gone', severity: 'refusal' });

const taken = (name: string): Change =>
  refused({ code: 'saved-name-taken', severity: 'refusal', details: { name } });

function invalid(detail: string): Change {
  const issue: AnyIssue = { code: 'request-invalid', severity: 'refusal', details: { detail } };
  return refused(issue);
}

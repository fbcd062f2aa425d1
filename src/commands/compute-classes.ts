import type { Language } from '../contract/language';
import type { AnyIssue } from '../contract/wire-issue';
import { shownClasses, type ShownClasses } from '../core/history/shown-classes';
import type { CustomerTable } from '../core/indicators/customer-table';
import { deriveCustomers } from '../core/indicators/derive-customers';
import { canLackAmounts, isSchemeId, SCHEME_IDS } from '../core/schemes/catalogue';
import { chooseScheme, type SchemeChoice } from '../core/schemes/choose';
import { PRESET_IDS, withPreset } from '../core/schemes/presets';
import type { SchemeResult } from '../core/schemes/result';
import { runScheme } from '../core/schemes/run';
import { prepare, type Prepared } from '../core/scoring/prepare';
import type { Settings } from '../core/settings';
import { dayOfIso } from '../core/table/calendar';
import { recognise } from '../core/table/recognise';
import type { Recognition } from '../core/table/table';
import { gridRights, type GridRights } from '../google/edit-rights';
import { formatsOf } from '../google/number-formats';
import type { ReadSheet, ReadWorkbook } from '../google/sheet-reader';
import { dampingRule, rememberedStates } from './class-memory';
import { readManualClasses, type ManualClasses } from './manual-classes';
import { done, refused, type Result } from './result';

/** Everything a run knows before it writes. */
export interface Computation {
  readonly workbook: ReadWorkbook;
  readonly settings: Settings;
  readonly recognition: Recognition;
  readonly customers: CustomerTable;
  readonly prepared: Prepared;
  /** By the numbers alone. */
  readonly result: SchemeResult;
  /** What is shown: held back where that is set, and a person's class before all. */
  readonly shown: ShownClasses;
  readonly manual: ManualClasses;
  /** Why this scheme; null when the user chose it. */
  readonly choice: SchemeChoice | null;
  /** Language of the columns we write. */
  readonly language: Language;
  /** The user's customer list; null where a list is made from the orders. */
  readonly list: ReadSheet | null;
  /** Grid of the sheet that is written into; null where it has to be made. */
  readonly grid: GridRights | null;
  /** What is worth saying, none of it a refusal or a question. */
  readonly issues: readonly AnyIssue[];
}

/**
 * Recognises, derives, scores and classes; writes nothing. Refusals and questions come back as issues.
 *
 * @param month 'YYYY-MM' that is being closed; null for a run in between.
 */
export function computeClasses(
  workbook: ReadWorkbook,
  given: Settings,
  month: string | null = null,
): Result<Computation> {
  const settings = withPreset(given);
  if (settings === null) return refused(unknownPreset(given.preset ?? ''));
  if (settings.scheme !== undefined && !isSchemeId(settings.scheme))
    return refused(unknownScheme(settings.scheme));
  if (workbook.sheets.length === 0) return refused({ code: 'no-sheets', severity: 'refusal' });
  const recognition = recogniseSheets(workbook, settings);
  if (hasStop(recognition.issues) || !recognition.main) return refused(...stopsFirst(recognition.issues));
  const target = writeTarget(workbook, recognition);
  if (!target.ok) return target;
  const customers = deriveCustomers(recognition, settings, {
    today: dayOfIso(workbook.now.slice(0, 10)),
    amountFormats: (table, columnIndex) => formatsOf(table, columnIndex, workbook.sheets),
    canLackAmounts: makesDoWithoutAmounts(settings),
  });
  const found = [...recognition.issues, ...customers.issues];
  if (hasStop(found)) return refused(...stopsFirst(found));
  return classed({ workbook, settings, recognition, customers, ...target.value }, found, month);
}

/** Finds the tables; a way of sorting that asks for no amounts makes do without them. */
export function recogniseSheets(workbook: ReadWorkbook, settings: Settings): Recognition {
  return recognise(
    workbook.sheets.map((read) => read.grid),
    settings,
    { canLackAmounts: makesDoWithoutAmounts(settings) },
  );
}

function makesDoWithoutAmounts({ scheme }: Settings): boolean {
  return scheme !== undefined && isSchemeId(scheme) && canLackAmounts(scheme);
}

function classed(
  known: Pick<Computation, 'workbook' | 'settings' | 'recognition' | 'customers' | 'list' | 'grid'>,
  found: readonly AnyIssue[],
  month: string | null,
): Result<Computation> {
  const { settings, recognition, customers, workbook } = known;
  const prepared = prepare(customers);
  const chosen = settings.scheme !== undefined && isSchemeId(settings.scheme) ? settings.scheme : null;
  const wanted = chosen === null ? chooseScheme(prepared) : { schemeId: chosen };
  const choice = 'reason' in wanted ? wanted : null;
  const result = runScheme(prepared, wanted.schemeId, settings);
  const manual = readManualClasses(workbook, customers, result.classIds);
  const issues = [...found, ...result.issues, ...manual.issues];
  if (hasStop(issues)) return refused(...stopsFirst(issues));
  const rule = dampingRule(settings);
  const shown = shownClasses(prepared, result, {
    rule,
    isClosing: month !== null,
    before: rule ? rememberedStates(known, result, { month, manual }) : () => null,
    manual: manual.holding,
  });
  const language = settings.language ?? recognition.main?.language ?? 'en';
  return done({ ...known, prepared, result, shown, manual, choice, language, issues });
}

/**
 * Where the results go, and whether the user may write there: told before anything is computed. Orders, and lists
 * over several tabs, get a list of their own; it needs one sheet that the user may edit.
 */
function writeTarget(
  workbook: ReadWorkbook,
  { main }: Recognition,
): Result<Pick<Computation, 'list' | 'grid'>> {
  const isList = main?.kind === 'customers' && main.parts.length === 1;
  const list = isList ? (workbook.sheets.find((read) => read.grid === main.parts[0]?.grid) ?? null) : null;
  const target = list ?? workbook.made;
  const grid = target ? gridRights(target) : null;
  const mayEdit = grid ? grid.canEdit : workbook.sheets.some((read) => gridRights(read).canEdit);
  if (mayEdit) return done({ list, grid });
  const sheetName = (target ?? workbook.sheets[0])?.grid.sheetName ?? '';
  return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
}

function unknownScheme(scheme: string): AnyIssue {
  return {
    code: 'scheme-unknown',
    severity: 'refusal',
    details: { scheme, known: [...SCHEME_IDS, 'own'].join(', ') },
  };
}

function unknownPreset(name: string): AnyIssue {
  return { code: 'preset-unknown', severity: 'refusal', details: { name, known: PRESET_IDS.join(', ') } };
}

const stops = (issue: AnyIssue): boolean => issue.severity === 'refusal' || issue.severity === 'question';

function hasStop(issues: readonly AnyIssue[]): boolean {
  return issues.some(stops);
}

/** Refusals and questions before what explains them. */
function stopsFirst(issues: readonly AnyIssue[]): AnyIssue[] {
  return [...issues.filter(stops), ...issues.filter((issue) => !stops(issue))];
}

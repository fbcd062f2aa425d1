import * as v from 'valibot';
import type { AddonApi, ApiMethod } from '../contract/api';
import type { SchemeSettings } from '../contract/api-schemes';
import { SET_UP_SHEETS } from '../contract/api-setup';
import type { Language } from '../contract/language';
import { SchemeNameSchema, SchemeSettingsSchema } from '../contract/saved-schemes';
import type { AnyIssue } from '../contract/wire-issue';
import type { Settings } from '../core/settings';
import { checkCustomers, classifyCustomers } from './classify-customers';
import { closeMonth } from './close-month';
import { writeConcentration } from './concentration-sheet';
import { viewCustomer } from './customer-view';
import { checkData } from './data-checks';
import { customerAt, searchCustomers, selectedRow } from './find-customers';
import { finishRun } from './finish-run';
import { viewFirm } from './firm-view';
import { viewJobs } from './jobs-view';
import { showCell } from './show-cell';
import { viewCustomerHistory, viewMovement, viewMovementCell } from './movement';
import { pastRuns } from './past-runs';
import { preparedPage } from './prepared-page';
import { recogniseCustomers } from './recognised-view';
import { removeAll } from './remove-everything';
import { repairSortedRows } from './repair-rows';
import { refused, type Result } from './result';
import { runDueJobs } from './run-due-jobs';
import { scheduleClosing, type Clock } from './schedule-closing';
import {
  copyScheme,
  deleteScheme,
  exportScheme,
  importScheme,
  listSchemes,
  makePrimary,
  renameScheme,
  saveScheme,
} from './saved-schemes';
import { checkedSettings, saveSettings } from './settings';
import { planSetUp, setUpSheets } from './set-up-sheets';
import { openManualSheet, setManualClass } from './set-manual-class';
import { startSidebar } from './start-sidebar';
import { viewWeek, writeWeek } from './this-week';
import { makeExample } from './try-example';
import { undoRuns } from './undo-classification';

const nothing = v.strictObject({});
const withSettings = v.strictObject({ settings: v.unknown() });
const confirmable = v.strictObject({ confirmed: v.boolean() });
const withId = v.strictObject({ id: v.string() });
const name = SchemeNameSchema;
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const acceptance = v.picklist(['widen-filter', 'keep-filter', 'repair', 'finish']);
const month = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)));

/** What each method's request looks like; everything from outside is checked against it. */
const REQUESTS = {
  start: nothing,
  recognise: withSettings,
  check: withSettings,
  classify: v.strictObject({
    settings: v.unknown(),
    fingerprint: v.nullable(v.string()),
    accept: v.array(acceptance),
  }),
  customer: v.strictObject({ settings: v.unknown(), key: v.string() }),
  selectedRow: nothing,
  customerAt: v.strictObject({ settings: v.unknown(), sheetName: v.string(), rowNumber }),
  searchCustomers: v.strictObject({ settings: v.unknown(), text: v.string() }),
  prepared: v.strictObject({
    settings: v.unknown(),
    page: v.pipe(v.number(), v.integer(), v.minValue(0)),
    stamp: v.nullable(v.string()),
  }),
  checks: withSettings,
  schemes: nothing,
  saveScheme: v.strictObject({ id: v.nullable(v.string()), name, settings: SchemeSettingsSchema }),
  copyScheme: v.strictObject({ id: v.string(), name }),
  renameScheme: v.strictObject({ id: v.string(), name }),
  makePrimary: withId,
  deleteScheme: withId,
  exportScheme: withId,
  importScheme: v.strictObject({ json: v.pipe(v.string(), v.maxLength(100_000)) }),
  firm: withSettings,
  week: withSettings,
  weekSheet: withSettings,
  concentrationSheet: withSettings,
  undo: v.strictObject({
    confirmed: v.boolean(),
    steps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  closeMonth: v.strictObject({ settings: v.unknown(), month, accept: v.array(acceptance) }),
  movement: v.strictObject({ month }),
  movementCell: v.strictObject({ month, from: v.string(), to: v.string() }),
  customerHistory: v.strictObject({ key: v.string() }),
  pastRuns: nothing,
  manualSheet: nothing,
  jobs: nothing,
  schedule: v.strictObject({ isOn: v.boolean(), mails: v.boolean() }),
  runDue: nothing,
  setManualClass: v.strictObject({
    settings: v.unknown(),
    key: v.string(),
    class: v.nullable(v.string()),
    kind: v.picklist(['fixed', 'floor', 'until']),
    until: v.nullable(v.pipe(v.string(), v.isoDate())),
    reason: v.pipe(v.string(), v.maxLength(500)),
  }),
  repair: nothing,
  finish: v.strictObject({ how: v.picklist(['finish', 'undo']) }),
  saveSettings: withSettings,
  goTo: v.strictObject({
    sheetName: v.string(),
    rowNumber,
    column: v.nullable(v.string()),
  }),
  setUpPlan: nothing,
  setUpSheets: v.strictObject({ sheets: v.array(v.picklist(SET_UP_SHEETS)) }),
  tryExample: nothing,
  removeEverything: confirmable,
} as const;

type Handlers = {
  readonly [Method in ApiMethod]: (
    request: v.InferOutput<(typeof REQUESTS)[Method]>,
    language: Language,
    clock: Clock,
  ) => Result<AddonApi[Method]['value']>;
};

const HANDLERS: Handlers = {
  start: (_, language) => startSidebar(language),
  recognise: ({ settings }, language) =>
    withChecked(settings, (known) => recogniseCustomers(known, language)),
  check: ({ settings }, language) => withChecked(settings, (known) => checkCustomers(known, language)),
  classify: ({ settings, fingerprint, accept }, language) =>
    withChecked(settings, (known) => classifyCustomers({ settings: known, fingerprint, accept }, language)),
  customer: ({ settings, key }, language) =>
    withChecked(settings, (known) => viewCustomer(known, key, language)),
  selectedRow: () => selectedRow(),
  customerAt: ({ settings, ...place }, language) =>
    withChecked(settings, (known) => customerAt(known, place, language)),
  searchCustomers: ({ settings, text }, language) =>
    withChecked(settings, (known) => searchCustomers(known, text, language)),
  prepared: ({ settings, ...page }) => withChecked(settings, (known) => preparedPage(known, page)),
  checks: ({ settings }, language) => withChecked(settings, (known) => checkData(known, language)),
  schemes: (_, language) => listSchemes(language),
  saveScheme: ({ settings, ...scheme }, language) =>
    saveScheme({ ...scheme, settings: settings as SchemeSettings }, language),
  copyScheme,
  renameScheme,
  makePrimary: ({ id }, language) => makePrimary(id, language),
  deleteScheme: ({ id }, language) => deleteScheme(id, language),
  exportScheme: ({ id }) => exportScheme(id),
  importScheme: ({ json }, language) => importScheme(json, language),
  firm: ({ settings }, language) => withChecked(settings, (known) => viewFirm(known, language)),
  week: ({ settings }, language) => withChecked(settings, (known) => viewWeek(known, language)),
  weekSheet: ({ settings }, language) => withChecked(settings, (known) => writeWeek(known, language)),
  concentrationSheet: ({ settings }, language) =>
    withChecked(settings, (known) => writeConcentration(known, language)),
  undo: (request, language) => undoRuns(request, language),
  closeMonth: ({ settings, ...rest }, language) =>
    withChecked(settings, (known) => closeMonth({ settings: known, ...rest }, language)),
  movement: (request, language) => viewMovement(request.month, language),
  movementCell: (request, language) => viewMovementCell(request, language),
  customerHistory: ({ key }, language) => viewCustomerHistory(key, language),
  pastRuns: (_, language) => pastRuns(language),
  manualSheet: (_, language) => openManualSheet(language),
  setManualClass: ({ settings, ...rest }, language) =>
    withChecked(settings, (known) => setManualClass({ settings: known, ...rest }, language)),
  jobs: (_, language) => viewJobs(language),
  schedule: (request, language, clock) => scheduleClosing(request, language, clock),
  runDue: (_, language) => runDueJobs(language),
  repair: (_, language) => repairSortedRows(language),
  finish: ({ how }, language) => finishRun(how, language),
  saveSettings: ({ settings }) => withChecked(settings, saveSettings),
  goTo: (place) => showCell(place),
  setUpPlan: (_, language) => planSetUp(language),
  setUpSheets: ({ sheets }, language) => setUpSheets(sheets, language),
  tryExample: (_, language) => makeExample(language),
  removeEverything: ({ confirmed }) => removeAll(confirmed),
};

function withChecked<Value>(settings: unknown, run: (settings: Settings) => Result<Value>): Result<Value> {
  const checked = checkedSettings(settings);
  return checked.ok ? run(checked.value) : checked;
}

/**
 * Answers one request of the sidebar or the command line; nothing about it is trusted.
 *
 * @param who in which language to answer, and the clock that the user may have started.
 */
export function answerRequest(
  method: unknown,
  request: unknown,
  who: { readonly language: Language; readonly clock: Clock },
): Result<AddonApi[ApiMethod]['value']> {
  const known = (Object.keys(REQUESTS) as ApiMethod[]).find((name) => name === method);
  if (!known) return refused(invalid(String(method)));
  const parsed = v.safeParse(REQUESTS[known], request);
  if (!parsed.success) return refused(invalid(v.getDotPath(parsed.issues[0]) ?? known));
  const handler = HANDLERS[known] as (
    request: unknown,
    language: Language,
    clock: Clock,
  ) => Result<AddonApi[ApiMethod]['value']>;
  return handler(parsed.output, who.language, who.clock);
}

function invalid(detail: string): AnyIssue {
  return { code: 'request-invalid', severity: 'refusal', details: { detail } };
}

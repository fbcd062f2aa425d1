import * as v from 'valibot';
import type { AddonApi, ApiMethod } from '../contract/api';
import type { Language } from '../contract/language';
import type { AnyIssue } from '../contract/wire-issue';
import type { Settings } from '../core/settings';
import { checkCustomers, classifyCustomers } from './classify-customers';
import { writeConcentration } from './concentration-sheet';
import { viewCustomer } from './customer-view';
import { finishRun } from './finish-run';
import { viewFirm } from './firm-view';
import { showCell } from './show-cell';
import { preparedPage } from './prepared-page';
import { recogniseCustomers } from './recognised-view';
import { removeAll } from './remove-everything';
import { repairSortedRows } from './repair-rows';
import { refused, type Result } from './result';
import { checkedSettings, saveSettings } from './settings';
import { startSidebar } from './start-sidebar';
import { viewWeek, writeWeek } from './this-week';
import { makeExample } from './try-example';
import { undoLastRun } from './undo-classification';

const nothing = v.strictObject({});
const withSettings = v.strictObject({ settings: v.unknown() });
const confirmable = v.strictObject({ confirmed: v.boolean() });
const acceptance = v.picklist(['widen-filter', 'keep-filter', 'repair', 'finish']);

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
  prepared: v.strictObject({
    settings: v.unknown(),
    page: v.pipe(v.number(), v.integer(), v.minValue(0)),
    stamp: v.nullable(v.string()),
  }),
  firm: withSettings,
  week: withSettings,
  weekSheet: withSettings,
  concentrationSheet: withSettings,
  undo: confirmable,
  repair: nothing,
  finish: v.strictObject({ how: v.picklist(['finish', 'undo']) }),
  saveSettings: withSettings,
  goTo: v.strictObject({
    sheetName: v.string(),
    rowNumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
    column: v.nullable(v.string()),
  }),
  tryExample: nothing,
  removeEverything: confirmable,
} as const;

type Handlers = {
  readonly [Method in ApiMethod]: (
    request: v.InferOutput<(typeof REQUESTS)[Method]>,
    language: Language,
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
  prepared: ({ settings, ...page }) => withChecked(settings, (known) => preparedPage(known, page)),
  firm: ({ settings }, language) => withChecked(settings, (known) => viewFirm(known, language)),
  week: ({ settings }, language) => withChecked(settings, (known) => viewWeek(known, language)),
  weekSheet: ({ settings }, language) => withChecked(settings, (known) => writeWeek(known, language)),
  concentrationSheet: ({ settings }, language) =>
    withChecked(settings, (known) => writeConcentration(known, language)),
  undo: ({ confirmed }, language) => undoLastRun(confirmed, language),
  repair: (_, language) => repairSortedRows(language),
  finish: ({ how }, language) => finishRun(how, language),
  saveSettings: ({ settings }) => withChecked(settings, saveSettings),
  goTo: (place) => showCell(place),
  tryExample: (_, language) => makeExample(language),
  removeEverything: ({ confirmed }) => removeAll(confirmed),
};

function withChecked<Value>(settings: unknown, run: (settings: Settings) => Result<Value>): Result<Value> {
  const checked = checkedSettings(settings);
  return checked.ok ? run(checked.value) : checked;
}

/** Answers one request of the sidebar or the command line; nothing about it is trusted. */
export function answerRequest(
  method: unknown,
  request: unknown,
  language: Language,
): Result<AddonApi[ApiMethod]['value']> {
  const known = (Object.keys(REQUESTS) as ApiMethod[]).find((name) => name === method);
  if (!known) return refused(invalid(String(method)));
  const parsed = v.safeParse(REQUESTS[known], request);
  if (!parsed.success) return refused(invalid(v.getDotPath(parsed.issues[0]) ?? known));
  const handler = HANDLERS[known] as (
    request: unknown,
    language: Language,
  ) => Result<AddonApi[ApiMethod]['value']>;
  return handler(parsed.output, language);
}

function invalid(detail: string): AnyIssue {
  return { code: 'request-invalid', severity: 'refusal', details: { detail } };
}

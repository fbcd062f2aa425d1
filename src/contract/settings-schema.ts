import * as v from 'valibot';
import type { Settings } from '../core/settings';

/** Version of the stored settings; a change of shape raises it and adds a step to `migrateSettings`. */
export const SETTINGS_VERSION = 1;

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const header = v.pipe(v.string(), v.minLength(1));
const columnChoice = v.union([header, v.strictObject({ multiply: v.tuple([header, header]) })]);
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/));

const indicator = v.strictObject({
  id: v.string(),
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  direction: v.optional(v.picklist(['more', 'less'])),
  normaliser: v.optional(v.string()),
  at: v.optional(v.array(v.number())),
});

const names = v.pipe(v.array(header), v.maxLength(100));
const steps = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(100));
const condition = v.record(v.string(), steps);

/** The user's own way of sorting; what the parts mean together is checked where it is used, see `ownScheme`. */
const own = v.strictObject({
  name: v.optional(v.string()),
  classes: names,
  facts: v.optional(
    v.array(
      v.strictObject({
        id: header,
        indicator: v.optional(header),
        direction: v.optional(v.picklist(['more', 'less'])),
        bands: v.optional(v.pipe(v.number(), v.integer())),
        limits: v.optional(v.array(v.number())),
        share: v.optional(v.array(v.number())),
        count: v.optional(v.array(v.number())),
        mean: v.optional(v.literal(true)),
        average: v.optional(names),
        rule: v.optional(v.literal('including')),
      }),
    ),
  ),
  rules: v.optional(
    v.array(v.strictObject({ when: v.union([v.array(condition), condition]), then: header })),
  ),
  column: v.optional(header),
  everyone: v.optional(v.boolean()),
});

/** The settings file, key by key; every key is optional and an unknown one is refused with its name. */
export const SettingsSchema = v.strictObject({
  sheet: v.optional(v.string()),
  orders: v.optional(v.string()),
  scheme: v.optional(v.string()),
  window: v.optional(
    v.union([v.literal('all'), v.literal('12 months'), v.strictObject({ from: isoDay, to: isoDay })]),
  ),
  referenceDate: v.optional(isoDay),
  columns: v.optional(v.record(v.string(), columnChoice)),
  status: v.optional(v.record(v.string(), v.array(v.string()))),
  returns: v.optional(v.picklist(['net', 'exclude'])),
  dateOrder: v.optional(v.picklist(['dmy', 'mdy'])),
  decimal: v.optional(v.picklist([',', '.'])),
  currency: v.optional(
    v.strictObject({
      only: v.optional(v.string()),
      rates: v.optional(v.record(v.string(), v.pipe(v.number(), v.gtValue(0)))),
    }),
  ),
  indicators: v.optional(v.array(indicator)),
  cuts: v.optional(
    v.strictObject({
      method: v.picklist(['share', 'quota', 'count', 'score', 'breaks']),
      at: v.optional(v.pipe(v.array(v.number()), v.minLength(1))),
      rule: v.optional(v.picklist(['before', 'including'])),
      by: v.optional(v.picklist(['natural', 'quantile', 'equal'])),
    }),
  ),
  aggregator: v.optional(v.string()),
  weights: v.optional(
    v.strictObject({
      method: v.picklist(['hand', 'equal', 'pairwise', 'entropy', 'critic', 'deviation']),
      judgements: v.optional(
        v.array(
          v.strictObject({ first: v.string(), second: v.string(), times: v.pipe(v.number(), v.gtValue(0)) }),
        ),
      ),
    }),
  ),
  bands: v.optional(v.picklist(['rank', 'quantile', 'quantile-plus-one', 'equal-width'])),
  variation: v.optional(
    v.strictObject({
      deviation: v.optional(v.picklist(['population', 'sample'])),
      from: v.optional(v.picklist(['first-order', 'window'])),
      months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
    }),
  ),
  fit: v.optional(v.strictObject({ industries: v.optional(names), regions: v.optional(names) })),
  own: v.optional(own),
  damping: v.optional(
    v.strictObject({
      margin: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
      closings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(24))),
    }),
  ),
  preset: v.optional(v.string()),
  colour: v.optional(v.picklist(['row', 'class', 'selection', 'none'])),
  language: v.optional(v.picklist(['en', 'es', 'zh'])),
  palette: v.optional(v.record(v.string(), colour)),
});

/** What is wrong with a settings value: the path of the key, and whether nobody knows it or its value is not allowed. */
export interface SettingsProblem {
  readonly code: 'settings-unknown-key' | 'settings-bad-value';
  readonly key: string;
}

/** Reads a settings value from outside. Never throws: what is wrong comes back by key. */
export function parseSettings(
  value: unknown,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: SettingsProblem[] } {
  // An empty list would pass as an object without keys.
  const result = v.safeParse(SettingsSchema, Array.isArray(value) ? null : value);
  if (result.success) return { ok: true, settings: result.output as Settings };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      code:
        issue.type === 'strict_object' && issue.expected === 'never'
          ? 'settings-unknown-key'
          : 'settings-bad-value',
      key: v.getDotPath(issue) ?? '',
    })),
  };
}

/** The text that is stored: the settings with their version. */
export function settingsText(settings: Settings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, settings });
}

/** Reads a stored text. A text that is no JSON, or of a newer version, gives problems like any other bad value. */
export function parseSettingsText(text: string): ReturnType<typeof parseSettings> {
  if (text.trim() === '') return { ok: true, settings: {} };
  const stored = jsonOrNull(text);
  if (typeof stored !== 'object' || stored === null) return badValue('_Settings');
  const { version, settings } = stored as { version?: unknown; settings?: unknown };
  return version === SETTINGS_VERSION ? parseSettings(settings) : badValue('version');
}

function badValue(key: string): { readonly ok: false; readonly problems: SettingsProblem[] } {
  return { ok: false, problems: [{ code: 'settings-bad-value', key }] };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever can open the file can edit the text; what is no JSON is reported like a bad value.
    return null;
  }
}

import * as v from 'valibot';
import { SCHEME_KEYS, type SchemeSettings } from './api-schemes';
import { SettingsSchema } from './settings-schema';

/** A way of sorting that the user saved. */
export interface SavedScheme {
  /** Never given twice in a file. */
  readonly number: number;
  readonly name: string;
  readonly settings: SchemeSettings;
}

/** What a file keeps of them. */
export interface SavedSchemes {
  /** Number of the next that is saved. */
  readonly next: number;
  /** Id, as in `SchemeItem`, that was made primary last; null for none. */
  readonly primary: string | null;
  readonly schemes: readonly SavedScheme[];
}

export const NO_SAVED_SCHEMES: SavedSchemes = { next: 1, primary: null, schemes: [] };

/** Versions of the stored list and of an exported file; a change of shape raises them and adds a step where they are read. */
const LIST_VERSION = 1;
const FILE_VERSION = 1;
const FILE_KIND = 'customer-tiers-scheme';

export const SchemeNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
export const SchemeSettingsSchema = v.pick(SettingsSchema, SCHEME_KEYS);

const Named = { name: SchemeNameSchema, settings: SchemeSettingsSchema };
const ListSchema = v.strictObject({
  version: v.literal(LIST_VERSION),
  next: v.pipe(v.number(), v.integer(), v.minValue(1)),
  primary: v.nullable(v.string()),
  schemes: v.array(v.strictObject({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), ...Named })),
});
const FileSchema = v.strictObject({ kind: v.literal(FILE_KIND), version: v.literal(FILE_VERSION), ...Named });

/** The text that is stored in the file. */
export function savedSchemesText(saved: SavedSchemes): string {
  return JSON.stringify({ version: LIST_VERSION, ...saved });
}

/** Reads a stored text; null where somebody made it unreadable. */
export function parseSavedSchemes(text: string): SavedSchemes | null {
  if (text.trim() === '') return NO_SAVED_SCHEMES;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ListSchema), text);
  if (!parsed.success) return null;
  const { next, primary, schemes } = parsed.output;
  return { next, primary, schemes: schemes as readonly SavedScheme[] };
}

/** One way of sorting as a file of its own. */
export function schemeFileText({ name, settings }: Pick<SavedScheme, 'name' | 'settings'>): string {
  return JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, name, settings }, null, 2) + '\n';
}

/** Reads such a file. Of one that is none, or of a newer version, the part that is wrong is named. */
export function parseSchemeFile(
  text: string,
):
  | { readonly ok: true; readonly scheme: Pick<SavedScheme, 'name' | 'settings'> }
  | { readonly ok: false; readonly key: string } {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), FileSchema), text);
  if (!parsed.success) return { ok: false, key: v.getDotPath(parsed.issues[0]) ?? 'JSON' };
  const { name, settings } = parsed.output;
  return { ok: true, scheme: { name, settings: settings as SchemeSettings } };
}

import type { Settings } from '../core/settings';

/** Ways of sorting: the ready ones and those that were saved in the file. */
export interface SchemesApi {
  /** All ways of sorting. Reads none of the user's data. */
  schemes: { request: Record<string, never>; value: SchemeList };
  /** Keeps a way of sorting: a new one without `id`, else what that one holds. */
  saveScheme: {
    request: { id: string | null; name: string; settings: SchemeSettings };
    value: SchemeList;
  };
  /** Copies a ready or a saved one under another name. */
  copyScheme: { request: { id: string; name: string }; value: SchemeList };
  /** Only saved ones have names that can be changed. */
  renameScheme: { request: { id: string; name: string }; value: SchemeList };
  /** Makes it the one by which *Classify customers* sorts. Nothing is sorted yet. */
  makePrimary: { request: { id: string }; value: SchemeList };
  /** Only saved ones. The primary one can not be deleted. */
  deleteScheme: { request: { id: string }; value: SchemeList };
  /** A saved one as a text of JSON, with its version. */
  exportScheme: { request: { id: string }; value: { readonly fileName: string; readonly json: string } };
  /** Keeps what `exportScheme` gave, under a name that is free. Everything in it is checked. */
  importScheme: { request: { json: string }; value: SchemeList };
}

/** The settings that make a way of sorting; the others belong to the data. */
export const SCHEME_KEYS = [
  ...(['scheme', 'preset', 'indicators', 'weights', 'aggregator'] as const),
  ...(['cuts', 'bands', 'own', 'damping'] as const),
] as const satisfies readonly (keyof Settings)[];

export type SchemeSettings = Pick<Settings, (typeof SCHEME_KEYS)[number]>;

/** The part of settings that makes a way of sorting. */
export function schemeSettings(settings: Settings): SchemeSettings {
  return Object.fromEntries(
    SCHEME_KEYS.flatMap((key) => (settings[key] === undefined ? [] : [[key, settings[key]]])),
  );
}

export interface SchemeList {
  readonly schemes: readonly SchemeItem[];
  /** Id of the primary one; null where the data choose. */
  readonly primary: string | null;
}

export interface SchemeItem {
  /** A ready one has the id of the catalogue, a saved one 'saved:' and a number. */
  readonly id: string;
  readonly name: string;
  /** One line in the user's language. */
  readonly meaning: string;
  readonly isSaved: boolean;
  /** What it sets. */
  readonly settings: SchemeSettings;
}

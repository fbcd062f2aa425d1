import type { Issue } from '../issue';
import type { Settings } from '../settings';
import type { SchemeId } from './catalogue';

/** What is run, beside the data. */
export interface RunContext {
  readonly schemeId: SchemeId;
  readonly settings: Settings;
}

/** Settings that cannot be followed. */
export interface Refused {
  readonly refusals: readonly Issue[];
}

import type { Field } from '../fields';

/** Headings by what they hold, parted by '|'. */
export type Headings = Readonly<Partial<Record<Field, string>>>;

/**
 * The headings of one language. `strong` ones name their field outright; `weak` ones give way to a strong one beside
 * them; `faint` ones are taken only where nothing better stands.
 */
export interface SynonymTable {
  readonly strong: Headings;
  readonly weak: Headings;
  readonly faint: Headings;
}

import type { IndicatorId } from '../indicators/customer-table';
import type { Prepared } from '../scoring/prepare';
import type { CatalogueId } from './catalogue';
import { SCORE_SCHEMES } from './score-schemes';

/** The scheme one click takes, and why. */
export interface SchemeChoice {
  readonly schemeId: CatalogueId;
  readonly reason: 'several-known' | 'amount-alone';
  /** The indicators that decided it, in the order of their weights. */
  readonly found: readonly IndicatorId[];
}

/** `weighted` when two or more of its indicators are found, else `abc`. */
export function chooseScheme(prepared: Prepared): SchemeChoice {
  const found = SCORE_SCHEMES.weighted.inputs
    .map(({ id }) => id)
    .filter((id) => prepared.columns.some((column) => column.id === id));
  return found.length >= 2
    ? { schemeId: 'weighted', reason: 'several-known', found }
    : { schemeId: 'abc', reason: 'amount-alone', found };
}

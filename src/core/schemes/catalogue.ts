import { CATEGORY_WORDS } from '../indicators/categories';
import { RFM_SCHEMES } from './rfm-schemes';
import { RULE_SCHEMES } from './rule-schemes';
import type { ManualScheme, Scheme } from './scheme';
import { SCORE_SCHEMES } from './score-schemes';

/** D of section 1.3 of the specification: how far somebody means to buy, by the seller's judgement. */
const INTENTION: ManualScheme = {
  shape: 'manual',
  category: 'stage',
  labels: CATEGORY_WORDS.stage,
  leastCustomers: 1,
  promises: ['row-order-free', 'equal-equal'],
  needs: [['stage']],
  covers: 'everyone',
};

const CATALOGUE = { ...SCORE_SCHEMES, ...RFM_SCHEMES, ...RULE_SCHEMES, intention: INTENTION };

/** Schemes of the catalogue. */
export type CatalogueId = keyof typeof CATALOGUE;
/** A scheme of the catalogue, or the one that the user declares in the settings. */
export type SchemeId = CatalogueId | 'own';

/** Every scheme there is; adding one is adding an entry here and its words in `contract/words/schemes.ts`. */
export const SCHEMES: Readonly<Record<CatalogueId, Scheme>> = CATALOGUE;

export const SCHEME_IDS = Object.keys(CATALOGUE) as readonly CatalogueId[];

export function isSchemeId(id: string): id is SchemeId {
  return id === 'own' || Object.prototype.hasOwnProperty.call(CATALOGUE, id);
}

/** Whether a scheme can do without amounts, so that a list of people without any can be sorted. */
export function canLackAmounts(id: SchemeId): boolean {
  return id === 'own' || !SCHEMES[id].needs.some((ways) => ways.includes('amount'));
}

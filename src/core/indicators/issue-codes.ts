/** Findings of the indicators room: joins, orders, windows, currencies. */
export type IndicatorIssueCode = 'amounts-not-positive';

/** Findings of the table room: what was found in the sheets and what could not be read. */
export type TableIssueCode =
  | 'sheet-empty'
  | 'no-customer-column'
  | 'no-amount-column';

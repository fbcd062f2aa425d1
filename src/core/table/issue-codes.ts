/** Findings of the table room: what was found in the sheets and what could not be read. */
export type TableIssueCode =
  /** No sheet holds anything, or the one asked for is empty. */
  | 'sheet-empty'
  /** Cells, but no row that could be headings. */
  | 'no-header-row'
  /** Headings without a row under them. */
  | 'no-rows'
  | 'no-customer-column'
  | 'no-amount-column'
  /** A settings line names a sheet or a column that is not there. */
  | 'sheet-not-found'
  | 'column-not-found'
  /** A settings line names a column for something that no column can hold. */
  | 'field-not-known'
  /** Questions: several sheets or columns could be meant. */
  | 'which-sheet'
  | 'which-customer-column'
  | 'which-amount-column'
  | 'decimal-sign-unclear'
  | 'date-order-unclear'
  /** What was decided without asking. */
  | 'amount-by-content'
  | 'months-as-columns'
  | 'tabs-as-one'
  | 'customers-from-above'
  | 'second-table-unused'
  /** Cells that could not be read. */
  | 'numbers-unreadable'
  | 'decimal-signs-mixed'
  | 'dates-unreadable'
  | 'dates-impossible';

/** Findings of the schemes room: too few data, ties, concentration. */
export type SchemeIssueCode = 'single-customer';

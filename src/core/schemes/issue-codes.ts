/** Findings of the schemes room: settings that cannot be followed, too few data, ties, concentration. */
export type SchemeIssueCode =
  // refusals
  | 'weights-none'
  | 'weight-invalid'
  | 'weighed-unknown'
  | 'weighed-absent'
  | 'weighed-twice'
  | 'scale-unknown'
  | 'limits-kind-unknown'
  | 'limits-number'
  | 'limits-range'
  | 'limits-order'
  // what the user should know
  | 'single-customer'
  | 'few-customers'
  | 'all-equal'
  | 'no-concentration'
  | 'class-a-empty'
  | 'equals-parted'
  | 'weighed-constant'
  | 'weighed-alike'
  | 'weighed-ties';

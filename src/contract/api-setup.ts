/** Making the sheets of section 6.1 for who starts from nothing. */
export interface SetUpApi {
  /** Which sheets there are, or would be made. Writes nothing. */
  setUpPlan: { request: Record<string, never>; value: SetUpPlan };
  /** Makes those asked for that are not there: headers, drop-downs and an example row, in the file's language. */
  setUpSheets: { request: { sheets: readonly SetUpSheetId[] }; value: SetUpResult };
}

export type SetUpSheetId =
  | 'customers'
  | 'contacts'
  | 'followUps'
  | 'orders'
  | 'orderLines'
  | 'products'
  | 'opportunities'
  | 'invoices'
  | 'payments';

export interface SetUpPlan {
  readonly sheets: readonly SetUpSheet[];
}

export interface SetUpSheet {
  readonly id: SetUpSheetId;
  /** As it is, or would be, called, in the file's language. */
  readonly name: string;
  /** What a row of it is, in the user's language. */
  readonly meaning: string;
  readonly headers: readonly string[];
  readonly stands: boolean;
  /** Without it nothing can be sorted. */
  readonly isNeeded: boolean;
}

export interface SetUpResult extends SetUpPlan {
  readonly made: readonly string[];
  readonly text: string;
}

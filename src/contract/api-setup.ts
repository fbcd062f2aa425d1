/** Making sheets for who starts from nothing. */
export interface SetUpApi {
  /** Which sheets there are, or would be made. Reads names only and writes nothing. */
  setUpPlan: { request: Record<string, never>; value: SetUpPlan };
  /** Makes those asked for that are not there: headers, drop-downs and an example row, in the file's language. */
  setUpSheets: { request: { sheets: readonly SetUpSheetId[] }; value: SetUpResult };
}

export const SET_UP_SHEETS = [
  ...(['customers', 'orders', 'contacts', 'followUps', 'products', 'invoices', 'payments'] as const),
] as const;
export type SetUpSheetId = (typeof SET_UP_SHEETS)[number];

export interface SetUpPlan {
  readonly sheets: readonly SetUpSheet[];
}

export interface SetUpSheet {
  readonly id: SetUpSheetId;
  /** As it is, or would be, called. */
  readonly name: string;
  /** What a row of it is, in the user's language. */
  readonly meaning: string;
  /** In the file's language. */
  readonly headers: readonly string[];
  readonly stands: boolean;
  /** Without it nothing can be sorted; the others add to it. */
  readonly isNeeded: boolean;
}

export interface SetUpResult extends SetUpPlan {
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  readonly text: string;
}

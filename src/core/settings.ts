/**
 * What the user decided, as it stands in the settings file and in the hidden `_Settings` sheet. Every part is
 * optional: what is absent is recognised from the data. Validated at the edge by `contract/settings-schema.ts`.
 */
export interface Settings {
  /** Name of the sheet that holds the list (of customers or of orders) to work on. */
  readonly sheet?: string;
  /** Name of the sheet whose orders count, where several sheets hold orders. */
  readonly orders?: string;
  /** Id of a scheme in the catalogue, e.g. 'abc', 'weighted', 'groups'. */
  readonly scheme?: string;
  readonly window?: WindowSetting;
  /** The day that counts as today, 'YYYY-MM-DD'. */
  readonly referenceDate?: string;
  readonly columns?: ColumnSettings;
  readonly status?: StatusSettings;
  /** Negative order rows: subtracted from the customer's amount, or left out with rows of quantity or price <= 0. */
  readonly returns?: 'net' | 'exclude';
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly decimal?: ',' | '.';
  readonly currency?: CurrencySettings;
  readonly indicators?: readonly IndicatorSetting[];
  readonly cuts?: CutSettings;
  /** What is coloured: whole rows, the class cell, the rows selected in the sheet, or nothing. */
  readonly colour?: 'row' | 'class' | 'selection' | 'none';
  /** Words of the written columns and reasons; absent: the language of the sheet's headers. */
  readonly language?: 'en' | 'es' | 'zh';
  /** Background colours by class id, '#rrggbb'; absent ones are the palette's. */
  readonly palette?: Readonly<Record<string, string>>;
}

/** Everything, the last 12 months before the reference date, or whole days from..to, both included. */
export type WindowSetting = 'all' | '12 months' | { readonly from: string; readonly to: string };

/** Headers as written in the sheet (compared after normalising), by what they hold. */
export interface ColumnSettings {
  readonly customer?: string;
  readonly name?: string;
  readonly date?: string;
  readonly amount?: string | { readonly multiply: readonly [string, string] };
  readonly status?: string;
  readonly [field: string]: string | { readonly multiply: readonly [string, string] } | undefined;
}

/**
 * Which rows count by their status: values compared without case and accents. `include` applies to the status
 * column; other keys name a column by its header.
 */
export interface StatusSettings {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly [column: string]: readonly string[] | undefined;
}

/** Only rows of this currency, or a rate for each: amount in the report's currency = amount x rate. */
export interface CurrencySettings {
  readonly only?: string;
  readonly rates?: Readonly<Record<string, number>>;
}

export interface IndicatorSetting {
  readonly id: string;
  readonly weight: number;
  readonly direction?: 'more' | 'less';
  readonly normaliser?: string;
}

/** `at` is in percent for `share` and `quota` (cumulative), in score points for `score`. */
export interface CutSettings {
  readonly method: 'share' | 'quota' | 'score' | 'breaks';
  readonly at: readonly number[];
  /** Only for `share`: the amount before this customer is under the limit (default), or including it is at most the limit. */
  readonly rule?: 'before' | 'including';
}

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
  /** How several indicators become one score: 'weighted-sum' (default), 'weighted-product', 'topsis', 'vikor'. */
  readonly aggregator?: string;
  /** Where the weights come from; absent: as given by hand. */
  readonly weights?: WeightSettings;
  /** How schemes of bands (RFM, value) draw them; absent: by rank. */
  readonly bands?: 'rank' | 'quantile' | 'quantile-plus-one' | 'equal-width';
  /** How unevenly customers buy is measured: see `variations`. */
  readonly variation?: VariationSettings;
  /** Industries and regions that the firm looks for, as written in the list. */
  readonly fit?: FitSettings;
  /** The user's own way of sorting, the scheme 'own'. */
  readonly own?: OwnScheme;
  /** How unwilling a class is to fall from one closing to the next; absent: classes follow the numbers at once. */
  readonly damping?: DampingSettings;
  /** Id of ready settings that hold where these say nothing. */
  readonly preset?: string;
  /** What is coloured: whole rows, the class cell, the rows selected in the sheet, or nothing. */
  readonly colour?: 'row' | 'class' | 'selection' | 'none';
  /** Words of the written columns and reasons; absent: the language of the sheet's headers. */
  readonly language?: 'en' | 'es' | 'zh';
  /** Background colours by class id, '#rrggbb'; absent ones are the palette's. */
  readonly palette?: Readonly<Record<string, string>>;
}

/**
 * A class is kept while the customer is at most `margin` points (percent, under limits of shares) below its limit, for
 * less than `closings` closings in a row; with one of them named only that counts, with neither 3 and 2.
 */
export interface DampingSettings {
  readonly margin?: number;
  readonly closings?: number;
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
  /** In the user's unit: the goal of `target`, the limits of `bands`, the least of `yesno`. */
  readonly at?: readonly number[];
}

/** All alike, by judging pairs, or from the data. */
export interface WeightSettings {
  readonly method: 'hand' | 'equal' | 'pairwise' | 'entropy' | 'critic' | 'deviation';
  /** For `pairwise`: the first counts `times` as much as the second, 1/9..9. */
  readonly judgements?: readonly {
    readonly first: string;
    readonly second: string;
    readonly times: number;
  }[];
}

/** Standard deviation of a population (default) or a sample; months from the customer's first order (default) or the window's first day; fewest months, 6. */
export interface VariationSettings {
  readonly deviation?: 'population' | 'sample';
  readonly from?: 'first-order' | 'window';
  readonly months?: number;
}

export interface FitSettings {
  readonly industries?: readonly string[];
  readonly regions?: readonly string[];
}

/**
 * `at` is in percent for `share` and `quota` (cumulative), in customers for `count`, in score points for `score`; for
 * `breaks` it is absent or the number of groups alone.
 */
export interface CutSettings {
  readonly method: 'share' | 'quota' | 'count' | 'score' | 'breaks';
  readonly at?: readonly number[];
  /** Only for `share` and `quota`: what is before this customer is under the limit (default), or with it at most the limit. */
  readonly rule?: 'before' | 'including';
  /** Only for `breaks`: as close together as can be (default), as many in each, or equally wide. */
  readonly by?: 'natural' | 'quantile' | 'equal';
}

/**
 * Classes of the user's making, best first. With `rules` the first that holds decides; with `column` a person does, in
 * that column of the list; with neither the score does, by `indicators` and `cuts`.
 */
export interface OwnScheme {
  readonly name?: string;
  readonly classes: readonly string[];
  readonly facts?: readonly OwnFact[];
  readonly rules?: readonly OwnRule[];
  readonly column?: string;
  /** Also who bought nothing. */
  readonly everyone?: boolean;
}

/** A number in a few steps, 1 the lowest: by `bands`, `limits`, `share`, `count` or `mean`; or the `average` of other facts. */
export interface OwnFact {
  readonly id: string;
  readonly indicator?: string;
  readonly direction?: 'more' | 'less';
  readonly bands?: number;
  readonly limits?: readonly number[];
  readonly share?: readonly number[];
  readonly count?: readonly number[];
  readonly mean?: true;
  readonly average?: readonly string[];
  /** For `limits` and `share`: a value on a limit lies below it. */
  readonly rule?: 'including';
}

/** Holds where all its conditions do, or all of any of a list of them; steps by fact, 0 = not known. */
export interface OwnRule {
  readonly when: OwnCondition | readonly OwnCondition[];
  readonly then: string;
}

export type OwnCondition = Readonly<Record<string, readonly number[]>>;

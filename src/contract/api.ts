import type { Concentration, LorenzPoint } from '../core/concentration/concentration';
import type { LeftOutReason } from '../core/indicators/customer-table';
import type { Settings } from '../core/settings';
import type { ClosingView, HistoryApi, MigrationCellView } from './api-history';
import type { CustomersApi, CustomerView } from './api-customers';
import type { JobsApi } from './api-jobs';
import type { ChecksApi } from './api-checks';
import type { PreparedApi } from './api-prepared';
import type { SchemesApi } from './api-schemes';
import type { SetUpApi } from './api-setup';
import type { Language } from './language';
import type { SaidIssue } from './said-issue';

/** What a request is answered with instead of a value. Sidebar and command line show the sentence and nothing else. */
export interface WireIssue extends SaidIssue {
  /** What the user can allow to get past this; the sidebar shows a button for each beside the sentence. */
  readonly accept?: readonly Acceptance[];
}

/** Every reply of `rpc`. Only JSON crosses: no Date, no undefined, no NaN. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly WireIssue[] };

/** What crosses between sidebar (or command line) and add-on: method -> request and value. */
export interface AddonApi
  extends SetUpApi, ChecksApi, SchemesApi, CustomersApi, PreparedApi, HistoryApi, JobsApi {
  /** All the sidebar needs for its first picture. Reads nothing but settings and the last run. */
  start: { request: Record<string, never>; value: Start };
  /** Reads the sheets and says what was recognised; computes and writes nothing. */
  recognise: { request: { settings: Settings }; value: Recognised };
  /** Computes everything and writes nothing. `fingerprint` stands for the data it was computed from. */
  check: { request: { settings: Settings }; value: Check };
  /**
   * Classifies and writes. With a fingerprint it writes only when the data are still those that were checked
   * (else issue `data-changed`); null writes whatever the data are. `accept` answers the questions in advance.
   */
  classify: {
    request: { settings: Settings; fingerprint: string | null; accept: readonly Acceptance[] };
    value: Summary;
  };
  /** Why a customer, by its key, is where it is, what would change that and how sure it is. Writes nothing. */
  customer: { request: { settings: Settings; key: string }; value: CustomerView };
  /** How far a few customers carry the firm; null for a list without sales. Writes nothing. */
  firm: { request: { settings: Settings }; value: FirmView | null };
  /** The customers to call this week, at most ten. Writes nothing. */
  week: { request: { settings: Settings }; value: WeekView };
  /** The same, written to a sheet of ours. */
  weekSheet: { request: { settings: Settings }; value: WeekSheet };
  /** Writes how far a few customers carry the firm to a sheet of ours, with a chart. */
  concentrationSheet: { request: { settings: Settings }; value: ReportSheetSummary };
  /** Takes back the last runs; `steps` says how many and is 1 where it is absent. Unconfirmed: says what would be done. */
  undo: { request: { confirmed: boolean; steps?: number | undefined }; value: UndoSummary };
  /**
   * Classifies as of the month's last day, puts the month on record and writes who moved. `month` is 'YYYY-MM'; null: the
   * month of today. A month may be closed again. `accept` as for `classify`.
   */
  closeMonth: {
    request: { settings: Settings; month: string | null; accept: readonly Acceptance[] };
    value: ClosingView;
  };
  /** Gives one customer a class by hand, or with `class` null takes it away, and classifies. */
  setManualClass: { request: ManualClassRequest; value: Summary };
  /** Rows were sorted without their classes: puts our columns beside their customers again. */
  repair: { request: Record<string, never>; value: { rows: number } };
  /** Ends a run that was broken off: writes the rest, or takes back what was written. */
  finish: { request: { how: 'finish' | 'undo' }; value: UndoSummary };
  saveSettings: { request: { settings: Settings }; value: { saved: boolean } };
  /** Shows a cell in the sheet. `column` is a header as written. */
  goTo: {
    request: { sheetName: string; rowNumber: number; column: string | null };
    value: { shown: boolean };
  };
  tryExample: { request: Record<string, never>; value: { sheetName: string } };
  /** Unconfirmed: what would be removed. Confirmed: removes it. */
  removeEverything: { request: { confirmed: boolean }; value: Removal };
}

export type ApiMethod = keyof AddonApi;

/**
 * Answers given in advance: a filter that stops before our columns is made wider or left as it is, rows sorted
 * without their classes are mended, a run that was broken off is finished.
 */
export type Acceptance = 'widen-filter' | 'keep-filter' | 'repair' | 'finish';

export interface Start {
  readonly language: Language;
  readonly settings: Settings;
  /** Summary of the last run, null before the first. */
  readonly lastRun: Summary | null;
  /** True when the sidebar is opened to tell what the last run did, as after a run from the menu. */
  readonly showsLastRun?: boolean;
  /** A run that was broken off waits for *Finish* or *Undo*. */
  readonly isBroken: boolean;
  readonly canUndo: boolean;
  readonly sheets: readonly { readonly name: string; readonly isActive: boolean }[];
  readonly schemes: readonly { readonly id: string; readonly name: string; readonly meaning: string }[];
  /** Ready settings, by the id that `preset` of the settings takes. */
  readonly presets: readonly { readonly id: string; readonly name: string }[];
}

export interface Recognised {
  /** Null when a question has to be answered first. */
  readonly main: RecognisedTable | null;
  readonly others: readonly RecognisedTable[];
  /** First sheet of the list of sales whose amounts count; null when they stand in the main list itself. */
  readonly salesSheet: string | null;
  readonly issues: readonly WireIssue[];
}

export interface RecognisedTable {
  readonly sheetNames: readonly string[];
  readonly kind: string;
  /** Word for the kind in the user's language. */
  readonly kindName: string;
  readonly headerRowNumber: number;
  readonly records: number;
  readonly columns: readonly RecognisedColumn[];
}

export interface RecognisedColumn {
  readonly header: string;
  readonly field: string | null;
  /** Word for the field in the user's language. */
  readonly fieldName: string | null;
  readonly how: 'settings' | 'exact' | 'contains' | 'content' | null;
  /** Up to three values as a person would read them. */
  readonly samples: readonly string[];
}

export interface Check {
  readonly fingerprint: string;
  readonly summary: Summary;
  readonly recognised: Recognised;
}

/** What happened, or would happen. Class ids are language-free; names are in the user's language. */
export interface Summary {
  readonly sheetName: string;
  readonly customers: number;
  readonly scheme: string;
  readonly schemeName: string;
  /** Why this scheme, when the user chose none; a sentence. */
  readonly schemeReason: string | null;
  /** Which column the amounts are, a sentence. */
  readonly amountSource: string;
  readonly window: WindowView;
  readonly classes: readonly ClassSummary[];
  /** Customers in no class, by reason: 'no-value', 'no-orders', 'not-enough-data'. */
  readonly leftOut: readonly { readonly reason: string; readonly text: string; readonly customers: number }[];
  readonly rowsLeftOut: readonly RowsLeftOut[];
  readonly moves: Moves;
  /** Where the user keeps a class column of their own: their classes against ours. */
  readonly theirs: TheirClasses | null;
  readonly issues: readonly WireIssue[];
  /** Cells that the run wrote; 0 when everything stood there already. */
  readonly cellsWritten: number;
  /** When the run was, 'YYYY-MM-DD HH:mm' in the file's zone; null for a check. */
  readonly at: string | null;
}

export interface TheirClasses {
  readonly column: string;
  readonly same: number;
  readonly different: number;
  /** The same in a sentence. */
  readonly text: string;
}

export interface WindowView {
  readonly kind: 'all' | '12 months' | 'range' | 'none';
  /** 'YYYY-MM-DD', null without dates. */
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: number | null;
  readonly text: string;
  readonly other: {
    readonly kind: 'all' | '12 months';
    readonly amount: number;
    readonly customers: number;
  } | null;
}

export interface ClassSummary {
  /** 'A', 'B', 'C' or the scheme's own id. */
  readonly class: string;
  readonly name: string;
  readonly customers: number;
  /** Share of the amount, 0..1; null where the scheme has no amount. */
  readonly share: number | null;
  readonly customerShare: number;
  /** Background, '#rrggbb'. */
  readonly colour: string;
}

export interface RowsLeftOut {
  readonly reason: LeftOutReason;
  readonly text: string;
  readonly sheetName: string;
  readonly rows: number;
  readonly rowNumbers: readonly number[];
}

export interface Moves {
  readonly up: number;
  readonly down: number;
  readonly new: number;
  readonly left: number;
  /** At most twenty, those with the largest amount first. */
  readonly named: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** Of those who had a class and are still in the list: how many kept it, 0..1; null for nobody. */
  readonly stayRate: number | null;
  /** Who went from where to where, who stayed included; empty cells are left out. */
  readonly cells: readonly MigrationCellView[];
}

/** A class that a person gives: always, at least, or until a day. */
export interface ManualClassRequest {
  readonly settings: Settings;
  /** As in `customer`. */
  readonly key: string;
  /** Class id; null takes the manual class away. */
  readonly class: string | null;
  readonly kind: 'fixed' | 'floor' | 'until';
  /** Last day it holds, 'YYYY-MM-DD'; null for no end, which `until` does not allow. */
  readonly until: string | null;
  readonly reason: string;
}

export interface UndoSummary {
  readonly cellsRestored: number;
  /** Cells that somebody changed since: left as they are. */
  readonly kept: readonly { readonly sheetName: string; readonly cell: string; readonly name: string }[];
  readonly text: string;
}

export interface Removal {
  readonly isDone: boolean;
  readonly columns: readonly { readonly sheetName: string; readonly header: string }[];
  readonly sheets: readonly string[];
  readonly rules: number;
}

/** Whom to call this week. */
export interface WeekView {
  /** The day that counts as today in the data, 'YYYY-MM-DD'; null without dates. */
  readonly asOf: string | null;
  /** The most urgent first. */
  readonly calls: readonly CallView[];
}

/** A customer to call; all texts in the user's language. */
export interface CallView {
  /** As the request `customer` takes it. */
  readonly key: string;
  readonly name: string;
  /** Null in no class. */
  readonly class: string | null;
  readonly className: string;
  /** At least one, the strongest first. */
  readonly reasons: readonly { readonly kind: 'late' | 'fell' | 'near'; readonly text: string }[];
  readonly amount: number | null;
  /** As the user wrote them; '' where the user's lists have none. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** Says that there is neither phone nor e-mail; null where there is one. */
  readonly reachText: string | null;
}

/** A sheet of ours, written for people to read. */
export interface ReportSheetSummary {
  readonly sheetName: string;
  /** 0 when everything stood there already. */
  readonly cellsWritten: number;
  readonly text: string;
}

export interface WeekSheet extends WeekView, ReportSheetSummary {}

/** Numbers of `core/concentration`, and two sentences. */
export interface FirmView extends Omit<Concentration, 'giniCorrected'> {
  /** Null for a single customer. */
  readonly giniCorrected: number | null;
  readonly curve: readonly LorenzPoint[];
  readonly texts: readonly string[];
}

import type { FetchAnswerer } from '../services/fetch-request';
import type { WorkbookModel } from '../workbook/model';
import type { HostUser } from './context';
import type { Fault } from './faults';
import type { HostFacts } from './host-facts';
import type { Account, Install } from './installation';
import type { SyntaxCheck } from './syntax-check';

/** How a host is started; everything may be left out. */
export interface HostOptions {
  /** A file, several .csv files that become one workbook, or a model; default: an empty spreadsheet with one sheet. */
  readonly workbook?: string | readonly string[] | WorkbookModel;
  /** E-mail address of the user at work; default: the first of `users`. */
  readonly user?: string;
  /** Everyone who may open the file; default: one owner. */
  readonly users?: readonly HostUser[];
  readonly account?: Account;
  /** Language of the default user ('en', 'es', 'zh_CN'), and of a new spreadsheet. */
  readonly locale?: string;
  /** IANA zone of the spreadsheet. */
  readonly timeZone?: string;
  /** IANA zone of the script; default: the manifest's. */
  readonly scriptTimeZone?: string;
  /** Start of the virtual clock: milliseconds, a Date or ISO text; default: the real time. */
  readonly now?: number | Date | string;
  readonly install?: Install;
  /** Permissions that the user unticked, short ('forms') or in full. */
  readonly deniedScopes?: readonly string[];
  readonly facts?: Partial<HostFacts>;
  readonly faults?: readonly Fault[];
  /** Factor on the modelled cost of calls; 0 lets the virtual clock stand still. */
  readonly latency?: number;
  /** How far the cost of a call strays to either side, as a share of it (0 to 1), from the seed; default: 0. */
  readonly latencySpread?: number;
  /** Answers UrlFetchApp in the network's place; null, or no function: the request is refused. */
  readonly fetch?: FetchAnswerer;
  /** Largest argument list or result of `run` in bytes; default: none. */
  readonly wireLimitBytes?: number;
  /** Seed of everything random. */
  readonly seed?: number;
  /** Caption of the add-on's own menu. */
  readonly projectName?: string;
  /**
   * Called with each file of a project and each text given to `evaluate` before it runs; throws for syntax that
   * Google's parser would refuse. The host brings no parser of its own.
   */
  readonly checkSyntax?: SyntaxCheck;
}

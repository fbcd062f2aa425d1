import type { DriveStore } from '../drive/drive-store';
import type { WorkbookModel } from '../workbook/model';
import type { WriteCost } from './cost-model';
import type { HostFacts } from './host-facts';
import type { HostUser } from './host-user';
import type { BufferedChange } from './write-buffer';

export type { HostUser } from './host-user';

/** What a user has selected on the active sheet. */
export interface UserSelection {
  sheetId: number;
  /** The active range. */
  a1: string;
  /** The current cell and the other selected ranges; they hold as long as `a1` is still the active range. */
  beside?: { readonly a1: string; readonly cell: string; readonly others: readonly string[] };
}

/**
 * What every service class gets from the runtime. The membrane has already checked the arguments' types, counted
 * the call, checked mode and scope, and spent the call's time on the virtual clock when a method's body runs.
 */
export interface ServiceContext {
  /** Milliseconds since 1970 on the virtual clock. */
  now(): number;
  /** The file the script is bound to; null for a script without one. */
  readonly workbook: WorkbookModel | null;
  readonly user: HostUser;
  /** What is open about Google, as this host plays it. */
  readonly facts: HostFacts;
  /** Selection of the current user on the active sheet. */
  readonly selection: UserSelection;
  /**
   * Puts a change of the spreadsheet into the write buffer. It is carried out in order at the next `settle`, and what
   * it throws appears there: at the next reading call or flush, not at the line that wrote. `settled` runs once behind
   * the last buffered change that names it.
   */
  write(cost: WriteCost, change: BufferedChange, settled?: () => void): void;
  /** Carries out the buffered writes; every method that reads calls this first. Throws their error. */
  settle(): void;
  /** Adds the cost of cells read to the virtual clock; the first reading of a sheet's model costs more. */
  chargeRead(cells: number, sheet: object): void;
  /** A line for the developer, e.g. a formula that is not computed here. */
  warn(text: string): void;
  /** Random numbers of the host's seed. */
  random(): number;
  /** Every file that can be reached; what a person may do with one stands in the file's own `people`. */
  readonly drive: DriveStore;
  /** Shows a note at the lower right of the grid; a negative time stays until it is closed. */
  toast?(message: string, title: string, timeoutSeconds: number): void;
  /** The Ui service of the file, for SpreadsheetApp.getUi. */
  ui?(): object;
}

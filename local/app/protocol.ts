/**
 * Everything the page, the server and the session behind it say to each other; only JSON crosses. Rows and columns
 * are 0-based. A `position` counts the rows that are shown: a filter or hidden rows make it differ from the row.
 */

export type PageLanguage = 'en' | 'es' | 'zh';

/** How a cell looks, held once per window. Absent = the default. */
export interface CellLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly wrap?: true;
  readonly align: 'left' | 'center' | 'right';
}

/** One shown row. The lists end with the last cell that holds or shows something. */
export interface RowView {
  readonly row: number;
  readonly texts: readonly string[];
  /** Index into the window's `looks` for each text. */
  readonly looks: readonly number[];
  /** Notes by column. */
  readonly notes?: Readonly<Record<number, string>>;
}

export interface GridWindow {
  readonly sheetId: number;
  readonly revision: number;
  readonly startPosition: number;
  readonly rows: readonly RowView[];
  readonly looks: readonly CellLook[];
}

export interface SheetView {
  readonly sheetId: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColor: string | null;
  /** Rows that are shown, i.e. the number of positions. */
  readonly shownRows: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** [column, pixels] where the width is not the default; 0 = hidden. */
  readonly columnWidths: readonly (readonly [number, number])[];
  /** [position, pixels] where the height is not the default. */
  readonly rowHeights: readonly (readonly [number, number])[];
  /** [position, column, rows, columns] of merged cells. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly filter: FilterView | null;
}

export interface FilterView {
  readonly headerRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** Columns whose values are filtered. */
  readonly columnsInUse: readonly number[];
}

export interface MenuItemView {
  readonly kind: 'item' | 'separator' | 'submenu';
  readonly caption: string;
  readonly functionName?: string;
  readonly items?: readonly MenuItemView[];
}

/** An alert or a prompt that the script waits for. Buttons are Google's names: OK, CANCEL, YES, NO. */
export interface Question {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A sidebar or a dialog made of the add-on's HTML; `frameId` names it in the address of its frame. */
export interface FrameView {
  readonly frameId: number;
  readonly title: string;
  readonly isModal: boolean;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

export interface PageState {
  readonly revision: number;
  readonly fileName: string;
  readonly language: PageLanguage;
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: number;
  readonly selection: CellArea;
  /** Grows when the script moved the selection, so that a page knows that the selection is not its own old one. */
  readonly selectionSerial: number;
  readonly menu: readonly MenuItemView[];
  readonly question: Question | null;
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
  /** True while a script runs or waits for an answer. */
  readonly isRunning: boolean;
  readonly canUndo: boolean;
  /** Languages in which an example workbook is there. */
  readonly examples: readonly PageLanguage[];
}

/** A rectangle of cells on a sheet, ends included, in positions. */
export interface CellArea {
  readonly sheetId: number;
  readonly startPosition: number;
  readonly endPosition: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface CellPlace {
  readonly sheetId: number;
  readonly position: number;
  readonly column: number;
}

export interface CellDetail {
  /** What a person edits: the formula, or the value as it would be typed. */
  readonly input: string;
  readonly rowNumber: number;
}

export interface FilterValue {
  readonly text: string;
  readonly rows: number;
  readonly isShown: boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A request for a page without script. */
export interface PaperRequest {
  readonly path: string;
  /** What stands behind the "?", pre-filled answers. */
  readonly query: string;
  /** The fields of a form that was sent, as they came; null when the page is only opened. */
  readonly sent: string | null;
  /** What a form has to send back, so that no other page can send it. */
  readonly token: string;
}

export interface PaperReply {
  readonly status: number;
  readonly html: string;
}

/** Method -> request and value. All but `runScript` and `openMenuItem` answer at once, also while a script waits. */
export interface PageApi {
  state: { request: Record<string, never>; value: PageState };
  window: { request: { sheetId: number; startPosition: number; endPosition: number }; value: GridWindow };
  cell: { request: CellPlace; value: CellDetail };
  edge: { request: CellPlace & { direction: Direction }; value: CellPlace };
  texts: { request: CellArea; value: readonly (readonly string[])[] };
  select: { request: CellArea; value: null };
  activateSheet: { request: { sheetId: number }; value: null };
  type: { request: CellPlace & { text: string }; value: null };
  paste: { request: CellPlace & { texts: readonly (readonly string[])[] }; value: CellArea };
  clear: { request: CellArea; value: null };
  undo: { request: Record<string, never>; value: CellPlace | null };
  sort: { request: CellPlace & { isAscending: boolean }; value: null };
  toggleFilter: { request: CellArea; value: null };
  filterValues: { request: { sheetId: number; column: number }; value: readonly FilterValue[] };
  filterColumn: { request: { sheetId: number; column: number; hiddenTexts: readonly string[] }; value: null };
  insertRows: { request: CellArea; value: null };
  deleteRows: { request: CellArea; value: null };
  insertColumns: { request: CellArea; value: null };
  deleteColumns: { request: CellArea; value: null };
  resizeColumn: { request: { sheetId: number; column: number; widthPx: number }; value: null };
  setSheetHidden: { request: { sheetId: number; isHidden: boolean }; value: null };
  addSheet: { request: Record<string, never>; value: null };
  answer: { request: { questionId: number; button: string; text: string }; value: null };
  closeFrame: { request: { frameId: number }; value: null };
  frameHtml: { request: { frameId: number }; value: string | null };
  /** Starts a function of the add-on from the menu; ends with event `ran`. */
  openMenuItem: { request: { callId: string; functionName: string }; value: null };
  /** google.script.run of a frame; ends with event `ran`. */
  runScript: { request: { callId: string; name: string; args: readonly unknown[] }; value: null };
  setLanguage: { request: { language: PageLanguage }; value: null };
  openExample: { request: { language: PageLanguage }; value: null };
  /** A page without script: the list of forms, a form to fill in, the outbox; asked by the server only. */
  paper: { request: PaperRequest; value: PaperReply };
  /** The workbook as .xlsx in base64; asked by the server only, while no script runs. */
  download: { request: Record<string, never>; value: { fileName: string; base64: string } };
}

export type PageMethod = keyof PageApi;
export type PageRequest<M extends PageMethod> = PageApi[M]['request'];
export type PageValue<M extends PageMethod> = PageApi[M]['value'];

/** What is told to the page without being asked. */
export type PageEvent =
  | { readonly type: 'state'; readonly state: PageState }
  | { readonly type: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly type: 'ran'; readonly callId: string; readonly outcome: ScriptOutcome };

/** How a call of the script ended; of an error only the message is told, as Google does. */
export type ScriptOutcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** A refusal that the page puts into words; `text` is added for the reader where there is more to say. */
export type PageRefusal = 'unknown-method' | 'bad-request' | 'not-possible' | 'script-running' | 'unexpected';

export type PageReply<M extends PageMethod> =
  | { readonly ok: true; readonly value: PageValue<M> }
  | { readonly ok: false; readonly refusal: PageRefusal; readonly text: string };

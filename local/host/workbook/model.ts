import { CellStore } from './cell-store';
import { StyleTable } from './style';
import { STANDARD_THEME, type Colour, type Theme } from './theme';

/** A rectangle of cells; 0-based, ends included. An open end (whole column, whole row) is null. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number | null;
  readonly startColumn: number;
  readonly endColumn: number | null;
}

/** A conditional format. `type` and `values` are Google's BooleanCriteria name and its arguments. */
export interface ConditionalRule {
  ranges: GridRange[];
  boolean: {
    type: string;
    values: unknown[];
    format: {
      background?: string;
      fontColor?: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      strikethrough?: boolean;
    };
  } | null;
  /** Gradient points min, mid, max: {type, value, color}. */
  gradient: { min: GradientPoint; mid: GradientPoint | null; max: GradientPoint } | null;
  /** The rule's XML as read from the file, kept as long as the rule is not changed. */
  fileXml: string | null;
}

export interface GradientPoint {
  type: string;
  value: string;
  color: string;
}

/** Colours of every other row or column; null where the cells keep their own. */
export interface BandColours {
  readonly header: Colour | null;
  readonly first: Colour | null;
  readonly second: Colour | null;
  readonly footer: Colour | null;
}

/** Alternating colours of a range; bands of different ranges never overlap. */
export interface BandingModel {
  readonly id: number;
  readonly range: GridRange;
  readonly rows: BandColours | null;
  readonly columns: BandColours | null;
}

export interface DataValidation {
  ranges: GridRange[];
  /** Google's DataValidationCriteria name. */
  type: string;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
  fileXml: string | null;
}

/** What a filter asks of a column: values that are hidden or alone shown, a condition, a colour of the cell or its text. */
export interface FilterCriterion {
  hiddenValues: string[];
  visibleValues: string[] | null;
  type: string | null;
  values: unknown[];
  visibleBackground?: Colour | null;
  visibleFont?: Colour | null;
}

export interface FilterModel {
  range: GridRange;
  /** By 0-based sheet column. */
  criteria: Map<number, FilterCriterion>;
  /** The 0-based column that the filter was sorted by last. */
  sortedBy?: { column: number; isAscending: boolean };
  fileXml: string | null;
}

/** A chart over the grid: kept and given back, drawn nowhere. Names of types and strategies are Google's. */
export interface ChartModel {
  /** Unique in the workbook; null for a chart that stands in no sheet. */
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly range: GridRange }[];
  /** 1-based cell and the distance from its corner in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly hiddenDimensionStrategy: string;
  readonly mergeStrategy: string;
  /** -1: found from the data. */
  readonly numHeaders: number;
  readonly isTransposed: boolean;
}

/** A pivot table: kept and given back, its cells are not filled. Columns are 1-based from A, the anchor is 0-based. */
export interface PivotTableModel {
  readonly id: number;
  anchor: { row: number; column: number };
  source: { readonly sheetId: number; readonly range: GridRange };
  /** In their order, rows and columns in one list. */
  readonly groups: {
    readonly id: number;
    readonly column: number;
    readonly dimension: 'ROWS' | 'COLUMNS';
    readonly displayName: string | null;
    readonly isAscending: boolean;
    readonly sortedBy: { readonly value: number; readonly groups: readonly unknown[] } | null;
    readonly showsTotals: boolean;
    readonly repeatsLabels: boolean;
    readonly rule: PivotGroupingRule | null;
  }[];
  readonly values: {
    readonly id: number;
    /** Null for a value that is calculated. */
    readonly column: number | null;
    readonly formula: string | null;
    readonly summarizedBy: string;
    readonly displayType: string;
    readonly displayName: string | null;
  }[];
  readonly filters: { readonly id: number; readonly column: number; readonly criteria: FilterCriterion }[];
  valuesOrientation: string;
  nextPartId: number;
}

export type PivotGroupingRule =
  | { readonly kind: 'date'; readonly type: string }
  | { readonly kind: 'histogram'; readonly min: number; readonly max: number; readonly interval: number }
  | {
      readonly kind: 'manual';
      readonly groups: readonly { readonly name: string; readonly members: readonly unknown[] }[];
    };

export interface ProtectionModel {
  id: string;
  type: 'SHEET' | 'RANGE';
  sheetId: number;
  range: GridRange | null;
  description: string;
  isWarningOnly: boolean;
  /** E-mail addresses of those who may edit, the owner not named. */
  editors: string[];
  canDomainEdit: boolean;
  /** Ids of target audiences; kept and given back. */
  targetAudiences: string[];
  unprotectedRanges: GridRange[];
  namedRange: string | null;
}

export interface DeveloperMetadataModel {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheetId: number }
    | { type: 'ROW' | 'COLUMN'; sheetId: number; start: number; end: number };
}

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  range: GridRange;
}

/** Rows or columns that are folded together; 0-based, ends included. Depth 1 is the outermost, 8 the deepest. */
export interface LineGroup {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly isCollapsed: boolean;
}

/** A box over the grid that filters a column. */
export interface SlicerModel {
  readonly id: number;
  range: GridRange;
  /** 1-based, from the range's first column; null when not chosen. */
  columnPosition: number | null;
  criteria: FilterCriterion | null;
  /** 1-based cell and the distance from its corner in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** Title, colours and alignment as the script gave them. */
  stored: Record<string, unknown>;
}

/** One sheet. Row and column counts are the grid's size, not the extent of the content. */
export interface SheetModel {
  readonly sheetId: number;
  name: string;
  isHidden: boolean;
  tabColor: string | null;
  rowCount: number;
  columnCount: number;
  readonly cells: CellStore;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by 0-based index; absent = default (100 wide, 21 high). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  rowGroups: LineGroup[];
  columnGroups: LineGroup[];
  /** Where the signs that fold groups stand. */
  rowGroupControl: 'BEFORE' | 'AFTER';
  columnGroupControl: 'BEFORE' | 'AFTER';
  hasHiddenGridlines: boolean;
  isRightToLeft: boolean;
  merges: GridRange[];
  /** By `${row},${column}`. */
  notes: Map<string, string>;
  conditionalRules: ConditionalRule[];
  bandings: BandingModel[];
  validations: DataValidation[];
  filter: FilterModel | null;
  slicers: SlicerModel[];
  /** Charts and pivot tables made by scripts: stored and given back. */
  charts: ChartModel[];
  pivotTables: PivotTableModel[];
  /** URL of the form whose answers arrive here, null for other sheets. */
  formUrl: string | null;
  /** Which parts differ from the file: names of the properties above, set by whoever changes them. */
  readonly changedParts: Set<keyof SheetModel>;
}

/** Settings under File > Settings > Calculation; the interval is Google's name. */
export interface CalculationSettings {
  readonly interval: string;
  readonly isIterative: boolean;
  readonly maxCycles: number;
  readonly threshold: number;
}

/** Source: [A], what the settings dialog of a new spreadsheet shows. */
export const NEW_CALCULATION: CalculationSettings = {
  interval: 'ON_CHANGE',
  isIterative: false,
  maxCycles: 50,
  threshold: 0.05,
};

/** One spreadsheet file. */
export interface WorkbookModel {
  id: string;
  name: string;
  /** As in Sheets: 'en_US', 'es_ES', 'zh_CN' ... decides how typed text is read. */
  locale: string;
  timeZone: string;
  readonly sheets: SheetModel[];
  readonly styles: StyleTable;
  theme: Theme;
  namedRanges: NamedRangeModel[];
  protections: ProtectionModel[];
  metadata: DeveloperMetadataModel[];
  /** How formulas that change by themselves and circles are computed; kept and given back. */
  calculation: CalculationSettings;
  activeSheetId: number;
  nextSheetId: number;
  nextMetadataId: number;
  /** What the file reader keeps for the writer; nobody else looks inside. */
  fileState: unknown;
}

export function newSheet(sheetId: number, name: string, rowCount = 1000, columnCount = 26): SheetModel {
  return {
    sheetId,
    name,
    isHidden: false,
    tabColor: null,
    rowCount,
    columnCount,
    cells: new CellStore(),
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowGroups: [],
    columnGroups: [],
    rowGroupControl: 'AFTER',
    columnGroupControl: 'AFTER',
    hasHiddenGridlines: false,
    isRightToLeft: false,
    merges: [],
    notes: new Map(),
    conditionalRules: [],
    bandings: [],
    validations: [],
    filter: null,
    slicers: [],
    charts: [],
    pivotTables: [],
    formUrl: null,
    changedParts: new Set(),
  };
}

/** An empty spreadsheet with one sheet, as Google makes it. */
export function newWorkbook(id: string, name: string, locale = 'en_US', timeZone = 'Etc/UTC'): WorkbookModel {
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: [newSheet(0, 'Sheet1')],
    styles: new StyleTable(),
    theme: STANDARD_THEME,
    namedRanges: [],
    protections: [],
    metadata: [],
    calculation: NEW_CALCULATION,
    activeSheetId: 0,
    nextSheetId: 1,
    nextMetadataId: 1,
    fileState: null,
  };
}

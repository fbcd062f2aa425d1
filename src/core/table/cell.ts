/** A calendar day, without time or zone. */
export interface Day {
  /** Whole days since 1970-01-01 (a Thursday); negative before. */
  readonly day: number;
}

/** A cell as core sees it. Blank is null: never '' and never 0. Error cells arrive as their text ('#N/A'). */
export type Cell = null | string | number | boolean | Day;

/** The values of one sheet from A1 to its last content, as the gateway read them. */
export interface SheetGrid {
  readonly sheetId: number;
  readonly sheetName: string;
  /** True for the sheet the user looks at. */
  readonly isActive: boolean;
  /** Rectangular; row index 0 is the sheet's row 1, column index 0 its column A. */
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of ours (0-based), found by the gateway; recognition passes over them. */
  readonly ownColumns: readonly number[];
}

export function isDay(cell: Cell): cell is Day {
  return typeof cell === 'object' && cell !== null;
}

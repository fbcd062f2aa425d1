import type { CellArea } from '../protocol';

export interface CellPoint {
  readonly position: number;
  readonly column: number;
}

/** What is marked: from `anchor`, the active cell, to `focus`, the corner that Shift moves. */
export interface Selection {
  readonly sheetId: number;
  readonly anchor: CellPoint;
  readonly focus: CellPoint;
}

export function selectionAt(sheetId: number, position: number, column: number): Selection {
  const point = { position, column };
  return { sheetId, anchor: point, focus: point };
}

export function areaOf({ sheetId, anchor, focus }: Selection): CellArea {
  return {
    sheetId,
    startPosition: Math.min(anchor.position, focus.position),
    endPosition: Math.max(anchor.position, focus.position),
    startColumn: Math.min(anchor.column, focus.column),
    endColumn: Math.max(anchor.column, focus.column),
  };
}

export function selectionOf(area: CellArea): Selection {
  return {
    sheetId: area.sheetId,
    anchor: { position: area.startPosition, column: area.startColumn },
    focus: { position: area.endPosition, column: area.endColumn },
  };
}

/** The selection with its focus at a point: extended to it, or moved there as a single cell. */
export function withFocus(selection: Selection, point: CellPoint, extends_: boolean): Selection {
  return { ...selection, anchor: extends_ ? selection.anchor : point, focus: point };
}

/** The point kept inside a sheet of the given size. */
export function within(point: CellPoint, size: { rows: number; columns: number }): CellPoint {
  return {
    position: Math.min(Math.max(0, point.position), Math.max(0, size.rows - 1)),
    column: Math.min(Math.max(0, point.column), Math.max(0, size.columns - 1)),
  };
}

export function contains(area: CellArea, position: number, column: number): boolean {
  return (
    position >= area.startPosition &&
    position <= area.endPosition &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
}

import { CellError, type CellValue } from '../../workbook/cell-value';
import type { SheetModel } from '../../workbook/model';
import type { Rectangle } from '../grid/rectangle';
import type { TextReading } from './text-reading';
import type { Expression } from './expression';

/** An error value on its way out of a formula. */
export class FormulaFault extends Error {
  readonly error: CellError;

  constructor(code: string) {
    super(code);
    this.error = new CellError(code);
  }
}

/** A formula uses something that is not computed here. */
export class NotComputed extends Error {
  constructor(readonly what: string) {
    super(`not computed on the local host: ${what}`);
  }
}

/** Cells of one sheet. */
export interface Area {
  readonly sheet: SheetModel;
  readonly block: Rectangle;
}

/** What functions may ask of the formula they stand in. */
export interface Evaluation extends TextReading {
  /** 0-based place of the formula. */
  readonly row: number;
  readonly column: number;
  /** Serial of now on the spreadsheet's clock. */
  readonly today: number;
  /** A single value; throws FormulaFault for error values only where they are used. */
  scalar(expression: Expression): CellValue;
  /** The single value as a number, a text, a truth value; throws FormulaFault where it is none. */
  number(expression: Expression): number;
  text(expression: Expression): string;
  truth(expression: Expression): boolean;
  area(expression: Expression): Area;
  isArea(expression: Expression): boolean;
  /** All values of a range row by row, or the single value; whole columns end with the last row that holds anything. */
  values(expression: Expression): Iterable<CellValue>;
  /** How many blank cells of a range `values` leaves out. */
  blanksBelow(expression: Expression): number;
}

/** A function of formulas. It takes its arguments as they are written, so that some need not be computed. */
export type FormulaFunction = (inputs: readonly Expression[], at: Evaluation) => CellValue;

/** Stands where an argument was left out. */
export const MISSING: Expression = { kind: 'missing' };

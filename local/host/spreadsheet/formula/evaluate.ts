import { CellError, type CellValue } from '../../workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { closed, columnsOf, contains } from '../grid/rectangle';
import { timeZone } from '../time/time-zone';
import { wallClock } from '../time/calendar';
import { calculated, numberOf, textOf, truthOf } from './arithmetic';
import type { Expression } from './expression';
import { parseFormula } from './expression';
import { FUNCTIONS } from './functions';
import { rangeOf, shiftedReference, type FormulaReference } from './reference';
import { FormulaFault, NotComputed, type Area, type Evaluation } from './evaluation';

/** Where a formula stands and by which clock it runs. */
export interface FormulaPlace {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * The value of a formula (English signs, without '=') at a place. `shift` moves its relative references, as a
 * conditional format's formula is moved for each cell. A text that is no formula gives #ERROR!.
 *
 * @throws NotComputed when it uses what is not computed here; the caller shows #NAME?, never a wrong number.
 */
export function evaluateFormula(
  formula: string,
  place: FormulaPlace,
  shift = { rows: 0, columns: 0 },
): CellValue {
  const expression = parseFormula(formula);
  if (!expression) return new CellError('#ERROR!');
  try {
    return new PlacedEvaluation(place, shift).scalar(expression);
  } catch (error) {
    if (error instanceof FormulaFault) return error.error;
    throw error;
  }
}

class PlacedEvaluation implements Evaluation {
  constructor(
    private readonly place: FormulaPlace,
    private readonly shift: { readonly rows: number; readonly columns: number },
  ) {}

  get locale(): string {
    return this.place.workbook.locale;
  }

  get row(): number {
    return this.place.row;
  }

  get column(): number {
    return this.place.column;
  }

  get currentYear(): number {
    return wallClock(this.today).year;
  }

  get today(): number {
    return timeZone(this.place.workbook.timeZone).serial(this.place.now());
  }

  scalar(expression: Expression): CellValue {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'missing':
        return null;
      case 'array':
        throw new NotComputed('an array in braces');
      case 'error':
        throw new FormulaFault(expression.code);
      case 'reference':
      case 'name':
        return this.cellOf(this.area(expression));
      case 'call':
        return this.call(expression);
      case 'unary':
        return this.unary(expression);
      case 'binary':
        return calculated(
          expression.operator,
          this.scalar(expression.left),
          this.scalar(expression.right),
          this,
        );
    }
  }

  number(expression: Expression): number {
    return numberOf(this.scalar(expression), this);
  }

  text(expression: Expression): string {
    return textOf(this.scalar(expression), this);
  }

  truth(expression: Expression): boolean {
    return truthOf(this.scalar(expression), this);
  }

  area(expression: Expression): Area {
    if (expression.kind === 'reference') return this.areaOf(expression.reference);
    if (expression.kind !== 'name') throw new NotComputed('a range made by a function');
    const wanted = expression.name.toUpperCase();
    const named = this.place.workbook.namedRanges.find((range) => range.name.toUpperCase() === wanted);
    if (!named) throw new NotComputed(`the name ${expression.name}`);
    const sheet = this.place.workbook.sheets.find((candidate) => candidate.sheetId === named.sheetId);
    if (!sheet) throw new FormulaFault('#REF!');
    return { sheet, block: closed(named.range, sheet) };
  }

  isArea(expression: Expression): boolean {
    return expression.kind === 'reference' || expression.kind === 'name';
  }

  *values(expression: Expression): Generator<CellValue> {
    if (!this.isArea(expression)) {
      yield this.scalar(expression);
      return;
    }
    const { sheet, block } = this.area(expression);
    const lastRow = Math.min(block.endRow, sheet.cells.values.length - 1);
    for (let row = block.startRow; row <= lastRow; row++) {
      const cells = sheet.cells.values[row];
      for (let column = block.startColumn; column <= block.endColumn; column++) yield cells?.[column] ?? null;
    }
  }

  blanksBelow(expression: Expression): number {
    if (!this.isArea(expression)) return 0;
    const { sheet, block } = this.area(expression);
    const firstBlank = Math.max(block.startRow, sheet.cells.values.length);
    return Math.max(0, block.endRow - firstBlank + 1) * columnsOf(block);
  }

  private unary({ operator, operand }: Expression & { kind: 'unary' }): CellValue {
    const value = this.scalar(operand);
    if (operator === '+') return value;
    return operator === '%' ? calculated('/', value, 100, this) : calculated('-', 0, value, this);
  }

  private call(expression: Expression & { kind: 'call' }): CellValue {
    const run = Object.hasOwn(FUNCTIONS, expression.name) ? FUNCTIONS[expression.name] : undefined;
    if (!run) throw new NotComputed(`${expression.name}()`);
    return run(expression.inputs, this);
  }

  private areaOf(reference: FormulaReference): Area {
    const shifted = shiftedReference(reference, this.shift.rows, this.shift.columns);
    const sheet = shifted && this.sheetOf(shifted);
    if (!shifted || !sheet) throw new FormulaFault('#REF!');
    return { sheet, block: closed(rangeOf(shifted), sheet) };
  }

  private sheetOf(reference: FormulaReference): SheetModel | undefined {
    if (reference.sheetName === null) return this.place.sheet;
    const wanted = reference.sheetName.toUpperCase();
    return this.place.workbook.sheets.find((sheet) => sheet.name.toUpperCase() === wanted);
  }

  /** The one cell of an area, or the one in the formula's own row or column. */
  private cellOf({ sheet, block }: Area): CellValue {
    const isOneRow = block.startRow === block.endRow;
    const isOneColumn = block.startColumn === block.endColumn;
    const row = isOneRow ? block.startRow : this.row;
    const column = isOneColumn ? block.startColumn : this.column;
    if (!isOneRow && !isOneColumn) throw new FormulaFault('#VALUE!');
    if (!contains(block, row, column)) throw new FormulaFault('#VALUE!');
    return sheet.cells.value(row, column);
  }
}

import { CellError, type CellValue } from '../../workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { rectangle, type Rectangle } from '../grid/rectangle';
import { DependencyIndex, type FormulaCell } from './dependency-index';
import { NotComputed } from './evaluation';
import { evaluateFormula } from './evaluate';

/** What the calculator needs from the host. */
export interface CalculatorHost {
  now(): number;
  /** Told once for each kind of thing that is not computed here. */
  warn(text: string): void;
}

/**
 * Keeps the results of a workbook's formulas right while cells change. Results read from a file stay until a cell
 * that the formula reads changes; what is not computed here then shows #NAME? and is reported, never a wrong number.
 */
export class Calculator {
  private index: DependencyIndex | null = null;
  private readonly changes: { readonly sheetId: number; readonly block: Rectangle }[] = [];
  private readonly seeds: FormulaCell[] = [];
  private readonly warned = new Set<string>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly host: CalculatorHost,
  ) {}

  /** Notes that cells have other values now. */
  touch(sheet: SheetModel, block: Rectangle): void {
    this.changes.push({ sheetId: sheet.sheetId, block });
  }

  /** Notes that a cell has another formula now. */
  touchFormula(sheet: SheetModel, row: number, column: number): void {
    this.index = null;
    this.seeds.push({ sheet, row, column });
  }

  /** Notes that formulas were removed, moved or reworded, or that names and sheets changed. */
  touchFormulas(): void {
    this.index = null;
  }

  /** Computes every formula that the noted changes reach, each once and after those it reads. */
  recalculate(): void {
    if (this.changes.length === 0 && this.seeds.length === 0) return;
    this.index ??= new DependencyIndex(this.workbook);
    const index = this.index;
    const affected = this.affected(index);
    this.changes.length = 0;
    this.seeds.length = 0;
    for (const formula of affected) this.compute(index.formulas[formula]);
  }

  /** Affected formulas in an order in which each comes after those it reads; circles come last. */
  private affected(index: DependencyIndex): number[] {
    const waiting = new Map<number, number>();
    const readers = new Map<number, Set<number>>();
    const queue = [...this.directlyAffected(index)];
    for (const formula of queue) waiting.set(formula, 0);
    for (let position = 0; position < queue.length; position++) {
      const formula = queue[position] ?? 0;
      const next = index.readersOf(...placeOf(index.formulas[formula]));
      readers.set(formula, next);
      for (const reader of next) {
        if (!waiting.has(reader)) queue.push(reader);
        waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
      }
    }
    return this.ordered(queue, { waiting, readers });
  }

  private ordered(
    queue: readonly number[],
    graph: { waiting: Map<number, number>; readers: ReadonlyMap<number, Set<number>> },
  ): number[] {
    const ready = queue.filter((formula) => graph.waiting.get(formula) === 0);
    for (let position = 0; position < ready.length; position++) {
      for (const reader of graph.readers.get(ready[position] ?? 0) ?? []) {
        const left = (graph.waiting.get(reader) ?? 0) - 1;
        graph.waiting.set(reader, left);
        if (left === 0) ready.push(reader);
      }
    }
    for (const formula of queue) {
      if ((graph.waiting.get(formula) ?? 0) > 0) this.refuseCircle(this.index?.formulas[formula]);
    }
    return ready;
  }

  private directlyAffected(index: DependencyIndex): Set<number> {
    const found = new Set<number>();
    for (const { sheetId, block } of this.changes) {
      for (const formula of index.readersOf(sheetId, block)) found.add(formula);
    }
    for (const { sheet, row, column } of this.seeds) {
      const formula = index.indexOf(sheet, row, column);
      if (formula !== undefined) found.add(formula);
    }
    return found;
  }

  private compute(cell: FormulaCell | undefined): void {
    const formula = cell?.sheet.cells.formula(cell.row, cell.column) ?? null;
    if (!cell || formula === null || isUnreadable(cell)) return;
    this.store(cell, formula, this.result(formula, cell));
  }

  private result(formula: string, { sheet, row, column }: FormulaCell): CellValue {
    try {
      return evaluateFormula(formula, {
        workbook: this.workbook,
        sheet,
        row,
        column,
        now: () => this.host.now(),
      });
    } catch (error) {
      if (!(error instanceof NotComputed)) throw error;
      if (!this.warned.has(error.what)) this.host.warn(`${error.what} is not computed on the local host`);
      this.warned.add(error.what);
      return new CellError('#NAME?');
    }
  }

  private refuseCircle(cell: FormulaCell | undefined): void {
    const formula = cell?.sheet.cells.formula(cell.row, cell.column) ?? null;
    if (cell && formula !== null) this.store(cell, formula, new CellError('#REF!'));
  }

  /** Leaves a cell alone whose result is what it was, so that the file writer has no reason to write it. */
  private store({ sheet, row, column }: FormulaCell, formula: string, value: CellValue): void {
    const before = sheet.cells.value(row, column);
    const isSame =
      before instanceof CellError && value instanceof CellError
        ? before.code === value.code
        : before === value;
    if (!isSame) sheet.cells.setFormula(row, column, formula, value);
  }
}

/** A formula that could not be read when it was written stays as it is, with its text as typed. */
export function isUnreadable({ sheet, row, column }: FormulaCell): boolean {
  const value = sheet.cells.value(row, column);
  return value instanceof CellError && value.code === '#ERROR!';
}

function placeOf(cell: FormulaCell | undefined): [number, Rectangle] {
  if (!cell) throw new RangeError('a formula of the index has no cell');
  return [cell.sheet.sheetId, rectangle(cell.row, cell.column, 1, 1)];
}

const calculators = new WeakMap<WorkbookModel, Calculator>();

/** The calculator of a workbook; the first caller's host serves it. */
export function calculatorOf(workbook: WorkbookModel, host: CalculatorHost): Calculator {
  let calculator = calculators.get(workbook);
  if (!calculator) calculators.set(workbook, (calculator = new Calculator(workbook, host)));
  return calculator;
}

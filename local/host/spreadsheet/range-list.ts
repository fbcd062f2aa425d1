import type { Range } from './range';
import { selectRanges } from './active-range';
import { defineLookSetters } from './looks/list-members';
import type { Workspace } from './workspace';

/** Several ranges of one sheet that are changed together. The setters of their looks are given to it below. */
export class RangeList {
  constructor(
    private readonly workspace: Workspace,
    private readonly ranges: readonly Range[],
  ) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    selectRanges(this.workspace, this.ranges);
    return this;
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  clear(options?: Parameters<Range['clear']>[0]): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    return this.each((range) => range.insertCheckboxes(checked, unchecked));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  private each(change: (range: Range) => void): this {
    this.ranges.forEach(change);
    return this;
  }
}

defineLookSetters(RangeList);

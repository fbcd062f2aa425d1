import type { ConditionalRule, SheetModel, WorkbookModel } from '../../workbook/model';
import { contains } from '../grid/rectangle';
import { meets } from './criterion';
import { gradientColour } from './gradient';

/** What conditional formats change in a cell; absent properties are left to the cell's own style. */
export type ConditionalLook = NonNullable<ConditionalRule['boolean']>['format'];

/** Looks at conditional formats of one sheet as it stands now; make a new one after a change. */
export class ConditionalLooks {
  private readonly gradients = new Map<ConditionalRule, (value: number) => string>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly on: { readonly workbook: WorkbookModel; now(): number },
  ) {}

  /** The first rule that a cell meets decides each property; later ones may add others. */
  lookOf(row: number, column: number): ConditionalLook {
    let look: ConditionalLook = {};
    for (const rule of this.sheet.conditionalRules) {
      if (!rule.ranges.some((range) => contains(range, row, column))) continue;
      const hit = rule.boolean ? this.booleanLook(rule, row, column) : this.gradientLook(rule, row, column);
      if (hit) look = { ...hit, ...look };
    }
    return look;
  }

  private booleanLook(rule: ConditionalRule, row: number, column: number): ConditionalLook | null {
    const first = rule.ranges[0];
    if (!rule.boolean || !first) return null;
    const { workbook } = this.on;
    const anchor = { row: first.startRow, column: first.startColumn };
    const cell = { workbook, sheet: this.sheet, row, column, anchor, now: () => this.on.now() };
    return meets(rule.boolean, cell) ? rule.boolean.format : null;
  }

  private gradientLook(rule: ConditionalRule, row: number, column: number): ConditionalLook | null {
    const value = this.sheet.cells.value(row, column);
    if (!rule.gradient || typeof value !== 'number') return null;
    let colour = this.gradients.get(rule);
    if (!colour)
      this.gradients.set(
        rule,
        (colour = gradientColour(rule, rule.gradient, { sheet: this.sheet, theme: this.on.workbook.theme })),
      );
    return { background: colour(value) };
  }
}

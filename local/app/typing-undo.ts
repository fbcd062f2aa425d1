import type { UserActions } from '../host/spreadsheet/user-actions';
import { cellsOf, type Rectangle } from '../host/spreadsheet/grid/rectangle';
import type { SheetModel } from '../host/workbook/model';

interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly styleIndex: number;
}

export interface TypedStep {
  readonly sheet: SheetModel;
  readonly cells: readonly CellBefore[];
}

const MOST_STEPS = 100;
/** A larger block is not remembered: undoing it would take longer than anyone waits. */
const MOST_CELLS = 20_000;

/** What cells held before they were typed into, pasted over or cleared; the last step is taken back first. */
export class TypingUndo {
  private steps: TypedStep[] = [];

  constructor(private readonly actions: UserActions) {}

  get isPossible(): boolean {
    return this.steps.length > 0;
  }

  /** Remembers a block before it is changed. */
  remember(sheet: SheetModel, block: Rectangle): void {
    if (cellsOf(block) > MOST_CELLS) return this.forget();
    const cells: CellBefore[] = [];
    for (let row = block.startRow; row <= block.endRow; row++) {
      for (let column = block.startColumn; column <= block.endColumn; column++) {
        const text = this.actions.editText(sheet, row, column);
        cells.push({ row, column, text, styleIndex: sheet.cells.styleIndex(row, column) });
      }
    }
    this.steps = [...this.steps.slice(1 - MOST_STEPS), { sheet, cells }];
  }

  /** Forgets everything: rows have moved, or a script has written, and the cells are no longer the same ones. */
  forget(): void {
    this.steps = [];
  }

  /** Puts the last step's cells back; returns it, null when there is none. */
  undo(): TypedStep | null {
    const step = this.steps.pop();
    if (!step) return null;
    for (const { row, column, text, styleIndex } of step.cells) {
      this.actions.typeInto(step.sheet, row, column, text);
      if (step.sheet.cells.styleIndex(row, column) !== styleIndex) {
        step.sheet.cells.setStyleIndex(row, column, styleIndex);
      }
    }
    return step;
  }
}

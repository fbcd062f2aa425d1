import type { SheetModel } from '../workbook/model';
import { displayText } from './display/display-text';
import { writeContent } from './edit/cell-contents';
import { localFormula } from './formula/rewrite';
import { cellsOf, closed, rectangle } from './grid/rectangle';
import { TextPattern, type FindOptions } from './grid/text-pattern';
import type { RangeHandle, Workspace } from './workspace';

/** A cell that matches, and its place in the order of the search. */
interface Match {
  readonly areaIndex: number;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds and replaces texts in the areas it was made for, sheet by sheet and row by row. Cells are looked at as they
 * are shown; those with formulas by their formula only where that is asked for, and only then replaced [A].
 */
export class TextFinder {
  private options: FindOptions;
  private isFormulaText = false;
  private after: Match | null = null;
  private current: Match | null = null;

  constructor(
    private readonly workspace: Workspace,
    text: string,
    private readonly areas: () => readonly RangeHandle[],
  ) {
    this.options = {
      text,
      isCaseMatched: false,
      isWholeCell: false,
      isRegularExpression: false,
      areDiacriticsIgnored: false,
    };
  }

  matchCase(isMatched: boolean): this {
    return this.change({ isCaseMatched: isMatched });
  }

  matchEntireCell(isMatched: boolean): this {
    return this.change({ isWholeCell: isMatched });
  }

  matchFormulaText(isMatched: boolean): this {
    this.isFormulaText = isMatched;
    return this;
  }

  ignoreDiacritics(areIgnored: boolean): this {
    return this.change({ areDiacriticsIgnored: areIgnored });
  }

  useRegularExpression(isUsed: boolean): this {
    return this.change({ isRegularExpression: isUsed });
  }

  /** The search goes on behind the range's last cell. */
  startFrom(startRange: RangeHandle): this {
    const { endRow, endColumn } = closed(startRange.range, this.workspace.sheet(startRange.sheetId));
    const areaIndex = this.areas().findIndex(({ sheetId }) => sheetId === startRange.sheetId);
    this.after = { areaIndex, sheetId: startRange.sheetId, row: endRow, column: endColumn };
    this.current = null;
    return this;
  }

  findAll(): RangeHandle[] {
    return this.matches().map((match) => this.rangeOf(match));
  }

  /** Null behind the last match. */
  findNext(): RangeHandle | null {
    const { after } = this;
    return this.moveTo(this.matches().find((match) => !after || compare(match, after) > 0));
  }

  /** Null before the first match. */
  findPrevious(): RangeHandle | null {
    const { after } = this;
    const before = this.matches().filter((match) => !after || compare(match, after) < 0);
    return this.moveTo(before[before.length - 1]);
  }

  getCurrentMatch(): RangeHandle | null {
    return this.current && this.rangeOf(this.current);
  }

  /** Replaces in the current match. Gives the number of occurrences replaced. */
  replaceWith(replaceText: string): number {
    this.workspace.context.settle();
    return this.current ? this.replaceIn(this.current, new TextPattern(this.options), replaceText) : 0;
  }

  /** Gives the number of occurrences replaced, which may be more than cells. */
  replaceAllWith(replaceText: string): number {
    const pattern = new TextPattern(this.options);
    return this.matches().reduce((sum, match) => sum + this.replaceIn(match, pattern, replaceText), 0);
  }

  private change(part: Partial<FindOptions>): this {
    this.options = { ...this.options, ...part };
    return this;
  }

  private moveTo(match: Match | undefined): RangeHandle | null {
    this.current = match ?? null;
    if (match) this.after = match;
    return this.getCurrentMatch();
  }

  private rangeOf({ sheetId, row, column }: Match): RangeHandle {
    return this.workspace.objects.range(sheetId, rectangle(row, column, 1, 1));
  }

  private matches(): Match[] {
    const pattern = new TextPattern(this.options);
    return this.areas().flatMap(({ sheetId, range }, areaIndex) => {
      const sheet = this.workspace.read(sheetId);
      const block = closed(range, sheet);
      this.workspace.read(sheetId, cellsOf(block));
      const found: Match[] = [];
      for (let row = block.startRow; row <= Math.min(block.endRow, sheet.cells.values.length - 1); row++) {
        const last = Math.min(block.endColumn, (sheet.cells.values[row]?.length ?? 0) - 1);
        for (let column = block.startColumn; column <= last; column++) {
          if (pattern.isIn(this.textOf(sheet, row, column))) found.push({ areaIndex, sheetId, row, column });
        }
      }
      return found;
    });
  }

  private textOf(sheet: SheetModel, row: number, column: number): string {
    const { styles, locale } = this.workspace.workbook;
    const formula = this.isFormulaText ? sheet.cells.formula(row, column) : null;
    if (formula !== null) return `=${localFormula(formula, locale)}`;
    const { numberFormat } = styles.get(sheet.cells.styleIndex(row, column));
    return displayText(sheet.cells.value(row, column), numberFormat, locale);
  }

  private replaceIn(match: Match, pattern: TextPattern, replaceText: string): number {
    const sheet = this.workspace.sheet(match.sheetId);
    const { row, column } = match;
    if (sheet.cells.formula(row, column) !== null && !this.isFormulaText) return 0;
    const { text, count } = pattern.replaced(this.textOf(sheet, row, column), replaceText);
    this.workspace.write(this.rangeOf(match), (target, _block, editing) =>
      writeContent(editing, target, { row, column, value: text }),
    );
    return count;
  }
}

function compare(one: Match, other: Match): number {
  return one.areaIndex - other.areaIndex || one.row - other.row || one.column - other.column;
}

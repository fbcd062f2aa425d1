import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { SheetModel } from '../workbook/model';
import { clearContents } from './edit/cell-contents';
import { clearStyles } from './edit/cell-styles';
import { clearMerges, clearNotes, clearValidations } from './edit/clear-parts';
import { copyCells, EVERYTHING, moveCells, NOTHING, type CopiedParts } from './edit/copy-cells';
import { edgeOfData, regionOfData, type Direction } from './grid/data-region';
import { closed, covers, intersection, rectangle, type Rectangle } from './grid/rectangle';
import { RangeFormats } from './range-formats';
import { filteredRows } from './rules/filtered-rows';
import { rangeAt } from './range-address';
import type { RangeHandle, SheetHandle } from './workspace';

/** What `clear` takes away; nothing said: contents, formats, validations and notes. */
interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const FORMATS: CopiedParts = { ...NOTHING, formats: true, validations: true };
const VALUES: CopiedParts = { ...NOTHING, values: true };
const CONTENTS: CopiedParts = { ...VALUES, formulas: true };
const COPIED: Readonly<Record<string, CopiedParts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: { ...EVERYTHING, leavesBorders: true },
  PASTE_FORMAT: FORMATS,
  PASTE_FORMULA: CONTENTS,
  PASTE_DATA_VALIDATION: { ...NOTHING, validations: true },
  PASTE_VALUES: VALUES,
  PASTE_CONDITIONAL_FORMATTING: { ...NOTHING, conditionalFormats: true },
};

/** Columns and rows of a target, 1-based, ends included. */
type CopiedLines = [column: number, columnEnd: number, row: number, rowEnd: number];

/** What moves, copies, merges and clears the cells of a range. */
export class RangeStructure extends RangeFormats {
  clear(options?: ClearOptions | null): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows } = options ?? {};
    const isAll = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    const { clearedFormatsTakeValidations } = this.workspace.context.facts;
    this.workspace.instruct(this, (sheet, block, editing) => {
      for (const part of skipFilteredRows ? this.shownParts(sheet, block) : [block]) {
        if (isAll || contentsOnly) clearContents(editing, sheet, part);
        if (isAll || formatOnly) clearStyles(sheet, part);
        if (isAll || (formatOnly && clearedFormatsTakeValidations) || validationsOnly)
          clearValidations(sheet, part);
        if (isAll || commentsOnly) clearNotes(sheet, part);
      }
    });
    return this;
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  /** Keeps validations. Source: reference/apps-script.md 1 [L]; the page on `clear` says otherwise [C]. */
  clearFormat(): this {
    this.workspace.instruct(this, (sheet, block) => clearStyles(sheet, block));
    return this;
  }

  clearNote(): this {
    return this.clear({ commentsOnly: true });
  }

  clearDataValidations(): this {
    return this.clear({ validationsOnly: true });
  }

  /** Copies to a range of any sheet: once from its upper left cell, again as often as whole copies fit. */
  copyTo(
    destination: RangeHandle,
    what?: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean } | null,
    isTransposed?: boolean | null,
  ): void {
    const parts = copiedParts(what);
    const source = this.range;
    this.workspace.rearrange(this.grown(destination, isTransposed === true), (sheet, _block, editing) => {
      const from = {
        sheet: this.workspace.sheet(this.sheetId),
        block: closed(source, this.workspace.sheet(this.sheetId)),
      };
      const to = { sheet, block: closed(destination.range, sheet) };
      if (what instanceof EnumValue && what.name === 'PASTE_COLUMN_WIDTHS') copyWidths(from, to);
      else copyCells(editing, { from, to, parts, isTransposed: isTransposed === true });
    });
  }

  /** Cuts and pastes; formulas that mean these cells follow. */
  moveTo(target: RangeHandle): void {
    this.workspace.rearrange(this.grown(target, false), (sheet, block, editing) => {
      const home = this.workspace.sheet(this.sheetId);
      moveCells(editing, { from: { sheet: home, block: closed(this.range, home) }, to: { sheet, block } });
    });
  }

  /**
   * Copies values to columns and rows of a sheet (1-based, ends included): whole copies, as on live Apps Script, or
   * repeated and cut, as the page says [C].
   */
  copyValuesToRange(target: number | SheetHandle, ...lines: CopiedLines): void {
    this.copyToLines(target, lines, CONTENTS);
  }

  /** The same for formats alone. */
  copyFormatToRange(target: number | SheetHandle, ...lines: CopiedLines): void {
    this.copyToLines(target, lines, { ...NOTHING, formats: true });
  }

  /** Joins the cells; only the upper left one keeps its content. */
  merge(): this {
    return this.mergeBlocks((block) => [block]);
  }

  mergeAcross(): this {
    return this.mergeBlocks((block) =>
      Array.from({ length: block.endRow - block.startRow + 1 }, (_, index) => ({
        ...block,
        startRow: block.startRow + index,
        endRow: block.startRow + index,
      })),
    );
  }

  mergeVertically(): this {
    return this.mergeBlocks((block) =>
      Array.from({ length: block.endColumn - block.startColumn + 1 }, (_, index) => ({
        ...block,
        startColumn: block.startColumn + index,
        endColumn: block.startColumn + index,
      })),
    );
  }

  breakApart(): this {
    this.workspace.instruct(this, (sheet, block) => {
      refuseCutMerge(sheet, block);
      clearMerges(sheet, (merge) => covers(block, merge));
    });
    return this;
  }

  getMergedRanges(): RangeHandle[] {
    const { sheet, block } = this.reading();
    return sheet.merges.filter((merge) => intersection(merge, block)).map((merge) => this.sibling(merge));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  getNextDataCell(direction: EnumValue): RangeHandle {
    const sheet = this.workspace.read(this.sheetId, 1);
    const place = edgeOfData(
      sheet,
      { row: this.range.startRow, column: this.range.startColumn },
      direction.name as Direction,
    );
    return this.sibling(rectangle(place.row, place.column, 1, 1));
  }

  getDataRegion(dimension?: EnumValue | null): RangeHandle {
    const { sheet, block } = this.reading();
    return this.sibling(
      regionOfData(sheet, block, (dimension?.name as 'ROWS' | 'COLUMNS' | undefined) ?? null),
    );
  }

  private copyToLines(target: number | SheetHandle, lines: CopiedLines, parts: CopiedParts): void {
    const [column, columnEnd, row, rowEnd] = lines;
    const sheetId = typeof target === 'number' ? target : target.sheetId;
    const at = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    const destination = { sheetId, range: rangeAt(this.workspace, sheetId, at) };
    const isExact = this.workspace.context.facts.copiesToRange === 'cut';
    const written = isExact ? destination : this.grown(destination, false);
    this.workspace.rearrange(written, (sheet, _block, editing) => {
      const home = this.workspace.sheet(this.sheetId);
      const from = { sheet: home, block: closed(this.range, home) };
      const to = { sheet, block: closed(destination.range, sheet) };
      copyCells(editing, { from, to, parts, isExact });
    });
  }

  private mergeBlocks(split: (block: Rectangle) => Rectangle[]): this {
    this.workspace.instruct(this, (sheet, block, editing) => {
      refuseCutMerge(sheet, block);
      clearMerges(sheet, (merge) => covers(block, merge));
      for (const part of split(block)) {
        if (part.startRow === part.endRow && part.startColumn === part.endColumn) continue;
        const rest = [
          { ...part, startColumn: part.startColumn + 1 },
          { ...part, startRow: part.startRow + 1, endColumn: part.startColumn },
        ];
        for (const cells of rest) clearContents(editing, sheet, cells);
        sheet.merges.push(part);
        sheet.changedParts.add('merges');
      }
    });
    return this;
  }

  private shownParts(sheet: SheetModel, block: Rectangle): Rectangle[] {
    const hidden = filteredRows(sheet, {
      workbook: this.workspace.workbook,
      now: () => this.workspace.context.now(),
    });
    const parts: Rectangle[] = [];
    for (let row = block.startRow; row <= block.endRow; row++) {
      if (!hidden.has(row)) parts.push({ ...block, startRow: row, endRow: row });
    }
    return parts;
  }

  /** The cells that a copy to a destination writes. */
  private grown(destination: RangeHandle, isTransposed: boolean): RangeHandle {
    const rows = isTransposed ? this.getNumColumns() : this.getNumRows();
    const columns = isTransposed ? this.getNumRows() : this.getNumColumns();
    const target = closed(destination.range, this.workspace.sheet(destination.sheetId));
    const endRow = Math.max(target.endRow, target.startRow + rows - 1);
    const endColumn = Math.max(target.endColumn, target.startColumn + columns - 1);
    return { sheetId: destination.sheetId, range: { ...target, endRow, endColumn } };
  }
}

function copiedParts(what: unknown): CopiedParts {
  if (what instanceof EnumValue) return COPIED[what.name] ?? NOTHING;
  const options = (what ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.contentsOnly) return CONTENTS;
  return options.formatOnly ? FORMATS : EVERYTHING;
}

function copyWidths(
  from: { sheet: SheetModel; block: Rectangle },
  to: { sheet: SheetModel; block: Rectangle },
): void {
  for (let column = from.block.startColumn; column <= from.block.endColumn; column++) {
    const width = from.sheet.columnWidths.get(column);
    const target = to.block.startColumn + column - from.block.startColumn;
    if (width === undefined) to.sheet.columnWidths.delete(target);
    else to.sheet.columnWidths.set(target, width);
  }
  to.sheet.changedParts.add('columnWidths');
}

function refuseCutMerge(sheet: SheetModel, block: Rectangle): void {
  if (sheet.merges.some((merge) => intersection(merge, block) && !covers(block, merge)))
    throw new HostException('partOfMerge');
}

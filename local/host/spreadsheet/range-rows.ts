import type { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { CellValue } from '../workbook/cell-value';
import type { SheetModel } from '../workbook/model';
import { addedTo, autoFill, neighbourEnd, type SeriesKind } from './edit/auto-fill';
import { clearContents } from './edit/cell-contents';
import { reorderRows } from './edit/reorder-rows';
import { deleteBlock, insertBlock } from './edit/shift-block';
import { sortRows, type SortKey } from './edit/sort-rows';
import { splitTexts } from './edit/split-text';
import { closed, columnsOf, contains, type Rectangle } from './grid/rectangle';
import { RangeStructure } from './range-structure';
import type { RangeHandle } from './workspace';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** What puts the rows and cells of a range elsewhere, fills them on, and tidies their texts. */
export class RangeRows extends RangeStructure {
  /** Columns count from the sheet's first one, 1-based. Source: reference/apps-script.md 1 [L]. */
  sort(spec: unknown): this {
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
    for (const { column } of keys) {
      if (!contains({ ...this.block, startRow: 0, endRow: null }, 0, column)) {
        throw new HostException('sortColumnOutside', { column: column + 1 });
      }
    }
    this.workspace.rearrange(this, (sheet, block, editing) => {
      sortRows(editing, sheet, {
        block: { ...block, endRow: Math.min(block.endRow, sheet.rowCount - 1) },
        keys,
      });
    });
    return this;
  }

  /** Puts the rows into a random order, by the host's seed. */
  randomize(): this {
    this.workspace.rearrange(this, (sheet, block, editing) => {
      const order = Array.from(
        { length: block.endRow - block.startRow + 1 },
        (_, index) => block.startRow + index,
      );
      reorderRows(editing, sheet, { block, order: shuffled(order, () => this.workspace.context.random()) });
    });
    return this;
  }

  /**
   * Rows equal in the given columns of the sheet (1-based; all of the range, when none are given) are removed but the
   * first; case does not count. Source: [L gf:testsheetsvalues].
   */
  removeDuplicates(columnsToCompare?: readonly number[] | null): RangeHandle {
    let kept = 0;
    this.workspace.rearrange(this, (sheet, block, editing) => {
      const columns = columnsToCompare?.length
        ? columnsToCompare
        : Array.from({ length: columnsOf(block) }, (_, index) => block.startColumn + index + 1);
      editing.calculator.recalculate();
      const { first, repeats } = splitRepeats(sheet, block, columns);
      kept = first.length;
      reorderRows(editing, sheet, { block, order: [...first, ...repeats] });
      if (repeats.length > 0) clearContents(editing, sheet, { ...block, startRow: block.startRow + kept });
    });
    this.workspace.context.settle();
    return this.sibling({ ...this.block, endRow: this.range.startRow + Math.max(kept, 1) - 1 });
  }

  /** Takes blanks, tabs and line breaks from both ends of every text and leaves one blank of each run inside. */
  trimWhitespace(): this {
    this.workspace.instruct(this, (sheet, block, editing) => {
      for (let row = block.startRow; row <= block.endRow; row++) {
        for (let column = block.startColumn; column <= block.endColumn; column++) {
          const value = sheet.cells.value(row, column);
          if (typeof value !== 'string' || sheet.cells.formula(row, column) !== null) continue;
          const trimmed = value.replace(/\s+/g, ' ').trim();
          if (trimmed !== value) sheet.cells.setValue(row, column, trimmed === '' ? null : trimmed);
        }
      }
      editing.calculator.touch(sheet, block);
    });
    return this;
  }

  /** Splits the texts of a column at a sign; nothing said: at the one that is found in them. */
  splitTextToColumns(delimiter?: string | EnumValue | null): void {
    const sign = typeof delimiter === 'string' ? delimiter : (DELIMITERS[delimiter?.name ?? ''] ?? null);
    if (this.getNumColumns() > 1) throw new HostException('splitManyColumns');
    this.workspace.instruct(this, (sheet, block, editing) =>
      splitTexts(editing, sheet, { block, delimiter: sign }),
    );
  }

  /** The destination contains this range and extends it in one direction, else it is refused at once [L gf:testsheets]. */
  autoFill(destination: RangeHandle, series: EnumValue): void {
    const { block: source } = this;
    const added = addedTo(source, closed(destination.range, this.workspace.sheet(this.sheetId)));
    if (!added) return;
    this.workspace.rearrange(destination, (sheet, _block, editing) =>
      autoFill(editing, sheet, { source, added, kind: series.name as SeriesKind }),
    );
  }

  /** Fills down as far as the column beside it has data. */
  autoFillToNeighbor(series: EnumValue): void {
    this.workspace.context.settle();
    const { block } = this;
    const destination = neighbourEnd(this.workspace.sheet(this.sheetId), block);
    if (destination) this.autoFill({ sheetId: this.sheetId, range: destination }, series);
  }

  insertCells(shiftDimension: EnumValue): this {
    this.workspace.rearrange(this, (sheet, block, editing) =>
      insertBlock(editing, sheet, { block, axis: axisOf(shiftDimension) }),
    );
    return this;
  }

  deleteCells(shiftDimension: EnumValue): void {
    this.workspace.rearrange(this, (sheet, block, editing) =>
      deleteBlock(editing, sheet, { block, axis: axisOf(shiftDimension) }),
    );
  }
}

function axisOf(dimension: EnumValue): 'row' | 'column' {
  return dimension.name === 'ROWS' ? 'row' : 'column';
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, isAscending: true };
  const { column, ascending } = (spec ?? {}) as { column?: number; ascending?: boolean };
  return { column: Number(column) - 1, isAscending: ascending !== false };
}

/** Fisher and Yates. */
function shuffled(order: readonly number[], random: () => number): number[] {
  const result = [...order];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] ?? 0, result[last] ?? 0];
  }
  return result;
}

function splitRepeats(
  sheet: SheetModel,
  block: Rectangle,
  columns: readonly number[],
): { first: number[]; repeats: number[] } {
  const seen = new Set<string>();
  const first: number[] = [];
  const repeats: number[] = [];
  for (let row = block.startRow; row <= block.endRow; row++) {
    const key = JSON.stringify(columns.map((column) => comparable(sheet.cells.value(row, column - 1))));
    (seen.has(key) ? repeats : first).push(row);
    seen.add(key);
  }
  return { first, repeats };
}

function comparable(value: CellValue): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

import type { GridRange, SheetModel, WorkbookModel } from '../../workbook/model';
import { closed, type Rectangle } from '../grid/rectangle';
import { rangeOf, type FormulaReference } from './reference';
import { formulaTokens } from './tokens';

/** A cell that holds a formula; 0-based. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Rows per block of the index; references over more than a few blocks are kept in one list by column. */
const BLOCK_ROWS = 64;
const WIDE_BLOCKS = 8;

/** Formulas that read one column of one sheet. */
interface ColumnReaders {
  readonly blocks: Map<number, Reader[]>;
  readonly wide: Reader[];
}

interface Reader {
  readonly startRow: number;
  readonly endRow: number;
  readonly formula: number;
}

/** Tells which formulas read a cell. Built from the formulas' texts, anew when one of them changed. */
export class DependencyIndex {
  readonly formulas: FormulaCell[] = [];
  private readonly readers = new Map<number, Map<number, ColumnReaders>>();
  private readonly positions = new Map<number, Map<number, Map<number, number>>>();

  constructor(private readonly workbook: WorkbookModel) {
    for (const sheet of workbook.sheets) this.addSheet(sheet);
  }

  indexOf(sheet: SheetModel, row: number, column: number): number | undefined {
    return this.positions.get(sheet.sheetId)?.get(row)?.get(column);
  }

  /** Formulas that read any cell of the block. */
  readersOf(sheetId: number, block: Rectangle): Set<number> {
    const found = new Set<number>();
    const columns = this.readers.get(sheetId);
    if (!columns) return found;
    for (const [column, readers] of columns) {
      if (column < block.startColumn || column > block.endColumn) continue;
      collect(readers.wide, block, found);
      const first = Math.floor(block.startRow / BLOCK_ROWS);
      const last = Math.floor(block.endRow / BLOCK_ROWS);
      if (last - first > readers.blocks.size) {
        for (const list of readers.blocks.values()) collect(list, block, found);
      } else {
        for (let index = first; index <= last; index++)
          collect(readers.blocks.get(index) ?? [], block, found);
      }
    }
    return found;
  }

  private addSheet(sheet: SheetModel): void {
    const rows = new Map<number, Map<number, number>>();
    this.positions.set(sheet.sheetId, rows);
    sheet.cells.formulas.forEach((formulas, row) => {
      formulas?.forEach((formula, column) => {
        const index = this.formulas.push({ sheet, row, column }) - 1;
        let columns = rows.get(row);
        if (!columns) rows.set(row, (columns = new Map()));
        columns.set(column, index);
        this.addReferences(formula, sheet, index);
      });
    });
  }

  private addReferences(formula: string, sheet: SheetModel, index: number): void {
    for (const token of formulaTokens(formula)) {
      if (token.kind === 'reference') this.addReference(token.reference, sheet, index);
      else if (token.kind === 'name') this.addName(token.text, index);
    }
  }

  private addReference(reference: FormulaReference, home: SheetModel, index: number): void {
    const wanted = reference.sheetName?.toUpperCase();
    const sheet =
      wanted === undefined ? home : this.workbook.sheets.find((each) => each.name.toUpperCase() === wanted);
    if (sheet) this.addRange(rangeOf(reference), sheet, index);
  }

  private addName(name: string, index: number): void {
    const named = this.workbook.namedRanges.find((range) => range.name.toUpperCase() === name.toUpperCase());
    const sheet = named && this.workbook.sheets.find((each) => each.sheetId === named.sheetId);
    if (named && sheet) this.addRange(named.range, sheet, index);
  }

  private addRange(range: GridRange, sheet: SheetModel, formula: number): void {
    const { startRow, endRow, startColumn, endColumn } = closed(range, sheet);
    let columns = this.readers.get(sheet.sheetId);
    if (!columns) this.readers.set(sheet.sheetId, (columns = new Map()));
    for (let column = startColumn; column <= endColumn; column++) {
      let readers = columns.get(column);
      if (!readers) columns.set(column, (readers = { blocks: new Map(), wide: [] }));
      addReader(readers, { startRow, endRow, formula });
    }
  }
}

function addReader(readers: ColumnReaders, reader: Reader): void {
  const first = Math.floor(reader.startRow / BLOCK_ROWS);
  const last = Math.floor(reader.endRow / BLOCK_ROWS);
  if (last - first >= WIDE_BLOCKS) {
    readers.wide.push(reader);
    return;
  }
  for (let block = first; block <= last; block++) {
    const list = readers.blocks.get(block);
    if (list) list.push(reader);
    else readers.blocks.set(block, [reader]);
  }
}

function collect(readers: readonly Reader[], block: Rectangle, found: Set<number>): void {
  for (const reader of readers) {
    if (reader.startRow <= block.endRow && reader.endRow >= block.startRow) found.add(reader.formula);
  }
}

import { CellError, type CellValue } from '../../workbook/cell-value';
import { withoutLinks } from '../../workbook/text-runs';
import { CellDecoder, type CellContext } from './cell-reading';
import { outlinedRows } from './outline';
import { differs, patchedRowTag } from './rows';
import { SheetDataCursor } from './sheet-data-cursor';
import { modelCellXml, rowXml, type DataWriting } from './sheet-data-writing';

/** The sheet's data as the file has it, and what was changed since. */
export interface DataPatch {
  readonly xml: string;
  readonly partName: string;
  readonly context: CellContext;
  readonly writing: DataWriting;
  /** Whether heights or hidden rows were changed at all. */
  readonly hasRowChanges: boolean;
}

/**
 * Copies a `sheetData` section and rewrites only changed cells: untouched rows go along as one piece, untouched cells
 * of a touched row keep their bytes, new cells and rows are put in their order. A changed cell whose content is what the
 * file holds keeps its content too (rich text, array formulas) and gets only its new format.
 */
export function patchedSheetData(patch: DataPatch): string {
  return new SheetDataPatcher(patch).run();
}

class SheetDataPatcher {
  private readonly pieces: string[] = [];
  private readonly cursor: SheetDataCursor;
  private readonly decoder: CellDecoder;
  private readonly changed: Map<number, Set<number>>;
  private readonly newRows: number[];
  private nextNew = 0;
  private copied = 0;

  constructor(private readonly patch: DataPatch) {
    const xml = patch.xml.replace(
      /^(\s*<[^\s/>]*sheetData[^>]*)\/>\s*$/,
      `$1></${patch.writing.prefix}sheetData>`,
    );
    this.cursor = new SheetDataCursor(xml, patch.writing.prefix, patch.partName);
    this.decoder = new CellDecoder(this.cursor, patch.context, { ...patch.writing.groups, arrays: [] });
    this.changed = withSharedFormulas(patch);
    this.newRows = this.rowsToVisit();
  }

  run(): string {
    const { cursor } = this;
    let end = cursor.position;
    while (cursor.nextRow()) {
      this.insertRowsBefore(cursor.rowIndex, cursor.rowStart);
      const columns = this.changed.get(cursor.rowIndex);
      const isTagChanged = this.isTagChanged();
      if (columns || isTagChanged) this.patchRow(columns ?? new Set(), isTagChanged);
      end = cursor.skipRow();
    }
    this.insertRowsBefore(Infinity, end);
    this.pieces.push(cursor.xml.slice(this.copied));
    return this.pieces.join('');
  }

  /** Rows that may have to be added: changed cells, heights, hidden rows and groups. */
  private rowsToVisit(): number[] {
    const rows = new Set(this.changed.keys());
    const { sheet } = this.patch.writing;
    if (this.patch.hasRowChanges)
      for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...outlinedRows(sheet)])
        rows.add(row);
    return [...rows].sort((a, b) => a - b);
  }

  private isTagChanged(): boolean {
    const { cursor, patch } = this;
    if (!patch.hasRowChanges) return false;
    return differs(cursor.xml.slice(cursor.rowStart, cursor.rowTagEnd), patch.writing.sheet, cursor.rowIndex);
  }

  /** Writes the rows that the file lacks before the row that stands at `offset`. */
  private insertRowsBefore(rowIndex: number, offset: number): void {
    for (; this.nextNew < this.newRows.length; this.nextNew++) {
      const row = this.newRows[this.nextNew] as number;
      if (row > rowIndex) return;
      if (row === rowIndex) continue;
      const columns = sorted(this.changed.get(row));
      const cells = columns.map((column) => this.newCell(row, column, 0)).join('');
      this.replace(offset, offset, rowXml(this.patch.writing, row, cells));
    }
  }

  private newCell(row: number, column: number, rowFormat: number): string {
    const inherited = rowFormat || this.patch.writing.columnFormat(column);
    return modelCellXml(this.patch.writing, { row, column, inherited });
  }

  /** Puts `xml` in place of what stands between two offsets. */
  private replace(from: number, to: number, xml: string): void {
    if (from === to && xml === '') return;
    this.pieces.push(this.cursor.xml.slice(this.copied, from), xml);
    this.copied = to;
  }

  private patchRow(changed: ReadonlySet<number>, isTagChanged: boolean): void {
    const { cursor } = this;
    const columns = sorted(changed);
    const tag = cursor.xml.slice(cursor.rowStart, cursor.rowTagEnd);
    const newTag = this.patchedTag(tag, columns, isTagChanged);
    const rowFormat = /\scustomFormat=["'](1|true)["']/.test(tag)
      ? Number(/\ss=["'](\d+)["']/.exec(tag)?.[1] ?? 0)
      : 0;
    if (cursor.isRowEmpty) {
      const cells = columns.map((column) => this.newCell(cursor.rowIndex, column, rowFormat)).join('');
      const open = cells === '' ? newTag : `${newTag.replace(/\s*\/>$/, '>')}${cells}</${cursor.prefix}row>`;
      this.replace(cursor.rowStart, cursor.rowTagEnd, open);
      return;
    }
    if (newTag !== tag) this.replace(cursor.rowStart, cursor.rowTagEnd, newTag);
    const last = cursor.lastColumn();
    const isBehind = last !== null && last < (columns[0] ?? -1);
    if (isBehind) this.appendCells(columns, cursor.toRowClose(), rowFormat);
    else this.patchCells(columns, rowFormat);
  }

  private appendCells(columns: readonly number[], offset: number, rowFormat: number): void {
    const { rowIndex } = this.cursor;
    this.replace(offset, offset, columns.map((column) => this.newCell(rowIndex, column, rowFormat)).join(''));
  }

  private patchedTag(tag: string, columns: readonly number[], isTagChanged: boolean): string {
    const { sheet } = this.patch.writing;
    const withRow = isTagChanged ? patchedRowTag(tag, sheet, this.cursor.rowIndex) : tag;
    const last = columns.at(-1);
    const first = columns[0];
    if (first === undefined || last === undefined) return withRow;
    return withRow.replace(/\sspans=(["'])(\d+):(\d+)\1/, (_whole, _quote, from: string, to: string) => {
      return ` spans="${Math.min(Number(from), first + 1)}:${Math.max(Number(to), last + 1)}"`;
    });
  }

  private patchCells(columns: readonly number[], rowFormat: number): void {
    const { cursor } = this;
    let next = 0;
    while (next < columns.length && cursor.nextCell()) {
      const start = cursor.cellStart;
      for (; next < columns.length && (columns[next] as number) < cursor.column; next++) {
        this.replace(start, start, this.newCell(cursor.rowIndex, columns[next] as number, rowFormat));
      }
      if (columns[next] !== cursor.column) continue;
      this.replace(start, cursor.cellEnd, this.patchedCell());
      next++;
    }
    if (next < columns.length) this.appendCells(columns.slice(next), cursor.position, rowFormat);
  }

  /** The cell under the cursor as the model has it. */
  private patchedCell(): string {
    const { cursor, patch } = this;
    const { writing } = patch;
    const { rowIndex: row, column } = cursor;
    const fileXf = Math.max(0, cursor.xf);
    if (!this.keepsContent(row, column)) return modelCellXml(writing, { row, column, inherited: fileXf });
    const styleIndex = writing.sheet.cells.styles[row]?.[column];
    const xf = styleIndex === undefined ? fileXf : writing.styleWriter.xfOf(styleIndex);
    const tag = cursor.xml.slice(cursor.cellStart, cursor.cellTagEnd);
    return (xf === fileXf ? tag : restyled(tag, xf)) + cursor.xml.slice(cursor.cellTagEnd, cursor.cellEnd);
  }

  private keepsContent(row: number, column: number): boolean {
    const { cells } = this.patch.writing.sheet;
    const formula = this.decoder.formula();
    if (this.patch.context.uses1904 || this.isOrphaned() || this.hasOtherRuns(row, column)) return false;
    return formula === cells.formula(row, column) && isSame(this.decoder.value(), cells.value(row, column));
  }

  /** Whether the runs of the cell's text have changed; links stand elsewhere. */
  private hasOtherRuns(row: number, column: number): boolean {
    const { sheet, styles } = this.patch.writing;
    const { richText } = styles.get(sheet.cells.styleIndex(row, column));
    const runs = richText && withoutLinks(richText);
    return JSON.stringify(runs) !== JSON.stringify(this.decoder.richText());
  }

  /** A cell that leans on a shared formula whose spelled-out cell is rewritten must be spelled out itself. */
  private isOrphaned(): boolean {
    const { cursor } = this;
    if (cursor.formulaTagStart < 0) return false;
    const tag = cursor.xml.slice(cursor.formulaTagStart, cursor.formulaStart);
    const id = /\ssi=["'](\d+)["']/.exec(tag)?.[1];
    if (id === undefined || !tag.includes('shared')) return false;
    const master = this.patch.writing.groups.shared.get(id);
    return master !== undefined && (this.changed.get(master.row)?.has(master.column) ?? false);
  }
}

function sorted(columns: ReadonlySet<number> | undefined): number[] {
  return columns ? [...columns].sort((a, b) => a - b) : [];
}

function isSame(file: CellValue, model: CellValue): boolean {
  if (file instanceof CellError) return model instanceof CellError && model.code === file.code;
  return file === model;
}

function restyled(tag: string, xf: number): string {
  const bare = tag.replace(/\ss=["']\d*["']/, '');
  return xf === 0 ? bare : bare.replace(/\s*(\/?)>$/, ` s="${xf}"$1>`);
}

/**
 * The changed cells, and with each rewritten cell that spells out a shared formula all cells that lean on it: they would
 * lose their text.
 */
function withSharedFormulas(patch: DataPatch): Map<number, Set<number>> {
  const { sheet, groups } = patch.writing;
  const broken = new Set<string>();
  for (const [id, master] of groups.shared)
    if (sheet.cells.changed.get(master.row)?.has(master.column)) broken.add(id);
  return broken.size === 0 ? sheet.cells.changed : withMembers(patch, broken);
}

function withMembers(patch: DataPatch, broken: ReadonlySet<string>): Map<number, Set<number>> {
  const changed = new Map(
    [...patch.writing.sheet.cells.changed].map(([row, columns]) => [row, new Set(columns)]),
  );
  const cursor = new SheetDataCursor(patch.xml, patch.writing.prefix, patch.partName);
  while (cursor.nextRow()) {
    while (cursor.nextCell()) {
      if (cursor.formulaTagStart < 0) continue;
      const id = /\ssi=["'](\d+)["']/.exec(
        cursor.xml.slice(cursor.formulaTagStart, cursor.formulaStart),
      )?.[1];
      if (id === undefined || !broken.has(id)) continue;
      const columns = changed.get(cursor.rowIndex) ?? new Set();
      changed.set(cursor.rowIndex, columns.add(cursor.column));
    }
  }
  return changed;
}

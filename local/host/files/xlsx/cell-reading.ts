import { CellError, type CellValue } from '../../workbook/cell-value';
import type { CellStore } from '../../workbook/cell-store';
import { DAYS_1904, isoSerial } from './date-formats';
import type { SheetDataCursor } from './sheet-data-cursor';
import { richText } from './shared-strings';
import { plainFormula } from './function-prefixes';
import { movedFormula } from './shared-formulas';
import { parseRange } from './a1';
import { unescapeCellText, unescapeXml } from './xml-text';
import type { GridRange } from '../../workbook/model';
import type { RichText } from '../../workbook/style';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Model style index of a cell format of the file. */
  styleOf(xf: number): number;
  /** Whether numbers of that cell format are dates. */
  isDate(xf: number): boolean;
  /** The style of the cell format, shown as an ISO date. */
  dateStyleOf(xf: number): number;
  readonly uses1904: boolean;
  /** The runs of a shared string, null for a plain one. */
  richTextOf(stringIndex: number): RichText | null;
  /** The model style of a cell of that style whose text has these runs. */
  richStyleOf(styleIndex: number, rich: RichText): number;
}

/** What the writer must know of a sheet's formulas: the cells that others lean on. */
export interface FormulaGroups {
  /** Where each shared formula is spelled out, by its `si`. */
  readonly shared: Map<string, { row: number; column: number; text: string }>;
  /** Ranges of array formulas. */
  readonly arrays: { row: number; column: number; range: GridRange }[];
}

/** A row's own properties as the file has them, for those that say more than their cells. */
export interface RowTag {
  readonly rowIndex: number;
  readonly tag: string;
}

export interface ReadCells {
  readonly groups: FormulaGroups;
  readonly rowTags: RowTag[];
  /** Rows and columns up to the last cell with content. */
  readonly extent: { rows: number; columns: number };
}

/** What a row's tag says when it says anything of heights, hiding or groups. */
const ROW_MARKS = [' ht=', ' hidden=', ' outlineLevel=', ' collapsed='];

/**
 * Reads a `sheetData` section into the store: values, formulas, styles. Dates stay serials; those of a file that counts
 * from 1904 are moved to 1899-12-30.
 */
export function readCells(cursor: SheetDataCursor, cells: CellStore, context: CellContext): ReadCells {
  const groups: FormulaGroups = { shared: new Map(), arrays: [] };
  const decoder = new CellDecoder(cursor, context, groups);
  const rowTags: RowTag[] = [];
  const extent = { rows: 0, columns: 0 };
  while (cursor.nextRow()) {
    const tag = cursor.xml.slice(cursor.rowStart, cursor.rowTagEnd);
    if (ROW_MARKS.some((mark) => tag.includes(mark))) rowTags.push({ rowIndex: cursor.rowIndex, tag });
    const columns = readRow(cursor, { cells, context, decoder });
    if (columns > 0) extent.rows = Math.max(extent.rows, cursor.rowIndex + 1);
    extent.columns = Math.max(extent.columns, columns);
  }
  return { groups, rowTags, extent };
}

/** Reads the cursor's row; gives the number of columns up to its last cell with content. */
function readRow(
  cursor: SheetDataCursor,
  into: { cells: CellStore; context: CellContext; decoder: CellDecoder },
): number {
  const { cells, context, decoder } = into;
  const row: CellValue[] = [];
  const styles: number[] = [];
  let columns = 0;
  while (cursor.nextCell()) {
    const { column, rowIndex } = cursor;
    while (row.length < column) row.push(null);
    const value = (row[column] = decoder.value());
    const rich = decoder.richText();
    if (cursor.xf > 0 || cursor.type === 'd' || rich) {
      while (styles.length < column) styles.push(0);
      const style = styleOf(cursor, context);
      styles[column] = rich ? context.richStyleOf(style, rich) : style;
    }
    const formula = decoder.formula();
    if (formula !== null) (cells.formulas[rowIndex] ??= new Map()).set(column, formula);
    if (value !== null || formula !== null) columns = column + 1;
  }
  if (row.length > 0) cells.values[cursor.rowIndex] = row;
  if (styles.length > 0) cells.styles[cursor.rowIndex] = styles;
  return columns;
}

/** A date told in ISO form must show as one, even where the file's format does not say so. */
function styleOf(cursor: SheetDataCursor, context: CellContext): number {
  const isBareDate = cursor.type === 'd' && !context.isDate(cursor.xf);
  return isBareDate ? context.dateStyleOf(cursor.xf) : context.styleOf(cursor.xf);
}

/** Tells what the cell under a cursor holds. */
export class CellDecoder {
  constructor(
    private readonly cursor: SheetDataCursor,
    private readonly context: CellContext,
    private readonly groups: FormulaGroups,
  ) {}

  value(): CellValue {
    const { cursor } = this;
    if (cursor.inlineStart >= 0) {
      const { prefix } = cursor;
      return richText(cursor.xml, { from: cursor.inlineStart, to: cursor.inlineEnd, prefix });
    }
    if (cursor.valueStart < 0) return null;
    const raw = cursor.xml.slice(cursor.valueStart, cursor.valueEnd);
    return cursor.type === '' || cursor.type === 'n' ? this.number(raw) : this.typedValue(raw);
  }

  /** The runs of the cell's text; null for a plain one, and for whatever is no shared string. */
  richText(): RichText | null {
    const { cursor } = this;
    if (cursor.type !== 's' || cursor.valueStart < 0) return null;
    return this.context.richTextOf(Number(cursor.xml.slice(cursor.valueStart, cursor.valueEnd)));
  }

  private number(raw: string): CellValue {
    if (raw === '') return null;
    const number = Number(raw);
    if (Number.isNaN(number)) return unescapeCellText(raw);
    return this.context.uses1904 && this.context.isDate(this.cursor.xf) ? number + DAYS_1904 : number;
  }

  private typedValue(raw: string): CellValue {
    switch (this.cursor.type) {
      case 's':
        return this.context.strings[Number(raw)] ?? '';
      case 'b':
        return raw === '1' || raw === 'true';
      case 'e':
        return new CellError(unescapeXml(raw));
      case 'd':
        return isoSerial(raw.replace(/Z$/, '')) ?? raw;
      default:
        return unescapeCellText(raw);
    }
  }

  /** The cell's formula without '=', or null. Formulas of array ranges stand at their first cell as ARRAYFORMULA. */
  formula(): string | null {
    const { cursor } = this;
    if (cursor.formulaTagStart < 0) return null;
    const tag = cursor.xml.slice(cursor.formulaTagStart, cursor.formulaStart);
    const text = plainFormula(unescapeXml(cursor.xml.slice(cursor.formulaStart, cursor.formulaEnd)));
    const kind = attribute(tag, 't');
    if (kind === 'dataTable') return null;
    const formula =
      kind === 'shared'
        ? this.sharedFormula(tag, text)
        : kind === 'array'
          ? this.arrayFormula(tag, text)
          : text;
    return formula === '' ? null : formula;
  }

  private sharedFormula(tag: string, text: string): string {
    const { rowIndex: row, column } = this.cursor;
    const id = attribute(tag, 'si') ?? '';
    const master = this.groups.shared.get(id);
    if (text !== '') {
      if (!master) this.groups.shared.set(id, { row, column, text });
      return text;
    }
    return master ? movedFormula(master.text, row - master.row, column - master.column) : '';
  }

  private arrayFormula(tag: string, text: string): string {
    const range = parseRange(attribute(tag, 'ref') ?? '');
    if (range) this.groups.arrays.push({ row: this.cursor.rowIndex, column: this.cursor.column, range });
    return `ARRAYFORMULA(${text})`;
  }
}

const PATTERNS = new Map<string, RegExp>();

/** The value of an attribute within a tag's text, or null. */
export function attribute(tag: string, name: string): string | null {
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(tag);
  return match ? (match[2] ?? match[3] ?? '') : null;
}

import { WorkbookFileError } from '../workbook-file-error';

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Walks the rows and cells of a `sheetData` section without building anything: it only knows offsets into the text.
 * The reader takes values from them, the writer copies what lies between them. Made for 10 million cells.
 *
 * Rows and cells without an `r` attribute follow the one before. Rows and columns are 0-based; an offset is -1 when absent.
 */
export class SheetDataCursor {
  rowIndex = -1;
  rowStart = -1;
  /** After the row's opening tag. */
  rowTagEnd = -1;
  isRowEmpty = true;

  column = -1;
  cellStart = -1;
  cellTagEnd = -1;
  /** After the cell's closing tag. */
  cellEnd = -1;
  /** The `t` attribute, '' for numbers. */
  type = '';
  /** The `s` attribute, -1 when absent. */
  xf = -1;
  valueStart = -1;
  valueEnd = -1;
  formulaTagStart = -1;
  formulaStart = -1;
  formulaEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;

  private at = 0;
  private readonly skip: number;

  constructor(
    readonly xml: string,
    readonly prefix: string,
    private readonly partName: string,
  ) {
    this.skip = prefix.length;
    this.at = xml.indexOf('>') + 1;
  }

  /** Offset after the last thing read. */
  get position(): number {
    return this.at;
  }

  /** Moves to the next row; false at the end of the data. */
  nextRow(): boolean {
    for (;;) {
      const start = this.xml.indexOf('<', this.at);
      if (start < 0) return false;
      const code = this.xml.charCodeAt(start + 1 + this.skip);
      if (this.xml.charCodeAt(start + 1) === SLASH) {
        if (this.xml.charCodeAt(start + 2 + this.skip) === 115) return false;
        this.at = this.closing(start);
      } else if (code === 114) {
        this.enterRow(start);
        return true;
      } else this.at = this.closing(start);
    }
  }

  private enterRow(start: number): void {
    const end = this.closing(start);
    const tag = this.xml.slice(start, end);
    const number = /\sr=["'](\d+)["']/.exec(tag);
    this.rowIndex = number ? Number(number[1]) - 1 : this.rowIndex + 1;
    this.rowStart = start;
    this.rowTagEnd = end;
    this.isRowEmpty = tag.charCodeAt(tag.length - 2) === SLASH;
    this.column = -1;
    this.at = end;
  }

  /** Moves to the row's next cell; false at the row's end, the cursor then stands before its closing tag. */
  nextCell(): boolean {
    if (this.isRowEmpty) return false;
    for (;;) {
      const start = this.xml.indexOf('<', this.at);
      if (start < 0) throw new WorkbookFileError('unreadable-part', null, this.partName);
      if (this.xml.charCodeAt(start + 1) === SLASH) {
        this.at = start;
        return false;
      }
      if (this.xml.charCodeAt(start + 1 + this.skip) === 99) {
        this.enterCell(start);
        return true;
      }
      this.at = this.element(start);
    }
  }

  /** Moves behind the row without looking at its cells and gives the offset there. */
  skipRow(): number {
    if (this.isRowEmpty) return this.at;
    return (this.at = this.closing(this.toRowClose()));
  }

  /**
   * Column of the row's last cell, found from the row's end without walking there; null when the cell does not say its name,
   * -1 in an empty row.
   */
  lastColumn(): number | null {
    const { xml, prefix } = this;
    if (this.isRowEmpty) return -1;
    const close = xml.indexOf(`</${prefix}row`, this.at);
    const last = xml.lastIndexOf(`<${prefix}c `, close);
    if (close < 0 || last < this.rowTagEnd) return null;
    const name = /^[^>]*?\sr=["']([A-Za-z]+)\d+["']/.exec(xml.slice(last, Math.min(close, last + 100)))?.[1];
    return name === undefined ? null : this.columnAt(name);
  }

  /** Moves before the row's closing tag and gives the offset there. */
  toRowClose(): number {
    const close = this.xml.indexOf(`</${this.prefix}row`, this.at);
    if (close < 0) throw new WorkbookFileError('unreadable-part', null, this.partName);
    return (this.at = close);
  }

  private enterCell(start: number): void {
    this.cellStart = start;
    this.type = '';
    this.xf = -1;
    this.valueStart = this.valueEnd = -1;
    this.formulaTagStart = this.formulaStart = this.formulaEnd = -1;
    this.inlineStart = this.inlineEnd = -1;
    const column = this.column + 1;
    this.column = -1;
    let at = this.readAttributes(start + 2 + this.skip);
    if (this.column < 0) this.column = column;
    this.cellTagEnd = at;
    if (this.xml.charCodeAt(at - 2) !== SLASH) at = this.readContent(at);
    this.cellEnd = this.at = at;
  }

  /** Reads r, s and t; gives the offset after the tag. */
  private readAttributes(from: number): number {
    const { xml } = this;
    let at = from;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === GT) return at + 1;
      if (code <= 32 || code === SLASH) {
        at++;
        continue;
      }
      const open = xml.indexOf('=', at) + 1;
      const close = open > 0 ? xml.indexOf(xml.charCodeAt(open) === APOSTROPHE ? "'" : '"', open + 1) : -1;
      if (close < 0) throw new WorkbookFileError('unreadable-part', null, this.partName);
      if (open - at === 2) this.readAttribute(code, open + 1, close);
      at = close + 1;
    }
  }

  private readAttribute(code: number, from: number, to: number): void {
    if (code === 114) this.column = this.columnAt(this.xml.slice(from, to));
    else if (code === 115) this.xf = Number(this.xml.slice(from, to));
    else if (code === 116) this.type = this.xml.slice(from, to);
  }

  private columnAt(name: string): number {
    let column = 0;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at) & ~32;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    return column - 1;
  }

  /** Notes where v, f and is stand; gives the offset after the cell's closing tag. */
  private readContent(from: number): number {
    const { xml } = this;
    let at = from;
    for (;;) {
      const start = xml.indexOf('<', at);
      if (start < 0) throw new WorkbookFileError('unreadable-part', null, this.partName);
      if (xml.charCodeAt(start + 1) === SLASH) return this.closing(start);
      at = this.element(start);
      this.noteChild(start, at);
    }
  }

  private noteChild(start: number, end: number): void {
    const { xml } = this;
    const code = xml.charCodeAt(start + 1 + this.skip);
    const isEmpty = xml.charCodeAt(end - 2) === SLASH;
    const open = xml.indexOf('>', start) + 1;
    const close = isEmpty ? open : xml.lastIndexOf('<', end - 1);
    if (code === 118) {
      this.valueStart = open;
      this.valueEnd = close;
    } else if (code === 102) {
      this.formulaTagStart = start;
      this.formulaStart = open;
      this.formulaEnd = close;
    } else if (code === 105) {
      this.inlineStart = open;
      this.inlineEnd = close;
    }
  }

  /** Offset after the child element that starts here; only `is` and `extLst` have children of their own. */
  private element(start: number): number {
    const { xml } = this;
    const end = this.closing(start);
    if (xml.charCodeAt(end - 2) === SLASH || xml.charCodeAt(start + 1) === 33) return end;
    const next = xml.indexOf('<', end);
    if (next >= 0 && xml.charCodeAt(next + 1) === SLASH) return this.closing(next);
    const name = /^[^\s/>]+/.exec(xml.slice(start + 1, start + 64))?.[0] ?? '';
    const close = xml.indexOf(`</${name}`, end);
    if (close < 0) throw new WorkbookFileError('unreadable-part', null, this.partName);
    return this.closing(close);
  }

  /** Offset after the '>' that ends the tag; quoted ones do not count. */
  private closing(start: number): number {
    const { xml } = this;
    for (let at = start + 1; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === GT) return at + 1;
      if (code === QUOTE || code === APOSTROPHE) {
        at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) break;
      } else if (code === LT) break;
    }
    throw new WorkbookFileError('unreadable-part', null, this.partName);
  }
}

/** What a cell looks like. Colours are '#rrggbb' in lower case; null = not set (Google's default shows). */
export interface CellStyle {
  /** Number format pattern as in Sheets and .xlsx; 'General' by default ('0.###############' is what the API names it). */
  readonly numberFormat: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string | null;
  readonly verticalAlignment: string | null;
  /** 'OVERFLOW' | 'WRAP' | 'CLIP', null = default. */
  readonly wrap: string | null;
  /** Properties nobody here interprets (borders, rotation, direction ...): stored and given back. */
  readonly stored: Readonly<Record<string, unknown>>;
  /**
   * Index of the cell format (xf) in the file's styles part that this style is, or was changed from. A style equal
   * to the one read from the file keeps it with `isFromFile` true, so that saving writes the same index again.
   */
  readonly fileXf: number | null;
  readonly isFromFile: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontalAlignment: null,
  verticalAlignment: null,
  wrap: null,
  stored: {},
  fileXf: null,
  isFromFile: false,
};

/** All styles of a workbook, each held once; cells carry the index. Index 0 is the default. */
export class StyleTable {
  private readonly styles: CellStyle[] = [DEFAULT_STYLE];
  private readonly indexes = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]]);

  get(index: number): CellStyle {
    return this.styles[index] ?? DEFAULT_STYLE;
  }

  get length(): number {
    return this.styles.length;
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.indexes.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** Index of the style that differs from `index` in the given properties. */
  changed(index: number, change: Partial<CellStyle>): number {
    return this.intern({ ...this.get(index), ...change, isFromFile: false });
  }
}

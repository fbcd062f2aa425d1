import type { Colour } from './theme';

/** What is said of a text's font; absent properties are left to what stands around it. */
export interface TextLook {
  readonly fontColor?: Colour;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** A stretch of a cell's text with one look and one link; 0-based, `end` not included. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly look: TextLook;
  readonly link: string | null;
}

/** The runs of a text in their order; they cover all of it, and neighbours differ. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export interface Border {
  /** Google's BorderStyle name: 'SOLID', 'DASHED' ... */
  readonly style: string;
  readonly colour: Colour;
}

/** The lines around a cell, null where there is none. */
export interface Borders {
  readonly top: Border | null;
  readonly left: Border | null;
  readonly bottom: Border | null;
  readonly right: Border | null;
}

/** What a cell looks like; null = not set (Google's default shows). */
export interface CellStyle {
  /** Number format pattern as in Sheets and .xlsx; 'General' by default ('0.###############' is what the API names it). */
  readonly numberFormat: string;
  readonly background: Colour | null;
  readonly fontColor: Colour | null;
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
  readonly borders: Borders | null;
  /** Degrees counterclockwise, -90 to 90; 'vertical' stacks the letters. */
  readonly rotation: number | 'vertical';
  /** 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT', null = by the text. */
  readonly direction: string | null;
  /** False shows links as plain text. */
  readonly showsLinks: boolean;
  /**
   * Fonts and links within the cell's text. They hold as long as the cell holds this very text, so that whatever
   * writes, moves, sorts or copies cells needs to know nothing of them.
   */
  readonly richText: RichText | null;
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
  borders: null,
  rotation: 0,
  direction: null,
  showsLinks: true,
  richText: null,
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

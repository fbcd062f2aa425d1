import { DEFAULT_STYLE, type CellStyle, type StyleTable, type TextLook } from '../../workbook/style';
import type { ColorReader } from './colors';
import { readAlignment } from './cell-alignment';
import { readBorders } from './cell-borders';
import { isDateFormat } from './date-formats';
import { readConditionalLook, type ConditionalLook } from './conditional-look';
import { readFont, type FontLook } from './font-reading';
import { readRemainder } from './look-extension';
import { builtInFormat } from './number-formats';
import { attributeOf, childOf, childrenOf, rootOf, type Document, type Element } from './xml-dom';

/** Gives the model's styles for the cell formats (xf) of a styles part; each is read when first asked for. */
export class StyleReader {
  private readonly xfs: Element[];
  private readonly fonts: Element[];
  private readonly fills: Element[];
  private readonly borders: Element[];
  private readonly dxfs: Element[];
  private readonly formats = new Map<number, string>();
  private readonly normalFont: FontLook;
  private readonly indexes: number[] = [];
  private readonly dates: boolean[] = [];

  constructor(
    document: Document,
    readonly colors: ColorReader,
    private readonly target: { styles: StyleTable; locale: string },
  ) {
    const root = rootOf(document);
    this.xfs = childrenOf(childOf(root, 'cellXfs'), 'xf');
    this.fonts = childrenOf(childOf(root, 'fonts'), 'font');
    this.fills = childrenOf(childOf(root, 'fills'), 'fill');
    this.borders = childrenOf(childOf(root, 'borders'), 'border');
    this.dxfs = childrenOf(childOf(root, 'dxfs'), 'dxf');
    for (const format of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
      this.formats.set(
        Number(attributeOf(format, 'numFmtId')),
        attributeOf(format, 'formatCode') ?? 'General',
      );
    }
    this.normalFont = readFont(this.fontOf(this.xfs[0]), colors);
  }

  /** Model style index of a cell format. Format 0 is the model's default as long as it looks like nothing. */
  styleOf(xf: number): number {
    const known = this.indexes[xf];
    if (known !== undefined) return known;
    const style = this.read(xf);
    const isPlain = xf <= 0 && JSON.stringify({ ...style, fileXf: null, isFromFile: false }) === PLAIN;
    return (this.indexes[xf] = isPlain ? 0 : this.target.styles.intern(style));
  }

  isDate(xf: number): boolean {
    return (this.dates[xf] ??= isDateFormat(this.target.styles.get(this.styleOf(xf)).numberFormat));
  }

  dateStyleOf(xf: number): number {
    return this.target.styles.changed(this.styleOf(Math.max(0, xf)), { numberFormat: 'yyyy-mm-dd' });
  }

  /** What a cell format looks like; properties that are the normal font's are null. */
  read(xf: number): CellStyle {
    const element = this.xfs[Math.max(0, xf)];
    if (!element) return DEFAULT_STYLE;
    const font = readFont(this.fontOf(element), this.colors);
    return {
      ...DEFAULT_STYLE,
      ...withoutNormal(font, this.normalFont),
      numberFormat: this.formatOf(Number(attributeOf(element, 'numFmtId') ?? 0)),
      background: readFill(this.fills[Number(attributeOf(element, 'fillId') ?? 0)] ?? null, this.colors),
      ...readAlignment(childOf(element, 'alignment')),
      borders: readBorders(this.borders[Number(attributeOf(element, 'borderId') ?? 0)] ?? null, this.colors),
      ...readRemainder(element),
      fileXf: Math.max(0, xf),
      isFromFile: true,
    };
  }

  /** The look of a cell's text as a whole; what a style leaves open is the normal font's. */
  cellLook(style: CellStyle): TextLook {
    const { fontColor, fontFamily, fontSize } = this.normalFont;
    return {
      fontColor: style.fontColor ?? fontColor ?? '#000000',
      fontFamily: style.fontFamily ?? fontFamily ?? 'Arial',
      fontSize: style.fontSize ?? fontSize ?? 10,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      strikethrough: style.strikethrough,
    };
  }

  /** What a conditional format changes; nothing when the file gives it none. */
  conditionalLook(dxfId: string | null): ConditionalLook {
    return dxfId === null ? {} : readConditionalLook(this.dxfs[Number(dxfId)] ?? null, this.colors);
  }

  private fontOf(xf: Element | undefined): Element | null {
    return this.fonts[Number(attributeOf(xf ?? null, 'fontId') ?? 0)] ?? null;
  }

  private formatOf(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id, this.target.locale);
  }
}

const PLAIN = JSON.stringify(DEFAULT_STYLE);

/** The colour of a solid fill; patterns and gradients are not in the model. */
export function readFill(fill: Element | null, colors: ColorReader): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (attributeOf(pattern, 'patternType') !== 'solid') return null;
  return colors.read(childOf(pattern, 'fgColor')) ?? colors.read(childOf(pattern, 'bgColor'));
}

/** What equals the normal font is "not set": the sheet's default shows. */
function withoutNormal(font: FontLook, normal: FontLook): FontLook {
  return {
    ...font,
    fontColor: font.fontColor === normal.fontColor ? null : font.fontColor,
    fontFamily: font.fontFamily === normal.fontFamily ? null : font.fontFamily,
    fontSize: font.fontSize === normal.fontSize ? null : font.fontSize,
  };
}

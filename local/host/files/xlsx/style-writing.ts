import type { CellStyle, StyleTable } from '../../workbook/style';
import type { CellValue } from '../../workbook/cell-value';
import { shownRuns, withoutLinks } from '../../workbook/text-runs';
import { concreteColour, type Colour, type Theme } from '../../workbook/theme';
import { isAlignedAlike, setAlignment } from './cell-alignment';
import { setBorders } from './cell-borders';
import { argbOf } from './colors';
import type { ConditionalLook } from './conditional-look';
import type { WrittenText } from './cell-writing';
import { setFontLook } from './font-writing';
import { setRemainder } from './look-extension';
import { builtInId } from './number-formats';
import type { StyleReader } from './style-reading';
import {
  attributeOf,
  childOf,
  childrenOf,
  newElement,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from './xml-dom';

const STYLE_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const FIRST_OWN_FORMAT = 164;

/**
 * Adds the cell formats a workbook needs to its styles part. A style of the file keeps its format; a changed one
 * becomes a copy of the format it was changed from, with only the changed properties replaced, so that borders,
 * protection and the like go along.
 */
export class StyleWriter {
  private readonly root: Element;
  private readonly xfs = new Map<number, number>();
  private readonly made = new Map<string, number>();
  private isChanged = false;

  constructor(
    private readonly document: Document,
    private readonly model: { readonly styles: StyleTable; readonly theme: Theme },
    private readonly reader: StyleReader,
  ) {
    this.root = rootOf(document);
  }

  get hasAdded(): boolean {
    return this.isChanged;
  }

  toXml(): string {
    return serializeXml(this.document);
  }

  /** The cell format of the file for a style of the model. */
  xfOf(styleIndex: number): number {
    const known = this.xfs.get(styleIndex);
    if (known !== undefined) return known;
    const style = this.model.styles.get(styleIndex);
    const xf = style.isFromFile || styleIndex === 0 ? (style.fileXf ?? 0) : this.derivedXf(style);
    this.xfs.set(styleIndex, xf);
    return xf;
  }

  /** Index of a conditional format's look. */
  dxfOf(look: ConditionalLook): number {
    const list = this.list('dxfs');
    const dxf = newElement(list, 'dxf');
    const font = newElement(dxf, 'font');
    const { background, fontColor, ...rest } = look;
    setFontLook(font, fontColor ? { ...rest, fontColor: this.concrete(fontColor) } : rest);
    if (font.firstChild) dxf.appendChild(font);
    if (background) dxf.appendChild(this.conditionalFill(dxf, this.concrete(background)));
    return this.added('dxfs', dxf, JSON.stringify(look));
  }

  private conditionalFill(parent: Element, color: string): Element {
    const fill = newElement(parent, 'fill');
    const pattern = newElement(fill, 'patternFill', { patternType: 'solid' });
    pattern.appendChild(newElement(pattern, 'fgColor', { rgb: argbOf(color) }));
    // Conditional fills show the background colour where cell fills show the foreground's.
    pattern.appendChild(newElement(pattern, 'bgColor', { rgb: argbOf(color) }));
    fill.appendChild(pattern);
    return fill;
  }

  /** A cell's text with its runs, as the model has it and as it looks; null for a text without runs and for other values. */
  writtenText(styleIndex: number, value: CellValue): WrittenText | null {
    if (styleIndex === 0 || typeof value !== 'string') return null;
    const style = this.model.styles.get(styleIndex);
    const { richText: rich } = style;
    if (rich?.text !== value || withoutLinks(rich) === null) return null;
    const cell = this.reader.cellLook(this.concreteStyle(style));
    const shown = shownRuns(rich, cell);
    const runs = shown.runs.map((run) => ({
      ...run,
      look: run.look.fontColor ? { ...run.look, fontColor: this.concrete(run.look.fontColor) } : run.look,
      link: null,
    }));
    return { rich, shown: { text: rich.text, runs } };
  }

  /** '#rrggbb' of any colour of the model. */
  concrete(colour: Colour): string {
    return concreteColour(colour, this.model.theme);
  }

  private derivedXf(themed: CellStyle): number {
    const style = this.concreteStyle(themed);
    const asRead = this.reader.read(style.fileXf ?? 0);
    if (isAlike(themed, asRead)) return style.fileXf ?? 0;
    const list = this.list('cellXfs');
    const base = childrenOf(list, 'xf')[style.fileXf ?? 0];
    const was = this.concreteStyle(asRead);
    const xf = base
      ? (base.cloneNode(true) as Element)
      : newElement(list, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    if (style.numberFormat !== was.numberFormat)
      this.use(xf, 'numFmtId', this.formatId(style.numberFormat), 'applyNumberFormat');
    if (style.background !== was.background)
      this.use(xf, 'fillId', this.fillId(style.background), 'applyFill');
    if (fontOf(style) !== fontOf(was)) this.use(xf, 'fontId', this.fontId(xf, style, was), 'applyFont');
    if (JSON.stringify(style.borders) !== JSON.stringify(was.borders))
      this.use(xf, 'borderId', this.borderId(xf, style, was), 'applyBorder');
    if (!isAlignedAlike(style, was)) setAlignment(xf, style);
    setRemainder(xf, themed);
    return this.added('cellXfs', xf, JSON.stringify({ ...themed, richText: null }));
  }

  private use(xf: Element, attribute: string, id: number, apply: string): void {
    xf.setAttribute(attribute, String(id));
    xf.setAttribute(apply, '1');
  }

  private formatId(pattern: string): number {
    const builtIn = builtInId(pattern);
    if (builtIn !== null) return builtIn;
    const list = this.list('numFmts');
    const formats = childrenOf(list, 'numFmt');
    const known = formats.find((format) => attributeOf(format, 'formatCode') === pattern);
    if (known) return Number(attributeOf(known, 'numFmtId'));
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((format) => Number(attributeOf(format, 'numFmtId')))) + 1;
    this.added('numFmts', newElement(list, 'numFmt', { numFmtId: id, formatCode: pattern }), pattern);
    return id;
  }

  private fillId(color: string | null): number {
    if (color === null) return 0;
    const list = this.list('fills');
    const fill = newElement(list, 'fill');
    const pattern = newElement(fill, 'patternFill', { patternType: 'solid' });
    pattern.appendChild(newElement(pattern, 'fgColor', { rgb: argbOf(color) }));
    pattern.appendChild(newElement(pattern, 'bgColor', { indexed: 64 }));
    fill.appendChild(pattern);
    return this.added('fills', fill, color);
  }

  private fontId(xf: Element, style: CellStyle, was: CellStyle): number {
    const list = this.list('fonts');
    const fonts = childrenOf(list, 'font');
    const baseId = Number(attributeOf(xf, 'fontId') ?? 0);
    const base = fonts[baseId];
    const font = base ? (base.cloneNode(true) as Element) : newElement(list, 'font');
    setFontLook(font, changedFont(style, was), fonts[0] ?? null);
    return this.added('fonts', font, `${baseId} ${fontOf(style)}`);
  }

  private borderId(xf: Element, style: CellStyle, was: CellStyle): number {
    const list = this.list('borders');
    const baseId = Number(attributeOf(xf, 'borderId') ?? 0);
    const base = childrenOf(list, 'border')[baseId];
    const border = base ? (base.cloneNode(true) as Element) : newElement(list, 'border');
    setBorders(border, style.borders, was.borders);
    return this.added('borders', border, `${baseId} ${JSON.stringify(style.borders)}`);
  }

  private concreteStyle(style: CellStyle): CellStyle {
    const concrete = (colour: Colour | null) => colour && this.concrete(colour);
    return { ...style, background: concrete(style.background), fontColor: concrete(style.fontColor) };
  }

  /** Appends an item to a list unless the same was appended before; gives its index in the list. */
  private added(listName: string, item: Element, key: string): number {
    const known = this.made.get(`${listName} ${key}`);
    if (known !== undefined) return known;
    const list = this.list(listName);
    const index = childrenOf(list).length;
    list.appendChild(item);
    list.setAttribute('count', String(index + 1));
    this.made.set(`${listName} ${key}`, index);
    this.isChanged = true;
    return index;
  }

  private list(name: string): Element {
    const known = childOf(this.root, name);
    if (known) return known;
    const rank = STYLE_ORDER.indexOf(name);
    const later =
      childrenOf(this.root).find((element) => STYLE_ORDER.indexOf(element.localName ?? '') > rank) ?? null;
    const list = newElement(this.root, name, { count: 0 });
    this.root.insertBefore(list, later);
    return list;
  }
}

/** Whether two styles are one cell format of the file: runs of texts stand elsewhere. */
function isAlike(one: CellStyle, other: CellStyle): boolean {
  const look = (style: CellStyle) =>
    JSON.stringify({ ...style, richText: null, fileXf: null, isFromFile: false });
  return look(one) === look(other);
}

const FONT_KEYS = [
  'fontColor',
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const;

function fontOf(style: CellStyle): string {
  return JSON.stringify(FONT_KEYS.map((key) => style[key]));
}

function changedFont(style: CellStyle, was: CellStyle): Partial<CellStyle> {
  return Object.fromEntries(
    FONT_KEYS.filter((key) => style[key] !== was[key]).map((key) => [key, style[key]]),
  );
}

import type { CellStyle, StyleTable } from '../../workbook/style';
import { argbOf } from './colors';
import type { ConditionalLook } from './conditional-look';
import { setFontLook } from './font-writing';
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
    private readonly styles: StyleTable,
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
    const style = this.styles.get(styleIndex);
    const xf = style.isFromFile || styleIndex === 0 ? (style.fileXf ?? 0) : this.derivedXf(style);
    this.xfs.set(styleIndex, xf);
    return xf;
  }

  /** Index of a conditional format's look. */
  dxfOf(look: ConditionalLook): number {
    const list = this.list('dxfs');
    const dxf = newElement(list, 'dxf');
    const font = newElement(dxf, 'font');
    setFontLook(font, { ...look });
    if (font.firstChild) dxf.appendChild(font);
    if (look.background) dxf.appendChild(this.conditionalFill(dxf, look.background));
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

  private derivedXf(style: CellStyle): number {
    const list = this.list('cellXfs');
    const base = childrenOf(list, 'xf')[style.fileXf ?? 0];
    const was = this.reader.read(style.fileXf ?? 0);
    const xf = base
      ? (base.cloneNode(true) as Element)
      : newElement(list, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    if (style.numberFormat !== was.numberFormat)
      this.use(xf, 'numFmtId', this.formatId(style.numberFormat), 'applyNumberFormat');
    if (style.background !== was.background)
      this.use(xf, 'fillId', this.fillId(style.background), 'applyFill');
    if (fontOf(style) !== fontOf(was)) this.use(xf, 'fontId', this.fontId(xf, style, was), 'applyFont');
    if (alignmentOf(style) !== alignmentOf(was)) this.align(xf, style);
    return this.added('cellXfs', xf, JSON.stringify({ ...style, richText: null }));
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

  private align(xf: Element, style: CellStyle): void {
    const known = childOf(xf, 'alignment');
    const alignment = known ?? newElement(xf, 'alignment');
    setOrRemove(alignment, 'horizontal', style.horizontalAlignment);
    setOrRemove(
      alignment,
      'vertical',
      style.verticalAlignment === 'middle' ? 'center' : style.verticalAlignment,
    );
    setOrRemove(alignment, 'wrapText', style.wrap === 'WRAP' ? '1' : null);
    if (!known) xf.insertBefore(alignment, xf.firstChild);
    xf.setAttribute('applyAlignment', '1');
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

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
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

function alignmentOf(style: CellStyle): string {
  return JSON.stringify([style.horizontalAlignment, style.verticalAlignment, style.wrap === 'WRAP']);
}

function changedFont(style: CellStyle, was: CellStyle): Partial<CellStyle> {
  return Object.fromEntries(
    FONT_KEYS.filter((key) => style[key] !== was[key]).map((key) => [key, style[key]]),
  );
}

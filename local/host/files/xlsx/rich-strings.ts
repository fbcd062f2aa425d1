import type { RichText, TextLook } from '../../workbook/style';
import { argbOf, type ColorReader } from './colors';
import { readFont } from './font-reading';
import { attributeOf, childOf, childrenOf, parseXml, rootOf, type Element } from './xml-dom';
import { escapeCellText, escapeXml, unescapeHeld } from './xml-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The runs of a shared string; `inner` is what stands between the tags of its `si`.
 * @param prefix that of the part's elements, with its colon.
 */
export function readRichString(inner: string, prefix: string, colors: ColorReader): RichText {
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const root = rootOf(
    parseXml(`<${prefix}si ${declaration}="${NAMESPACE}">${inner}</${prefix}si>`, 'rich text'),
  );
  const runs: { start: number; end: number; look: TextLook; link: null }[] = [];
  let text = '';
  for (const element of childrenOf(root)) {
    if (element.localName !== 'r' && element.localName !== 't') continue;
    const piece = unescapeHeld(
      (element.localName === 't' ? element : childOf(element, 't'))?.textContent ?? '',
    );
    const look = element.localName === 't' ? {} : statedLook(childOf(element, 'rPr'), colors);
    if (piece !== '') runs.push({ start: text.length, end: text.length + piece.length, look, link: null });
    text += piece;
  }
  return { text, runs };
}

/** Only what the properties of a run state; the others are the cell's. */
function statedLook(properties: Element | null, colors: ColorReader): TextLook {
  const { fontColor, fontSize, bold, italic, underline, strikethrough } = readFont(properties, colors);
  const fontFamily = attributeOf(childOf(properties, 'rFont'), 'val');
  return {
    ...(childOf(properties, 'b') ? { bold } : {}),
    ...(fontColor === null ? {} : { fontColor }),
    ...(fontFamily === null ? {} : { fontFamily }),
    ...(fontSize === null ? {} : { fontSize }),
    ...(childOf(properties, 'i') ? { italic } : {}),
    ...(childOf(properties, 'strike') ? { strikethrough } : {}),
    ...(childOf(properties, 'u') ? { underline } : {}),
  };
}

/** The inside of an `si` for a text whose runs say all that they look like; colours are '#rrggbb'. */
export function richStringXml({ text, runs }: RichText, p: string): string {
  return runs
    .map(({ start, end, look }) => {
      const piece = text.slice(start, end);
      return `<${p}r>${runProperties(look, p)}${textXml(piece, p)}</${p}r>`;
    })
    .join('');
}

/** A `t` element. */
export function textXml(text: string, p: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${p}t${space}>${escapeCellText(text)}</${p}t>`;
}

/** In the sequence in which Excel writes them. */
function runProperties(look: TextLook, p: string): string {
  const { bold, italic, strikethrough, underline, fontSize, fontColor, fontFamily } = look;
  const parts = [
    bold ? `<${p}b/>` : '',
    italic ? `<${p}i/>` : '',
    strikethrough ? `<${p}strike/>` : '',
    underline ? `<${p}u/>` : '',
    fontSize === undefined ? '' : `<${p}sz val="${fontSize}"/>`,
    fontColor === undefined ? '' : `<${p}color rgb="${argbOf(fontColor)}"/>`,
    fontFamily === undefined ? '' : `<${p}rFont val="${escapeXml(fontFamily)}"/>`,
  ].join('');
  return parts === '' ? '' : `<${p}rPr>${parts}</${p}rPr>`;
}

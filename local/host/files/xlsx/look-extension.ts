import type { CellStyle } from '../../workbook/style';
import { isThemeColour } from '../../workbook/theme';
import { attributeOf, childOf, childrenOf, newElement, type Element } from './xml-dom';

/**
 * What Google's cell formats have and a file's have not stands in an extension of the cell format, which other programs
 * pass over (ECMA-376 18.2.10): colours by theme, 'normal' alignment, clipping, links shown as plain text.
 */
type Remainder = Partial<
  Pick<CellStyle, 'background' | 'fontColor' | 'horizontalAlignment' | 'wrap' | 'showsLinks'>
>;

const EXTENSION = '{6d1f3c0e-5a0b-4f0e-9a55-c7a4f1c3b8d2}';
const NAMESPACE = 'urn:customer-tiers:look';

/** What an earlier writing left in a cell format; an extension that says something else is passed over. */
export function readRemainder(xf: Element): Remainder {
  const text = attributeOf(childOf(ownExtension(xf), 'look'), 'json');
  if (text === null) return {};
  try {
    const look = JSON.parse(text) as Record<string, unknown> | null;
    return Object.fromEntries(
      Object.entries(look ?? {}).filter(([name, value]) => typeof value === KINDS[name]),
    );
  } catch {
    return {};
  }
}

const KINDS: Readonly<Record<string, string>> = {
  background: 'string',
  fontColor: 'string',
  horizontalAlignment: 'string',
  wrap: 'string',
  showsLinks: 'boolean',
};

/** Says in a cell format what else a style has, in place of what was said before. */
export function setRemainder(xf: Element, style: CellStyle): void {
  const known = ownExtension(xf);
  known?.parentNode?.removeChild(known);
  const remainder = remainderOf(style);
  const list = childOf(xf, 'extLst') ?? newElement(xf, 'extLst');
  if (Object.keys(remainder).length > 0) {
    const extension = newElement(list, 'ext', { uri: EXTENSION });
    const look = xf.ownerDocument?.createElementNS(NAMESPACE, 'look:look');
    look?.setAttribute('json', JSON.stringify(remainder));
    if (look) extension.appendChild(look);
    list.appendChild(extension);
  }
  if (list.firstChild) xf.appendChild(list);
  else if (list.parentNode) xf.removeChild(list);
}

function remainderOf(style: CellStyle): Remainder {
  const { background, fontColor, horizontalAlignment, wrap, showsLinks } = style;
  return {
    ...(background !== null && isThemeColour(background) ? { background } : {}),
    ...(fontColor !== null && isThemeColour(fontColor) ? { fontColor } : {}),
    ...(horizontalAlignment === 'general-left' ? { horizontalAlignment } : {}),
    ...(wrap === 'CLIP' || wrap === 'OVERFLOW' ? { wrap } : {}),
    ...(showsLinks ? {} : { showsLinks }),
  };
}

function ownExtension(xf: Element): Element | null {
  const extensions = childrenOf(childOf(xf, 'extLst'), 'ext');
  return extensions.find((extension) => attributeOf(extension, 'uri') === EXTENSION) ?? null;
}

import type { CellStyle } from '../../workbook/style';
import { attributeOf, childOf, flagOf, newElement, type Element } from './xml-dom';

type Alignment = Pick<
  CellStyle,
  'horizontalAlignment' | 'verticalAlignment' | 'wrap' | 'rotation' | 'direction'
>;

/** How a file says that letters are stacked (ECMA-376 18.8.1). */
const STACKED = '255';

/** What an `alignment` element says; other ways of aligning than Google's stay in the file. */
export function readAlignment(alignment: Element | null): Alignment {
  const horizontal = attributeOf(alignment, 'horizontal');
  const vertical = attributeOf(alignment, 'vertical');
  return {
    horizontalAlignment:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : null,
    verticalAlignment:
      vertical === 'center' ? 'middle' : vertical === 'top' || vertical === 'bottom' ? vertical : null,
    wrap: flagOf(alignment, 'wrapText') ? 'WRAP' : null,
    rotation: readRotation(attributeOf(alignment, 'textRotation')),
    direction: DIRECTIONS[Number(attributeOf(alignment, 'readingOrder') ?? 0)] ?? null,
  };
}

const DIRECTIONS: readonly (string | null)[] = [null, 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'];

/** Up to 90 counterclockwise; 91 to 180 mean 1 to 90 clockwise. */
function readRotation(text: string | null): CellStyle['rotation'] {
  if (text === STACKED) return 'vertical';
  const degrees = Number(text ?? 0);
  return degrees > 90 ? 90 - degrees : degrees;
}

/** Says an alignment in a cell format, anew where the model's properties changed. */
export function setAlignment(xf: Element, style: Alignment): void {
  const known = childOf(xf, 'alignment');
  const alignment = known ?? newElement(xf, 'alignment');
  for (const [name, value] of Object.entries(fileAlignment(style))) {
    if (value === null) alignment.removeAttribute(name);
    else alignment.setAttribute(name, value);
  }
  if (!known) xf.insertBefore(alignment, xf.firstChild);
  xf.setAttribute('applyAlignment', '1');
}

/** Whether two styles are aligned alike as far as files can say it. */
export function isAlignedAlike(one: Alignment, other: Alignment): boolean {
  return JSON.stringify(fileAlignment(one)) === JSON.stringify(fileAlignment(other));
}

function fileAlignment(style: Alignment): Record<string, string | null> {
  const { horizontalAlignment, verticalAlignment, rotation, direction } = style;
  return {
    horizontal: horizontalAlignment === 'general-left' ? null : horizontalAlignment,
    vertical: verticalAlignment === 'middle' ? 'center' : verticalAlignment,
    textRotation: fileRotation(rotation),
    wrapText: style.wrap === 'WRAP' ? '1' : null,
    readingOrder: direction === null ? null : String(DIRECTIONS.indexOf(direction)),
  };
}

function fileRotation(rotation: CellStyle['rotation']): string | null {
  if (rotation === 'vertical') return STACKED;
  if (rotation === 0) return null;
  return String(rotation < 0 ? 90 - rotation : rotation);
}

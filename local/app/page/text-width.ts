const WIDE_FROM = 0x2e80;
const WIDE_PX = 13.2;
const NARROW_PX = 7.2;

/** About how wide a text stands in a cell at the page's size of letters, in pixels; Chinese signs are twice as wide. */
export function textWidthPx(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) >= WIDE_FROM ? WIDE_PX : NARROW_PX;
  return width;
}

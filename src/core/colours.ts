/**
 * Backgrounds from the best class down: blue, yellow, grey, orange, violet tints after Okabe and Ito, told apart
 * without red and green and light enough for black text (contrast 16:1 and more).
 */
const PALETTE: readonly string[] = ['#cfe8fa', '#f6efb8', '#ececec', '#fbdcc0', '#e6dcf2'];

/** Least contrast of black text on a class's background (WCAG 2.2, criterion 1.4.6, level AAA). */
export const LEAST_CONTRAST = 7;

/** Background of a class where the user chose none. With more classes than colours, neighbours share one. */
export function paletteColour(classIndex: number, classes: number): string {
  const shade = classes <= PALETTE.length ? classIndex : Math.floor((classIndex * PALETTE.length) / classes);
  return PALETTE[shade] ?? '#ffffff';
}

/**
 * Contrast of black text on a background, 1 to 21, by the relative luminance of WCAG 2.2.
 *
 * @param background '#rrggbb'.
 * @example contrastOfBlack('#ffffff') // => 21
 */
export function contrastOfBlack(background: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(background.slice(at, at + 2), 16) / 255));
  return (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05) / 0.05;
}

/** From the value that is sent to a screen to the light that comes from it (sRGB). */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

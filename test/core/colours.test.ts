import { expect, test } from 'vitest';
import { contrastOfBlack, LEAST_CONTRAST, paletteColour } from '../../src/core/colours';

test('contrast is that of WCAG', () => {
  expect(contrastOfBlack('#ffffff')).toBeCloseTo(21, 10);
  expect(contrastOfBlack('#000000')).toBe(1);
  // Luminance of pure red is its coefficient 0.2126: (0.2126 + 0.05) / 0.05.
  expect(contrastOfBlack('#FF0000')).toBeCloseTo(5.252, 10);
  // Mid grey, 0x80: luminance 0.21586 by the sRGB curve.
  expect(contrastOfBlack('#808080')).toBeCloseTo(5.3172, 3);
});

test('every colour of the palette can be read, and with many classes neighbours share one', () => {
  for (const classes of [2, 3, 5, 11]) {
    const colours = Array.from({ length: classes }, (_, index) => paletteColour(index, classes));
    for (const colour of colours) expect(contrastOfBlack(colour)).toBeGreaterThan(LEAST_CONTRAST);
    expect(new Set(colours).size).toBe(Math.min(classes, 5));
    colours.forEach((colour, index) => {
      if (colours.indexOf(colour) < index) expect(colours[index - 1]).toBe(colour);
    });
  }
});

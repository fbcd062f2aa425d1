import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLetters, lineLayout, visibleSpan } from '../../../local/app/page/grid-geometry';

const lines = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  exceptions: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 90 })), {
    selector: ([index]) => index,
  }),
});

/** The same by adding up one by one. */
function obviousOffsets(count: number, exceptions: readonly (readonly [number, number])[]): number[] {
  const offsets = [0];
  for (let i = 0; i < count; i++) {
    const size = exceptions.find(([index]) => index === i)?.[1] ?? 20;
    offsets.push((offsets[i] ?? 0) + size);
  }
  return offsets;
}

describe('lineLayout', () => {
  test('begins each item where those before it end', () => {
    expect(lineLayout(10, 20, [[2, 50]]).offsetOf(3)).toBe(90);
    fc.assert(
      fc.property(lines, ({ count, exceptions }) => {
        const layout = lineLayout(count, 20, exceptions);
        const offsets = obviousOffsets(count, exceptions);
        for (let i = 0; i <= count; i++) expect(layout.offsetOf(i)).toBe(offsets[i]);
      }),
    );
  });

  test('finds the item in which a distance falls', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 3000 }), ({ count, exceptions }, distance) => {
        const layout = lineLayout(count, 20, exceptions);
        const offsets = obviousOffsets(count, exceptions);
        const last = offsets
          .slice(0, count)
          .map((offset) => offset <= distance)
          .lastIndexOf(true);
        expect(layout.indexAt(distance)).toBe(last);
      }),
    );
  });

  test('takes distances before the start for the first item and beyond the end for the last', () => {
    expect(lineLayout(5, 20, []).indexAt(-30)).toBe(0);
    expect(lineLayout(5, 20, []).indexAt(9999)).toBe(4);
  });
});

describe('visibleSpan', () => {
  test('covers every item that is seen, also in part', () => {
    expect(visibleSpan(lineLayout(100, 20, []), 30, 75)).toEqual({ start: 1, end: 4 });
  });

  test('is empty for a sheet in which every row is hidden', () => {
    expect(visibleSpan(lineLayout(0, 20, []), 0, 500)).toEqual({ start: 0, end: 0 });
  });
});

describe('columnLetters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18277, 'ZZZ'],
  ])('names column %i as spreadsheets do: %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

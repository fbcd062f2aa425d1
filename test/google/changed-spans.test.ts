import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_SPANS, changedSpans } from '../../src/google/changed-spans';

describe('changedSpans', () => {
  test('gives nothing for equal tables', () => {
    expect(changedSpans([[1], ['a']], [[1], ['a']])).toEqual([]);
  });

  test('joins neighbouring rows', () => {
    expect(changedSpans([[1], [2], [3], [4]], [[1], [0], [0], [4]])).toEqual([{ start: 1, end: 3 }]);
  });

  test('covers every changed row in few spans, and takes few unchanged rows along', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (isChanged) => {
        const before = isChanged.map(() => ['old']);
        const after = isChanged.map((changed) => [changed ? 'new' : 'old']);
        const spans = changedSpans(before, after);
        expect(spans.length).toBeLessThanOrEqual(MOST_SPANS);
        const covered = isChanged.map((_, row) => spans.some(({ start, end }) => row >= start && row < end));
        isChanged.forEach((changed, row) => changed && expect(covered[row]).toBe(true));
        for (const { start, end } of spans) {
          expect(isChanged[start] && isChanged[end - 1]).toBe(true);
        }
      }),
    );
  });
});

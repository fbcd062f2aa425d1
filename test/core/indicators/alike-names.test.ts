import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikePairs } from '../../../src/core/indicators/alike-names';

/** The obvious twin: compares all with all by the edit distance. */
function allPairs(names: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < names.length; a++) {
    for (let b = a + 1; b < names.length; b++) {
      const [one, two] = [names[a] ?? '', names[b] ?? ''];
      const words = (name: string): string => name.split(' ').sort().join(' ');
      const isNear = Math.min(one.length, two.length) >= 6 && editDistance(one, two) === 1;
      if (one !== two && (isNear || words(one) === words(two))) pairs.push([a, b]);
    }
  }
  return pairs;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('alikePairs', () => {
  test.each([
    ['a letter typed wrong', 'acme tools', 'acme toolz'],
    ['a letter left out', 'acme tools', 'acme tols'],
    ['words in another order', 'garcia lopez maria', 'maria garcia lopez'],
  ])('finds %s', (_, one, two) => {
    expect(alikePairs([one, 'something else', two])).toEqual([[0, 2]]);
  });

  test.each([
    ['another digit', 'store 12 north', 'store 13 north'],
    ['short names', 'sara', 'lara'],
    ['two letters', 'acme tools', 'acne toolz'],
  ])('passes over %s', (_, one, two) => {
    expect(alikePairs([one, two])).toEqual([]);
  });

  test('finds what comparing all with all finds', () => {
    const letter = fc.constantFrom('a', 'b', ' ');
    const name = fc
      .string({ unit: letter, minLength: 6, maxLength: 8 })
      .map((text) => text.trim().replace(/ +/g, ' '))
      .filter((text) => text.length >= 6);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 4 }), (names) => {
        expect(alikePairs(names)).toEqual(allPairs(names));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { moves } from '../../../src/core/history/moves';

type Classes = Record<string, string | null>;

/** Moves as text, one line a kind that has any. */
function movesText(before: Classes, after: Classes): Record<string, string> {
  const found = moves(new Map(Object.entries(before)), new Map(Object.entries(after)), ['A', 'B', 'C']);
  const { unchanged, ...moved } = found;
  const lines = Object.entries(moved).map(([kind, list]) => [
    kind,
    list.map(({ key, from, to }) => `${key}: ${from} > ${to}`).join(', '),
  ]);
  return Object.fromEntries(
    [...lines, ['unchanged', unchanged.join(', ')]].filter(([, text]) => text !== ''),
  );
}

describe('moves', () => {
  it('tells up from down and leaves alone who stayed', () => {
    expect(movesText({ a: 'B', b: 'A', c: 'C' }, { a: 'A', b: 'C', c: 'C' })).toEqual({
      up: 'a: B > A',
      down: 'b: A > C',
      unchanged: 'c',
    });
  });

  it('tells who came and who left', () => {
    expect(movesText({ a: 'A', gone: 'B' }, { a: 'A', fresh: 'C' })).toEqual({
      new: 'fresh: null > C',
      left: 'gone: B > null',
      unchanged: 'a',
    });
  });

  it('takes no class as below the lowest', () => {
    expect(movesText({ a: null, b: 'C', c: null }, { a: 'C', b: null, c: null })).toEqual({
      up: 'a: null > C',
      down: 'b: C > null',
      unchanged: 'c',
    });
  });

  it('calls a class of another way of sorting neither up nor down', () => {
    expect(movesText({ a: 'key' }, { a: 'B' })).toEqual({ regrouped: 'a: key > B' });
  });
});

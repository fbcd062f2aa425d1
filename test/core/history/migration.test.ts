import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migration } from '../../../src/core/history/migration';

type Classes = Record<string, string | null>;

function migrated(before: Classes, after: Classes) {
  return migration(new Map(Object.entries(before)), new Map(Object.entries(after)), {
    classIds: ['A', 'B', 'C'],
    amountOf: (key) => key.length,
  });
}

describe('migration', () => {
  const found = migrated(
    { acme: 'B', bolt: 'A', cog: 'A', dyn: 'C', east: null, old: 'key' },
    { acme: 'A', bolt: 'A', cog: 'C', east: 'C', fresh: 'B', old: 'B' },
  );

  it('has the customers behind each cell, with what they come to', () => {
    const keysOf = (from: string, to: string) =>
      found.cells[found.from.indexOf(from)]?.[found.to.indexOf(to)]?.keys;
    expect(found.from).toEqual(['A', 'B', 'C', 'key', 'no-class', 'new']);
    expect(found.to).toEqual(['A', 'B', 'C', 'no-class', 'left']);
    expect(keysOf('B', 'A')).toEqual(['acme']);
    expect(keysOf('A', 'A')).toEqual(['bolt']);
    expect(keysOf('A', 'C')).toEqual(['cog']);
    expect(keysOf('no-class', 'C')).toEqual(['east']);
    expect(keysOf('new', 'B')).toEqual(['fresh']);
    expect(keysOf('C', 'left')).toEqual(['dyn']);
    expect(keysOf('key', 'B')).toEqual(['old']);
    expect(found.cells[1]?.[0]?.amount).toBe(4);
  });

  it('counts up against down, and who stayed of those that were in a class and are in the list', () => {
    expect([found.moves.up.length, found.moves.down.length, found.net]).toEqual([2, 1, 1]);
    expect(found.stayRate).toBe(1 / 4);
    expect(migrated({}, { acme: 'A' }).stayRate).toBeNaN();
  });

  it('puts every customer of either list into exactly one cell', () => {
    const classes = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      fc.constantFrom('A', 'B', 'C', 'key', null),
    );
    const after = classes.map((found) =>
      Object.fromEntries(Object.entries(found).map(([key, id]) => [key, id === 'key' ? 'A' : id])),
    );
    fc.assert(
      fc.property(classes, after, (first, second) => {
        const keys = migrated(first, second).cells.flatMap((row) => row.flatMap((cell) => cell.keys));
        expect(keys.sort()).toEqual([...new Set([...Object.keys(first), ...Object.keys(second)])].sort());
      }),
    );
  });
});

/** Class id of each customer by key; null for a customer in no class. */
export type ClassesByKey = ReadonlyMap<string, string | null>;

/** A customer whose class is another one than before. */
export interface Move {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who moved between two runs, in the order of the list after; those who left, of the list before. */
export interface Moves {
  readonly up: readonly Move[];
  readonly down: readonly Move[];
  /** Not in the list before. */
  readonly new: readonly Move[];
  /** Not in the list any more. */
  readonly left: readonly Move[];
  /** Keys of those with the same class as before. */
  readonly unchanged: readonly string[];
  /** Of a class before that this way of sorting does not have: neither up nor down. */
  readonly regrouped: readonly Move[];
}

/**
 * Compares the classes of two runs. Having no class stands below the lowest one.
 *
 * @param classIds classes of the run after, best first.
 * @example moves(new Map([['a', 'B']]), new Map([['a', 'A']]), ['A', 'B']).up // => [{ key: 'a', from: 'B', to: 'A' }]
 */
export function moves(before: ClassesByKey, after: ClassesByKey, classIds: readonly string[]): Moves {
  const found = { up: [], down: [], new: [], left: [], regrouped: [] } as Record<Kind, Move[]>;
  const unchanged: string[] = [];
  after.forEach((to, key) => {
    const from = before.get(key);
    if (from === to) unchanged.push(key);
    else if (from === undefined) found.new.push({ key, from: null, to });
    else found[directionOf(from, to, classIds)].push({ key, from, to });
  });
  before.forEach((from, key) => {
    if (!after.has(key)) found.left.push({ key, from, to: null });
  });
  return { ...found, unchanged };
}

type Kind = 'up' | 'down' | 'new' | 'left' | 'regrouped';

function directionOf(from: string | null, to: string | null, classIds: readonly string[]): Kind {
  const rankOf = (id: string | null): number => (id === null ? classIds.length : classIds.indexOf(id));
  if (rankOf(from) < 0 || rankOf(to) < 0) return 'regrouped';
  return rankOf(to) < rankOf(from) ? 'up' : 'down';
}

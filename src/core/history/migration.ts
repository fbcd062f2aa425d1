import { moves, type ClassesByKey, type Moves } from './moves';

/** Who went from one class to another, or stayed. */
export interface MigrationCell {
  /** Keys, in the order of the list after; those who left, of the list before. */
  readonly keys: readonly string[];
  /** What they come to together. */
  readonly amount: number;
}

/** Where customers without a class stand in the matrix, and where those come from or go to who are in one list only. */
export const NO_CLASS = 'no-class';
export const NEW = 'new';
export const LEFT = 'left';

/** Classes before against classes after, with the customers behind each cell. */
export interface Migration {
  /** Classes before, best first, then `no-class` and `new`; classes only one of the lists has stand after those of both. */
  readonly from: readonly string[];
  /** Classes after, best first, then `no-class` and `left`. */
  readonly to: readonly string[];
  /** A row for each of `from`, a cell for each of `to`. */
  readonly cells: readonly (readonly MigrationCell[])[];
  readonly moves: Moves;
  /** Of those in a class before and in the list after: how many have the same class, 0..1; NaN for nobody. */
  readonly stayRate: number;
  /** More up than down, in customers. */
  readonly net: number;
}

/** What the matrix is made of beside the two lists. */
export interface MigrationContext {
  /** Classes after, best first. */
  readonly classIds: readonly string[];
  /** What a customer comes to now; for one who left, what it came to. */
  readonly amountOf: (key: string) => number;
}

/**
 * The migration matrix of two closings.
 *
 * @example // one B that became an A: cells[from.indexOf('B')][to.indexOf('A')].keys => ['acme']
 */
export function migration(before: ClassesByKey, after: ClassesByKey, context: MigrationContext): Migration {
  const { classIds, amountOf } = context;
  const gone = [...new Set(before.values())].filter((id) => id !== null && !classIds.includes(id));
  const from = [...classIds, ...(gone as string[]).sort(), NO_CLASS, NEW];
  const to = [...classIds, NO_CLASS, LEFT];
  const members = from.map(() => to.map((): string[] => []));
  const put = (row: string, column: string, key: string): void => {
    members[from.indexOf(row)]?.[to.indexOf(column)]?.push(key);
  };
  after.forEach((id, key) => put(before.has(key) ? (before.get(key) ?? NO_CLASS) : NEW, id ?? NO_CLASS, key));
  before.forEach((id, key) => {
    if (!after.has(key)) put(id ?? NO_CLASS, LEFT, key);
  });
  const found = moves(before, after, classIds);
  return {
    from,
    to,
    cells: members.map((row) =>
      row.map((keys) => ({ keys, amount: keys.reduce((sum, key) => sum + amountOf(key), 0) })),
    ),
    moves: found,
    stayRate: stayRate(before, after),
    net: found.up.length - found.down.length,
  };
}

function stayRate(before: ClassesByKey, after: ClassesByKey): number {
  let known = 0;
  let stayed = 0;
  before.forEach((id, key) => {
    if (id === null || !after.has(key)) return;
    known++;
    if (after.get(key) === id) stayed++;
  });
  return stayed / known;
}

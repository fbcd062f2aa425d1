import type { Moves } from '../contract/api';
import type { MigrationCellView } from '../contract/api-history';
import { LANGUAGES, type Language } from '../contract/language';
import { className, unclassifiedName } from '../contract/words/schemes';
import { migration, type Migration } from '../core/history/migration';
import type { UnclassifiedId } from '../core/schemes/result';
import type { Computation } from './compute-classes';
import type { ResultTable } from './result-table';

const NAMED = 20;
const NAMED_IN_A_CELL = 10;
const UNCLASSIFIED_IDS: readonly UnclassifiedId[] = ['no-value', 'no-orders', 'not-enough-data'];

/** Who moves between the classes that stand in the sheet and those of this run. */
export function movesOf(computation: Computation, table: ResultTable, language: Language): Moves {
  const { customers, result, shown } = computation;
  const before = classesStanding(computation, table);
  if (before === null) return NOBODY_MOVED;
  const after = new Map<string, string | null>();
  customers.keys.forEach((key, customer) => {
    after.set(key, result.classIds[shown.classIndexes[customer] ?? -1] ?? null);
  });
  const amounts = customers.indicators.find((indicator) => indicator.id === 'amount')?.values;
  const customerOf = new Map(customers.keys.map((key, customer) => [key, customer]));
  const amountOf = (key: string): number => amounts?.[customerOf.get(key) ?? -1] ?? 0;
  const nameOf = (key: string): string => customers.names[customerOf.get(key) ?? -1] ?? key;
  const found = migration(before, after, { classIds: result.classIds, amountOf });
  const { up, down } = found.moves;
  const named = [...up, ...down]
    .sort((a, b) => amountOf(b.key) - amountOf(a.key))
    .slice(0, NAMED)
    .map(({ key, from, to }) => ({
      name: nameOf(key),
      from: classText(from, language),
      to: classText(to, language),
    }));
  return {
    ...{ up: up.length, down: down.length, named },
    new: found.moves.new.length,
    left: found.moves.left.length,
    stayRate: Number.isNaN(found.stayRate) ? null : found.stayRate,
    cells: cellViews(found, { amountOf, nameOf }),
  };
}

const NOBODY_MOVED: Moves = { up: 0, down: 0, new: 0, left: 0, named: [], stayRate: null, cells: [] };

function cellViews(
  { from, to, cells }: Migration,
  { amountOf, nameOf }: { amountOf: (key: string) => number; nameOf: (key: string) => string },
): MigrationCellView[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap(({ keys, amount }, columnIndex): MigrationCellView[] => {
      const [before = '', after = ''] = [from[rowIndex], to[columnIndex]];
      if (keys.length === 0) return [];
      const largest = [...keys].sort((a, b) => amountOf(b) - amountOf(a)).slice(0, NAMED_IN_A_CELL);
      const names = before === after ? [] : largest.map(nameOf);
      return [{ from: before, to: after, customers: keys.length, amount, names }];
    }),
  );
}

function classText(id: string | null, language: Language): string | null {
  return id === null ? null : className(id, language);
}

/** Class ids that stood beside the customers, by customer key; null where no class stands yet. */
function classesStanding(
  { customers, result, list }: Computation,
  { results, standing, keys }: ResultTable,
): Map<string, string | null> | null {
  const column = results.roles.indexOf('class');
  const idOf = classIdsByText(result.classIds);
  const classes = new Map<string, string | null>();
  const remember = (key: string, row: number): void => {
    const cell = standing[row]?.[column];
    if (cell !== undefined && cell !== '')
      classes.set(key, idOf.has(cell) ? (idOf.get(cell) ?? null) : ANOTHER_WAY);
  };
  if (list) {
    customers.rowIndexes.forEach(([rowIndex = -1], customer) => {
      remember(customers.keys[customer] ?? '', rowIndex - results.headerRowIndex - 1);
    });
  } else {
    keys.forEach(remember);
  }
  return classes.size === 0 ? null : classes;
}

/** Stands for a class of another way of sorting: going from it to one of this way is neither up nor down. */
const ANOTHER_WAY = '';

/** What a class cell says in any language: the id of a class, null for none. */
function classIdsByText(classIds: readonly string[]): Map<unknown, string | null> {
  const idOf = new Map<unknown, string | null>();
  for (const language of LANGUAGES) {
    for (const id of UNCLASSIFIED_IDS) idOf.set(unclassifiedName(id, language), null);
    for (const id of classIds) idOf.set(className(id, language), id);
  }
  return idOf;
}

import type { Moves } from '../contract/api';
import { LANGUAGES, type Language } from '../contract/language';
import { className } from '../contract/words/schemes';
import { moves } from '../core/history/moves';
import type { Computation } from './compute-classes';
import type { ResultTable } from './result-table';

const NAMED = 20;

/** Who moves between the classes that stand in the sheet and those of this run. */
export function movesOf(computation: Computation, table: ResultTable, language: Language): Moves {
  const { customers, result } = computation;
  const before = classesStanding(computation, table);
  if (before === null) return { up: 0, down: 0, new: 0, left: 0, named: [] };
  const after = new Map<string, string | null>();
  customers.keys.forEach((key, customer) => {
    after.set(key, result.classIds[result.classIndexes[customer] ?? -1] ?? null);
  });
  const found = moves(before, after, result.classIds);
  const amounts = customers.indicators.find((indicator) => indicator.id === 'amount')?.values;
  const customerOf = new Map(customers.keys.map((key, customer) => [key, customer]));
  const amountOf = (key: string): number => amounts?.[customerOf.get(key) ?? -1] ?? 0;
  const named = [...found.up, ...found.down]
    .sort((a, b) => amountOf(b.key) - amountOf(a.key))
    .slice(0, NAMED)
    .map(({ key, from, to }) => ({
      name: customers.names[customerOf.get(key) ?? -1] ?? key,
      from: classText(from, language),
      to: classText(to, language),
    }));
  return {
    up: found.up.length,
    down: found.down.length,
    new: found.new.length,
    left: found.left.length,
    named,
  };
}

function classText(id: string | null, language: Language): string | null {
  return id === null ? null : className(id, language);
}

/** Class ids that stand in the Class column, by customer key; null where no class stands yet. */
function classesStanding(
  { customers, result, list }: Computation,
  { results, keys }: ResultTable,
): Map<string, string | null> | null {
  const column = results.roles.indexOf('class');
  const idOf = new Map<unknown, string>();
  for (const id of result.classIds) for (const language of LANGUAGES) idOf.set(className(id, language), id);
  const standing = new Map<string, string | null>();
  const remember = (key: string, row: number): void => {
    const cell = results.current[row]?.[column];
    if (cell !== undefined && cell !== '') standing.set(key, idOf.get(cell) ?? null);
  };
  if (list) {
    customers.rowIndexes.forEach(([rowIndex = -1], customer) => {
      remember(customers.keys[customer] ?? '', rowIndex - results.headerRowIndex - 1);
    });
  } else {
    keys.forEach(remember);
  }
  return standing.size === 0 ? null : standing;
}

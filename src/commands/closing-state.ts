import { closingChanges, type ClosedCustomer, type ClosedList, type MovedBy } from '../core/history/closing';
import { FrozenRun } from '../core/explain/frozen-run';
import { migration } from '../core/history/migration';
import { causeOfMove } from '../core/history/move-cause';
import type { IndicatorId } from '../core/indicators/customer-table';
import type { NewClosing, ValuesByKey } from '../google/closing-records';
import { userEmail } from '../google/session';
import type { Computation } from './compute-classes';
import { shownOf } from './movement';
import { schemeVersion } from './scheme-version';

/** What a closing is compared with; an empty list and no numbers at the first. */
export interface ClosedBefore {
  readonly list: ClosedList;
  /** Null where they are not on record. */
  readonly values: ValuesByKey | null;
  readonly scheme: string | null;
  /** Whether the closing keeps everybody, not only what changed. */
  readonly isWholeNext: boolean;
}

/** Causes are found for so many movers, those with the largest amount first: each may cost a look at everybody. */
const MOST_CAUSES = 1000;

/** How every customer stands at a closing, by key. */
export function closedList({ customers, result, shown }: Computation): Map<string, ClosedCustomer> {
  const idOf = (classIndex: number | undefined): string | null => result.classIds[classIndex ?? -1] ?? null;
  return new Map(
    customers.keys.map((key, customer) => {
      const state = shown.stateOf(customer);
      return [
        key,
        {
          name: customers.names[customer] ?? key,
          shown: idOf(shown.classIndexes[customer]),
          raw: idOf(result.classIndexes[customer]),
          computed: idOf(state?.shown),
          closingsBelow: state?.closingsBelow ?? 0,
          mark: shown.markOf(customer),
        },
      ];
    }),
  );
}

/** All that is put on record of a month. */
export function newClosing(computation: Computation, before: ClosedBefore, month: string): NewClosing {
  const { customers, result, workbook } = computation;
  const after = closedList(computation);
  const customerOf = new Map(customers.keys.map((key, customer) => [key, customer]));
  const amounts = customers.indicators.find(({ id }) => id === 'amount')?.values;
  const amountOf = (key: string): number | null => {
    const customer = customerOf.get(key);
    const amount = customer === undefined ? before.values?.get(key)?.get('amount') : amounts?.[customer];
    return amount === undefined || Number.isNaN(amount) ? null : amount;
  };
  const causes = movedBy(computation, before, after);
  const detail = (key: string) => {
    const score = result.scores[customerOf.get(key) ?? -1] ?? NaN;
    return {
      score: Number.isNaN(score) ? null : score,
      amount: amountOf(key),
      movedBy: causes.get(key) ?? null,
    };
  };
  const { classIds } = result;
  const found = migration(shownOf(before.list), shownOf(after), {
    classIds,
    amountOf: (key) => amountOf(key) ?? 0,
  });
  return {
    details: {
      ...{ month, at: workbook.now, by: userEmail(), classIds, isWhole: before.isWholeNext },
      scheme: result.schemeId,
      version: schemeVersion(computation),
      amounts: found.cells.flatMap((row, rowIndex) =>
        row.flatMap(({ keys, amount }, columnIndex) =>
          keys.length === 0
            ? []
            : [{ from: found.from[rowIndex] ?? '', to: found.to[columnIndex] ?? '', amount: tidy(amount) }],
        ),
      ),
    },
    changes: withEverybody(closingChanges(before.list, after, detail), {
      after,
      detail,
      isWhole: before.isWholeNext,
    }),
    values: valuesOf(computation),
  };
}

/** A sum of fractions without its last binary digits. */
function tidy(amount: number): number {
  return Number(amount.toFixed(4));
}

/** A whole closing also keeps who is as before; they come first, since what changed has the last word. */
function withEverybody(
  changes: ReturnType<typeof closingChanges>,
  {
    after,
    detail,
    isWhole,
  }: { after: ClosedList; detail: Parameters<typeof closingChanges>[2]; isWhole: boolean },
): ReturnType<typeof closingChanges> {
  if (!isWhole) return changes;
  const changed = new Set(changes.map(({ key }) => key));
  const same = Array.from(after).filter(([key]) => !changed.has(key));
  return [...same.map(([key, now]) => ({ key, now, ...detail(key) })), ...changes];
}

/** The indicators that counted, and the amount: by these a later closing tells own change from that of others. */
function valuesOf({ customers, result }: Computation): NewClosing['values'] {
  const counted = new Set<IndicatorId>(['amount', ...result.weights.map(({ id }) => id)]);
  const columns = customers.indicators.filter(({ id }) => counted.has(id));
  const number = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return {
    ids: columns.map(({ id }) => id),
    rows: customers.keys.map((key, customer) => [
      key,
      ...columns.map(({ values }) => number(values[customer])),
    ]),
  };
}

/** Why those moved whose shown class is another one; nobody at another way of sorting. */
function movedBy(computation: Computation, before: ClosedBefore, after: ClosedList): Map<string, MovedBy> {
  const { customers, result } = computation;
  const causes = new Map<string, MovedBy>();
  if (before.scheme !== result.schemeId) return causes;
  const amounts = customers.indicators.find(({ id }) => id === 'amount')?.values;
  const moved = customers.keys
    .map((key, customer) => ({ key, customer, then: before.list.get(key), now: after.get(key) }))
    .filter(({ then, now }) => then && now && then.shown !== now.shown)
    .sort((a, b) => (amounts?.[b.customer] ?? 0) - (amounts?.[a.customer] ?? 0));
  const byNumbers = causeFinder(computation, before);
  for (const { key, customer, then, now } of moved.slice(0, MOST_CAUSES)) {
    const cause = then && now && (byDecision(then, now) ?? byNumbers(customer, then, now));
    if (cause) causes.set(key, cause);
  }
  return causes;
}

function byDecision(then: ClosedCustomer, now: ClosedCustomer): MovedBy | null {
  if (then.mark === 'manual' || now.mark === 'manual') return 'hand';
  return then.mark === 'held' && then.raw === now.raw ? 'kept' : null;
}

type CauseFinder = (customer: number, then: ClosedCustomer, now: ClosedCustomer) => MovedBy | null;

function causeFinder({ customers, prepared, result }: Computation, { values }: ClosedBefore): CauseFinder {
  const { plan, classIds } = result;
  if (!plan || !values) return () => null;
  const frozen = new FrozenRun(prepared, plan, result);
  const indexOf = (id: string | null): number => (id === null ? -1 : classIds.indexOf(id));
  return (customer, then, now) => {
    const valuesBefore = values.get(customers.keys[customer] ?? '');
    if (!valuesBefore) return null;
    return causeOfMove(frozen, plan, {
      ...{ customer, valuesBefore },
      from: indexOf(then.raw),
      to: indexOf(now.raw),
    });
  };
}

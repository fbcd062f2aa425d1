import type { ClassMark } from './shown-classes';
import type { MoveCause } from './move-cause';

/** Why the shown class is another one: beside the numbers, a person's decision or a class kept until now. */
export type MovedBy = MoveCause | 'hand' | 'kept';

/** What a closing remembers of one customer. Classes are ids, null for none. */
export interface ClosedCustomer {
  /** The name as shown. */
  readonly name: string;
  readonly shown: string | null;
  /** By the numbers alone. */
  readonly raw: string | null;
  /** What the numbers and the holding back gave, whatever a person decided. */
  readonly computed: string | null;
  readonly closingsBelow: number;
  readonly mark: ClassMark | null;
}

/** One customer that is not as at the closing before; null for one who left. */
export interface ClosingChange {
  readonly key: string;
  readonly now: ClosedCustomer | null;
  readonly score: number | null;
  /** In the user's unit; of one who left as it was. Null where no amounts are known. */
  readonly amount: number | null;
  /** Null where the shown class is the same, is the first, or where it cannot be told. */
  readonly movedBy: MovedBy | null;
}

/** Customers by key, as they stood at a closing. */
export type ClosedList = ReadonlyMap<string, ClosedCustomer>;

/** What differs from the closing before: what a closing keeps. Against an empty list it is everybody. */
export function closingChanges(
  before: ClosedList,
  after: ClosedList,
  detail: (key: string) => Pick<ClosingChange, 'score' | 'amount' | 'movedBy'>,
): ClosingChange[] {
  const changes: ClosingChange[] = [];
  after.forEach((now, key) => {
    const then = before.get(key);
    if (!then || !isSame(then, now)) changes.push({ key, now, ...detail(key) });
  });
  before.forEach((_, key) => {
    if (!after.has(key)) changes.push({ key, now: null, ...detail(key) });
  });
  return changes;
}

/** The list of a closing from the one before and what changed. */
export function afterChanges(before: ClosedList, changes: readonly ClosingChange[]): ClosedList {
  const list = new Map(before);
  for (const { key, now } of changes) {
    if (now) list.set(key, now);
    else list.delete(key);
  }
  return list;
}

function isSame(a: ClosedCustomer, b: ClosedCustomer): boolean {
  return (
    a.name === b.name &&
    a.shown === b.shown &&
    a.raw === b.raw &&
    a.computed === b.computed &&
    a.closingsBelow === b.closingsBelow &&
    a.mark === b.mark
  );
}

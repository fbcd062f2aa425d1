import type { Lift } from '../explain/lift';
import type { Rhythm } from '../rhythm/rhythm';

/** Why somebody should call a customer. Classes are indexes, 0 = best, -1 = in no class. */
export type CallReason =
  /** The usual gap between orders is over by more than it usually differs. */
  | { readonly kind: 'late'; readonly rhythm: Rhythm }
  /** In a lower class than before. */
  | { readonly kind: 'fell'; readonly from: number; readonly to: number }
  /** A small change is enough for a better class. */
  | { readonly kind: 'near'; readonly lift: Lift };

/** What is known of a customer when calls are chosen. */
export interface CallCandidate {
  readonly key: string;
  /** Class index now, -1 = in no class. */
  readonly classIndex: number;
  /** Class index before; null where nothing is remembered. */
  readonly classBefore: number | null;
  /** In the user's unit; NaN = no data. */
  readonly amount: number;
  readonly rhythm: Rhythm | null;
  /** The easiest single change that gives a better class; null where there is none. */
  readonly lift: Lift | null;
}

/** A customer to call. */
export interface Call {
  /** Index of the candidate. */
  readonly customer: number;
  /** At least one, the strongest first. */
  readonly reasons: readonly CallReason[];
}

/** Calls that one person makes in a week. */
const MOST_CALLS = 10;

/** A change counts as small up to this share of what the customer has. */
const SMALL_SHARE = 0.2;

/**
 * The customers to call first, at most ten: those of the best class who are late; those who fell; those of other
 * classes, but the lowest, who are late; those whom a small change would lift. Within each the better class comes
 * first (who fell: the class they had), then the larger amount; the key decides between equals, never the order of rows.
 *
 * @param classes how many classes there are.
 */
export function callsToMake(candidates: readonly CallCandidate[], classes: number): Call[] {
  const wanted = candidates.flatMap((candidate, customer): (Call & { urgency: Urgency })[] => {
    const reasons = reasonsOf(candidate, classes);
    const [strongest] = reasons;
    if (!strongest) return [];
    return [{ customer, reasons, urgency: urgencyOf(strongest, candidate) }];
  });
  return wanted
    .sort((a, b) => compareUrgency(a.urgency, b.urgency))
    .slice(0, MOST_CALLS)
    .map(({ customer, reasons }) => ({ customer, reasons }));
}

function reasonsOf({ classIndex, classBefore, rhythm, lift }: CallCandidate, classes: number): CallReason[] {
  const late = rhythm?.state === 'late' ? rhythm : null;
  const isWorthIt = classIndex >= 0 && (classIndex < classes - 1 || classes === 1);
  const isLate: CallReason[] = late && isWorthIt ? [{ kind: 'late', rhythm: late }] : [];
  const fell: CallReason[] =
    classBefore !== null && classBefore >= 0 && (classIndex > classBefore || classIndex < 0)
      ? [{ kind: 'fell', from: classBefore, to: classIndex }]
      : [];
  const near: CallReason[] = classIndex > 0 && lift !== null && isSmall(lift) ? [{ kind: 'near', lift }] : [];
  return classIndex === 0 ? [...isLate, ...fell] : [...fell, ...isLate, ...near];
}

/** One more order is small, whatever the customer has; so is what an order of today would mend. */
function isSmall({ id, change, target }: Lift): boolean {
  if (change === null) return false;
  if (id === 'recency' || id === 'silence' || (id === 'orders' && change <= 1)) return true;
  return Math.abs(change) <= SMALL_SHARE * Math.abs(target - change);
}

/** What is compared, in this order; smaller comes first, the key last. */
interface Urgency {
  readonly places: readonly number[];
  readonly key: string;
}

function urgencyOf({ kind }: CallReason, { key, classIndex, classBefore, amount }: CallCandidate): Urgency {
  const group = { late: classIndex === 0 ? 0 : 2, fell: 1, near: 3 }[kind];
  const rank = kind === 'fell' ? (classBefore ?? 0) : classIndex;
  return { places: [group, rank, Number.isNaN(amount) ? 0 : -amount], key };
}

function compareUrgency(a: Urgency, b: Urgency): number {
  for (let i = 0; i < a.places.length; i++) {
    const difference = (a.places[i] ?? 0) - (b.places[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.key < b.key ? -1 : 1;
}

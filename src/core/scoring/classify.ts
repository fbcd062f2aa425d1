import type { Cuts, Place, Totals } from './cuts';
import { boundsOf, classWithin, CUTS } from './cuts';

/**
 * The class of every customer by fixed scores, the lowest of each class but the last, best class first; -1 without a
 * score.
 */
export function classifyByFloors(scores: Float64Array, floors: readonly number[]): Int8Array {
  const classIndexes = new Int8Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    let classIndex = score === score ? 0 : -1;
    while (classIndex >= 0 && classIndex < floors.length && score < floors[classIndex]!) classIndex++;
    classIndexes[i] = classIndex;
  }
  return classIndexes;
}

/** Customers that are classified, best first, and what their places are made of. */
export interface Ranking {
  readonly bestFirst: Uint32Array;
  /** Scores of all customers, length n. */
  readonly scores: Float64Array;
  /** Amounts of all customers in whole units, length n. */
  readonly amounts: Float64Array;
}

/**
 * The class of every customer of the ranking, -1 for those not in it. Equal scores share a class, except under a cut
 * that parts equals, where they are walked in the order given.
 */
export function classify(ranking: Ranking, cuts: Cuts): Int8Array {
  const { bestFirst, scores, amounts } = ranking;
  const classIndexes = new Int8Array(scores.length).fill(-1);
  const bounds = boundsOf(cuts, totalsOf(ranking));
  const { measure, partsEqual } = CUTS[cuts.id];
  const place: { -readonly [part in keyof Place]: number } = {
    score: NaN,
    amount: 0,
    amountAbove: 0,
    customersAbove: 0,
  };
  let classIndex = 0;
  let amountBefore = 0;
  for (let i = 0; i < bestFirst.length; i++) {
    const customer = bestFirst[i]!;
    if (partsEqual || scores[customer] !== place.score) {
      place.score = scores[customer]!;
      place.amount = amounts[customer]!;
      place.amountAbove = amountBefore;
      place.customersAbove = i;
      classIndex = classWithin(measure(place), bounds);
    }
    classIndexes[customer] = classIndex;
    amountBefore += amounts[customer]!;
  }
  return classIndexes;
}

function totalsOf({ bestFirst, amounts }: Ranking): Totals {
  let amount = 0;
  for (let i = 0; i < bestFirst.length; i++) amount += amounts[bestFirst[i]!]!;
  return { amount, customers: bestFirst.length };
}

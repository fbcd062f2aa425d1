import type { Cuts, Place } from './cuts';
import { classAt, CUTS } from './cuts';

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
  const place = { ...emptyPlace(), customers: bestFirst.length, amountTotal: totalOf(ranking) };
  const { partsEqual } = CUTS[cuts.id];
  for (let start = 0; start < bestFirst.length;) {
    const first = bestFirst[start]!;
    place.score = scores[first]!;
    place.amount = amounts[first]!;
    place.customersAbove = start;
    const classIndex = classAt(place, cuts);
    let end = start;
    do {
      classIndexes[bestFirst[end]!] = classIndex;
      place.amountAbove += amounts[bestFirst[end]!]!;
      end++;
    } while (!partsEqual && end < bestFirst.length && scores[bestFirst[end]!] === place.score);
    start = end;
  }
  return classIndexes;
}

function emptyPlace(): { -readonly [part in keyof Place]: Place[part] } {
  return { score: 0, amount: 0, amountAbove: 0, amountTotal: 0, customersAbove: 0, customers: 0 };
}

function totalOf({ bestFirst, amounts }: Ranking): number {
  let total = 0;
  for (let i = 0; i < bestFirst.length; i++) total += amounts[bestFirst[i]!]!;
  return total;
}

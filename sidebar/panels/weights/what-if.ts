import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { withPreset } from '../../../src/core/schemes/presets';
import { runScheme } from '../../../src/core/schemes/run';
import type { SchemeResult } from '../../../src/core/schemes/result';
import type { Settings } from '../../../src/core/settings';
import type { CustomerData } from './customer-data';

/** Class index of a customer that another way of sorting put into a class this one does not have. */
export const OTHER_CLASS = -2;

/** Customers and what they bring. */
export interface Tally {
  readonly customers: number;
  readonly amount: number;
}

/** One class before and after; in the order of the classes, the best first. */
export interface ClassChange {
  readonly id: string;
  readonly before: Tally;
  readonly after: Tally;
}

/** Those who go one way: all of them counted, the largest by index. */
export interface Movers extends Tally {
  readonly largest: readonly number[];
}

/** The whole list sorted again, against the classes before. */
export interface WhatIf {
  readonly result: SchemeResult;
  /** Indices into the class ids of the result, -1 for none, `OTHER_CLASS`. */
  readonly before: Int8Array;
  readonly classes: readonly ClassChange[];
  readonly up: Movers;
  readonly down: Movers;
}

/** Which customers are looked at; null: all. */
export type Filter = ((customer: number) => boolean) | null;

/** Names that fit a list people read. */
const MOST_NAMED = 20;

/** Sorts everybody under settings, as the add-on would. */
export function sortAgain(data: CustomerData, given: Settings): SchemeResult {
  const settings = withPreset(given) ?? given;
  const schemeId = (settings.scheme as SchemeId | undefined) ?? data.schemeId;
  return runScheme(data.prepared, schemeId, settings);
}

/**
 * Who was in which class: in the sheet, or before the first run under the result of the settings as they are.
 *
 * @param classIds those of the result after.
 * @returns indices into `classIds`, -1 for none, `OTHER_CLASS`.
 */
export function classesBefore(
  { classesNow }: CustomerData,
  unchanged: SchemeResult,
  classIds: readonly string[],
): Int8Array {
  const indexOf = new Map([['', -1], ...classIds.map((id, index) => [id, index] as const)]);
  const indexIn = (id: string): number => indexOf.get(id) ?? OTHER_CLASS;
  if (classesNow) return Int8Array.from(classesNow, indexIn);
  const ofUnchanged = unchanged.classIds.map(indexIn);
  return unchanged.classIndexes.map((index) => ofUnchanged[index] ?? -1);
}

/** What a result changes for the customers of a filter. One pass, no sort. */
export function whatIf(
  data: CustomerData,
  result: SchemeResult,
  { before, filter }: { readonly before: Int8Array; readonly filter: Filter },
): WhatIf {
  const tallies = result.classIds.map(() => ({ before: blank(), after: blank() }));
  const up = { ...blank(), largest: [] as number[] };
  const down = { ...blank(), largest: [] as number[] };
  for (const customer of data.byAmount) {
    if (filter && !filter(customer)) continue;
    const amount = data.amounts[customer] ?? 0;
    const was = before[customer] ?? -1;
    const is = result.classIndexes[customer] ?? -1;
    count(tallies[was]?.before, amount);
    count(tallies[is]?.after, amount);
    if (was === is || was === OTHER_CLASS) continue;
    const movers = isBetter(is, was) ? up : down;
    count(movers, amount);
    if (movers.largest.length < MOST_NAMED) movers.largest.push(customer);
  }
  const classes = result.classIds.map((id, index) => ({ id, ...(tallies[index] ?? empty()) }));
  return { result, before, classes, up, down };
}

type Counted = { -readonly [part in keyof Tally]: Tally[part] };

const blank = (): Counted => ({ customers: 0, amount: 0 });
const empty = () => ({ before: blank(), after: blank() });

function count(tally: Counted | undefined, amount: number): void {
  if (!tally) return;
  tally.customers++;
  tally.amount += amount;
}

/** No class stands below the lowest. */
function isBetter(index: number, than: number): boolean {
  return index >= 0 && (than < 0 || index < than);
}

import { bandsOf } from '../scoring/bands';
import { classify } from '../scoring/classify';
import type { Column } from '../scoring/column';
import type { CutId } from '../scoring/cuts';
import { meanAndDeviation } from '../scoring/data-scales';
import type { Direction } from '../scoring/indicator-traits';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import type { Prepared } from '../scoring/prepare';
import { meanStep, type Fact, type Steps } from './facts';

/** The step of every customer in every fact, 0 where it is not known. Arrays of length n. */
export function factSteps(facts: readonly Fact[], prepared: Prepared): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (const fact of facts) found.push(stepsOf(fact, prepared, (id) => found[indexOf(facts, id)]));
  return found;
}

function stepsOf(fact: Fact, prepared: Prepared, known: (id: string) => Uint8Array | undefined): Uint8Array {
  const nothing = new Uint8Array(prepared.customers);
  if ('average' in fact) return averages(fact.average.map((id) => known(id) ?? nothing));
  if ('category' in fact) {
    const category = prepared.table.categories.find(({ id }) => id === fact.category);
    const steps = category?.words.map((word) => fact.words.indexOf(word) + 1) ?? [];
    return category ? category.values.map((value) => (value === 0 ? 0 : steps[value - 1]!)) : nothing;
  }
  if (fact.steps.by === 'limits') {
    const values = prepared.table.indicators.find(({ id }) => id === fact.indicator)?.values;
    return values ? limitSteps(values, fact.steps) : nothing;
  }
  const column = prepared.columns.find(({ id }) => id === fact.indicator);
  const direction = fact.direction ?? INDICATOR_TRAITS[fact.indicator].direction;
  return column ? rankedSteps(column, fact.steps, direction) : nothing;
}

function averages(of: readonly Uint8Array[]): Uint8Array {
  const steps = new Uint8Array(of[0]?.length ?? 0);
  for (let i = 0; i < steps.length; i++) {
    let sum = 0;
    let known = 0;
    for (const each of of) {
      sum += each[i]!;
      if (each[i]! > 0) known++;
    }
    if (known === of.length) steps[i] = meanStep(sum, known);
  }
  return steps;
}

function limitSteps(
  values: Float64Array,
  { at, isIncludedBelow = false }: { readonly at: readonly number[]; readonly isIncludedBelow?: boolean },
): Uint8Array {
  const steps = new Uint8Array(values.length);
  for (let i = 0; i < steps.length; i++) {
    const value = values[i]!;
    if (value !== value) continue;
    steps[i] = 1;
    for (const limit of at) if (isIncludedBelow ? value > limit : value >= limit) steps[i]!++;
  }
  return steps;
}

function rankedSteps(
  column: Column,
  steps: Exclude<Steps, { by: 'limits' }>,
  direction: Direction,
): Uint8Array {
  if (steps.by === 'bands') return bandsOf(column, { ...steps, direction });
  if (steps.by === 'mean') return meanSteps(column, direction);
  return cutSteps(column, steps, direction);
}

function meanSteps({ order, sorted, units }: Column, direction: Direction): Uint8Array {
  const { mean } = meanAndDeviation(sorted);
  const steps = new Uint8Array(units.length);
  for (let i = 0; i < order.length; i++) {
    const isGood = direction === 'more' ? sorted[i]! >= mean : sorted[i]! <= mean;
    steps[order[i]!] = isGood ? 2 : 1;
  }
  return steps;
}

function cutSteps(
  { order, units }: Column,
  { by, at }: { readonly by: CutId; readonly at: readonly number[] },
  direction: Direction,
): Uint8Array {
  const bestFirst = direction === 'more' ? order.slice().reverse() : order;
  const scores = direction === 'more' ? units : units.map((value) => -value);
  const classes = classify({ bestFirst, scores, amounts: units }, { id: by, at });
  return Uint8Array.from(classes, (classIndex) => (classIndex < 0 ? 0 : at.length + 1 - classIndex));
}

function indexOf(facts: readonly Fact[], id: string): number {
  return facts.findIndex((fact) => fact.id === id);
}

/** Steps a fact may have for a condition to hold; 0 stands for not known. Facts that are not named may be anything. */
export type Condition = Readonly<Record<string, readonly number[]>>;

/** Holds when any of its conditions does. */
export interface Rule {
  readonly when: readonly Condition[];
  /** Id of the class it gives. */
  readonly then: string;
}

/** What a table of rules looks at: a few steps for each fact. */
export interface FactSteps {
  readonly id: string;
  /** Steps run from 1 to this number. */
  readonly steps: number;
}

/** Every combination of steps with the rule that decides it, found once. */
export interface RuleTable {
  readonly facts: readonly FactSteps[];
  /** Index of the first rule that holds, -1 where none does; one entry a combination. */
  readonly ruleOfCell: Int16Array;
  /** What one step of each fact adds to the index of a combination. */
  readonly strides: readonly number[];
}

/** What is wrong with a table of rules. */
export interface RuleFlaws {
  /** Combinations of known steps that no rule covers. */
  readonly gaps: readonly Readonly<Record<string, number>>[];
  /** Indexes of rules that never decide, because others come before or no combination meets them. */
  readonly idle: readonly number[];
  /** Combinations that more than one rule would cover, the order of the rules deciding. */
  readonly overlaps: readonly Readonly<Record<string, number>>[];
}

/** Combinations beyond which a table is refused: they are counted one by one. */
export const MOST_CELLS = 200_000;

/** Combinations of steps, not known included. */
export function cellCount(facts: readonly FactSteps[]): number {
  return facts.reduce((cells, { steps }) => cells * (steps + 1), 1);
}

/** Decides every combination of steps in advance, so that a customer costs one look-up. */
export function ruleTable(facts: readonly FactSteps[], rules: readonly Rule[]): RuleTable {
  const strides: number[] = [];
  let cells = 1;
  for (const { steps } of facts) {
    strides.push(cells);
    cells *= steps + 1;
  }
  const ruleOfCell = new Int16Array(cells);
  const holds = rules.map((rule) => conditionsOf(facts, rule));
  for (let cell = 0; cell < cells; cell++) {
    const steps = stepsOf(cell, facts);
    ruleOfCell[cell] = holds.findIndex((conditions) => conditions.some((condition) => condition(steps)));
  }
  return { facts, ruleOfCell, strides };
}

/** Looks at every combination: the proof that a table is a partition, or where it is none. */
export function ruleFlaws(facts: readonly FactSteps[], rules: readonly Rule[]): RuleFlaws {
  const { ruleOfCell } = ruleTable(facts, rules);
  const holds = rules.map((rule) => conditionsOf(facts, rule));
  const gaps: Record<string, number>[] = [];
  const overlaps: Record<string, number>[] = [];
  const deciding = new Set<number>();
  ruleOfCell.forEach((rule, cell) => {
    const steps = stepsOf(cell, facts);
    deciding.add(rule);
    if (rule < 0 && steps.every((step) => step > 0)) gaps.push(named(steps, facts));
    const holding = holds.filter((conditions) => conditions.some((condition) => condition(steps)));
    if (holding.length > 1) overlaps.push(named(steps, facts));
  });
  return { gaps, overlaps, idle: rules.map((_, index) => index).filter((index) => !deciding.has(index)) };
}

type Test = (steps: readonly number[]) => boolean;

function conditionsOf(facts: readonly FactSteps[], { when }: Rule): Test[] {
  return when.map((condition): Test => {
    const parts = facts.flatMap(({ id }, index) => {
      const allowed = condition[id];
      return allowed ? [{ index, allowed }] : [];
    });
    return (steps) => parts.every(({ index, allowed }) => allowed.includes(steps[index]!));
  });
}

function stepsOf(cell: number, facts: readonly FactSteps[]): number[] {
  let rest = cell;
  return facts.map(({ steps }) => {
    const step = rest % (steps + 1);
    rest = (rest - step) / (steps + 1);
    return step;
  });
}

function named(steps: readonly number[], facts: readonly FactSteps[]): Record<string, number> {
  return Object.fromEntries(facts.map(({ id }, index) => [id, steps[index]!]));
}

import { describe, expect, it } from 'vitest';
import { SCHEME_IDS, SCHEMES } from '../../../src/core/schemes/catalogue';
import { gridRules } from '../../../src/core/schemes/grid-rules';
import { ruleFlaws, ruleTable, type Condition } from '../../../src/core/schemes/rule-table';
import { stepsOfFacts } from '../../../src/core/schemes/run-rules';
import type { RuleScheme } from '../../../src/core/schemes/scheme';

const TWO = [
  { id: 'a', steps: 2 },
  { id: 'b', steps: 2 },
];

describe('ruleTable', () => {
  it('decides every combination by the first rule that holds, not known included', () => {
    const rules = [
      { when: [{ a: [2], b: [2] }, { b: [0] }], then: 'x' },
      { when: [{ a: [1, 2] }], then: 'y' },
    ];
    const { ruleOfCell, strides } = ruleTable(TWO, rules);
    const at = (a: number, b: number) => ruleOfCell[a * strides[0]! + b * strides[1]!];
    expect([at(2, 2), at(2, 1), at(1, 0), at(0, 0), at(0, 1)]).toEqual([0, 1, 0, 0, -1]);
  });
});

describe('ruleFlaws', () => {
  it('finds what no rule covers, what two cover and what never decides', () => {
    const rules = [
      { when: [{ a: [1] }], then: 'x' },
      { when: [{ a: [1], b: [1] }], then: 'y' },
      { when: [{ a: [2], b: [1] }], then: 'z' },
    ];
    const { gaps, idle, overlaps } = ruleFlaws(TWO, rules);
    expect(gaps).toEqual([{ a: 2, b: 2 }]);
    expect(idle).toEqual([1]);
    expect(overlaps).toEqual([{ a: 1, b: 1 }]);
  });
});

const RULE_SCHEMES = SCHEME_IDS.flatMap((id) => {
  const scheme = SCHEMES[id];
  return scheme.shape === 'rules' ? [[id, scheme] as const] : [];
});

describe.each(RULE_SCHEMES)('the rules of %s', (id, scheme: RuleScheme) => {
  const flaws = ruleFlaws(stepsOfFacts(scheme.facts), scheme.rules);

  it('give every combination of what is known exactly one class', () => {
    expect(flaws.gaps).toEqual([]);
  });

  it('all decide something, and every class can be reached', () => {
    expect(flaws.idle).toEqual([]);
    expect(new Set(scheme.rules.map(({ then }) => then))).toEqual(new Set(scheme.labels));
  });

  it('are a partition without looking at their order, where they are a map', () => {
    const isMap = id.startsWith('rfm') || id === 'abc-xyz';
    if (isMap) expect(flaws.overlaps).toEqual([]);
    else expect(scheme.rules.length).toBeGreaterThan(1);
  });
});

/** Steps up of one fact, all else as it is, that lead to a class that stands after the one before. */
function stepsDown({ facts, rules, labels }: RuleScheme): string[] {
  const counts = stepsOfFacts(facts.filter((fact) => !('average' in fact)));
  const cells = counts.reduce<Record<string, number>[]>(
    (some, { id, steps }) =>
      some.flatMap((cell) => Array.from({ length: steps }, (_, step) => ({ ...cell, [id]: step + 1 }))),
    [{}],
  );
  const classOf = (cell: Record<string, number>): string => {
    const steps: Record<string, number> = { ...cell };
    for (const fact of facts) {
      if (!('average' in fact)) continue;
      const sum = fact.average.reduce((total, id) => total + (cell[id] ?? 0), 0);
      steps[fact.id] = Math.floor(sum / fact.average.length + 0.5);
    }
    const holds = (condition: Condition): boolean =>
      Object.entries(condition).every(([id, allowed]) => allowed.includes(steps[id] ?? 0));
    return rules.find(({ when }) => when.some(holds))?.then ?? 'none';
  };
  const found = cells.flatMap((cell) =>
    counts.flatMap(({ id, steps }) => {
      const step = cell[id] ?? 0;
      if (step === steps) return [];
      const [before, after] = [classOf(cell), classOf({ ...cell, [id]: step + 1 })];
      const isSales = id !== 'recency';
      return labels.indexOf(after) > labels.indexOf(before)
        ? [`${before} to ${after} by ${isSales ? 'sales' : 'a newer order'}`]
        : [];
    }),
  );
  return [...new Set(found)].sort();
}

describe('the order of segments, best first', () => {
  it('is one in which a step up is never a step down, where the map has such an order', () => {
    expect(stepsDown(SCHEMES['rfm-10'] as RuleScheme)).toEqual([]);
    expect(stepsDown(SCHEMES['rfm-8'] as RuleScheme)).toEqual([]);
  });

  it('breaks of the two circles in the map of eleven one step each', () => {
    // Up, down and up again in the published map: (1,3) to (1,4) and (1,4) to (2,4); (2,3) to (2,4) and (1,3) to (2,3).
    expect(stepsDown(SCHEMES.rfm as RuleScheme)).toEqual([
      'at-risk to cannot-lose by sales',
      'needs-attention to at-risk by sales',
    ]);
  });
});

describe('gridRules', () => {
  it('reads a map down and across', () => {
    const rules = gridRules(
      ['a', 'b'],
      [
        ['low', 'high'],
        ['high', 'high'],
      ],
    );
    expect(rules).toEqual([
      { then: 'low', when: [{ a: [1], b: [1] }] },
      {
        then: 'high',
        when: [
          { a: [1], b: [2] },
          { a: [2], b: [1, 2] },
        ],
      },
    ]);
  });
});

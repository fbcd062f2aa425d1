import type { Issue } from '../issue';
import type { Prepared } from '../scoring/prepare';
import type { Settings } from '../settings';
import { scoresUnder } from './apply-plan';
import { classLimits } from './class-limits';
import type { Fact } from './facts';
import { factSteps } from './fact-steps';
import { stepCount } from './facts';
import { UNCLASSIFIED, type RuleDecision, type SchemeResult } from './result';
import type { FactSteps, Rule } from './rule-table';
import { ruleTable } from './rule-table';
import type { Refused, RunContext } from './run-context';
import type { ManualScheme, RuleScheme } from './scheme';
import { weighedOf } from './weighed-indicators';

/** Shape 2: the first rule that holds decides. One look-up a customer, beside the facts. */
export function runRules(
  prepared: Prepared,
  scheme: RuleScheme,
  { schemeId, settings }: RunContext,
): SchemeResult | Refused {
  const limited = limitedFacts(scheme, settings);
  if (limited.refusals.length > 0) return limited;
  const facts = limited.facts.map((fact) => withBands(fact, settings.bands));
  const decision = { covers: scheme.covers, ...decide(prepared, facts, scheme.rules) };
  const weighed = weighedOf(scheme.score, prepared);
  const { scores } = scoresUnder(prepared, { weighed, aggregator: 'weighted-sum' });
  const { classIndexes, unclassified } = classesOf(scheme, decision, prepared.outside);
  return {
    schemeId,
    classIds: scheme.labels,
    weights: weighed.map(({ column, share, direction }) => ({ id: column.id, share, direction })),
    scores: scores.length > 0 && weighed.length > 0 ? scores : new Float64Array(prepared.customers).fill(NaN),
    classIndexes,
    unclassified,
    plan: null,
    decision,
    issues: fewCustomers(classIndexes, scheme.leastCustomers),
  };
}

/** Shape 3: a rule for each word. Words that are not understood are said. */
export function runManual(
  prepared: Prepared,
  scheme: ManualScheme,
  context: RunContext,
): SchemeResult | Refused {
  const { category, labels } = scheme;
  const rules = labels.map((then, index): Rule => ({ when: [{ [category]: [index + 1] }], then }));
  const facts: Fact[] = [{ id: category, category, words: labels }];
  const result = runRules(prepared, { ...scheme, shape: 'rules', facts, rules, score: [] }, context);
  const found = prepared.table.categories.find(({ id }) => id === category)?.notUnderstood ?? [];
  if ('refusals' in result || found.length === 0) return result;
  return { ...result, issues: [...result.issues, notUnderstood(found)] };
}

/** The number of steps of each fact, which is all that a table of rules needs to know of it. */
export function stepsOfFacts(facts: readonly Fact[]): FactSteps[] {
  return facts.map((fact) => ({ id: fact.id, steps: stepCount(fact) }));
}

function decide(
  prepared: Prepared,
  facts: readonly Fact[],
  rules: readonly Rule[],
): Omit<RuleDecision, 'covers'> {
  const { ruleOfCell, strides } = ruleTable(stepsOfFacts(facts), rules);
  const steps = factSteps(facts, prepared);
  const ruleIndexes = new Int16Array(prepared.customers);
  for (let customer = 0; customer < ruleIndexes.length; customer++) {
    let cell = 0;
    for (let fact = 0; fact < steps.length; fact++) cell += strides[fact]! * steps[fact]![customer]!;
    ruleIndexes[customer] = ruleOfCell[cell]!;
  }
  return { facts, rules, steps, ruleIndexes };
}

/** Classes by the rules that decided; who stands outside stays there, and without a rule too little is known. */
function classesOf(
  { rules, labels }: RuleScheme,
  { ruleIndexes }: Pick<RuleDecision, 'ruleIndexes'>,
  outside: Uint8Array,
): Pick<SchemeResult, 'classIndexes' | 'unclassified'> {
  const classOfRule = rules.map(({ then }) => labels.indexOf(then));
  const classIndexes = new Int8Array(outside.length).fill(-1);
  const unclassified = outside.slice();
  for (let customer = 0; customer < outside.length; customer++) {
    if (outside[customer] !== 0) continue;
    const rule = ruleIndexes[customer]!;
    if (rule < 0) unclassified[customer] = UNCLASSIFIED.notEnoughData;
    else classIndexes[customer] = classOfRule[rule]!;
  }
  return { classIndexes, unclassified };
}

/** The user's limits take the place of those of the fact that the scheme lets them set. */
function limitedFacts(
  { facts, cutFact, labels }: RuleScheme,
  { cuts }: Settings,
): Refused & { readonly facts: readonly Fact[] } {
  if (!cuts) return { facts, refusals: [] };
  const fact = facts.find(({ id }) => id === cutFact);
  if (!fact || !('indicator' in fact) || !('at' in fact.steps) || fact.steps.by === 'limits') {
    return {
      facts,
      refusals: [{ code: 'limits-not-settable', severity: 'refusal', details: { given: labels.length } }],
    };
  }
  const limits = { least: fact.steps.at.length, most: fact.steps.at.length };
  const wanted = classLimits({ cuts: { id: fact.steps.by, at: fact.steps.at }, limits }, cuts);
  if (wanted.cuts.id === 'breaks') {
    return {
      facts,
      refusals: [{ code: 'limits-kind-unknown', severity: 'refusal', details: { name: 'breaks' } }],
    };
  }
  const { id: by, at } = wanted.cuts;
  const changed = facts.map((other) => (other === fact ? { ...fact, steps: { by, at } } : other));
  return { facts: changed, refusals: wanted.refusals };
}

function withBands(fact: Fact, rule: Settings['bands']): Fact {
  if (rule === undefined || !('indicator' in fact) || fact.steps.by !== 'bands') return fact;
  return { ...fact, steps: { ...fact.steps, rule } };
}

function fewCustomers(classIndexes: Int8Array, least: number): Issue[] {
  const count = classIndexes.reduce((classified, index) => (index < 0 ? classified : classified + 1), 0);
  return count > 0 && count < least
    ? [{ code: 'few-customers', severity: 'notice', details: {}, count }]
    : [];
}

/** Texts shown, so that a long list stays a sentence. */
const MOST_TEXTS = 5;

function notUnderstood(texts: readonly string[]): Issue {
  const shown = texts.slice(0, MOST_TEXTS).join(', ') + (texts.length > MOST_TEXTS ? ' …' : '');
  return { code: 'words-unknown', severity: 'warning', count: texts.length, details: { words: shown } };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerData, type CustomerData } from '../../../../sidebar/panels/weights/customer-data';
import { draftOf, settingsWith, sharesOf, withRow } from '../../../../sidebar/panels/weights/draft';
import { filterBy } from '../../../../sidebar/panels/weights/filters';
import { spreadOf } from '../../../../sidebar/panels/weights/spread';
import { classesBefore, sortAgain, whatIf } from '../../../../sidebar/panels/weights/what-if';
import { moves } from '../../../../src/core/history/moves';
import type { CustomerTable } from '../../../../src/core/indicators/customer-table';
import { PRESETS } from '../../../../src/core/schemes/presets';
import { runScheme } from '../../../../src/core/schemes/run';
import { prepare } from '../../../../src/core/scoring/prepare';
import type { Settings } from '../../../../src/core/settings';
import { makeCustomers } from '../../../core/make-customers';
import { firm, pagesOf, type MadeTexts } from './made-pages';

function dataOf(table: CustomerTable, pages = 1, texts: MadeTexts = {}): CustomerData {
  const data = customerData(pagesOf(table, pages, texts));
  if (!data) throw new Error('pages were made');
  return data;
}

const IDS = ['amount', 'orders', 'recency', 'margin', 'delay'] as const;

/** Settings as the panel can make them. */
const settings: fc.Arbitrary<Settings> = fc.record({
  scheme: fc.constantFrom('weighted', 'groups'),
  indicators: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          weight: fc.integer({ min: 1, max: 100 }),
          direction: fc.constantFrom('more' as const, 'less' as const),
          normaliser: fc.constantFrom('rank', 'mid-rank', 'minmax', 'zscore', 'log', 'sum', 'vector'),
        }),
      ),
    ),
  ),
  cuts: fc.constantFrom(
    { method: 'quota' as const, at: [20, 50] },
    { method: 'share' as const, at: [80, 95] },
    { method: 'score' as const, at: [70, 40] },
    { method: 'count' as const, at: [3, 11] },
    { method: 'breaks' as const, at: [3] },
  ),
});

describe('sorting in the page', () => {
  it('gives what the add-on gives, for any settings, sizes and pages', () => {
    fc.assert(
      fc.property(
        settings,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        (chosen, customers, pages, seed) => {
          const table = firm(customers, seed);
          const inPage = sortAgain(dataOf(table, Math.min(pages, customers)), chosen);
          const inAddOn = runScheme(
            prepare(table),
            chosen.scheme === 'groups' ? 'groups' : 'weighted',
            chosen,
          );
          expect(inPage.classIndexes).toEqual(inAddOn.classIndexes);
          expect(inPage.scores).toEqual(inAddOn.scores);
          expect(inPage.issues).toEqual(inAddOn.issues);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts moves as the history of runs does, for any two settings', () => {
    fc.assert(
      fc.property(settings, settings, fc.nat(), (first, second, seed) => {
        const data = dataOf(firm(40, seed));
        const was = sortAgain(data, first);
        const is = sortAgain(data, second);
        const { keys } = data.prepared.table;
        const byKey = ({ classIds, classIndexes }: typeof is) =>
          new Map(keys.map((key, i) => [key, classIds[classIndexes[i] ?? -1] ?? null]));
        const told = moves(byKey(was), byKey(is), is.classIds);
        const shown = whatIf(data, is, { before: classesBefore(data, was, is.classIds), filter: null });
        expect([shown.up.customers, shown.down.customers]).toEqual([told.up.length, told.down.length]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('classes before', () => {
  const table = makeCustomers({ amount: [30, 20, 10, 5] });

  it("are those of the sheet; another way of sorting's are neither up nor down", () => {
    const data = dataOf(table, 2, { classesNow: ['B', 'key', '', 'A'] });
    const result = sortAgain(data, { scheme: 'weighted', cuts: { method: 'count', at: [1, 2] } });
    const before = classesBefore(data, result, result.classIds);
    expect([...before]).toEqual([1, -2, -1, 0]);
    // 30 goes from B to A, 10 from no class to C, 5 from A to C; 20 had a class of another way.
    expect(whatIf(data, result, { before, filter: null })).toMatchObject({
      up: { customers: 2, amount: 40, largest: [0, 2] },
      down: { customers: 1, amount: 5, largest: [3] },
    });
  });

  it('are counted for some alone, each class with its amounts', () => {
    const data = dataOf(table, 1, { owners: ['Ana', 'Bo', 'Bo', ''], classesNow: ['A', 'A', 'B', 'B'] });
    const result = sortAgain(data, { scheme: 'weighted', cuts: { method: 'count', at: [1, 3] } });
    const before = classesBefore(data, result, result.classIds);
    const filter = filterBy(data, before, { owner: 'Bo', classIndex: 0 });
    expect(whatIf(data, result, { before, filter }).classes).toEqual([
      { id: 'A', before: { customers: 1, amount: 20 }, after: { customers: 0, amount: 0 } },
      { id: 'B', before: { customers: 0, amount: 0 }, after: { customers: 1, amount: 20 } },
      { id: 'C', before: { customers: 0, amount: 0 }, after: { customers: 0, amount: 0 } },
    ]);
  });
});

describe('a draft', () => {
  const data = dataOf(firm(50, 7));

  it('of settings sorts as the settings do', () => {
    const given: readonly Settings[] = [
      {},
      { scheme: 'groups' },
      { preset: 'rfm-weights' },
      { scheme: 'weighted', cuts: { method: 'score', at: [60, 30] } },
      { scheme: 'weighted', indicators: [{ id: 'delay', weight: 3, direction: 'more', normaliser: 'log' }] },
    ];
    for (const each of given)
      expect(sortAgain(data, settingsWith(each, draftOf(data, each))).scores).toEqual(
        sortAgain(data, each).scores,
      );
  });

  it('of ready settings weighs what they weigh', () => {
    const preset = PRESETS['rfm-weights'];
    expect(sortAgain(data, { preset: 'rfm-weights' }).scores).toEqual(sortAgain(data, preset).scores);
    expect(draftOf(data, { preset: 'rfm-weights' }).rows.slice(0, 3)).toMatchObject(preset.indicators ?? []);
  });

  it('of the one click weighs 40, 20, 20, 10 and 10 (design, section 7)', () => {
    expect(draftOf(data, {}).rows.map(({ id, weight }) => [id, weight])).toEqual([
      ['amount', 40],
      ['orders', 20],
      ['recency', 20],
      ['margin', 10],
      ['delay', 10],
    ]);
  });

  it('of a way without weights is one of weights', () => {
    expect(draftOf(data, { scheme: 'abc' }).schemeId).toBe('weighted');
  });

  it('shares what counts and nothing else; no row moves another', () => {
    const draft = withRow(draftOf(data, {}), 'amount', { isOn: false });
    expect(sharesOf(draft)).toEqual([0, 20 / 60, 20 / 60, 10 / 60, 10 / 60]);
    expect(draft.rows.slice(1)).toEqual(draftOf(data, {}).rows.slice(1));
  });

  it('in which nothing counts is refused, and not sorted by what usually counts', () => {
    const draft = {
      ...draftOf(data, {}),
      rows: draftOf(data, {}).rows.map((row) => ({ ...row, isOn: false })),
    };
    expect(sortAgain(data, settingsWith({}, draft)).issues).toMatchObject([{ code: 'weights-none' }]);
  });
});

describe('spreadOf', () => {
  it('counts everybody, tells the ends and the middle in the unit of the user', () => {
    const [column] = prepare(makeCustomers({ amount: [10.5, 20, 30, 40, 1000] })).columns;
    if (!column) throw new Error('an amount is a column');
    const spread = spreadOf(column);
    expect(spread.counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(spread).toMatchObject({ lowest: 10.5, middle: 30, highest: 1000 });
  });

  it('puts values that are all alike into one bin', () => {
    const [column] = prepare(makeCustomers({ amount: [7, 7, 7] })).columns;
    if (!column) throw new Error('an amount is a column');
    expect(spreadOf(column).counts.filter((count) => count > 0)).toEqual([3]);
  });
});

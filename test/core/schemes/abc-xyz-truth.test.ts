import { describe, expect } from 'vitest';
import { variationOf } from '../../../src/core/indicators/variation';
import { prepare } from '../../../src/core/scoring/prepare';
import { runScheme } from '../../../src/core/schemes/run';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import type { OwnScheme, Settings } from '../../../src/core/settings';
import { parseCsv } from '../indicators/read-csv';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';
import { readDataText, truthCase, truthTest } from '../../truth';

interface Demand {
  lines: number;
  readonly monthly: number[];
}

/** Order lines and monthly demand of each product, October to December 2016. */
function demands(): Demand[] {
  const found = new Map<string, Demand>();
  const rows = parseCsv(readDataText('abc_xyz/product_demand_3_months.csv')).slice(1);
  for (const [, product = '', day = '', demand = ''] of rows) {
    const known = found.get(product) ?? { lines: 0, monthly: [0, 0, 0] };
    known.lines++;
    known.monthly[Number(day.slice(5, 7)) - 10]! += Number(demand);
    found.set(product, known);
  }
  return [...found.values()];
}

function classes(columns: Columns, schemeId: SchemeId, settings: Settings): string[] {
  const { classIds, classIndexes } = runScheme(prepare(makeCustomers(columns)), schemeId, settings);
  return Array.from(classIndexes, (index) => classIds[index] ?? '-');
}

const total = ({ monthly }: Demand): number => monthly.reduce((sum, value) => sum + value, 0);
const sumOf = <T>(list: readonly T[], value: (entry: T) => number): number =>
  list.reduce((sum, entry) => sum + value(entry), 0);

/** By number of order lines: the first 5 % of the ranks are A, the first 20 % A and B, ties parted as they come. */
function byFrequency(products: readonly Demand[]): string[] {
  return classes({ amount: products.map(({ lines }) => lines) }, 'abc', {
    cuts: { method: 'quota', at: [5, 20], rule: 'including' },
  });
}

/** The notebook rounds deviation and mean, then the quotient, and counts the limits to the better class. */
function byVariation(monthly: readonly number[], isRounded: boolean): string {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const mean = sumOf(monthly, (value) => value) / monthly.length;
  const variation = variationOf(monthly, { months: 3, deviation: 'sample' });
  const value = isRounded ? round(round(variation * mean) / round(mean)) : variation;
  return value <= 0.5 ? 'X' : value <= 1 ? 'Y' : 'Z';
}

describe('the demand log of a manufacturer', () => {
  truthTest('ABC by rank, ties parted (abc-by-frequency-rank)', () => {
    const { expected } = truthCase('abc_xyz_demand', 'abc-by-frequency-rank');
    const products = demands();
    const found = byFrequency(products);
    const lines = expected.order_lines as Record<string, number>;
    for (const id of ['A', 'B', 'C']) {
      const inside = products.filter((_, i) => found[i] === id);
      expect([id, inside.length, sumOf(inside, (product) => product.lines)]).toEqual([
        id,
        expected[id],
        lines[id],
      ]);
    }
  });

  truthTest(
    'XYZ by the deviation of a sample, with and without the rounding of the notebook (xyz-cv)',
    () => {
      const { expected } = truthCase('abc_xyz_demand', 'xyz-cv');
      const products = demands();
      const rounded = products.map(({ monthly }) => byVariation(monthly, true));
      const counts = (list: readonly string[]) =>
        ['X', 'Y', 'Z'].map((id) => list.filter((one) => one === id).length);
      expect(counts(rounded)).toEqual([expected.X, expected.Y, expected.Z]);
      // As the notes of the case have it: X 789, Y 799, Z 489 unrounded; X 969, Y 787, Z 321 of a population.
      expect(counts(products.map(({ monthly }) => byVariation(monthly, false)))).toEqual([789, 799, 489]);
      const ofPopulation = products.map(({ monthly }) => variationOf(monthly, { months: 3 }));
      expect(ofPopulation.filter((value) => value <= 0.5).length).toBe(969);
      expect(ofPopulation.filter((value) => value > 1).length).toBe(321);
    },
  );

  truthTest('both together (abc-xyz-demand)', () => {
    const { expected } = truthCase('abc_xyz_demand', 'abc-xyz-demand');
    const products = demands();
    const letters = byFrequency(products);
    const pairs = products.map((product, i) => letters[i]! + byVariation(product.monthly, true));
    for (const [pair, wanted] of Object.entries(expected as Record<string, number>)) {
      const found = sumOf(
        products.filter((_, i) => pairs[i] === pair),
        total,
      );
      expect(Math.abs(found - wanted) / wanted).toBeLessThan(0.05);
    }
    expect(pairs).not.toContain('AZ');
  });
});

describe('UCI Online Retail', () => {
  truthTest(
    'ABC-XYZ of the stock by rules of the user, limits included and deviations of samples (abc-xyz-stock)',
    () => {
      const { expected } = truthCase('online_retail', 'abc-xyz-stock');
      const months = new Map<string, { amount: number; monthly: number[] }>();
      for (const row of parseCsv(readDataText('online_retail/online_retail.csv.gz')).slice(1)) {
        const [, stock = '', , quantity = '', date = '', price = '', customer = ''] = row;
        const month = (Number(date.slice(0, 4)) - 2010) * 12 + Number(date.slice(5, 7)) - 12;
        if (customer === '' || !(Number(quantity) > 0) || !(Number(price) > 0) || month > 11) continue;
        const known = months.get(stock) ?? { amount: 0, monthly: new Array<number>(12).fill(0) };
        known.amount += Number(quantity) * Number(price);
        known.monthly[month]! += Number(quantity);
        months.set(stock, known);
      }
      const stocks = [...months.values()];
      const variation = stocks.map(({ monthly }) => variationOf(monthly, { deviation: 'sample' }));
      const letters = ['C', 'B', 'A'];
      const classIds = letters.flatMap((letter) => ['X', 'Y', 'Z'].map((other) => letter + other));
      const own: OwnScheme = {
        classes: classIds,
        facts: [
          { id: 'abc', indicator: 'amount', share: [80, 95], rule: 'including' },
          { id: 'xyz', indicator: 'variation', limits: [0.5, 1], rule: 'including' },
        ],
        rules: classIds.map((then, i) => ({
          when: { abc: [Math.floor(i / 3) + 1], xyz: [(i % 3) + 1] },
          then,
        })),
      };
      const found = classes({ amount: stocks.map(({ amount }) => amount), variation }, 'own', { own });
      const counts: Record<string, number> = {};
      for (const id of found) counts[id] = (counts[id] ?? 0) + 1;
      expect(counts).toEqual(expected.abcxyz);
    },
  );
});

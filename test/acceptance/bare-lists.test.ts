import { describe, expect, test } from 'vitest';
import { classified, fileIn, temporaryFolder } from './command-line';
import { columnUnder, writtenRows } from './written-cells';

/** A bare list in a language, with the headings that are written beside it. */
const LISTS = [
  { language: 'en', head: 'Customer,Sales', separator: ',', class: 'Class', score: 'Score' },
  { language: 'es', head: 'Cliente;Importe', separator: ';', class: 'Clase', score: 'Puntuación' },
  { language: 'zh', head: '客户名称,销售额', separator: ',', class: '客户等级', score: '评分' },
] as const;

/** The vectors of the specification for shares of the amount: what each customer sold, and the class wanted. */
const BY_SHARE = [
  { what: 'one giant', amounts: [9000, 400, 300, 200, 100], classes: 'A B B C C' },
  { what: 'a customer on the limit', amounts: [500, 300, 100, 60, 40], classes: 'A A B B C' },
  { what: 'all equal', amounts: [100, 100, 100, 100, 100], classes: 'A A A A A' },
  {
    what: 'two without value',
    amounts: [10, 10, 10, 1, 1, 1, 1, 1, 0, -5],
    classes: 'A A A B B B B B - -',
  },
  { what: 'a group of equals on the limit', amounts: [60, 20, 20, 20], classes: 'A A A A' },
] as const;

/** The specification's twenty customers with many equal amounts. */
const TIED = [...Array<number>(12).fill(1), 2, 2, 2, 2, 3, 3, 5, 9];

const folder = temporaryFolder();
let files = 0;

describe.each(LISTS)('a bare list in $language', ({ language, head, separator, ...headings }) => {
  async function run(amounts: readonly number[], ...options: readonly string[]) {
    const lines = amounts.map((amount, index) => `K${index + 1}${separator}${amount}`);
    const list = fileIn(folder, `${language}-${files++}.csv`, [head, ...lines].join('\n'));
    const printed = await classified(folder, list, '--locale', language, ...options);
    const rows = await writtenRows(printed.out, printed.summary.sheetName);
    const columns = { classes: columnUnder(rows, headings.class), scores: columnUnder(rows, headings.score) };
    return { ...printed, ...columns };
  }

  test.each(BY_SHARE)('gives each customer its class by share of the amount: $what', async (vector) => {
    const { summary, classes } = await run(vector.amounts);
    const ids = summary.classes.map((entry) => entry.class);
    expect(summary.scheme).toBe('abc');
    const found = classes.map((name) => (ids.includes(String(name)) ? String(name) : '-'));
    expect(found.join(' ')).toBe(vector.classes);
    const without = vector.classes.split(' ').filter((name) => name === '-').length;
    expect(summary.leftOut).toEqual(
      without === 0 ? [] : [expect.objectContaining({ reason: 'no-value', customers: without })],
    );
  });

  test('scores by the plain mid-rank of the amount when sorted by amount', async () => {
    const { scores } = await run(TIED, '--scheme', 'abc');
    expect([scores[0], scores[12], scores[16], scores[18], scores[19]]).toEqual([30, 70, 85, 92.5, 97.5]);
  });

  test('scores by the stretched mid-rank of the specification when sorted by score', async () => {
    const { scores } = await run(TIED, '--scheme', 'weighted');
    const stretched = [0, 0.5926, 0.8148, 0.9259, 1];
    [0, 12, 16, 18, 19].forEach((row, index) => {
      expect(Number(scores[row])).toBeCloseTo(100 * (stretched[index] ?? NaN), 1);
    });
  });

  test.each([
    { what: 'one customer', amounts: [7] },
    { what: 'all equal', amounts: [5, 5, 5, 5] },
    { what: 'ten customers', amounts: [100, 90, 80, 70, 60, 50, 40, 30, 20, 10] },
  ])('is classified with a notice: $what', async ({ amounts }) => {
    const { summary, classes } = await run(amounts);
    expect(classes[0]).toBe('A');
    expect(summary.issues.filter(({ severity }) => severity === 'notice').length).toBeGreaterThan(0);
    expect(summary.issues.filter(({ severity }) => severity === 'refusal')).toEqual([]);
  });
});

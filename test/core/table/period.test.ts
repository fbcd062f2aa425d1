import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/core/table/period';
import { columnCells } from '../../../src/core/table/table';
import { recogniseRows } from './grids';

describe('a heading of time', () => {
  test.each([
    ['Ene', 1],
    ['Jan-25', 1],
    ['Ventas Sept.', 9],
    ['2025-03', 3],
    ['12月', 12],
  ])('%s is the month %d', (heading, month) => {
    expect(periodOf(heading)).toMatchObject({ month });
    expect(periodOf(heading)).not.toHaveProperty('isQuarter');
  });

  test.each([
    ['Q1', null, 1],
    ['Q4 2025', 2025, 10],
    ['2025 Q2', 2025, 4],
    ['1T', null, 1],
    ['T3-25', 2025, 7],
    ['2.º trimestre 2025', 2025, 4],
    ['1er Trim.', null, 1],
    ['Sales 3rd quarter', null, 7],
    ['一季度', null, 1],
    ['2025年第4季度', 2025, 10],
  ])('%s is a quarter', (heading, year, month) => {
    expect(periodOf(heading)).toEqual({ year, month, isQuarter: true });
  });

  test.each(['Q5', 'T', 'Quarter', 'Total', 'Item 1 T', '2025', '四', '季度'])('%s is none', (heading) => {
    expect(periodOf(heading)).toBeNull();
  });
});

describe('quarters as columns', () => {
  test('are the amount of each customer', () => {
    const { main, issues } = recogniseRows(['Customer|Q1|Q2|Q3|Q4', 'Acme|1|2|3|4', 'Bolt|5|6|7|8']);
    expect(main?.columns.map(({ field }) => field)).toEqual([
      'customer',
      'amount',
      'amount',
      'amount',
      'amount',
    ]);
    expect(issues).toMatchObject([{ code: 'months-as-columns', count: 4 }]);
  });

  test('are the sums of the months beside them, and not counted again', () => {
    const { main } = recogniseRows(['Cliente|Ene|Feb|Mar|1T', 'Álamo|1|2|3|6', 'Boj|4|5|6|15']);
    const counted = main?.columns.flatMap(({ field }, index) => (field === 'amount' ? [index] : [])) ?? [];
    expect(counted.map((index) => main && columnCells(main, index))).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });
});

describe('the language of a list', () => {
  test.each([
    ['Cliente|Ene|Feb|Mar|Total', 'es'],
    ['Cliente|Total', 'es'],
    ['Client|Jan|Feb|Mar|Total', 'en'],
    ['Name|Total', 'en'],
  ])('under %s is %s', (headings, language) => {
    const width = headings.split('|').length - 1;
    const rows = ['Acme', 'Bolt'].map((name, at) => [name, ...new Array<number>(width).fill(at + 1.5)]);
    expect(recogniseRows([headings, ...rows]).main?.language).toBe(language);
  });
});

describe('a column of letters', () => {
  test('under Categoría is the user’s own class in a list of customers, and of products in a list of orders', () => {
    const list = recogniseRows(['Cliente|Ventas|Categoría', 'Álamo|9|A', 'Boj|5|B', 'Cedro|1|C']);
    expect(list.main?.columns[2]?.field).toBe('userClass');
    const lines = recogniseRows([
      'Pedido|Fecha|Cliente|Producto|Categoría|Importe',
      '1|2025-01-02|Álamo|Mesa|A|9',
      '2|2025-01-03|Boj|Silla|B|5',
      '3|2025-01-04|Boj|Cama|C|5',
    ]);
    expect(lines.main?.columns[4]?.field).toBe('category');
  });
});

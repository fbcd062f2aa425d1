import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/core/table/recognise';
import type { Cell } from '../../../src/core/table/cell';
import { columnCells, columnOf } from '../../../src/core/table/table';
import { numberColumn } from '../../../src/core/table/number';
import { dayColumn } from '../../../src/core/table/day';
import { fieldsOf, grid, workbook } from './grids';

const HEADINGS = [
  'Cliente',
  '客户名称',
  'Sales',
  'Importe (€)',
  '日期',
  'Total',
  'Enero',
  'Feb 2025',
  'N.º pedido',
  'Estado',
  'x',
  '',
];
const junkCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(...HEADINGS, 'Subtotal', '1.234', '31/02/2025', '#N/A', '¥1.2万', '—'),
  },
  { weight: 2, arbitrary: fc.constant<Cell>(null) },
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.record({ day: fc.integer({ min: -1e6, max: 1e6 }) }),
);
const junkRows = fc.array(fc.array(junkCell, { maxLength: 6 }), { maxLength: 30 });

describe('recognise', () => {
  test('answers any workbook with tables or a reason, never with an exception', () => {
    fc.assert(
      fc.property(fc.array(junkRows, { minLength: 1, maxLength: 3 }), (sheets) => {
        const recognition = recognise(
          workbook(...sheets.map((rows, index) => grid(`Hoja ${index}`, rows))),
          {},
        );
        expect(recognition.main !== null || recognition.issues.length > 0).toBe(true);
        for (const table of recognition.tables) {
          table.columns.forEach((_, index) => {
            expect(numberColumn(table, index, {}).values).toHaveLength(table.length);
            expect(dayColumn(table, index, {}).days).toHaveLength(table.length);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('uses each row of a sheet once at most, as a record or as a row left out', () => {
    fc.assert(
      fc.property(junkRows, (rows) => {
        const { tables } = recognise([grid('Hoja', rows, { isActive: true })], {});
        for (const { parts } of tables) {
          const used = parts.flatMap((part) => [
            ...part.rowIndexes,
            ...(part.skipped ?? []).flatMap(({ rowIndexes }) => rowIndexes),
          ]);
          expect(new Set(used).size).toBe(used.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  const record = fc.tuple(
    fc.constantFrom('Ana', 'Luis', 'Eva', 'Pau', 'Iris'),
    fc.constantFrom('2025-01-31', '15/03/2025', '2025年6月1日'),
    fc.integer({ min: 1, max: 10_000 }),
    fc.constantFrom('Norte', 'Sur'),
  );

  test('takes columns for the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 2, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (rows, keys) => {
          const shuffled = rows
            .map((row): [number, Cell[]] => [keys.next().value as number, row])
            .sort((a, b) => a[0] - b[0]);
          const heading = ['Nombre', 'Día de entrega', 'Valor', 'Zona'];
          const one = recognise([grid('Hoja', [heading, ...rows], { isActive: true })], {});
          const other = recognise(
            [grid('Hoja', [heading, ...shuffled.map(([, row]) => row)], { isActive: true })],
            {},
          );
          expect(fieldsOf(other.tables[0])).toEqual(fieldsOf(one.tables[0]));
          expect(other.main?.kind).toBe(one.main?.kind);
          expect(other.main?.length).toBe(one.main?.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('takes columns for the same whatever their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), (order) => {
        const rows: Cell[][] = [
          ['Cliente', 'Fecha', 'Importe', 'Zona'],
          ['Ana', '2025-01-31', 10, 'Norte'],
          ['Luis', '2025-02-28', 20, 'Sur'],
          ['Ana', '2025-03-31', 5, 'Norte'],
        ];
        const { main } = recognise(
          [
            grid(
              'Hoja',
              rows.map((row) => order.map((index) => row[index] ?? null)),
              { isActive: true },
            ),
          ],
          {},
        );
        expect(fieldsOf(main)).toEqual({
          Cliente: 'customer',
          Fecha: 'date',
          Importe: 'amount',
          Zona: 'region',
        });
      }),
    );
  });

  test('leaves the cells it is given as they are', () => {
    const rows = Object.freeze([
      Object.freeze(['Cliente', 'Ventas']),
      Object.freeze(['Ana', '1.234,50']),
      Object.freeze(['Total', 5]),
    ]);
    const { main } = recognise(
      [Object.freeze(grid('Hoja', rows as readonly Cell[][], { isActive: true }))],
      Object.freeze({}),
    );
    expect(main && columnCells(main, columnOf(main, 'amount'))).toEqual(['1.234,50']);
  });
});

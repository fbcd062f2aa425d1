import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { newWorkbook } from '../../../../local/host/workbook/model';
import { CellError } from '../../../../local/host/workbook/cell-value';
import { UserActions } from '../../../../local/host/spreadsheet/user-actions';

function grid() {
  const workbook = newWorkbook('x', 'x');
  const sheet = workbook.sheets[0]!;
  const warnings: string[] = [];
  const actions = new UserActions(workbook, { now: () => 0, warn: (text) => warnings.push(text) });
  return { sheet, actions, warnings };
}

describe('Calculator', () => {
  it('leaves results read from a file until a cell that they read changes', () => {
    const { sheet, actions, warnings } = grid();
    sheet.cells.setValue(0, 0, 1);
    sheet.cells.setFormula(0, 1, 'STDEV(A1:A9)', 42);
    actions.typeInto(sheet, 5, 5, 'elsewhere');
    expect(sheet.cells.value(0, 1)).toBe(42);
    actions.typeInto(sheet, 0, 0, '2');
    expect(sheet.cells.value(0, 1)).toEqual(new CellError('#NAME?'));
    expect(warnings).toHaveLength(1);
  });

  it('does not mark formulas whose result stays the same', () => {
    const { sheet, actions } = grid();
    sheet.cells.setFormula(0, 1, 'IF(A1>0,1,0)', 0);
    actions.typeInto(sheet, 0, 0, '5');
    sheet.cells.markAsRead();
    actions.typeInto(sheet, 0, 0, '6');
    expect([...sheet.cells.changed.entries()].map(([row, columns]) => [row, [...columns]])).toEqual([
      [0, [0]],
    ]);
  });

  it('gives a blank for a reference to a blank cell, which counts as 0 in sums [A]', () => {
    const { sheet, actions } = grid();
    actions.typeInto(sheet, 0, 1, '=A1');
    actions.typeInto(sheet, 0, 2, '=B1+1');
    expect([sheet.cells.value(0, 1), sheet.cells.value(0, 2)]).toEqual([null, 1]);
  });

  it('says that it does not compute arrays in braces, and keeps their text', () => {
    const { sheet, actions, warnings } = grid();
    actions.typeInto(sheet, 0, 0, '=SUM({1;2})');
    expect(sheet.cells.value(0, 0)).toEqual(new CellError('#NAME?'));
    expect(sheet.cells.formula(0, 0)).toBe('SUM({1;2})');
    expect(warnings).toEqual(['an array in braces is not computed on the local host']);
  });

  it('shows #REF! for formulas that read themselves', () => {
    const { sheet, actions } = grid();
    actions.typeInto(sheet, 0, 0, '=B1');
    actions.typeInto(sheet, 0, 1, '=A1');
    expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1)]).toEqual([
      new CellError('#REF!'),
      new CellError('#REF!'),
    ]);
  });

  it('computes a chain of any length in the order of its references', () => {
    const { sheet, actions } = grid();
    for (let row = 1; row < 500; row++) sheet.cells.setFormula(row, 0, `A${String(row)}+1`, null);
    actions.typeInto(sheet, 0, 0, '1');
    expect(sheet.cells.value(499, 0)).toBe(500);
  });

  it('agrees with adding up after any edits, insertions, deletions and sorts', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('edit' as const),
        row: fc.nat(9),
        value: fc.integer({ min: -99, max: 99 }),
      }),
      fc.record({ kind: fc.constant('insert' as const), row: fc.nat(9), value: fc.nat(2) }),
      fc.record({ kind: fc.constant('delete' as const), row: fc.nat(8), value: fc.nat(1) }),
      fc.record({ kind: fc.constant('sort' as const), row: fc.constant(0), value: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { sheet, actions } = grid();
        const last = () => sheet.rowCount - 1;
        for (let row = 0; row < 12; row++) actions.typeInto(sheet, row, 0, String(row * 7 - 20));
        actions.typeInto(sheet, last(), 1, '=SUM(A1:A900)');
        for (const { kind, row, value } of steps) {
          if (kind === 'edit') actions.typeInto(sheet, row, 0, String(value));
          if (kind === 'insert') actions.insertLines(sheet, { axis: 'row', at: row + 1, count: value + 1 });
          if (kind === 'delete') actions.deleteLines(sheet, { axis: 'row', at: row, count: value + 1 });
          if (kind === 'sort')
            actions.sortRange(sheet, { startRow: 0, endRow: 11, startColumn: 0, endColumn: 0 }, [
              { column: 0, isAscending: true },
            ]);
        }
        let sum = 0;
        for (const row of sheet.cells.values) if (typeof row?.[0] === 'number') sum += row[0];
        expect(sheet.cells.value(last(), 1)).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});

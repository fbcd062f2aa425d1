import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedCells, movedIndex, type LineMove } from '../../../local/host/spreadsheet/grid/axis-change';
import { scriptHost } from './script';

/** An array's own splice does the same on a list of numbered lines. */
function movedOrder(lines: number, { at, count, to }: LineMove): number[] {
  const order = Array.from({ length: lines }, (_, index) => index);
  const target = order[to];
  const taken = order.splice(at, count);
  const place = target === undefined ? order.length : order.indexOf(target);
  order.splice(place < 0 ? at : place, 0, ...taken);
  return order;
}

const LINES = 12;
const moves = fc
  .record({
    at: fc.nat(LINES - 1),
    count: fc.integer({ min: 1, max: LINES }),
    to: fc.nat(LINES),
  })
  .map(({ at, count, to }): LineMove => ({
    axis: 'column',
    kind: 'move',
    at,
    count: Math.min(count, LINES - at),
    to,
  }));

describe('where lines stand after a move', () => {
  it('is where splicing a list puts them', () => {
    fc.assert(
      fc.property(moves, (move) => {
        const order = movedOrder(LINES, move);
        const places = order.map((_, line) => movedIndex(line, move));
        expect(places).toEqual(order.map((_, line) => order.indexOf(line)));
      }),
    );
  });

  it('carries exactly the cells of a range, in as few ranges as can be', () => {
    fc.assert(
      fc.property(moves, fc.nat(LINES - 1), fc.nat(LINES - 1), (move, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const parts = movedCells({ startRow: 0, endRow: 3, startColumn: start, endColumn: end }, move);
        const covered = parts.flatMap((part) =>
          Array.from(
            { length: (part.endColumn ?? 0) - part.startColumn + 1 },
            (_, index) => part.startColumn + index,
          ),
        );
        const order = movedOrder(LINES, move);
        const expected = order.flatMap((line, place) => (line >= start && line <= end ? [place] : []));
        expect(covered).toEqual(expected);
        const gaps = expected.filter((place, index) => index > 0 && expected[index - 1] !== place - 1);
        expect(parts.length).toBe(gaps.length + 1);
      }),
    );
  });
});

describe('moving columns and rows', () => {
  it('puts columns A and B before column E, where they become C and D [D ref/spreadsheet/sheet]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("A1:F1").setValues([["a", "b", "c", "d", "e", "f"]]);
      sheet.moveColumns(sheet.getRange("A7:B7"), 5);
      const moved = sheet.getRange("A1:F1").getValues()[0].join("");
      sheet.moveColumns(sheet.getRange("C:D"), 1);
      return [moved, sheet.getRange("A1:F1").getValues()[0].join(""), sheet.getMaxColumns()];
    `),
    ).toEqual(['cdabef', 'abcdef', 26]);
  });

  it('puts rows elsewhere, also behind the last one with content, and nothing beside themselves', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("A1:A4").setValues([[1], [2], [3], [4]]);
      sheet.moveRows(sheet.getRange("A1:A2"), 8);
      sheet.moveRows(sheet.getRange("1:2"), 3);
      return [sheet.getRange("A1:A8").getValues().flat(), sheet.getMaxRows(), sheet.getLastRow()];
    `),
    ).toEqual([[3, 4, '', '', '', 1, 2, ''], 1000, 7]);
  });

  it('carries styles, notes, sizes, hidden marks, names and metadata', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("E2").setBackground("#ff0000").setNote("n");
      sheet.setColumnWidth(5, 222); sheet.hideColumns(5);
      sheet.getRange("E:E").addDeveloperMetadata("k"); ss.setNamedRange("Mine", sheet.getRange("E2"));
      sheet.moveColumns(sheet.getRange("E1"), 2);
      const cell = sheet.getRange("B2");
      return [cell.getBackground(), cell.getNote(), sheet.getRange("E2").getNote(), sheet.getColumnWidth(2), sheet.getColumnWidth(5),
        sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(5), ss.getRangeByName("Mine").getA1Notation(),
        sheet.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getA1Notation()];
    `),
    ).toEqual(['#ff0000', 'n', '', 222, 100, true, false, 'B2', 'B:B']);
  });

  it('lets references follow on every sheet, and recomputes what reads other cells now', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("A1:D1").setValues([[1, 2, 4, 8]]);
      sheet.getRange("A3:C3").setFormulas([["=SUM(A1:C1)", "=$B$1*10", "=SUM(B:B)"]]);
      const other = ss.insertSheet("Other"); other.getRange("A1").setFormula("=Sheet1!B1");
      sheet.moveColumns(sheet.getRange("B1"), 5);
      return [sheet.getRange("A3:D3").getFormulas()[0], sheet.getRange("A3:D3").getValues()[0],
        other.getRange("A1").getFormula(), other.getRange("A1").getValue()];
    `),
    ).toEqual([['=SUM(A1:B1)', '=SUM(D:D)', '', '=$D$1*10'], [5, 22, '', 20], '=Sheet1!D1', 2]);
  });

  it('carries a conditional format with each cell, and its formula with the column it reads', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const rule = (a1, formula) => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(a1)])
        .whenFormulaSatisfied(formula).setBackground("#ff0000").build();
      sheet.setConditionalFormatRules([rule("A2:F9", '=$E2="A"'), rule("B2:C9", "=B2>A2")]);
      sheet.moveColumns(sheet.getRange("E1"), 1);
      return sheet.getConditionalFormatRules().map((each) => [
        each.getRanges().map((range) => range.getA1Notation()).join(), each.getBooleanCondition().getCriteriaValues()[0]]);
    `),
    ).toEqual([
      ['A2:F9', '=$A2="A"'],
      ['C2:D9', '=C2>B2'],
    ]);
  });

  it('tears validations apart with the cells, and keeps the filter on the columns it stands on', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("B2:C9").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.getRange("A1:C3").setValues([["x", "y", "z"], [1, 2, 3], [4, 5, 6]]);
      sheet.getRange("A1:C9").createFilter().setColumnFilterCriteria(2,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(["2"]).build());
      sheet.moveColumns(sheet.getRange("B1"), 1);
      const filter = sheet.getFilter();
      return [["A2", "B2", "C2"].map((a1) => sheet.getRange(a1).getDataValidation() !== null),
        filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(2), sheet.isRowHiddenByFilter(2)];
    `),
    ).toEqual([[true, false, true], 'B1:C9', null, false]);
  });

  it('refuses to tear merged cells, a range of another sheet and lines that do not exist', async () => {
    const { failure } = await scriptHost();
    expect(
      failure(
        'sheet.getRange("B1:C1").merge(); sheet.moveColumns(sheet.getRange("C1"), 6); sheet.getName();',
      ),
    ).toContain('merged');
    expect(
      failure(
        'sheet.getRange("B2:C2").merge(); sheet.moveColumns(sheet.getRange("F1"), 3); sheet.getName();',
      ),
    ).toContain('merged');
    expect(failure('sheet.moveColumns(ss.insertSheet("B").getRange("A1"), 3);')).toContain(
      'must be on the sheet Sheet1',
    );
    expect(
      failure(
        'ss.getSheets()[0].moveColumns(ss.getSheets()[0].getRange("A1"), 28); ss.getName(); SpreadsheetApp.flush();',
      ),
    ).toContain('out of bounds');
  });

  it('refuses a user to move protected columns of others', async () => {
    const { host, run, failure } = await scriptHost();
    run('const lock = sheet.getRange("C:C").protect(); lock.removeEditors(lock.getEditors());');
    host.as('editor@example.com');
    expect(failure('sheet.moveColumns(sheet.getRange("C1"), 1); SpreadsheetApp.flush();')).toContain(
      'protected cell',
    );
    expect(failure('sheet.moveColumns(sheet.getRange("D1"), 1); SpreadsheetApp.flush();')).toBe(null);
    expect(
      run('return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();'),
    ).toBe('D:D');
  });
});

import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

describe('the selection of a script', () => {
  it.each([
    'sheet.setCurrentCell(sheet.getRange("A1:B2"))',
    'SpreadsheetApp.getActive().setCurrentCell(sheet.getRange("A1:B2"))',
    'sheet.getRange("A1:B2").activateAsCurrentCell()',
  ])(
    'takes one cell as the current one: %s [D ref/spreadsheet/range#activateAsCurrentCell()]',
    async (code) => {
      const { run } = await scriptHost();
      expect(() => run(code)).toThrow('single cell');
    },
  );

  it('has an active range with its first cell as the current one [D ref/spreadsheet/range#activate()]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:D10').activate();
        const selection = sheet.getSelection();
        return [selection.getCurrentCell().getA1Notation(), selection.getActiveRange().getA1Notation()];`),
    ).toEqual(['A1', 'A1:D10']);
  });

  it('can be several ranges, the last of them active [D ref/spreadsheet/spreadsheet#setActiveRangeList]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.setActiveRangeList(sheet.getRangeList(['D4', 'B2:C4']));
        const selection = sheet.getSelection();
        return [selection.getCurrentCell().getA1Notation(), selection.getActiveRange().getA1Notation(),
          selection.getActiveRangeList().getRanges().map((range) => range.getA1Notation()), ss.getActiveRangeList().getRanges().length];`),
    ).toEqual(['B2', 'B2:C4', ['D4', 'B2:C4'], 2]);
  });

  it('keeps the range that holds a new current cell, and loses it for one outside [D ref/spreadsheet/range#activateAsCurrentCell()]', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(`
        sheet.getRange('B2:D5').activate();
        const names = () => [sheet.getCurrentCell().getA1Notation(), sheet.getActiveRange().getA1Notation()];
        sheet.getRange('C4').activateAsCurrentCell(); const inside = names();
        sheet.setCurrentCell(sheet.getRange('F9')); return [inside, names()];`),
    ).toEqual([
      ['C4', 'B2:D5'],
      ['F9', 'F9'],
    ]);
    expect(failure("sheet.getRange('A1:A2').activateAsCurrentCell();")).toContain('single cell');
  });

  it('is forgotten where a person selects something else', async () => {
    const { host, run } = await scriptHost();
    run("sheet.setActiveRangeList(sheet.getRangeList(['D4', 'B2:C4']));");
    host.select('B2:D5');
    expect(
      run(`const selection = sheet.getSelection();
        return [selection.getCurrentCell().getA1Notation(), selection.getActiveRangeList().getRanges().length];`),
    ).toEqual(['B2', 1]);
  });

  // The first is the example of [D ref/spreadsheet/selection#getNextDataRange]; the others follow Ctrl+Shift+arrow.
  it.each([
    ['C3:E5', 'UP', 'C1:E3'],
    ['B2', 'DOWN', 'B2:B4'],
    ['B2:B4', 'DOWN', 'B2:B1000'],
    ['B4', 'NEXT', 'B4:Z4'],
    ['B:B', 'DOWN', 'B:B'],
  ])('grows from %s %s to %s', async (range, direction, grown) => {
    const { run } = await scriptHost();
    expect(
      run(`
        if ('${range}' !== 'C3:E5') sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
        sheet.getRange('${range}').activate();
        return sheet.getSelection().getNextDataRange(SpreadsheetApp.Direction.${direction}).getA1Notation();`),
    ).toBe(grown);
  });
});

describe('how a sheet is shown', () => {
  it('tells its kind, grid lines, direction and the colour of its tab [D ref/spreadsheet/sheet]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        const facts = [sheet.getType().toString(), sheet.asDataSourceSheet(), sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColorObject()];
        sheet.setHiddenGridlines(true).setRightToLeft(true);
        sheet.setTabColorObject(SpreadsheetApp.newColor().setRgbColor('#FF0000').build());
        return facts.concat(sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColorObject().asRgbColor().asHexString(), sheet.getTabColor());`),
    ).toEqual(['GRID', null, false, false, null, true, true, '#ff0000', '#ff0000']);
  });
});

describe('the colour of a tab', () => {
  it("is given by digits without '#' too [D ref/spreadsheet/sheet#setTabColor(String)]", async () => {
    const { run } = await scriptHost();
    expect(
      run(
        `return ['ff0000', '#00FF00', 'navy', null].map((colour) => sheet.setTabColor(colour).getTabColor());`,
      ),
    ).toEqual(['#ff0000', '#00ff00', '#000080', null]);
  });
});

describe('the order of a filter', () => {
  it('is told for the column it was sorted by, and fails for the others [L gf:testsheetssets]', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B3').setValues([['h', 'h'], [1, 2], [3, 1]]);
        const filter = sheet.getRange('A1:B3').createFilter();
        filter.sort(2, false);
        const spec = filter.getColumnSortSpec(2);
        return [spec.getDimensionIndex(), spec.isAscending(), spec.getSortOrder().toString()];`),
    ).toEqual([2, false, 'DESCENDING']);
    expect(failure('sheet.getFilter().getColumnSortSpec(1).getSortOrder();')).toContain(
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    );
  });
});

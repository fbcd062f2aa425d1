import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

describe('the place of a range', () => {
  it('keeps the form of whole rows and columns [L gf:testsheetsdeveloper]', async () => {
    const { run } = await scriptHost();
    expect(
      run('return ["5:7", "D:F", "$C$3:A1", "B2"].map((a1) => sheet.getRange(a1).getA1Notation());'),
    ).toEqual(['5:7', 'D:F', 'A1:C3', 'B2']);
    expect(
      run('return [sheet.getRange("D:F").getNumRows(), sheet.getRange("5:7").getNumColumns()];'),
    ).toEqual([1000, 26]);
  });

  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      'sheet.getRange("AA1").getValue()',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.getRange("A1:AA1").getValues()',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.getRange("AA1").setValue(1); SpreadsheetApp.flush()',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['sheet.getRange("A1").offset(0, 0, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange("no range")', 'Range not found'],
  ])('%s fails [R; L for offset; A for what lies beyond the grid]', async (code, message) => {
    const { failure } = await scriptHost();
    expect(failure(code)).toBe(`Exception: ${message}`);
  });

  it('may lie beyond the grid where it is given as notation [L gf:testsheets]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        const beyond = sheet.getRange('RC1');
        const list = sheet.getRangeList(['a2:c3', 'bb4:be12']).getRanges();
        return [beyond.getA1Notation(), beyond.getColumn(), list.map((range) => range.getA1Notation())];`),
    ).toEqual(['RC1', 471, ['A2:C3', 'BB4:BE12']]);
  });

  it('sees rows that are inserted but not flushed yet', async () => {
    const { run } = await scriptHost();
    expect(run('sheet.insertRowsAfter(1000, 5); return sheet.getRange(1005, 1).setValue(1).getRow();')).toBe(
      1005,
    );
  });

  it('counts cells and offsets from its upper left corner', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const range = sheet.getRange("B2:D4");
      return [range.getCell(1, 1), range.getCell(3, 2), range.offset(1, 1), range.offset(-1, -1, 1), range.offset(0, 0, 2, 5)].map((each) => each.getA1Notation());
    `),
    ).toEqual(['B2', 'C4', 'C3:E5', 'A1:C1', 'B2:F3']);
  });

  it('is found by name and by the sheet in its notation', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const other = ss.insertSheet("My sheet");
      ss.setNamedRange("Prices", other.getRange("B2:B5"));
      return [ss.getRangeByName("prices"), sheet.getRange("Prices"), ss.getRange("'My sheet'!A1")].map((range) => range.getSheet().getName() + "!" + range.getA1Notation());
    `),
    ).toEqual(['My sheet!B2:B5', 'My sheet!B2:B5', 'My sheet!A1']);
  });

  it('finds the edge and the region of data', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("B2:C4").setValue(1); sheet.getRange("B8").setValue(1);');
    expect(
      run(`
      const next = (a1, direction) => sheet.getRange(a1).getNextDataCell(SpreadsheetApp.Direction[direction]).getA1Notation();
      return [next("B2", "DOWN"), next("B4", "DOWN"), next("B8", "DOWN"), next("B4", "UP"), next("A3", "NEXT"), next("C3", "NEXT")];
    `),
    ).toEqual(['B4', 'B8', 'B1000', 'B2', 'B3', 'Z3']);
    expect(run('return sheet.getRange("C3").getDataRegion().getA1Notation();')).toBe('B2:C4');
  });
});

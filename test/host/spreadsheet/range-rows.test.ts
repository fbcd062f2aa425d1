import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

const DEFAULT = 'SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES';
const ALTERNATE = 'SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES';

/** What A1:A6 shows after A1 down to the last given value was filled on. */
async function filled(values: readonly unknown[], series = DEFAULT): Promise<unknown> {
  const { run } = await scriptHost();
  return run(`
    sheet.getRange(1, 1, ${values.length}).setValues(${JSON.stringify(values.map((value) => [value]))});
    sheet.getRange(1, 1, ${values.length}).autoFill(sheet.getRange('A1:A6'), ${series});
    return sheet.getRange('A1:A6').getDisplayValues().flat().slice(${values.length});`);
}

describe('filling a range on', () => {
  it.each([
    ['numbers by their step [D ref/spreadsheet/range#autoFill]', [1, 2, 3, 4], ['5', '6']],
    [
      'numbers off a line by the nearest one: 1, 2, 4 rise by 1.5 [A]',
      [1, 2, 4],
      ['5.333333333', '6.833333333', '8.333333333'],
    ],
    ['one number by repeating it, as the fill handle does [A]', [7], ['7', '7', '7', '7', '7']],
    [
      'dates by their step [D ref/spreadsheet/range#autoFillToNeighbor]',
      ['1/1/2017', '1/2/2017'],
      ['1/3/2017', '1/4/2017', '1/5/2017', '1/6/2017'],
    ],
    [
      'first days of months by months [A]',
      ['1/1/2026', '2/1/2026', '3/1/2026'],
      ['4/1/2026', '5/1/2026', '6/1/2026'],
    ],
    ['texts by the number at their end [A]', ['Item 1', 'Item 3'], ['Item 5', 'Item 7', 'Item 9', 'Item 11']],
    ['weekdays round and round [A]', ['Fri', 'Sat'], ['Sun', 'Mon', 'Tue', 'Wed']],
    ['other texts by repeating them [A]', ['a', 'b'], ['a', 'b', 'a', 'b']],
  ])('continues %s', async (_name, values, expected) => {
    expect(await filled(values)).toEqual(expected);
  });

  it('repeats a series and counts one number up the other way round [A]', async () => {
    expect(await filled([1, 2], ALTERNATE)).toEqual(['1', '2', '1', '2']);
    expect(await filled([7], ALTERNATE)).toEqual(['8', '9', '10', '11', '12']);
  });

  it('moves formulas along, repeats formats, and goes upwards and to the left too', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('C3:C4').setValues([[10], [20]]).setNumberFormat('0.0');
        sheet.getRange('C3:C4').autoFill(sheet.getRange('C1:C4'), ${DEFAULT});
        sheet.getRange('D3').setFormula('=C3*2');
        sheet.getRange('D3').autoFill(sheet.getRange('D3:D4'), ${DEFAULT});
        return [sheet.getRange('C1:C2').getDisplayValues().flat(), sheet.getRange('D4').getFormula()];`),
    ).toEqual([['-10.0', '0.0'], '=C4*2']);
  });

  it('refuses at once a destination beside the source or grown in two directions [L gf:testsheets]', async () => {
    const { failure } = await scriptHost();
    const fill = (destination: string) =>
      failure(`sheet.getRange('A1').autoFill(sheet.getRange('${destination}'), ${DEFAULT})`);
    expect(fill('C1:C5')).toBe('Exception: AutoFill destination range must contain the source range.');
    expect(fill('A1:B2')).toBe(
      'Exception: AutoFill destination range must extend the source range in only one direction.',
    );
  });

  it('sticks to the data beside it [D ref/spreadsheet/range#autoFillToNeighbor]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row);
        sheet.getRange('B1:B2').setValues([['1/1/2017'], ['1/2/2017']]);
        sheet.getRange('B1:B2').autoFillToNeighbor(${DEFAULT});
        return sheet.getRange('B1:B7').getDisplayValues().flat();`),
    ).toEqual(['1/1/2017', '1/2/2017', '1/3/2017', '1/4/2017', '1/5/2017', '', '']);
  });
});

describe('tidying texts of a range', () => {
  it('trims as the example of the reference does, and leaves a text a text [D ref/spreadsheet/range#trimWhitespace()]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        const range = sheet.getRange('A1:A4');
        range.setValues([[' preceding space'], ['following space '], ['two  middle  spaces'], ['   =SUM(1,2)']]);
        return range.trimWhitespace().getValues().flat().concat(range.getFormulas().flat());`),
    ).toEqual(['preceding space', 'following space', 'two middle spaces', '=SUM(1,2)', '', '', '', '']);
  });

  it.each([
    ['the sign found in them', 'one,two', ''],
    ['a sign of their own', 'one#two', "'#'"],
    ['a documented sign', 'one;two', 'SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON'],
  ])(
    'splits them at %s [D ref/spreadsheet/range#splitTextToColumns(), L gf:testsheetssets]',
    async (_name, text, sign) => {
      const { run } = await scriptHost();
      expect(
        run(`
        sheet.getRange('A1:A2').setValues([['${text}'], ['three']]);
        sheet.getRange('A1:A2').splitTextToColumns(${sign});
        return sheet.getRange('A1:B2').getValues();`),
      ).toEqual([
        ['one', 'two'],
        ['three', ''],
      ]);
    },
  );

  it('keeps empty parts as blanks and reads the others as typed [L gf:testsheetssets]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`sheet.getRange('A1:C1').setValues([['4::10%', 'x', 'y']]); sheet.getRange('A1').splitTextToColumns(':');
        return sheet.getRange('A1:C1').getValues();`),
    ).toEqual([[4, '', 0.1]]);
  });
});

describe('putting cells elsewhere', () => {
  it('inserts cells that keep the format of the place, and formulas follow what they mean [D ref/spreadsheet/range#insertCells]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]);
        sheet.getRange('A1').setBackground('#ff0000').setNote('first');
        sheet.getRange('E1').setFormula('=A1+B2');
        sheet.getRange('A1:A2').insertCells(SpreadsheetApp.Dimension.COLUMNS);
        return [sheet.getRange('A1:D2').getValues(), sheet.getRange('A1:B1').getBackgrounds()[0],
          sheet.getRange('B1').getNote(), sheet.getRange('F1').getFormula(), sheet.getRange('F1').getValue()];`),
    ).toEqual([
      [
        ['', 1, 2, 3],
        ['', 4, 5, 6],
      ],
      ['#ff0000', '#ff0000'],
      'first',
      '=B1+C2',
      6,
    ]);
  });

  it('deletes cells, and what lay behind comes up; references to them break [D ref/spreadsheet/range#deleteCells; #REF! A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B4').setValues([[1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']]);
        sheet.getRange('C1:C2').setFormulas([['=A2'], ['=A4']]);
        sheet.getRange('A2:A3').deleteCells(SpreadsheetApp.Dimension.ROWS);
        return [sheet.getRange('A1:B4').getValues(), sheet.getRange('C1:C2').getFormulas().flat()];`),
    ).toEqual([
      [
        [1, 'a'],
        [4, 'b'],
        ['', 'c'],
        ['', 'd'],
      ],
      ['=#REF!', '=A2'],
    ]);
  });

  it('grows the grid when content would leave it [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1000').setValue('last'); sheet.getRange('A1:A2').insertCells(SpreadsheetApp.Dimension.ROWS);
        return [sheet.getMaxRows(), sheet.getRange('A1002').getValue()];`),
    ).toEqual([1002, 'last']);
  });

  it('shuffles whole rows [D ref/spreadsheet/range#randomize()]', async () => {
    const { run } = await scriptHost();
    const shuffled = run(`
      const values = Array.from({ length: 30 }, (_, index) => [index, 'n' + index]);
      return sheet.getRange('A1:B30').setValues(values).randomize().getValues();`) as [number, string][];
    expect(shuffled.every(([number, text]) => text === `n${number}`)).toBe(true);
    expect(shuffled.map(([number]) => number)).not.toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(new Set(shuffled.map(([number]) => number)).size).toBe(30);
  });

  const COPY_TO_LINES = `
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').copyValuesToRange(sheet, 4, 6, 3, 4);
    sheet.getRange('A1:B1').copyValuesToRange(sheet.getSheetId(), 1, 1, 5, 5);
    return [sheet.getRange('D3:F4').getValues(), sheet.getRange('A5:B5').getValues()];`;

  it('copies whole blocks to lines that are fewer or no multiple [L gf:testsheets]', async () => {
    const { run } = await scriptHost();
    expect(run(COPY_TO_LINES)).toEqual([
      [
        [1, 2, ''],
        [1, 2, ''],
      ],
      [[1, 2]],
    ]);
  });

  it('cuts what it copies to lines as the page says, where that is played [C ref/spreadsheet/range#copyValuesToRange]', async () => {
    const { run } = await scriptHost({ facts: { copiesToRange: 'cut' } });
    expect(run(COPY_TO_LINES)).toEqual([
      [
        [1, 2, 1],
        [1, 2, 1],
      ],
      [[1, '']],
    ]);
  });

  it('pastes as often as whole copies fit, each way for itself [L gf:testsheets]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F5'));
        return sheet.getRange('D1:F5').getValues();`),
    ).toEqual([
      [1, 2, ''],
      [3, 4, ''],
      [1, 2, ''],
      [3, 4, ''],
      ['', '', ''],
    ]);
  });

  it('copies merges with the formats, as pasting does [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B1').merge(); sheet.getRange('D1:E1').merge();
        sheet.getRange('A1:B1').copyTo(sheet.getRange('D4:E5')); sheet.getRange('G1:H1').copyTo(sheet.getRange('D1'));
        sheet.getRange('A1:B1').copyTo(sheet.getRange('A9'), { contentsOnly: true });
        return sheet.getRange('A1:H9').getMergedRanges().map((range) => range.getA1Notation());`),
    ).toEqual(['A1:B1', 'D4:E4', 'D5:E5']);
  });

  it('takes merges along when cells are cut [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B1').merge().setValue('x'); sheet.getRange('A1:B2').moveTo(sheet.getRange('D5'));
        return [sheet.getRange('A1:E9').getMergedRanges().map((range) => range.getA1Notation()), sheet.getRange('D5').getValue()];`),
    ).toEqual([['D5:E5'], 'x']);
  });
});

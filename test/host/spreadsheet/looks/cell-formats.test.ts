import { describe, expect, it } from 'vitest';
import { scriptHost } from '../script';

describe('formats of single properties', () => {
  it('come back as they were set, row by row and for all alike [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const range = sheet.getRange("B2:C2");
      const { TextDirection, WrapStrategy } = SpreadsheetApp;
      range.setFontFamilies([["Courier New", "Verdana,Sans Serif"]]).setFontSizes([[8, 20]]).setVerticalAlignments([["top", null]])
        .setTextDirections([[TextDirection.RIGHT_TO_LEFT, null]]).setWrapStrategies([[WrapStrategy.CLIP, WrapStrategy.WRAP]]);
      const told = [range.getFontFamilies(), range.getFontSizes(), range.getVerticalAlignments(), range.getTextDirections().flat().map(String), range.getWrapStrategies().flat().map(String), range.getWraps()];
      range.setTextDirection(TextDirection.LEFT_TO_RIGHT).setWrapStrategy(WrapStrategy.OVERFLOW);
      return [...told, range.getTextDirection() === TextDirection.LEFT_TO_RIGHT, range.getWraps()];
    `),
    ).toEqual([
      [['Courier New', 'Verdana,Sans Serif']],
      [[8, 20]],
      [['top', 'bottom']],
      ['RIGHT_TO_LEFT', 'null'],
      ['CLIP', 'WRAP'],
      [[false, true]],
      true,
      [[false, false]],
    ]);
  });

  it('say of a cell without a strategy that it wraps and overflows [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run('const cell = sheet.getRange("A1"); return [cell.getWrap(), String(cell.getWrapStrategy())];'),
    ).toEqual([true, 'OVERFLOW']);
  });

  it('give the alignment normal back as general-left, and null as general [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'return sheet.getRange("A1:B1").setHorizontalAlignments([["normal", null]]).getHorizontalAlignments();',
      ),
    ).toEqual([['general-left', 'general']]);
  });

  it('turn text by degrees or stack it, the one ending the other [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const cell = sheet.getRange("A1");
      const told = () => { const rotation = cell.getTextRotation(); return [rotation.getDegrees(), rotation.isVertical()]; };
      const steps = [told()];
      cell.setTextRotation(45); steps.push(told());
      cell.setVerticalText(true); steps.push(told());
      cell.setVerticalText(false); steps.push(told());
      sheet.getRange("A1:B1").setTextRotations([[-30, cell.getTextRotation()]]); steps.push(told());
      return steps;
    `),
    ).toEqual([
      [0, false],
      [45, false],
      [0, true],
      [0, false],
      [-30, false],
    ]);
  });

  it('take the names of CSS, and null for a colour that shows again as at first [D ref/spreadsheet/range]', async () => {
    const { run } = await scriptHost();
    // The digits are those of CSS Color Module Level 4, 6.1.
    expect(
      run(`
      return sheet.getRange("A1:E1").setBackgrounds([["RebeccaPurple", "cornflowerblue", "rgb(1, 2, 3)", "lightgoldenrodyellow", null]]).getBackgrounds()[0];
    `),
    ).toEqual(['#663399', '#6495ed', '#010203', '#fafad2', '#ffffff']);
  });

  it('answer to the older names of the background too, which the reference leaves out [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'const range = sheet.getRange("A1:B1"); range.setBackgroundColors([["#111111", "#222222"]]); return [range.getBackgroundColor(), range.getBackgroundColors(), range.getBackgrounds()];',
      ),
    ).toEqual(['#111111', [['#111111', '#222222']], [['#111111', '#222222']]]);
  });

  it('are set for all ranges of a list [L gf:testsheetsexotics]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const list = sheet.getRangeList(["A1", "D4:E5"]);
      list.setBackground("blue").setFontWeight("bold").setTextRotation(45).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setBorder(true, true, true, true, true, true, "red", SpreadsheetApp.BorderStyle.DOTTED);
      return list.getRanges().map((range) => [range.getBackground(), range.getFontWeight(), range.getTextRotation().getDegrees(), String(range.getWrapStrategy()), String(range.getBorder().getTop().getBorderStyle())]);
    `),
    ).toEqual(Array(2).fill(['#0000ff', 'bold', 45, 'CLIP', 'DOTTED']));
  });
});

describe('copied formats', () => {
  it('are repeated in whole blocks on the columns and rows of the target [L gf:testsheets]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const other = ss.insertSheet("Other");
      sheet.getRange("A1:B1").setBackgrounds([["#111111", "#222222"]]).setValue("x").copyFormatToRange(other, 2, 4, 1, 2);
      sheet.getRange("A1").copyFormatToRange(other.getSheetId(), 1, 1, 4, 4);
      return [other.getRange("A1:E2").getBackgrounds(), other.getRange("A4").getBackground(), other.getRange("A1:E4").isBlank()];
    `),
    ).toEqual([Array(2).fill(['#ffffff', '#111111', '#222222', '#ffffff', '#ffffff']), '#111111', true]);
  });

  it('leave the lines of the target when borders are not pasted [D ref/spreadsheet/copy-paste-type]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("A1").setBackground("#111111").setBorder(true, true, true, true, null, null);
      sheet.getRange("B2").setBorder(true, null, null, null, null, null, "#ff0000", SpreadsheetApp.BorderStyle.DOUBLE);
      for (const a1 of ["B2", "C3"]) sheet.getRange("A1").copyTo(sheet.getRange(a1), SpreadsheetApp.CopyPasteType.PASTE_NO_BORDERS, false);
      const border = sheet.getRange("B2").getBorder();
      return [String(border.getTop().getBorderStyle()), border.getLeft().getBorderStyle(), sheet.getRange("B2").getBackground(), sheet.getRange("C3").getBorder()];
    `),
    ).toEqual(['DOUBLE', null, '#111111', null]);
  });
});

describe('borders', () => {
  const line =
    'const line = (side) => [String(side.getBorderStyle()), side.getColor().asRgbColor().asHexString()];';

  it('are none on a new sheet, then solid and black, and null leaves a side [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${line}
      const range = sheet.getRange("B2:D4");
      const none = range.getBorder();
      range.setBorder(true, true, true, true, true, true).setBorder(true, null, true, true, true, true, "#00ff00", SpreadsheetApp.BorderStyle.DASHED);
      return [none, line(range.getBorder().getTop()), line(range.getBorder().getLeft())];
    `),
    ).toEqual([null, ['DASHED', '#00ff00'], ['SOLID', '#000000']]);
  });

  it('stand at the edges of the block or between its cells, as ordered [D ref/spreadsheet/range#setborder]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("B2:C3").setBorder(true, true, false, false, true, false);
      const sides = (a1) => { const border = sheet.getRange(a1).getBorder(); return border && ["Top", "Left", "Bottom", "Right"].map((side) => border["get" + side]().getBorderStyle() !== null); };
      return [sides("B2"), sides("C2"), sides("B3"), sides("C3"), sides("D4")];
    `),
    ).toEqual([
      [true, true, false, true],
      [true, true, false, false],
      [false, true, false, true],
      [false, true, false, false],
      null,
    ]);
  });
});

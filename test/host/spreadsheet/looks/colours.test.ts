import { describe, expect, it } from 'vitest';
import { scriptHost } from '../script';

const THEMED =
  'const themed = (name) => SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType[name]);';

describe('colour objects', () => {
  it('know their type and refuse to be taken for another [L gf:testsheetsformatting]', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(`${THEMED}
      const rgb = SpreadsheetApp.newColor().setRgbColor("#0A141E").build();
      return [
        String(SpreadsheetApp.newColor().getColorType()), String(rgb.getColorType()), String(themed("ACCENT1").getColorType()),
        rgb.asRgbColor().asHexString(), rgb.asRgbColor().getRed(), rgb.asRgbColor().getGreen(), rgb.asRgbColor().getBlue(),
        String(themed("ACCENT1").build().asThemeColor().getThemeColorType()), String(rgb), String(themed("ACCENT1")),
      ];
    `),
    ).toEqual(['UNSUPPORTED', 'RGB', 'THEME', '#0a141e', 10, 20, 30, 'ACCENT1', 'Color', 'ColorBuilder']);
    expect(failure('SpreadsheetApp.newColor().asRgbColor();')).toBe(
      'Exception: Object is not of type RgbColor.',
    );
    expect(failure('SpreadsheetApp.newColor().setRgbColor("red").build().asThemeColor();')).toBe(
      'Exception: Object is not of type ThemeColor.',
    );
  });

  it('are given to cells and come back, built or not [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${THEMED}
      const range = sheet.getRange("A1:B1");
      range.setBackgroundObjects([[themed("ACCENT2").build(), SpreadsheetApp.newColor().setRgbColor("#00ff00").build()]]).setFontColorObject(themed("ACCENT4"));
      const [theme, rgb] = range.getBackgroundObjects()[0];
      return [theme.asThemeColor().getThemeColorType() === SpreadsheetApp.ThemeColorType.ACCENT2, rgb.asRgbColor().asHexString(), String(range.getFontColorObject().asThemeColor().getThemeColorType())];
    `),
    ).toEqual([true, '#00ff00', 'ACCENT4']);
  });

  it('of cells without a colour are the concrete ones of the theme [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'const cell = sheet.getRange("A1"); return [cell.getBackgroundObject(), cell.getFontColorObject()].map((color) => color.asRgbColor().asHexString());',
      ),
    ).toEqual(['#ffffff', '#000000']);
  });
});

describe('the theme of a spreadsheet', () => {
  it('has nine colours and shows when it is set, not before [D ref/spreadsheet/spreadsheet-theme]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${THEMED}
      const cell = sheet.getRange("A1").setBackgroundObject(themed("ACCENT1"));
      const theme = ss.getSpreadsheetTheme().setConcreteColor(SpreadsheetApp.ThemeColorType.ACCENT1, 1, 2, 3).setConcreteColor(SpreadsheetApp.ThemeColorType.TEXT, SpreadsheetApp.newColor().setRgbColor("#445566")).setFontFamily("Roboto");
      const before = cell.getBackground();
      ss.setSpreadsheetTheme(theme);
      const after = [cell.getBackground(), cell.getFontColor(), cell.getFontFamily()];
      ss.resetSpreadsheetTheme();
      return [theme.getThemeColors().length, before === "#010203", after, cell.getBackground() === before, ss.getPredefinedSpreadsheetThemes()[0].getFontFamily()];
    `),
    ).toEqual([9, false, ['#010203', '#445566', 'Roboto'], true, 'Arial']);
  });

  it('refuses a colour that it has not [D ref/spreadsheet/spreadsheet-theme]', async () => {
    const { failure } = await scriptHost();
    expect(
      failure('ss.getSpreadsheetTheme().getConcreteColor(SpreadsheetApp.ThemeColorType.UNSUPPORTED);'),
    ).toContain('Exception');
  });
});

describe('alternating colours', () => {
  it('take a theme, with header and without footer unless asked for [D ref/spreadsheet/range#applyrowbanding]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const { BandingTheme } = SpreadsheetApp;
      const rows = sheet.getRange("A1:C9").applyRowBanding(BandingTheme.GREEN);
      const columns = sheet.getRange("E1:H9").applyColumnBanding(BandingTheme.BLUE, false, true);
      return [rows.getHeaderRowColor(), rows.getSecondRowColorObject().asRgbColor().asHexString(), rows.getFooterRowColorObject(), columns.getHeaderColumnColorObject(), columns.getFooterColumnColor() !== null, columns.getFirstRowColor()];
    `),
    ).toEqual(['#63d297', '#e7f9ef', null, null, true, null]);
  });

  it('have a colour in every band but the header and footer [L gf:testsheetssets]', async () => {
    const { failure } = await scriptHost();
    expect(failure('sheet.getRange("A1:B4").applyRowBanding().setSecondRowColor(null)')).toBe(
      'Exception: Second row color should not be null.',
    );
    expect(failure('sheet.getRange("D1:E4").applyColumnBanding().setFirstColumnColorObject(null)')).toBe(
      'Exception: First column color should not be null.',
    );
  });

  it('change, move, are copied and removed [D ref/spreadsheet/banding]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const banding = sheet.getRange("A1:B4").applyRowBanding();
      banding.setHeaderRowColor("red").setFooterRowColorObject(null).setRange(sheet.getRange("A1:B9"));
      const copy = banding.copyTo(sheet.getRange("D1:E4"));
      sheet.insertRowBefore(3);
      const told = ss.getBandings().map((each) => [each.getRange().getA1Notation(), each.getHeaderRowColor(), each.getFooterRowColor()]);
      banding.remove();
      return [told, sheet.getBandings().length, sheet.getRange("A1").getBandings().length, sheet.getRange("E2:F2").getBandings().length, copy.getRange().getA1Notation()];
    `),
    ).toEqual([
      [
        ['A1:B10', '#ff0000', null],
        ['D1:E5', '#ff0000', null],
      ],
      1,
      0,
      1,
      'D1:E5',
    ]);
  });

  it('are refused where a cell has them already [R]', async () => {
    const { failure } = await scriptHost();
    expect(
      failure('sheet.getRange("A1:B4").applyRowBanding(); sheet.getRange("B4:C5").applyColumnBanding();'),
    ).toContain('already has alternating background colors');
  });
});

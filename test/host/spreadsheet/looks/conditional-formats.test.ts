import { expect, it } from 'vitest';
import { renderWindow } from '../../../../local/host/spreadsheet/rendered-cell';
import { scriptHost } from '../script';

const RULE = `
  const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A9")]);
  const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build();
  const orange = SpreadsheetApp.newColor().setRgbColor("#FF8800").build();
  const { InterpolationType } = SpreadsheetApp;
`;

it('a rule keeps theme colours, and takes away what null is given for [D ref/spreadsheet/conditional-format-rule-builder]', async () => {
  const { run } = await scriptHost();
  expect(
    run(`${RULE}
    sheet.setConditionalFormatRules([rule().whenCellNotEmpty().setBackgroundObject(accent).setFontColorObject(orange).setBold(true).setItalic(false).setUnderline(true).setUnderline(null).build()]);
    const condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
    return [String(condition.getBackgroundObject().asThemeColor().getThemeColorType()), condition.getFontColorObject().asRgbColor().asHexString(), condition.getBold(), condition.getItalic(), condition.getUnderline(), condition.getStrikethrough()];
  `),
  ).toEqual(['ACCENT2', '#ff8800', true, false, null, null]);
});

it('a colour scale tells its points, without a value at the ends [D ref/spreadsheet/gradient-condition]', async () => {
  const { run } = await scriptHost();
  expect(
    run(`${RULE}
    sheet.setConditionalFormatRules([
      rule().setGradientMinpointObject(orange).setGradientMidpointObjectWithValue(accent, InterpolationType.PERCENT, "50").setGradientMaxpointObjectWithValue(orange, InterpolationType.MAX, "9").build(),
      rule().setGradientMinpointWithValue("red", InterpolationType.NUMBER, "1").setGradientMaxpoint("lime").build(),
    ]);
    return sheet.getConditionalFormatRules().map((each) => each.getGradientCondition()).map((scale) => [
      String(scale.getMinType()), scale.getMinValue(), scale.getMinColorObject().getColorType().toString(), scale.getMidColorObject() && String(scale.getMidColorObject().asThemeColor().getThemeColorType()), scale.getMidValue(), String(scale.getMaxType()), scale.getMaxValue(),
    ]);
  `),
  ).toEqual([
    ['MIN', '', 'RGB', 'ACCENT2', '50', 'MAX', ''],
    ['NUMBER', '1', 'RGB', null, '', 'MAX', ''],
  ]);
});

it('every criterion has its member, a relative date its own name, and all come back by withCriteria [D; L]', async () => {
  const { run } = await scriptHost();
  const made = run(`${RULE}
    const day = new Date(Date.UTC(2025, 0, 5)), today = SpreadsheetApp.RelativeDate.TODAY;
    const rules = [
      rule().whenCellEmpty(), rule().whenCellNotEmpty(), rule().whenFormulaSatisfied("=A1>1"),
      rule().whenDateAfter(day), rule().whenDateBefore(today), rule().whenDateEqualTo(today),
      rule().whenNumberBetween(1, 2), rule().whenNumberEqualTo(1), rule().whenNumberGreaterThan(1), rule().whenNumberGreaterThanOrEqualTo(1), rule().whenNumberLessThan(1), rule().whenNumberLessThanOrEqualTo(1), rule().whenNumberNotBetween(1, 2), rule().whenNumberNotEqualTo(1),
      rule().whenTextContains("x"), rule().whenTextDoesNotContain("x"), rule().whenTextEndsWith("x"), rule().whenTextEqualTo("x"), rule().whenTextStartsWith("x"),
    ].map((builder) => builder.build());
    sheet.setConditionalFormatRules(rules);
    const told = () => sheet.getConditionalFormatRules().map((each) => String(each.getBooleanCondition().getCriteriaType()) + " " + each.getBooleanCondition().getCriteriaValues().map((value) => value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).join());
    const first = told();
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().map((each) => each.copy().withCriteria(each.getBooleanCondition().getCriteriaType(), each.getBooleanCondition().getCriteriaValues()).build()));
    return [first, told()];
  `) as string[][];
  expect(made[0]).toEqual([
    'CELL_EMPTY ',
    'CELL_NOT_EMPTY ',
    'CUSTOM_FORMULA =A1>1',
    'DATE_AFTER 2025-01-05',
    'DATE_BEFORE_RELATIVE TODAY',
    'DATE_EQUAL_TO_RELATIVE TODAY',
    'NUMBER_BETWEEN 1,2',
    'NUMBER_EQUAL_TO 1',
    'NUMBER_GREATER_THAN 1',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO 1',
    'NUMBER_LESS_THAN 1',
    'NUMBER_LESS_THAN_OR_EQUAL_TO 1',
    'NUMBER_NOT_BETWEEN 1,2',
    'NUMBER_NOT_EQUAL_TO 1',
    'TEXT_CONTAINS x',
    'TEXT_DOES_NOT_CONTAIN x',
    'TEXT_ENDS_WITH x',
    'TEXT_EQUAL_TO x',
    'TEXT_STARTS_WITH x',
  ]);
  expect(made[1]).toEqual(made[0]);
});

it('a colour scale between theme colours shows what the theme says by then', async () => {
  const { host, run } = await scriptHost();
  run(`${RULE}
    const black = SpreadsheetApp.newColor().setRgbColor("black").build();
    sheet.getRange("A1:A3").setValues([[0], [5], [10]]);
    sheet.setConditionalFormatRules([rule().setGradientMinpointObject(black).setGradientMaxpointObject(accent).build()]);
    ss.setSpreadsheetTheme(ss.getSpreadsheetTheme().setConcreteColor(SpreadsheetApp.ThemeColorType.ACCENT2, 200, 100, 0));
  `);
  const window = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 };
  const { workbook } = host;
  const [sheet] = workbook.sheets;
  const rows = sheet ? renderWindow({ workbook, now: () => 0 }, sheet, window) : [];
  expect(rows.map(([cell]) => cell?.background)).toEqual(['#000000', '#643200', '#c86400']);
});

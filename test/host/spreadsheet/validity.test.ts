import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

const STRICT = 'SpreadsheetApp.newDataValidation().setAllowInvalid(false)';
const REFUSED = (cell: string, wanted = '') =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.${wanted}`;

describe('a validation that rejects input', () => {
  // Texts and the refusal of script writes: [R] error logs of several projects, setValue and setValues alike.
  it('refuses a list of values with what may be entered, and leaves all of the call undone', async () => {
    const { run, failure } = await scriptHost();
    run(`sheet.getRange('B1:B9').setDataValidation(${STRICT}.requireValueInList(['Yes', 'No']).build());`);
    const write = "sheet.getRange('A1:B2').setValues([[1, 'Yes'], [2, 'Maybe']]); SpreadsheetApp.flush();";
    expect(failure(write)).toBe(REFUSED('B2', ' Please enter one of the following values: Yes, No.'));
    expect(run("return sheet.getRange('A1:B2').getValues().flat();")).toEqual(['', '', '', '']);
    expect(run("return sheet.getRange('B1').setValue('No').getValue();")).toBe('No');
  });

  it.each([
    ['requireNumberBetween(1, 10)', 5, 11],
    ['requireNumberGreaterThan(3)', '=2+2', '=2+1'],
    ['requireDateAfter(new Date(2026, 0, 1))', '1/2/2026', '12/31/2025'],
    ['requireTextContains("@")', 'a@b', 'ab'],
    ['requireTextIsEmail()', 'a@b.es', 'a@b'],
    ['requireTextIsUrl()', 'https://example.com', 'example'],
    ['requireFormulaSatisfied("=ISNUMBER(A1)")', 1, 'x'],
    ['requireCheckbox("on", "off")', 'off', 'yes'],
    ['requireValueInRange(sheet.getRange("D1:D2"))', 'x', 'z'],
  ])('with %s takes %s and refuses %s', async (rule, good, bad) => {
    const { run, failure } = await scriptHost();
    run(
      `sheet.getRange('D1:D2').setValues([['x'], ['y']]); sheet.getRange('A1').setDataValidation(${STRICT}.${rule}.build());`,
    );
    const write = (value: unknown) =>
      `sheet.getRange('A1').setValue(${JSON.stringify(value)}); SpreadsheetApp.flush();`;
    expect(failure(write(good))).toBeNull();
    expect(failure(write(bad))).toBe(REFUSED('A1'));
    expect(failure(write(null))).toBeNull();
  });

  it('puts back what stood there, formulas too', async () => {
    const { run, failure } = await scriptHost();
    run(`sheet.getRange('A1').setFormula('=1+1').setNumberFormat('0.0');
      sheet.getRange('A1').setDataValidation(${STRICT}.requireNumberLessThan(5).build());`);
    expect(failure("sheet.getRange('A1').setValue('50%'); SpreadsheetApp.flush();")).toBeNull();
    run("sheet.getRange('A1').setFormula('=1+1');");
    expect(failure("sheet.getRange('A1').setValue(9); SpreadsheetApp.flush();")).toBe(REFUSED('A1'));
    expect(
      run("const cell = sheet.getRange('A1'); return [cell.getFormula(), cell.getDisplayValue()];"),
    ).toEqual(['=1+1', '2.0']);
  });

  it('refuses a person as well', async () => {
    const { host, run, workbook } = await scriptHost();
    run(`sheet.getRange('A1').setDataValidation(${STRICT}.requireNumberLessThan(5).build());`);
    expect(() => host.edit('A1', '7')).toThrow(REFUSED('A1').replace('Exception: ', ''));
    expect(workbook.sheets[0]?.cells.value(0, 0)).toBeNull();
    host.edit('A1', '3');
    expect(workbook.sheets[0]?.cells.value(0, 0)).toBe(3);
  });
});

describe('a validation that warns', () => {
  it('takes everything; so do boxes that were inserted [D ref/spreadsheet/range#isChecked()]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(5).build()).setValue(9);
        sheet.getRange('B1').insertCheckboxes('yes', 'no').setValue('random');
        return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getValue(), sheet.getRange('B1').isChecked()];`),
    ).toEqual([9, 'random', null]);
  });
});

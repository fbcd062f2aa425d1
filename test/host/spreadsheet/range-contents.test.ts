import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

// Facts of reference/apps-script.md, sections 1, 2.2 and 2.3, with the grade each has there.
describe('values of a range', () => {
  it('gives [[""]] for the data range of an empty sheet [L gf:testsheetsvalues]', async () => {
    const { run } = await scriptHost();
    expect(run('return sheet.getDataRange().getValues();')).toEqual([['']]);
  });

  it('gives numbers, truth values, texts and blanks as themselves [D ref/spreadsheet/range]', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("A1:D1").setValues([[1.5, true, "a", null]]);');
    expect(run('return sheet.getRange("A1:E1").getValues();')).toEqual([[1.5, true, 'a', '', '']]);
  });

  it('clears cells with null and undefined [D guide/v8-runtime/migration]', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("A1:B1").setValues([[1, 2]]).setValues([[null, undefined]]);');
    expect(run('return [sheet.getLastRow(), sheet.getRange("A1").isBlank()];')).toEqual([0, true]);
  });

  it('reads texts as typed, by the locale of the spreadsheet [A, section 2.2]', async () => {
    const { run } = await scriptHost({ locale: 'es_ES' });
    run('sheet.getRange("A1:E1").setValues([["01234", "10%", "€1.234,56", "VERDADERO", "1,5"]]);');
    expect(run('return sheet.getRange("A1:E1").getValues();')).toEqual([[1234, 0.1, 1234.56, true, 1.5]]);
    expect(run('return sheet.getRange("A1:E1").getDisplayValues();')).toEqual([
      ['1234', '10%', '1.234,56 €', 'VERDADERO', '1,5'],
    ]);
  });

  it('keeps written texts where the host is told that Google does: only = and an apostrophe mean something [A]', async () => {
    const { run } = await scriptHost({ facts: { writtenTexts: 'kept' } });
    const texts = ['01234', '1/2/2024', 'TRUE', '=1+1', "'x", '-a'];
    const read = ['01234', '1/2/2024', 'TRUE', 2, 'x', '-a'];
    run(`sheet.getRange("A1:F1").setValues([${JSON.stringify(texts)}]);
      sheet.getRange("A2").setValue("01234"); sheet.appendRow(["10%"]);`);
    expect(run('return sheet.getRange("A1:F1").getValues();')).toEqual([read]);
    expect(run('return sheet.getRange("A2:A3").getValues();')).toEqual([['01234'], ['10%']]);
  });

  it('is a table: a flat list is another signature [R: "(number[])"]', async () => {
    const { failure } = await scriptHost();
    const refused = "don't match the method signature for SpreadsheetApp.Range.setValues.";
    expect(failure('sheet.getRange("A1:A2").setValues([1, 2])')).toBe(
      `Exception: The parameters (number[]) ${refused}`,
    );
    expect(failure('sheet.getRange("A1:A2").setValues([["a"], undefined])')).toContain(refused);
  });

  it('keeps texts in cells of format @ that was set before [R vlucas/sheetquery#20]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'return sheet.getRange("A1:A2").setNumberFormat("@").setValues([["01234"], ["=1+1"]]).getValues();',
      ),
    ).toEqual([['01234'], ['=1+1']]);
  });

  it('forces text with an apostrophe that is not part of it [R]', async () => {
    const { run } = await scriptHost();
    expect(run('return sheet.getRange("A1").setValue("\'01234").getValue();')).toBe('01234');
  });

  it('makes #ERROR! of a phone number with + and brackets [R]', async () => {
    const { run } = await scriptHost();
    expect(run('return sheet.getRange("A1").setValue("+34 (600) 123").getValue();')).toBe('#ERROR!');
  });

  it('writes one value into every cell of the range', async () => {
    const { run } = await scriptHost();
    expect(run('return sheet.getRange("A1:B2").setValue(7).getValues();')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses data of another shape at once, naming both sizes [R]', async () => {
    const { failure } = await scriptHost();
    expect(failure('sheet.getRange("A1:B2").setValues([[1, 2]]);')).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(failure('sheet.getRange("A1:B1").setValues([[1, 2, 3]]);')).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  it('refuses 50,001 characters at the next reading call, not where they are written [R]', async () => {
    const { failure, run } = await scriptHost();
    expect(failure('sheet.getRange("A1").setValue("x".repeat(50000)); SpreadsheetApp.flush();')).toBeNull();
    expect(
      run(`
      const seen = [];
      try { sheet.getRange("A2").setValue("x".repeat(50001)); seen.push("written"); } catch (error) { seen.push("at once"); }
      try { sheet.getRange("A1").getValue(); } catch (error) { seen.push(error.message); }
      return seen;
    `),
    ).toEqual(['written', 'Your input contains more than the maximum of 50000 characters in a single cell.']);
  });
});

describe('dates of a range', () => {
  it('are instants of the local day in the zone of the spreadsheet, in winter and summer [R]', async () => {
    const { run } = await scriptHost({ timeZone: 'Europe/Madrid', locale: 'es_ES' });
    run('sheet.getRange("A1:A2").setValues([["15/1/2025"], ["15/7/2025"]]);');
    expect(run('return sheet.getRange("A1:A2").getValues().map((row) => row[0].toISOString());')).toEqual([
      '2025-01-14T23:00:00.000Z',
      '2025-07-14T22:00:00.000Z',
    ]);
  });

  it('are Dates of the realm of the script [section 2.1]', async () => {
    const { run } = await scriptHost();
    expect(run('return sheet.getRange("A1").setValue("2025-01-15").getValue() instanceof Date;')).toBe(true);
  });

  it('come back as they were written and get a date format only where there was none', async () => {
    const { run } = await scriptHost({ timeZone: 'America/Los_Angeles' });
    run(
      'sheet.getRange("B1").setNumberFormat("yyyy-mm-dd"); sheet.getRange("A1:B1").setValues([[new Date(1750000000000), new Date(1750000000000)]]);',
    );
    expect(run('return sheet.getRange("A1:B1").getValues()[0].map(Number);')).toEqual([
      1750000000000, 1750000000000,
    ]);
    // 1750000000 = 2025-06-15 15:06:40 UTC, 08:06:40 in Los Angeles.
    expect(run('return sheet.getRange("A1:B1").getDisplayValues()[0];')).toEqual([
      '6/15/2025 8:06:40',
      '2025-06-15',
    ]);
  });

  it('are numbers where the format shows no date', async () => {
    const { run } = await scriptHost();
    expect(run('return sheet.getRange("A1").setValue("2025-01-15").setNumberFormat("0").getValue();')).toBe(
      45672,
    );
  });
});

describe('formulas of a range', () => {
  it('that give dates show and are read as dates [D support.google.com/docs/answer/3092984; passed on A]', async () => {
    const { run } = await scriptHost({ timeZone: 'America/New_York' });
    run(`sheet.getRange('A1:G1').setValues([['=DATE(2024,1,31)', '=A1+1', '=1+A1', '=A1-B1', '=MAX(A1:B1)', '=IF(A1<B1, B1)', '=A1*2']]);
      sheet.getRange('A2').setNumberFormat('0').setFormula('=A1'); sheet.getRange('B2').setFormula('=A1');`);
    expect(run('return sheet.getRange("A1:G1").getDisplayValues()[0];')).toEqual([
      ...['1/31/2024', '2/1/2024', '2/1/2024', '-1', '2/1/2024', '2/1/2024', '90644'],
    ]);
    expect(run('return sheet.getRange("A2:B2").getDisplayValues()[0];')).toEqual(['45322', '1/31/2024']);
    expect(run('return sheet.getRange("A1").getValue().toISOString();')).toBe('2024-01-31T05:00:00.000Z');
    expect(
      run(
        'sheet.getRange("A3:B3").setValues([["=today()", "=NOW()"]]); return sheet.getRange("A3:B3").getValues()[0].map(function (d) { return d instanceof Date; });',
      ),
    ).toEqual([true, true]);
  });

  it('are computed, kept beside their result and recomputed when what they read changes', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1:C1").setValues([[2, 3, "=A1*B1+SUM(A1:B1)"]]); sheet.getRange("D1").setFormula("C1&\\"!\\"");',
    );
    expect(run('return [sheet.getRange("C1").getValue(), sheet.getRange("D1").getValue()];')).toEqual([
      11,
      '11!',
    ]);
    expect(run('sheet.getRange("A1").setValue(10); return sheet.getRange("A1:D1").getValues();')).toEqual([
      [10, 3, 43, '43!'],
    ]);
    expect(run('return sheet.getRange("A1:D1").getFormulas();')).toEqual([
      ['', '', '=A1*B1+SUM(A1:B1)', '=C1&"!"'],
    ]);
  });

  it('show #NAME? and a warning for what is not computed here, never a wrong number', async () => {
    const { host, run } = await scriptHost();
    expect(run('return sheet.getRange("A1").setFormula("=STDEV(B1:B9)").getValue();')).toBe('#NAME?');
    expect(JSON.stringify(host.warnings)).toContain('STDEV()');
  });

  it('move their relative references when one is given to several cells', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1:A3").setValues([[1], [2], [3]]); sheet.getRange("B1:B3").setFormula("=A1*$A$3");',
    );
    expect(run('return sheet.getRange("B1:B3").getValues();')).toEqual([[3], [6], [9]]);
  });

  it('take semicolons everywhere, commas only where they are not the decimal sign [C]', async () => {
    const { run } = await scriptHost({ locale: 'de_DE' });
    expect(run('return sheet.getRange("A1").setFormula("=IF(1;2,5;3)").getValue();')).toBe(2.5);
    expect(run('return sheet.getRange("A1").getFormula();')).toBe('=IF(1;2,5;3)');
    expect(run('return sheet.getRange("A2").setFormula("=IF(1,2,3)").getValue();')).toBe('#ERROR!');
    const english = await scriptHost();
    expect(english.run('return sheet.getRange("A1").setFormula("=IF(1;2;3)").getFormula();')).toBe(
      '=IF(1,2,3)',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { fromR1C1, toR1C1 } from '../../../local/host/spreadsheet/formula/r1c1';
import { scriptHost } from './script';

describe('formulas in R1C1 notation', () => {
  const B5 = { row: 4, column: 1 };

  // The first is the example of [D ref/spreadsheet/range#setFormulaR1C1(String)]; the rest follow from its rules.
  it.each([
    ['=SUM(R[-3]C[0]:R[-1]C[0])', '=SUM(B2:B4)'],
    ['=R1C1+R[0]C1', '=$A$1+$A5'],
    ['=\'a R1C1\'!R1C1&"R1C1"', '=\'a R1C1\'!$A$1&"R1C1"'],
    ['=SUM(C[0]:C[1])+SUM(R1:R2)', '=SUM(B:C)+SUM($1:$2)'],
  ])('reads %s in B5 as %s and writes it back', (r1c1, a1) => {
    expect(fromR1C1(r1c1, B5)).toBe(a1);
    expect(`=${toR1C1(a1.slice(1), B5)}`).toBe(r1c1);
  });

  it('takes a part without number for the own row or column, and knows functions from references', () => {
    expect(fromR1C1('=RC[-1]*ROUND(R1C,1)+RATE(1)+CODE("C1")', B5)).toBe(
      '=A5*ROUND(B$1,1)+RATE(1)+CODE("C1")',
    );
  });

  it('breaks what leaves the grid', () => {
    expect(fromR1C1('=R[-5]C', B5)).toBe('=#REF!');
  });

  it('is given to every cell from where it stands, and is null where there is none [D ref/spreadsheet/range]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        const range = sheet.getRange('B1:B2').setFormulaR1C1('=RC[-1]*2');
        return [range.getFormulas(), range.getValues(), range.getFormulaR1C1(), sheet.getRange('A1:B1').getFormulasR1C1()];`),
    ).toEqual([[['=A1*2'], ['=A2*2']], [[2], [4]], '=R[0]C[-1]*2', [[null, '=R[0]C[-1]*2']]]);
  });

  it('keeps the signs of the locale', async () => {
    const { run } = await scriptHost({ locale: 'de_DE' });
    expect(
      run(
        "const cell = sheet.getRange('A1').setFormulaR1C1('=IF(RC[1];2,5;3)'); return [cell.getFormula(), cell.getFormulaR1C1()];",
      ),
    ).toEqual(['=IF(B1;2,5;3)', '=IF(R[0]C[1];2,5;3)']);
  });
});

describe('ranges in R1C1 notation', () => {
  it('are found as those in A1 notation [D ref/spreadsheet/sheet#getRange(String)]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        `return ['R2C3', 'R4C5:R2C3', 'Sheet1!R1C1', 'R2', 'r1c2'].map((text) => ss.getRange(text).getA1Notation());`,
      ),
    ).toEqual(['C2', 'C2:E4', 'A1', 'R2', 'B1']);
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { newWorkbook } from '../../../../local/host/workbook/model';
import { CellError, type CellValue } from '../../../../local/host/workbook/cell-value';
import { evaluateFormula } from '../../../../local/host/spreadsheet/formula/evaluate';
import { NotComputed } from '../../../../local/host/spreadsheet/formula/evaluation';
import {
  canonicalFormula,
  localFormula,
  shiftedFormula,
} from '../../../../local/host/spreadsheet/formula/rewrite';
import { formulaTokens } from '../../../../local/host/spreadsheet/formula/tokens';

function evaluated(formula: string, cells: CellValue[][] = []): unknown {
  const workbook = newWorkbook('x', 'x');
  const sheet = workbook.sheets[0]!;
  cells.forEach((row, rowIndex) =>
    row.forEach((value, column) => sheet.cells.setValue(rowIndex, column, value)),
  );
  const value = evaluateFormula(formula, {
    workbook,
    sheet,
    row: 9,
    column: 9,
    now: () => Date.UTC(2025, 2, 7, 12),
  });
  return value instanceof CellError ? value.code : value;
}

const TABLE: CellValue[][] = [
  ['Ana', 10, true],
  ['ben', 20, false],
  [null, 'text', null],
  ['Ana', 30, new CellError('#N/A')],
];

// Expected results: the functions' documented meaning in Google Sheets and ECMA-376 part 1, 18.17.
describe('evaluateFormula', () => {
  it.each([
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['-2^2', 4],
    ['10%', 0.1],
    ['"a"&1', 'a1'],
    ['2>1', true],
    ['"a"="A"', true],
    ['1<"a"', true],
    ['IF(A1="Ana",1,2)', 1],
    ['IF(FALSE,1)', false],
    ['AND(TRUE,1)', true],
    ['OR(FALSE,0)', false],
    ['NOT(A3="")', false],
    ['SUM(B1:B4)', 60],
    ['SUM(B1:B2,5,"6")', 41],
    ['COUNT(B1:B4)', 3],
    ['COUNTA(A1:A4)', 3],
    ['COUNTIF(A:A,"ana")', 2],
    ['COUNTIF(B1:B4,">=20")', 2],
    ['COUNTIF(A1:A4,"b*")', 1],
    ['SUMIF(A1:A4,"Ana",B1:B4)', 40],
    ['AVERAGE(B1:B4)', 20],
    ['MIN(B1:B4)', 10],
    ['MAX(B1:B4)', 30],
    ['MAX(A3:A3)', 0],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234,-2)', 1200],
    ['N("mark")=0', true],
    ['T(B1)', ''],
    ['LEN("abc")', 3],
    ['TEXT(0.5,"0%")', '50%'],
    ['ROW()', 10],
    ['COLUMN(C1)', 3],
    ['VLOOKUP("Ben",A1:B4,2,FALSE)', 20],
    ['ISBLANK(A3)', true],
    ['IFERROR(C4,"none")', 'none'],
    ['ISERROR(C4)', true],
    ['TODAY()', 45723],
    ['A3+1', 1],
  ])('computes %s', (formula, expected) => {
    expect(evaluated(formula, TABLE)).toBe(expected);
  });

  it.each([
    ['1/0', '#DIV/0!'],
    ['AVERAGE(A1:A4)', '#DIV/0!'],
    ['"a"+1', '#VALUE!'],
    ['C4+1', '#N/A'],
    ['SUM(C1:C4)', '#N/A'],
    ['VLOOKUP("none",A1:B4,2,FALSE)', '#N/A'],
    ['Nowhere!A1', '#REF!'],
    ['1+', '#ERROR!'],
    ['1 (555) x', '#ERROR!'],
  ])('gives the error of %s', (formula, code) => {
    expect(evaluated(formula, TABLE)).toBe(code);
  });

  it.each(['STDEV(A1:A4)', 'someName+1', 'IFERROR(QUERY(A1:A4),1)', 'VLOOKUP("b",A1:B4,2)'])(
    'does not guess %s',
    (formula) => {
      expect(() => evaluated(formula, TABLE)).toThrow(NotComputed);
    },
  );
});

describe('formula texts', () => {
  it('cut into tokens that join to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1$:!\'"#(),;.+-*/<>=& %xyzÄ客0') }), (text) => {
        return (
          formulaTokens(text)
            .map((token) => token.text)
            .join('') === text
        );
      }),
    );
  });

  it('shift relative references only', () => {
    expect(shiftedFormula('$A1+B$2+SUM(C:C)+LOG10(A1)&"A1"', 2, 1)).toBe('$A3+C$2+SUM(D:D)+LOG10(B3)&"A1"');
    expect(shiftedFormula('A1', -1, 0)).toBe('#REF!');
  });

  it('are translated between the signs of locales and back', () => {
    expect(canonicalFormula('SUM(1,5;A1;"a;b")', 'de_DE')).toBe('SUM(1.5,A1,"a;b")');
    expect(localFormula('SUM(1.5,A1,"a;b")', 'de_DE')).toBe('SUM(1,5;A1;"a;b")');
    expect(canonicalFormula('SUM(A1,B1)', 'de_DE')).toBeNull();
  });
});

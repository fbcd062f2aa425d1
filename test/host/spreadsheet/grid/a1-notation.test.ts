import { describe, expect, it } from 'vitest';
import {
  columnIndexOf,
  columnLetters,
  formatA1,
  parseA1,
  quoteSheetName,
} from '../../../../local/host/spreadsheet/grid/a1-notation';
import { movedRange } from '../../../../local/host/spreadsheet/grid/axis-change';
import { without } from '../../../../local/host/spreadsheet/grid/rectangle';

const again = (text: string) => formatA1(parseA1(text)!.range);

describe('A1 notation', () => {
  it('keeps whole rows and columns, drops $, puts inverted corners right [L gf:testsheetsdeveloper]', () => {
    expect(['5:7', 'D:F', '$A$1', 'C3:A1', 'A1:A1', 'B2:B'].map(again)).toEqual([
      '5:7',
      'D:F',
      'A1',
      'A1:C3',
      'A1',
      'B2:B',
    ]);
  });

  it('reads the sheet in front, quoted or not', () => {
    expect(parseA1("'It''s'!B2")?.sheetName).toBe("It's");
    expect(parseA1('Orders!B2')?.sheetName).toBe('Orders');
  });

  it.each(['', 'A0', 'A', '5', 'A1:B2:C3', 'hello world', 'A1B'])('refuses %j', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it('counts columns in letters', () => {
    expect([0, 25, 26, 701, 702, 18277].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
    expect(['A', 'Z', 'AA', 'ZZZ'].map(columnIndexOf)).toEqual([0, 25, 26, 18277]);
  });

  it('quotes names that are not plain words', () => {
    expect(['Orders', 'My sheet', "It's", 'A1', '客户'].map(quoteSheetName)).toEqual([
      'Orders',
      "'My sheet'",
      "'It''s'",
      "'A1'",
      '客户',
    ]);
  });
});

describe('movedRange', () => {
  const moved = (text: string, kind: 'insert' | 'delete', at: number, count: number) => {
    const range = movedRange(parseA1(text)!.range, { axis: 'row', kind, at, count });
    return range && formatA1(range);
  };

  it('grows inside, moves behind and stays in front of inserted rows', () => {
    expect([
      moved('A2:B5', 'insert', 2, 3),
      moved('A2:B5', 'insert', 1, 3),
      moved('A2:B5', 'insert', 5, 3),
    ]).toEqual(['A2:B8', 'A5:B8', 'A2:B5']);
  });

  it('shrinks, moves or vanishes with deleted rows', () => {
    expect([
      moved('A2:B5', 'delete', 2, 2),
      moved('A2:B5', 'delete', 0, 1),
      moved('A2:B5', 'delete', 3, 5),
      moved('A2:B5', 'delete', 1, 4),
    ]).toEqual(['A2:B3', 'A1:B4', 'A2:B3', null]);
    expect(moved('A:C', 'delete', 0, 10)).toBe('A:C');
  });
});

describe('without', () => {
  it('leaves the cells around the hole and no others', () => {
    const cells = (ranges: ReturnType<typeof without>) => {
      const found = new Set<string>();
      for (const range of ranges) {
        for (let row = range.startRow; row <= range.endRow!; row++) {
          for (let column = range.startColumn; column <= range.endColumn!; column++)
            found.add(`${row},${column}`);
        }
      }
      return found;
    };
    const left = cells(without(parseA1('A1:D4')!.range, parseA1('B2:C3')!.range));
    expect(left.size).toBe(12);
    expect(left.has('1,1')).toBe(false);
  });
});

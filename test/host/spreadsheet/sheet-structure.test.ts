import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

describe('sheets of a spreadsheet', () => {
  it('starts with Sheet1 of 1,000 x 26 cells [L gf:testsheetsbasic; D]', async () => {
    const { run } = await scriptHost();
    expect(
      run('return [sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getIndex()];'),
    ).toEqual(['Sheet1', 1000, 26, 1]);
  });

  it('inserts behind the active sheet or at a 0-based index, and activates it [D, L]', async () => {
    const { run } = await scriptHost();
    run('ss.insertSheet("B"); ss.insertSheet("A", 0); ss.insertSheet(1); ss.insertSheet();');
    expect(run('return ss.getSheets().map((each) => each.getName() + each.getIndex());')).toEqual([
      'A1',
      'Sheet42',
      'Sheet53',
      'Sheet14',
      'B5',
    ]);
    expect(run('return ss.getActiveSheet().getName();')).toBe('Sheet5');
  });

  it('refuses a name that is taken, whatever its case [R]', async () => {
    const { failure } = await scriptHost();
    expect(failure('ss.insertSheet("sheet1");')).toBe(
      'Exception: A sheet with the name "sheet1" already exists. Please enter another name.',
    );
  });

  it('never gives an id twice, and finds sheets by id and name [D release notes]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const first = ss.insertSheet("A").getSheetId();
      ss.deleteSheet(ss.getSheetByName("A"));
      const second = ss.insertSheet("A").getSheetId();
      return [second > first, ss.getSheetById(first), ss.getSheetById(second).getName(), ss.getSheetByName("none")];
    `),
    ).toEqual([true, null, 'A', null]);
  });

  it('copies a sheet as Copy of X [L]', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("A1:B1").setValues([[1, "=A1+1"]]).setBackground("#ff0000");');
    expect(
      run(`
      const copy = sheet.copyTo(ss);
      copy.getRange("A1").setValue(5);
      return [copy.getName(), copy.getRange("B1").getValue(), copy.getRange("B1").getBackground(), sheet.getRange("B1").getValue()];
    `),
    ).toEqual(['Copy of Sheet1', 6, '#ff0000', 2]);
  });

  it('renames references with the sheet and breaks those to a deleted one', async () => {
    const { run } = await scriptHost();
    run(
      'ss.insertSheet("Prices").getRange("A1").setValue(4); sheet.getRange("A1").setFormula("=Prices!A1*2"); sheet.activate();',
    );
    run('ss.getSheetByName("Prices").setName("New prices");');
    expect(run('return [sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue()];')).toEqual([
      "='New prices'!A1*2",
      8,
    ]);
    run('ss.deleteSheet(ss.getSheetByName("New prices"));');
    expect(
      run('const first = ss.getSheets()[0].getRange("A1"); return [first.getFormula(), first.getValue()];'),
    ).toEqual(['=#REF!*2', '#REF!']);
  });

  it('keeps one visible sheet and one sheet at all [R]', async () => {
    const { failure } = await scriptHost();
    expect(failure('ss.deleteSheet(sheet);')).toContain("can't remove all the sheets");
    expect(failure('sheet.hideSheet(); SpreadsheetApp.flush();')).toContain("can't hide all the sheets");
  });
});

describe('rows and columns of a sheet', () => {
  it('appends behind the last content, in row 1 of a cleared sheet, and grows the grid [L]', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("A1000").setValue("x"); sheet.appendRow(["y", "01"]);');
    expect(
      run('return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange("A1001:B1001").getValues()];'),
    ).toEqual([1001, 1001, [['y', 1]]]);
    expect(run('sheet.clear(); sheet.appendRow(["z"]); return sheet.getLastRow();')).toBe(1);
  });

  it('counts content, not formats, to the last row; formulas that give an empty text count [D, A]', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("A9").setBackground("red"); sheet.getRange("B5").setFormula("=\\"\\"");');
    expect(run('return [sheet.getLastRow(), sheet.getLastColumn()];')).toEqual([5, 2]);
  });

  it.each([
    [{}, [9, 4, 'A1:D9', 10]],
    [{ emptyFormulasCount: false }, [9, 4, 'A1:D9', 10]],
    [{ uncheckedBoxesCount: false }, [4, 3, 'A1:C4', 5]],
    [{ emptyFormulasCount: false, uncheckedBoxesCount: false }, [1, 1, 'A1', 2]],
  ])('counts empty formulas and unticked boxes as content or not: %j [A]', async (facts, expected) => {
    const { run } = await scriptHost({ facts });
    run(
      `sheet.getRange("A1").setValue(false); sheet.getRange("C4").setFormula('=""'); sheet.getRange("D9").insertCheckboxes();`,
    );
    expect(
      run(
        'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.appendRow(["x"]).getLastRow()];',
      ),
    ).toEqual(expected);
    expect(run('sheet.getRange("D9").check(); return sheet.getRange("A9:D9").getValues()[0][3];')).toBe(true);
    expect(run('return sheet.getLastRow();')).toBeGreaterThanOrEqual(9);
  });

  it('moves everything that stands on rows when rows are inserted before it', async () => {
    const { run } = await scriptHost();
    run(`
      sheet.getRange("A1:A4").setValues([[1], [2], [3], ["=SUM(A1:A3)"]]);
      sheet.getRange("A3").setBackground("#00ff00").setNote("third");
      sheet.getRange("B3").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.getRange("C3:D3").merge();
      ss.setNamedRange("Third", sheet.getRange("A3"));
      sheet.getRange("3:3").addDeveloperMetadata("row", "third");
      sheet.setRowHeight(3, 50); sheet.hideRows(3);
      sheet.insertRowsBefore(2, 2);
    `);
    expect(
      run(`
      return [
        sheet.getRange("A6").getFormula(), sheet.getRange("A5").getBackground(), sheet.getRange("A5").getNote(), sheet.getRange("A3").getNote(),
        sheet.getRange("B5").getDataValidation() !== null, sheet.getRange("B3").getDataValidation(),
        sheet.getRange("C5").getMergedRanges()[0].getA1Notation(), ss.getRangeByName("Third").getA1Notation(),
        sheet.createDeveloperMetadataFinder().withKey("row").find()[0].getLocation().getRow().getA1Notation(),
        sheet.getRowHeight(5), sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(3), sheet.getMaxRows(),
      ];
    `),
    ).toEqual([
      '=SUM(A1:A5)',
      '#00ff00',
      'third',
      '',
      true,
      null,
      'C5:D5',
      'A5',
      '5:5',
      50,
      true,
      false,
      1002,
    ]);
  });

  it('shrinks ranges and breaks references when rows are deleted, and recomputes', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1:B4").setValues([[1, "=A3"], [2, ""], [3, ""], ["=SUM(A1:A3)", ""]]); sheet.deleteRows(3, 1);',
    );
    expect(
      run(
        'return [sheet.getRange("A3").getFormula(), sheet.getRange("A3").getValue(), sheet.getRange("B1").getFormula(), sheet.getRange("B1").getValue()];',
      ),
    ).toEqual(['=SUM(A1:A2)', 3, '=#REF!', '#REF!']);
  });

  it('moves a conditional format and its formula with inserted columns and deleted first rows', async () => {
    const { run } = await scriptHost();
    run(`
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A2:F9")]).whenFormulaSatisfied("=$C2=\\"A\\"").setBackground("#ff0000").build();
      sheet.setConditionalFormatRules([rule]); sheet.insertColumnsBefore(2, 1); sheet.deleteRow(2);
    `);
    expect(
      run(`
      const [rule] = sheet.getConditionalFormatRules();
      return [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()];
    `),
    ).toEqual(['A2:G8', ['=$D2="A"']]);
  });

  it('gives inserted rows the look of their neighbour', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1").setBackground("#111111"); sheet.getRange("A2").setBackground("#222222"); sheet.insertRowAfter(1); sheet.insertRowBefore(3);',
    );
    expect(run('return sheet.getRange("A1:A4").getBackgrounds().flat();')).toEqual([
      '#111111',
      '#111111',
      '#222222',
      '#222222',
    ]);
  });

  it('refuses more than ten million cells and 18,278 columns [R, D]', async () => {
    const { failure } = await scriptHost();
    expect(failure('sheet.insertRowsAfter(1, 400000); SpreadsheetApp.flush();')).toContain(
      'above the limit of 10000000 cells',
    );
    expect(
      failure('sheet.deleteRows(2, 999); sheet.insertColumnsAfter(26, 18252); SpreadsheetApp.flush();'),
    ).toBe(null);
    // 18,278 columns [D support.google.com/drive/answer/37603; the text A].
    expect(failure('sheet.insertColumnsAfter(1, 1); SpreadsheetApp.flush();')).toContain(
      'above the limit of 18278 columns',
    );
  });

  it('refuses to delete every row, and rows that are not there [R]', async () => {
    const { failure } = await scriptHost();
    expect(failure('sheet.deleteRows(1, 1000); SpreadsheetApp.flush();')).toContain(
      'not possible to delete all non-frozen rows',
    );
    expect(failure('sheet.deleteRows(1000, 2); SpreadsheetApp.flush();')).toBe(
      'Exception: Those rows are out of bounds.',
    );
  });

  it('keeps notes and validations when it is cleared [L gf:testsheetsbasic]', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1").setValue(1).setBackground("red").setNote("n").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()); sheet.clear();',
    );
    expect(
      run(
        'const cell = sheet.getRange("A1"); return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];',
      ),
    ).toEqual(['', '#ffffff', 'n', true]);
  });

  it('hides, shows, sizes and freezes', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.hideColumns(2, 2); sheet.showColumns(3); sheet.setColumnWidth(1, 250); sheet.setFrozenRows(1); sheet.setTabColor("#F00");',
    );
    expect(
      run(
        'return [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column)).concat(sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getFrozenRows(), sheet.getTabColor());',
      ),
    ).toEqual([false, true, false, 250, 100, 1, '#ff0000']);
  });
});

describe('sorting', () => {
  it('goes by the results of formulas written just before', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      sheet.getRange("A1:B3").setFormulas([["=3", "=30"], ["=1", "=10"], ["=2", "=20"]]);
      sheet.getRange("A1:B3").sort(1);
      return sheet.getRange("B1:B3").getValues().flat();
    `),
    ).toEqual([10, 20, 30]);
  });

  it('puts numbers before texts before truth values, and blanks last in both directions [L]', async () => {
    const { run } = await scriptHost();
    const sort = (ascending: boolean) =>
      run(`
      sheet.getRange("A1:A7").setValues([["b"], [2], [""], [true], [false], ["a"], [1]]).sort({ column: 1, ascending: ${String(ascending)} });
      return sheet.getRange("A1:A7").getValues().flat();
    `);
    expect(sort(true)).toEqual([1, 2, 'a', 'b', false, true, '']);
    expect(sort(false)).toEqual([true, false, 'b', 'a', 2, 1, '']);
  });

  it('of a sheet moves the header row too, and does nothing on a blank sheet [L gf:testsheetsbasic]', async () => {
    const { run } = await scriptHost();
    run('sheet.sort(1); sheet.getRange("A1:A3").setValues([["Name"], [2], [1]]); sheet.sort(1);');
    expect(run('return sheet.getRange("A1:A3").getValues().flat();')).toEqual([1, 2, 'Name']);
  });

  it('counts sort columns from the first column of the sheet [L]', async () => {
    const { run, failure } = await scriptHost();
    run('sheet.getRange("B1:C2").setValues([[1, "b"], [2, "a"]]).sort(3);');
    expect(run('return sheet.getRange("B1:C2").getValues();')).toEqual([
      [2, 'a'],
      [1, 'b'],
    ]);
    expect(failure('sheet.getRange("B1:C2").sort(1);')).toContain('outside the range');
  });

  it('moves styles, notes and formulas of the rows, and only inside the range', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1:C2").setValues([[2, "=A1*10", "stays 1"], [1, "=A2*10", "stays 2"]]); sheet.getRange("A1").setBackground("#ff0000").setNote("two"); sheet.getRange("A1:B2").sort(1);',
    );
    expect(
      run(
        'return [sheet.getRange("A1:C2").getValues(), sheet.getRange("B1:B2").getFormulas(), sheet.getRange("A2").getBackground(), sheet.getRange("A1:A2").getNotes()];',
      ),
    ).toEqual([
      [
        [1, 10, 'stays 1'],
        [2, 20, 'stays 2'],
      ],
      [['=A1*10'], ['=A2*10']],
      '#ff0000',
      [[''], ['two']],
    ]);
  });

  it.each([
    ['its-columns', ['x', 'y']],
    ['whole-rows', ['y', 'x']],
  ] as const)('through a filter moves %s below its header [?]', async (filterSortMoves, [first, second]) => {
    const { run } = await scriptHost({ facts: { filterSortMoves } });
    run(
      'sheet.getRange("A1:C3").setValues([["Name", "Amount", "Ours"], ["a", 1, "x"], ["b", 2, "y"]]); sheet.getRange("A1:B3").createFilter().sort(2, false);',
    );
    expect(run('return sheet.getRange("A1:C3").getValues();')).toEqual([
      ['Name', 'Amount', 'Ours'],
      ['b', 2, first],
      ['a', 1, second],
    ]);
  });

  it('refuses merges over several rows [A]', async () => {
    const { failure } = await scriptHost();
    expect(
      failure(
        'sheet.getRange("A1:A2").merge(); sheet.getRange("A1:A4").setValue(1).sort(1); SpreadsheetApp.flush();',
      ),
    ).toContain('vertical merges');
  });
});

describe('copying and moving', () => {
  it('copies values, formats or both, filling larger targets', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("A1:B1").setValues([["=2+3", "01"]]).setBackground("#ff0000");');
    run(`
      const { PASTE_VALUES, PASTE_FORMAT } = SpreadsheetApp.CopyPasteType;
      sheet.getRange("A1").copyTo(sheet.getRange("D1"), PASTE_VALUES, false);
      sheet.getRange("A1").copyTo(sheet.getRange("E1"), PASTE_FORMAT, false);
      sheet.getRange("A1:B1").copyTo(sheet.getRange("A3:B4"));
      sheet.getRange("A1:B1").copyTo(sheet.getRange("H1"), PASTE_VALUES, true);
    `);
    expect(
      run(
        'return [sheet.getRange("D1").getFormula(), sheet.getRange("D1").getValue(), sheet.getRange("D1").getBackground(), sheet.getRange("E1").getValue(), sheet.getRange("E1").getBackground()];',
      ),
    ).toEqual(['', 5, '#ffffff', '', '#ff0000']);
    expect(run('return [sheet.getRange("A3:B4").getValues(), sheet.getRange("H1:H2").getValues()];')).toEqual(
      [
        [
          [5, 1],
          [5, 1],
        ],
        [[5], [1]],
      ],
    );
  });

  it('copies values without reading them as typed: texts stay texts, numbers numbers, formulas their results', async () => {
    const { run } = await scriptHost();
    run(`
      sheet.getRange("A1:A6").setNumberFormats([["@"], ["@"], ["@"], ["General"], ["General"], ["yyyy-mm-dd"]])
        .setValues([["00123"], ["1/2/2026"], ["=1+1"], [123], ["=A4*2"], [46000]]);
      sheet.getRange("A1:A6").copyTo(sheet.getRange("C1"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    `);
    expect(
      run(
        'const copy = sheet.getRange("C1:C6"); return [copy.getValues().flat(), copy.getFormulas().flat(), copy.getNumberFormat()];',
      ),
    ).toEqual([
      ['00123', '1/2/2026', '=1+1', 123, 246, 46000],
      ['', '', '', '', '', ''],
      '0.###############',
    ]);
  });

  it('cuts with notes, and references follow', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1").setValue(4).setNote("n"); sheet.getRange("B1").setFormula("=A1+1"); sheet.getRange("A1").moveTo(sheet.getRange("D5"));',
    );
    expect(
      run(
        'return [sheet.getRange("A1").getValue(), sheet.getRange("D5").getValue(), sheet.getRange("D5").getNote(), sheet.getRange("B1").getFormula(), sheet.getRange("B1").getValue()];',
      ),
    ).toEqual(['', 4, 'n', '=D5+1', 5]);
  });

  it('removes duplicates without regard to case and gives the shrunken range [D, L]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const left = sheet.getRange("A1:B4").setValues([["a", 1], ["A", 2], ["b", 3], ["a", 4]]).removeDuplicates([1]);
      return [left.getA1Notation(), sheet.getRange("A1:B4").getValues()];
    `),
    ).toEqual([
      'A1:B2',
      [
        ['a', 1],
        ['b', 3],
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  it('merges into the upper left cell and refuses to cut a merge', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(
        'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge(); return [sheet.getRange("A1:B2").getValues(), sheet.getRange("B2").isPartOfMerge()];',
      ),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
    ]);
    expect(failure('sheet.getRange("B1:C1").merge(); SpreadsheetApp.flush();')).toContain(
      'You must select all cells in a merged range',
    );
  });
});

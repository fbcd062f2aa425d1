import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

describe('formats of a range', () => {
  it('have the defaults of a new sheet [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const cell = sheet.getRange("A1");
      return [cell.getFontSize(), cell.getFontFamily(), cell.getBackground(), cell.getFontColor(), cell.getVerticalAlignment(), cell.getHorizontalAlignment(), cell.getFontWeight()];
    `),
    ).toEqual([10, 'Arial', '#ffffff', '#000000', 'bottom', 'general', 'normal']);
  });

  it('give colours back as lower-case hex, accept invalid ones silently, and null resets [L; D]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const range = sheet.getRange("A1:D1").setBackgrounds([["#ABC", "Red", "#00FF00", "#123456"]]);
      const before = range.getBackgrounds();
      sheet.getRange("A1").setBackground("no colour"); sheet.getRange("B1").setBackground(null);
      return [before, range.getBackgrounds()];
    `),
    ).toEqual([
      [['#aabbcc', '#ff0000', '#00ff00', '#123456']],
      [['#aabbcc', '#ffffff', '#00ff00', '#123456']],
    ]);
  });

  it('show no effect of conditional formats [L]', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1")]).whenCellEmpty().setBackground("#ff0000").build()]);',
    );
    expect(run('return sheet.getRange("A1").getBackground();')).toBe('#ffffff');
  });

  it('reset the number format by general [L]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'const cell = sheet.getRange("A1").setNumberFormat("0.00"); return [cell.getNumberFormat(), cell.setNumberFormat("general").getNumberFormat()];',
      ),
    ).toEqual(['0.00', '0.###############']);
  });

  it('take weights, styles, lines, wraps and alignments one by one', async () => {
    const { run } = await scriptHost();
    run(
      'sheet.getRange("A1:B1").setFontWeights([["bold", "normal"]]).setFontStyles([["normal", "italic"]]).setFontLines([["underline", "line-through"]]).setHorizontalAlignments([["left", null]]).setWrap(true);',
    );
    expect(
      run(
        'const range = sheet.getRange("A1:B1"); return [range.getFontWeights(), range.getFontStyles(), range.getFontLines(), range.getHorizontalAlignments(), range.getWraps(), String(range.getWrapStrategy())];',
      ),
    ).toEqual([
      [['bold', 'normal']],
      [['normal', 'italic']],
      [['underline', 'line-through']],
      [['left', 'general']],
      [[true, true]],
      'WRAP',
    ]);
  });

  it('refuse notes that are no array, and give whole numbers back as "25.0" [L gf:testsheetsvalues]', async () => {
    const { run, failure } = await scriptHost();
    expect(failure('sheet.getRange("A1").setNotes("x");')).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
    expect(run('return sheet.getRange("A1:B1").setNotes([[25, "x"]]).getNotes();')).toEqual([['25.0', 'x']]);
  });
});

describe('conditional format rules', () => {
  it('come back in order with criteria and looks, relative dates as RELATIVE with TODAY [L]', async () => {
    const { run } = await scriptHost();
    run(`
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A9")]);
      sheet.setConditionalFormatRules([
        rule().whenNumberBetween(1, 5).setFontColor("#00FF00").setBold(true).build(),
        rule().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).setBackground("#111111").build(),
        rule().whenDateAfter(new Date(Date.UTC(2025, 0, 5))).setItalic(true).build(),
        rule().setGradientMinpoint("#ffffff").setGradientMaxpointWithValue("#ff0000", SpreadsheetApp.InterpolationType.NUMBER, "9").build(),
      ]);
    `);
    expect(
      run(`
      const [number, relative, date, gradient] = sheet.getConditionalFormatRules();
      const condition = number.getBooleanCondition();
      return [
        String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getFontColor(), condition.getBold(), condition.getBackground(),
        String(relative.getBooleanCondition().getCriteriaType()), relative.getBooleanCondition().getCriteriaValues()[0] === SpreadsheetApp.RelativeDate.TODAY,
        date.getBooleanCondition().getCriteriaValues()[0].toISOString(),
        gradient.getBooleanCondition(), gradient.getGradientCondition().getMaxColor(), String(gradient.getGradientCondition().getMaxType()),
      ];
    `),
    ).toEqual([
      'NUMBER_BETWEEN',
      [1, 5],
      '#00ff00',
      true,
      null,
      'DATE_EQUAL_TO_RELATIVE',
      true,
      '2025-01-05T00:00:00.000Z',
      null,
      '#ff0000',
      'NUMBER',
    ]);
  });

  it('are replaced as a whole, and an unread one is left as it stands in the file [D]', async () => {
    const { run, workbook } = await scriptHost();
    const kept = {
      ranges: [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }],
      boolean: { type: 'CELL_EMPTY', values: [], format: {} },
      gradient: null,
      fileXml: '<cfRule/>',
    };
    workbook.sheets[0]!.conditionalRules.push(kept);
    run('sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());');
    expect(workbook.sheets[0]!.conditionalRules).toEqual([kept]);
    expect(run('sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length;')).toBe(
      0,
    );
  });

  it('need a range of the same sheet and a condition [D; ? when exactly]', async () => {
    const { failure } = await scriptHost();
    expect(
      failure(
        'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()]); SpreadsheetApp.flush();',
      ),
    ).toContain('at least one range');
    expect(
      failure(
        'const other = ss.insertSheet(); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([other.getRange("A1")]).build()]); SpreadsheetApp.flush();',
      ),
    ).toContain('must be on the sheet');
  });

  it('refuse commas between arguments where the comma is the decimal sign [C]', async () => {
    const { failure } = await scriptHost({ locale: 'es_ES' });
    const rule = (formula: string) =>
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setRanges([sheet.getRange("A1")]).build()]); SpreadsheetApp.flush();`;
    expect(failure(rule('=AND(A1=1,B1=2)'))).toContain('cannot be read');
    expect(failure(rule('=AND(A1=1;B1=2)'))).toBeNull();
    expect(failure(rule('=(A1=1)*(B1=2)'))).toBeNull();
  });
});

describe('data validation', () => {
  it('starts empty, allows invalid data, and lists stringify with a dropdown [L]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const blank = SpreadsheetApp.newDataValidation();
      const list = SpreadsheetApp.newDataValidation().requireValueInList(["a", "2"]).build();
      return [blank.getCriteriaType(), blank.getCriteriaValues(), blank.getAllowInvalid(), blank.getHelpText(), String(list.getCriteriaType()), list.getCriteriaValues()];
    `),
    ).toEqual([null, [], true, null, 'VALUE_IN_LIST', [['a', '2'], true]]);
  });

  it('stands on the cells it is given and is cut out of others', async () => {
    const { run } = await scriptHost();
    run(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(ss.getRange("Sheet1!D1:D3")).setHelpText("pick").setAllowInvalid(false).build();
      sheet.getRange("A1:B3").setDataValidation(rule); sheet.getRange("B2").setDataValidation(null);
    `);
    expect(
      run(`
      const found = sheet.getRange("A1").getDataValidation();
      return [sheet.getRange("A1:B3").getDataValidations().map((row) => row.map(Boolean)), found.getHelpText(), found.getAllowInvalid(), found.getCriteriaValues()[0].getA1Notation()];
    `),
    ).toEqual([
      [
        [true, true],
        [true, false],
        [true, true],
      ],
      'pick',
      false,
      'D1:D3',
    ]);
  });

  it('takes a list from a range that may move, whichever sheet it stands on', async () => {
    const { run, workbook } = await scriptHost();
    run(`
      ss.insertSheet("Lists"); sheet.activate();
      sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(ss.getRange("Lists!B1:B3")).build());
      ss.getSheetByName("Lists").insertRowBefore(1).setName("More lists");
    `);
    expect(workbook.sheets[0]!.validations[0]!.values[0]).toBe("='More lists'!B2:B4");
    workbook.sheets[0]!.validations[0]!.values[0] = '$D$1:$D$2';
    expect(
      run('return sheet.getRange("A1").getDataValidation().getCriteriaValues()[0].getA1Notation();'),
    ).toBe('D1:D2');
  });

  it('makes checkboxes that hold FALSE and count as content [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'sheet.getRange("A1:A3").insertCheckboxes(); sheet.getRange("A2").check(); return [sheet.getRange("A1:A3").getValues().flat(), sheet.getLastRow(), sheet.getRange("A2").isChecked(), sheet.getRange("A1:A2").isChecked()];',
      ),
    ).toEqual([[false, true, false], 3, true, null]);
  });
});

describe('the filter of a sheet', () => {
  it('exists once [L]', async () => {
    const { failure, run } = await scriptHost();
    expect(failure('sheet.getRange("A1:B3").createFilter(); sheet.getRange("A1:B3").createFilter();')).toBe(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
    expect(run('sheet.getFilter().remove(); return sheet.getFilter();')).toBeNull();
  });

  it('hides rows by values and by conditions, and keeps criteria by column', async () => {
    const { run } = await scriptHost();
    run(`
      sheet.getRange("A1:B4").setValues([["Name", "Amount"], ["a", 1], ["b", 20], ["c", 30]]);
      const filter = sheet.getRange("A1:B4").createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["c"]).build());
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(5).build());
    `);
    expect(run('return [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));')).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(
      run(
        'const filter = sheet.getFilter(); return [filter.getColumnFilterCriteria(1).getHiddenValues(), filter.getColumnFilterCriteria(2).getCriteriaValues(), filter.getRange().getA1Notation()];',
      ),
    ).toEqual([['c'], [5], 'A1:B4']);
  });
});

describe('protections', () => {
  it('are passed by the owner, who is not named among the editors [D, L]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        'const protection = sheet.protect().setDescription("d"); return [protection.canEdit(), String(protection.getProtectionType()), protection.getDescription(), protection.getEditors().map((user) => user.getEmail())];',
      ),
    ).toEqual([true, 'SHEET', 'd', ['editor@example.com']]);
  });

  it('stop an editor when the write is carried out, once the editor is removed [D, A]', async () => {
    const { host, run, failure } = await scriptHost();
    run('sheet.getRange("A1:A3").protect().removeEditor("editor@example.com");');
    host.as('editor@example.com');
    expect(run('return [sheet.getRange("A1").canEdit(), sheet.getRange("B1").canEdit()];')).toEqual([
      false,
      true,
    ]);
    expect(
      run(
        'sheet.getRange("A1").setValue(1); try { SpreadsheetApp.flush(); } catch (error) { return error.message; }',
      ),
    ).toContain('You are trying to edit a protected cell');
    expect(failure('sheet.getRange("B1").setValue(1); SpreadsheetApp.flush();')).toBeNull();
  });

  it('leave free what a protected sheet excepts, and warnings stop nobody', async () => {
    const { host, run, failure } = await scriptHost();
    run('sheet.protect().setUnprotectedRanges([sheet.getRange("B:B")]).removeEditor("editor@example.com");');
    host.as('editor@example.com');
    expect(failure('sheet.getRange("B5").setValue(1); SpreadsheetApp.flush();')).toBeNull();
    expect(failure('sheet.getRange("B5:C5").setValue(1); SpreadsheetApp.flush();')).toContain('protected');
    host.as('owner@example.com');
    run('sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true);');
    host.as('editor@example.com');
    expect(failure('sheet.getRange("C5").setValue(1); SpreadsheetApp.flush();')).toBeNull();
  });

  it('do not concern a viewer, who may not write at all', async () => {
    const { failure, run } = await scriptHost({ role: 'viewer' });
    expect(run('return sheet.getRange("A1").canEdit();')).toBe(false);
    expect(failure('sheet.getRange("A1").setValue(1); SpreadsheetApp.flush();')).toContain('permission');
  });
});

describe('developer metadata', () => {
  it('stands on the file, sheets, rows and columns only, and is DOCUMENT by default [L]', async () => {
    const { run, failure } = await scriptHost();
    expect(failure('sheet.getRange("A1:B2").addDeveloperMetadata("k");')).toContain(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
    run(
      'ss.addDeveloperMetadata("file", "1"); sheet.addDeveloperMetadata("sheet"); sheet.getRange("C:C").addDeveloperMetadata("column", "3", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);',
    );
    expect(
      run(`
      return ss.createDeveloperMetadataFinder().find().map((each) => [each.getKey(), each.getValue(), String(each.getVisibility()), String(each.getLocation().getLocationType())]);
    `),
    ).toEqual([
      ['file', '1', 'DOCUMENT', 'SPREADSHEET'],
      ['sheet', null, 'DOCUMENT', 'SHEET'],
      ['column', '3', 'PROJECT', 'COLUMN'],
    ]);
  });

  it('moves with its column and vanishes with it', async () => {
    const { run } = await scriptHost();
    run('sheet.getRange("C:C").addDeveloperMetadata("column"); sheet.insertColumnBefore(2);');
    expect(
      run(
        'return sheet.createDeveloperMetadataFinder().withKey("column").find()[0].getLocation().getColumn().getA1Notation();',
      ),
    ).toBe('D:D');
    expect(
      run(
        'sheet.deleteColumn(4); return sheet.createDeveloperMetadataFinder().withKey("column").find().length;',
      ),
    ).toBe(0);
  });
});

describe('people of a file', () => {
  it('are shared with, promoted and taken out [D ref/spreadsheet/spreadsheet]', async () => {
    const { run } = await scriptHost();
    const people =
      'return [ss.getEditors().map((user) => user.getEmail()), ss.getViewers().map((user) => user.getEmail()), ss.getOwner().getEmail()];';
    expect(run(people)).toEqual([
      ['owner@example.com', 'editor@example.com'],
      ['viewer@example.com'],
      'owner@example.com',
    ]);
    run(
      'ss.addViewer("editor@example.com"); ss.addEditor("viewer@example.com"); ss.addViewers(["new@example.com"]);',
    );
    expect(run(people)).toEqual([
      ['owner@example.com', 'editor@example.com', 'viewer@example.com'],
      ['new@example.com'],
      'owner@example.com',
    ]);
    run('ss.removeEditor("editor@example.com"); ss.removeViewer("new@example.com");');
    expect(run(people)).toEqual([['owner@example.com', 'viewer@example.com'], [], 'owner@example.com']);
  });
});

describe('what is documented and not built', () => {
  it('says so instead of doing nothing', async () => {
    const { failure } = await scriptHost();
    expect(failure('sheet.getRange("A1").getDataSourceTables();')).toContain(
      'not on the local host: Range.getDataSourceTables',
    );
  });
});

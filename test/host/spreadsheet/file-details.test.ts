import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

const REFUSED = 'You are trying to edit a protected cell or object';

describe('protections [D ref/spreadsheet/protection]', () => {
  it('stop editors who were removed at the moment the write is carried out, the owner never [A late]', async () => {
    const { host, run } = await scriptHost();
    run(`sheet.getRange('A1:B2').protect().removeEditor('editor@example.com'); SpreadsheetApp.flush()`);
    host.as('editor@example.com');
    const write = (a1: string) =>
      host.evaluate(`(function () {
        const cell = SpreadsheetApp.getActiveSheet().getRange('${a1}');
        try { cell.setValue(1); } catch (error) { return 'at once'; }
        try { SpreadsheetApp.flush(); return [cell.canEdit(), 'written']; } catch (error) { return [cell.canEdit(), error.message]; }
      })()`);
    expect(write('A1')).toEqual([false, expect.stringContaining(REFUSED)]);
    expect(write('C1')).toEqual([true, 'written']);
    host.as('owner@example.com');
    expect(write('A1')).toEqual([true, 'written']);
  });

  it('of a sheet leave its unprotected ranges to everybody, and only warn where they are told to', async () => {
    const { host, run } = await scriptHost();
    run(`const all = sheet.protect(); all.removeEditor('editor@example.com');
      all.setUnprotectedRanges([sheet.getRange('D1:D5')]); SpreadsheetApp.flush()`);
    host.as('editor@example.com');
    const rights = () =>
      host.evaluate(
        `['A1', 'D2', 'D2:E2'].map((a1) => SpreadsheetApp.getActiveSheet().getRange(a1).canEdit()).join()`,
      );
    expect(rights()).toBe('false,true,false');
    host.as('owner@example.com');
    run(
      `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true); SpreadsheetApp.flush()`,
    );
    host.as('editor@example.com');
    expect(rights()).toBe('true,true,true');
  });

  it('of a sheet have a range of all its cells without A1 notation [L gf:testsheetspermissions]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        `const range = sheet.protect().getRange(); return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()]`,
      ),
    ).toEqual(['', 1000, 26]);
  });

  it('can be tied to a named range, and keep target audiences', async () => {
    const { run } = await scriptHost();
    expect(
      run(`ss.setNamedRange('totals', sheet.getRange('C3:C9'));
        const protection = sheet.getRange('A1').protect().setNamedRange(ss.getNamedRanges()[0]);
        protection.addTargetAudience('a1').addTargetAudience('a2').removeTargetAudience('a1');
        return [protection.getRangeName(), protection.getRange().getA1Notation(), protection.getTargetAudiences(),
          protection.setRange(sheet.getRange('E1')).getRangeName()];`),
    ).toEqual(['totals', 'C3:C9', ['a2'], null]);
  });
});

describe('developer metadata [L gf:testsheetsdeveloper]', () => {
  it('of a row or column belongs to ranges that hold all of it, not to cells of it', async () => {
    const { run } = await scriptHost();
    const found = run(`
      sheet.getRange('G:G').addDeveloperMetadata('column', 'c', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.getRange('8:8').addDeveloperMetadata('row');
      const keys = (list) => list.map((each) => each.getKey());
      const of = (a1) => keys(sheet.getRange(a1).getDeveloperMetadata());
      const find = (a1) => sheet.getRange(a1).createDeveloperMetadataFinder();
      return [of('G:G'), of('8:8'), of('F:H'), of('G3'), of('C8'),
        keys(find('G3').find()), keys(find('G3').onIntersectingLocations().find()), keys(find('G8').onIntersectingLocations().find())];
    `);
    expect(found).toEqual([['column'], ['row'], ['column'], [], [], [], ['column'], ['column', 'row']]);
  });

  it('is found by key, value, id, visibility and kind of place, and removed', async () => {
    const { run } = await scriptHost();
    const found = run(`
      ss.addDeveloperMetadata('file', 'x');
      sheet.addDeveloperMetadata('sheet', 'x', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const finder = () => ss.createDeveloperMetadataFinder();
      const keys = (search) => search.find().map((each) => each.getKey());
      const [first] = finder().withKey('file').find();
      const results = [keys(finder().withValue('x')), keys(finder().withId(first.getId())),
        keys(finder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)),
        keys(finder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET))];
      first.remove();
      return [...results, keys(finder())];
    `);
    expect(found).toEqual([['file', 'sheet'], ['file'], ['sheet'], ['file'], ['sheet']]);
  });

  it('is refused for arbitrary ranges', async () => {
    const { failure } = await scriptHost();
    for (const a1 of ['B2:D4', 'B6:D6', 'F2:F5', 'A1'])
      expect(failure(`sheet.getRange('${a1}').addDeveloperMetadata('key')`)).toContain(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
  });
});

describe('a spreadsheet [D ref/spreadsheet/spreadsheet]', () => {
  it('keeps its settings of calculation, and hands them on to its copy', async () => {
    const { run } = await scriptHost();
    const settings = run(`
      const read = (file) => [String(file.getRecalculationInterval()), file.isIterativeCalculationEnabled(),
        file.getMaxIterativeCalculationCycles(), file.getIterativeCalculationConvergenceThreshold()];
      ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true)
        .setMaxIterativeCalculationCycles(7).setIterativeCalculationConvergenceThreshold(0.5);
      return [read(ss), read(ss.copy('Copy')), read(SpreadsheetApp.create('New'))[0]];
    `);
    expect(settings).toEqual([['HOUR', true, 7, 0.5], ['HOUR', true, 7, 0.5], 'ON_CHANGE']);
  });

  it('does for its active sheet what the sheet does itself', async () => {
    const { run } = await scriptHost();
    expect(
      run(`sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
        ss.sort(1);
        ss.insertRowBefore(1);
        ss.setColumnWidth(2, 55);
        ss.hideRow(sheet.getRange('A2'));
        return [sheet.getRange('A1:A4').getValues().join(), sheet.getColumnWidth(2), ss.isRowHiddenByUser(2), ss.getColumnWidth(2)];`),
    ).toEqual([',1,2,3', 55, true, 55]);
  });

  it('adds menus from lists of names and functions, null for a line', async () => {
    const { host, run } = await scriptHost();
    run(
      `ss.addMenu('Mine', [{ name: 'Go', functionName: 'go' }, null, { name: 'Stop', functionName: 'stop' }])`,
    );
    expect(host.menu).toMatchObject([
      {
        caption: 'Mine',
        entries: [{ caption: 'Go', functionName: 'go' }, { kind: 'separator' }, { caption: 'Stop' }],
      },
    ]);
  });
});

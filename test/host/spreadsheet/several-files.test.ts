import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

/** Sources: [D ref/spreadsheet/spreadsheet-app], [D ref/spreadsheet/spreadsheet], [D ref/spreadsheet/sheet]. */
describe('several spreadsheets', () => {
  it('are made with 1000 x 26 cells or the size that is given, and are not active [D create, L gf:testsheets]', async () => {
    const { run } = await scriptHost();
    const made = run(`
      const made = SpreadsheetApp.create('Second');
      const small = SpreadsheetApp.create('Small', 5, 3);
      const grid = (file) => [file.getSheets()[0].getMaxRows(), file.getSheets()[0].getMaxColumns()];
      return [made.getName(), grid(made), grid(small), SpreadsheetApp.getActive().getName(), made.getNumSheets()];
    `);
    expect(made).toEqual(['Second', [1000, 26], [5, 3], 'File', 1]);
  });

  it('are opened by id and address, always with the same contents [D openById, openByUrl]', async () => {
    const { run } = await scriptHost();
    const opened = run(`
      const made = SpreadsheetApp.create('Second');
      made.getSheets()[0].getRange('A1').setValue('x');
      const again = SpreadsheetApp.openById(made.getId());
      const byUrl = SpreadsheetApp.openByUrl(made.getUrl());
      const read = (file) => file.getSheets()[0].getRange('A1').getValue();
      return [read(again), read(byUrl), ss.getRange('A1').getValue()];
    `);
    expect(opened).toEqual(['x', 'x', '']);
  });

  it('are opened as files of the drive [D open]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`const id = SpreadsheetApp.create('Second').getId();
        return SpreadsheetApp.open(DriveApp.getFileById(id)).getName();`),
    ).toBe('Second');
  });

  it('compute their formulas though writes of two files stand in one buffer', async () => {
    const { run } = await scriptHost();
    const sums = run(`
      const other = SpreadsheetApp.create('Second').getSheets()[0];
      sheet.getRange('A2').setFormula('=A1*2');
      other.getRange('A2').setFormula('=A1*3');
      SpreadsheetApp.flush();
      sheet.getRange('A1').setValue(5);
      other.getRange('A1').setValue(5);
      SpreadsheetApp.flush();
      return [sheet.getRange('A2').getValue(), other.getRange('A2').getValue()];
    `);
    expect(sums).toEqual([10, 15]);
  });

  it('one can be made the active one [D setActiveSpreadsheet]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`SpreadsheetApp.setActiveSpreadsheet(SpreadsheetApp.create('Second'));
        return [SpreadsheetApp.getActive().getName(), SpreadsheetApp.getActiveSheet().getParent().getName()];`),
    ).toEqual(['Second', 'Second']);
  });

  it('refuse unknown ids and addresses [R reference 2.3]', async () => {
    const { failure } = await scriptHost();
    expect(failure(`SpreadsheetApp.openById('nothing-here')`)).toBe(
      'Exception: Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
    expect(failure(`SpreadsheetApp.openByUrl('https://example.com/')`)).toBe(
      'Exception: Invalid argument: url',
    );
  });

  it('grant rights of their own: a stranger cannot open, an editor of one is no editor of the other', async () => {
    const { host, run } = await scriptHost();
    const id = String(run(`return SpreadsheetApp.create('Mine').getId()`));
    const open = `SpreadsheetApp.openById('${id}').getSheets()[0].getRange('A1').setValue(1); SpreadsheetApp.flush()`;
    const failed = () =>
      host.evaluate(
        `(function () { try { ${open}; return null; } catch (error) { return error.message; } })()`,
      );
    host.as('editor@example.com');
    expect(failed()).toBe('You do not have permission to access the requested document.');
    host.as('owner@example.com');
    run(`SpreadsheetApp.openById('${id}').addViewer('editor@example.com')`);
    host.as('editor@example.com');
    expect(failed()).toContain('You do not have permission to edit this spreadsheet');
    host.as('owner@example.com');
    run(`SpreadsheetApp.openById('${id}').addEditor('editor@example.com')`);
    host.as('editor@example.com');
    expect(failed()).toBe(null);
    expect(host.users).toHaveLength(3);
  });

  it('are opened through their link as far as it goes [D ref/drive/access, permission]', async () => {
    const { host, run } = await scriptHost();
    const id = String(run(`return SpreadsheetApp.create('Mine').getId()`));
    const file = host.files.find((each) => each.id === id);
    Object.assign(file ?? {}, { linkAccess: 'ANYONE_WITH_LINK', linkPermission: 'VIEW' });
    host.as('viewer@example.com');
    const rights = () =>
      host.evaluate(`SpreadsheetApp.openById('${id}').getSheets()[0].getRange('A1').canEdit()`);
    expect(rights()).toBe(false);
    Object.assign(file ?? {}, { linkPermission: 'EDIT' });
    expect(rights()).toBe(true);
  });

  it('renaming one renames its file on the drive', async () => {
    const { host, run } = await scriptHost();
    run(`ss.rename('New name'); SpreadsheetApp.flush()`);
    expect(host.files.map(({ name }) => name)).toContain('New name');
    expect(run('return ss.getName()')).toBe('New name');
  });
});

describe('copies', () => {
  it('of a file hold everything and live apart from it [D ref/spreadsheet/spreadsheet, copy]', async () => {
    const { run } = await scriptHost();
    const copied = run(`
      sheet.getRange('A1:B2').setValues([[1, 'x'], ['=A1+1', true]]).setBackground('#ff0000').setNumberFormat('0.00');
      sheet.getRange('A1').setNote('note');
      ss.setNamedRange('first', sheet.getRange('A1'));
      ss.insertSheet('Behind');
      const copy = ss.copy('Copy');
      sheet.getRange('A1').setValue(7);
      const read = copy.getSheets()[0];
      return [copy.getName(), copy.getId() === ss.getId(), copy.getSheets().map((each) => each.getName()),
        read.getRange('A1:B2').getDisplayValues(), read.getRange('A2').getFormula(), read.getRange('B2').getBackground(),
        read.getRange('A1').getNote(), copy.getRangeByName('first').getA1Notation(), read.getSheetId() === sheet.getSheetId()];
    `);
    expect(copied).toEqual([
      'Copy',
      false,
      ['Sheet1', 'Behind'],
      [
        ['1.00', 'x'],
        ['2.00', 'TRUE'],
      ],
      '=A1+1',
      '#ff0000',
      'note',
      'A1',
      true,
    ]);
  });

  it("of a sheet go to the end of another file as 'Copy of ...' with their looks [D ref/spreadsheet/sheet, copyTo]", async () => {
    const { run } = await scriptHost();
    const copied = run(`
      const other = SpreadsheetApp.create('Second');
      other.getSheets()[0].getRange('A1').setFontWeight('bold');
      sheet.getRange('A1:A2').setValues([[1], ['=A1+1']]).setBackground('#00ff00');
      const copy = sheet.copyTo(other);
      copy.getRange('A1').setValue(4);
      return [copy.getName(), copy.getParent().getName(), other.getNumSheets(), copy.getIndex(), ss.getNumSheets(),
        copy.getRange('A1:A2').getValues(), copy.getRange('A1').getBackground(), copy.getRange('A1').getFontWeight(),
        sheet.getRange('A1').getValue()];
    `);
    expect(copied).toEqual(['Copy of Sheet1', 'Second', 2, 2, 1, [[4], [5]], '#00ff00', 'normal', 1]);
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'en' },
  { email: 'vic@example.com', role: 'viewer', locale: 'en' },
] as const;

describe('a script on the spreadsheet', () => {
  it('writes and reads numbers, texts, booleans, dates and blanks as values of its realm', async () => {
    const host = await createHost({ timeZone: 'Asia/Shanghai' });
    const found = host.evaluate(`
      var range = SpreadsheetApp.getActiveSheet().getRange('A1:E1');
      range.setValues([[1.5, 'x', true, new Date(Date.UTC(2026, 0, 5, 4)), null]]);
      var row = range.getValues()[0];
      [row, row instanceof Array, row[3] instanceof Date, range.getValues() instanceof Array]`);
    expect(found).toEqual([[1.5, 'x', true, new Date(Date.UTC(2026, 0, 5, 4)), ''], true, true, true]);
  });

  it('finds that a bad write fails at the next call, so that a catch around it does not help [R]', async () => {
    const host = await createHost();
    const found = host.evaluate(`
      var sheet = SpreadsheetApp.getActiveSheet(), log = [];
      try { sheet.getRange('A1').setValue('x'.repeat(50001)); log.push('written') } catch (e) { log.push('caught') }
      try { sheet.getRange('A1').getValue() } catch (e) { log.push(e.name + ': ' + e.message) }
      log`);
    expect(found).toEqual([
      'written',
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    ]);
  });

  it('computes formulas anew after a fault that lost waiting writes', async () => {
    const fault = { method: 'Range.setBackground', n: 1, dropBuffer: true };
    const host = await createHost({ faults: [fault] });
    const found = host.evaluate(`
      var sheet = SpreadsheetApp.getActiveSheet(), cell = sheet.getRange('A1');
      sheet.getRange('A1:B1').setValues([[1, '=A1+1']]); SpreadsheetApp.flush();
      try { cell.setValue(5); cell.setBackground('#ff0000') } catch (e) { }
      var after = sheet.getRange('A1:B1').getValues()[0];
      cell.setValue(7);
      [after, sheet.getRange('A1:B1').getValues()[0]]`);
    expect(found).toEqual([
      [1, 2],
      [7, 8],
    ]);
  });

  it('fails at its end for a bad write that nothing read after', async () => {
    const host = await createHost();
    const code = "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50001)); 'done'";
    expect(thrownBy(() => host.evaluate(code))).toContain('50000 characters');
  });

  it('keeps what it wrote before its own error', async () => {
    const host = await createHost();
    host.load(
      projectFolder({
        'a.js':
          "function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(7); throw new Error('late') }",
      }),
    );
    expect(thrownBy(() => host.call('f'))).toBe('Error: late');
    expect(host.workbook.sheets[0]?.cells.value(0, 0)).toBe(7);
  });

  it('may not write for a viewer, who can still read', async () => {
    const host = await createHost({ users: USERS, user: 'vic@example.com' });
    expect(host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').getValue()")).toBe('');
    expect(
      thrownBy(() => host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)")),
    ).toMatch(/^Exception: /);
    expect(host.workbook.sheets[0]?.cells.value(0, 0)).toBe(null);
  });

  it('gives signature errors of the service [L]', async () => {
    const host = await createHost();
    const thrown = thrownBy(() =>
      host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setValues('x')"),
    );
    expect(thrown).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(thrownBy(() => host.evaluate("SpreadsheetApp.getActiveSheet().getRange('1', 2)"))).toContain(
      '(String,number)',
    );
  });

  it('has no spreadsheet in a run by the clock where Google should give none [C]', async () => {
    const files = {
      'a.js': `
        function tick() { Logger.log(SpreadsheetApp.getActiveSpreadsheet() === null) }
        function start() { ScriptApp.newTrigger('tick').timeBased().after(1000).create() }`,
    };
    const logs = [];
    for (const clockRunHasSpreadsheet of [true, false]) {
      const host = await createHost({ facts: { clockRunHasSpreadsheet } });
      host.load(projectFolder(files));
      host.call('start');
      host.advance(5000);
      logs.push(host.logs[0]?.text);
    }
    expect(logs).toEqual(['false', 'true']);
  });

  it('reads what the user has selected', async () => {
    const host = await createHost();
    host.evaluate("SpreadsheetApp.getActive().insertSheet('Second')");
    host.select("'Second'!B2:C3");
    expect(
      host.evaluate('var r = SpreadsheetApp.getActiveRange(); [r.getSheet().getName(), r.getA1Notation()]'),
    ).toEqual(['Second', 'B2:C3']);
    expect(() => host.select('Nowhere!A1')).toThrow(RangeError);
  });

  it('shows toasts', async () => {
    const host = await createHost();
    host.evaluate("SpreadsheetApp.getActive().toast('Done', 'Tiers', -1)");
    expect(host.toasts).toEqual([{ message: 'Done', title: 'Tiers', timeoutSeconds: -1 }]);
  });

  it('gives onOpen the file and the mode [D guide/triggers/events]', async () => {
    const host = await createHost();
    host.load(
      projectFolder({
        'a.js': "function onOpen(e) { Logger.log(Object.keys(e).sort().join() + ' ' + e.source.getName()) }",
      }),
    );
    host.open();
    expect(host.logs[0]?.text).toBe('authMode,source,user Untitled spreadsheet');
  });
});

describe('a saved workbook', () => {
  it('comes back with its cells, and with what .xlsx cannot hold from the file beside it', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'saved-')), 'book.xlsx');
    const host = await createHost();
    host.evaluate(`
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setValues([['Name', 12]]);
      sheet.addDeveloperMetadata('column', 'score');
      PropertiesService.getDocumentProperties().setProperty('k', 'v')`);
    await host.save(file);
    const again = await createHost({ workbook: file });
    const found = again.evaluate(`
      var sheet = SpreadsheetApp.getActiveSheet();
      [sheet.getRange('A1:B1').getValues(), sheet.getDeveloperMetadata()[0].getValue(),
       PropertiesService.getDocumentProperties().getProperty('k')]`);
    expect(found).toEqual([[['Name', 12]], 'score', 'v']);
  });
});

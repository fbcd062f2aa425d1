import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { newWorkbook } from '../../../local/host/workbook/model';
import { projectFolder } from '../project-folder';

const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'es' },
  { email: 'bo@example.com', role: 'editor', locale: 'en' },
] as const;

describe('createHost', () => {
  it('starts with an empty spreadsheet of one sheet, in the country of the language', async () => {
    const host = await createHost({ locale: 'es', timeZone: 'Europe/Madrid' });
    const code = `var s = SpreadsheetApp.getActive();
      [s.getSheets().length, s.getSpreadsheetLocale(), s.getSpreadsheetTimeZone(), Session.getActiveUserLocale()]`;
    expect(host.evaluate(code)).toEqual([1, 'es_ES', 'Europe/Madrid', 'es']);
  });

  it('opens several .csv files as one workbook', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'csv-'));
    const files = ['customers.csv', 'orders.csv'].map((name) => path.join(dir, name));
    for (const file of files) writeFileSync(file, 'a,b\n1,2\n');
    const host = await createHost({ workbook: files });
    const code =
      'SpreadsheetApp.getActive().getSheets().map(function (s) { return s.getName() + s.getLastRow() })';
    expect(host.evaluate(code)).toEqual(['customers2', 'orders2']);
  });

  it('takes a model as it is', async () => {
    const workbook = newWorkbook('some-id', 'Book');
    const host = await createHost({ workbook });
    expect(host.workbook).toBe(workbook);
    expect(host.evaluate('SpreadsheetApp.getActive().getId()')).toBe('some-id');
  });

  it('tells of a damaged file beside the workbook and goes on without it', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'saved-')), 'book.xlsx');
    await (await createHost()).save(file);
    writeFileSync(`${file}.tiers.json`, '{');
    expect((await createHost({ workbook: file })).warnings).toEqual(['sidecar-damaged']);
  });

  it('refuses a user who is not among the users, and a start that is no date', async () => {
    await expect(createHost({ users: USERS, user: 'x@example.com' })).rejects.toThrow(RangeError);
    await expect(createHost({ now: 'yesterday' })).rejects.toThrow(RangeError);
  });

  it('fails for a file that is not there', async () => {
    await expect(createHost({ workbook: '/nowhere/book.xlsx' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('several users', () => {
  it("let one run the script while another's question is open, each under the own name", async () => {
    const host = await createHost({ users: USERS });
    host.load(
      projectFolder({
        'a.js': `
          function who() { return Session.getActiveUser().getEmail() + ' ' + LockService.getDocumentLock().tryLock(0) }
          function ask() {
            LockService.getDocumentLock().waitLock(10);
            SpreadsheetApp.getUi().alert('Wait');
            return who();
          }`,
      }),
    );
    const seen: unknown[] = [];
    host.answer(() => {
      seen.push(host.as('bo@example.com').call('who'));
      return 'OK';
    });
    seen.push(host.call('ask'));
    expect(seen).toEqual(['bo@example.com true', 'ana@example.com true']);
  });

  it('have selections of their own', async () => {
    const host = await createHost({ users: USERS });
    host.select('C3');
    host.as('bo@example.com').select('D4');
    expect([host.selection.a1, host.as('ana@example.com').selection.a1]).toEqual(['D4', 'C3']);
  });
});

describe('the state beside the file', () => {
  it('is plain JSON and leaves out what belongs to a sheet that is gone', async () => {
    const host = await createHost({ users: USERS });
    host.evaluate(`
      var second = SpreadsheetApp.getActive().insertSheet('Second');
      second.addDeveloperMetadata('gone'); SpreadsheetApp.getActive().addDeveloperMetadata('kept');
      second.protect(); SpreadsheetApp.getActive().getSheets()[0].protect().setDescription('kept')`);
    const saved = JSON.parse(JSON.stringify(host.exportState())) as ReturnType<typeof host.exportState>;
    const next = await createHost();
    next.importState(saved);
    expect(next.workbook.metadata.map(({ key }) => key)).toEqual(['kept']);
    expect(next.workbook.protections.map(({ description }) => description)).toEqual(['kept']);
  });
});

import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'en' },
  { email: 'bo@example.com', role: 'editor', locale: 'en' },
  { email: 'vera@example.com', role: 'viewer', locale: 'en' },
  { email: 'out@other.example', role: 'stranger', locale: 'en' },
] as const;

describe('owner, editor, viewer and stranger', () => {
  const WRITE = "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); SpreadsheetApp.flush()";

  it.each([
    ['ana@example.com', 'nothing'],
    ['bo@example.com', 'nothing'],
    [
      'vera@example.com',
      'Exception: You do not have permission to edit this spreadsheet. Please ask its owner for the right to edit.',
    ],
  ])('%s writes: %s [A: rights fail at write time]', async (user, text) => {
    const host = await createHost({ users: USERS, user });
    expect(thrownBy(() => host.evaluate(WRITE))).toBe(text);
  });

  it('a protected range stops editors at the write, not before, and never the owner [D ref/spreadsheet/protection]', async () => {
    const host = await createHost({ users: USERS });
    host.evaluate(
      "var p = SpreadsheetApp.getActiveSheet().getRange('A1').protect(); p.removeEditors(p.getEditors())",
    );
    expect(thrownBy(() => host.evaluate(WRITE))).toBe('nothing');
    const order = `var log = ['start'];
      try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('y'); log.push('ordered'); SpreadsheetApp.flush(); log.push('done') }
      catch (e) { log.push(e.message) } log`;
    expect(host.as('bo@example.com').evaluate(order)).toEqual([
      'start',
      'ordered',
      expect.stringContaining('protected cell'),
    ]);
  });

  it('an address of another domain is not told [D ref/base/session]', async () => {
    const host = await createHost({ users: USERS, user: 'out@other.example' });
    expect(host.evaluate('Session.getActiveUser().getEmail()')).toBe('');
  });
});

describe('sharing a spreadsheet', () => {
  it('makes a viewer an editor, and never an editor a viewer [D ref/spreadsheet/spreadsheet]', async () => {
    const host = await createHost({ users: USERS });
    const roles = (): unknown => host.users.map(({ role }) => role);
    host.evaluate("SpreadsheetApp.getActive().addViewer('bo@example.com')");
    expect(roles()).toEqual(['owner', 'editor', 'viewer', 'stranger']);
    host.evaluate("SpreadsheetApp.getActive().addEditor('vera@example.com')");
    expect(roles()).toEqual(['owner', 'editor', 'editor', 'stranger']);
    expect(thrownBy(() => host.evaluate("SpreadsheetApp.getActive().addEditor('nobody')"))).toBe(
      'Exception: Invalid email: nobody',
    );
  });

  it.each([
    [true, ['vera@example.com']],
    [false, []],
  ])('sends a notice that the script did not write: %s [?]', async (sharedSpreadsheetSendsNotice, told) => {
    const host = await createHost({ users: USERS, facts: { sharedSpreadsheetSendsNotice } });
    host.evaluate("SpreadsheetApp.getActive().addEditors(['vera@example.com', 'bo@example.com'])");
    expect(host.shareNotices.map(({ email }) => email)).toEqual(told);
    expect(host.outbox).toEqual([]);
  });
});

describe('two users at once', () => {
  it('wait for each other at the lock: the second finds it held while the first runs [D ref/lock]', async () => {
    const host = await createHost({ users: USERS });
    host.load(
      projectFolder({
        'a.js': `
          function first() { LockService.getDocumentLock().waitLock(1000); SpreadsheetApp.flush(); return 'first done' }
          function second() { return [LockService.getDocumentLock().tryLock(1000), LockService.getUserLock().tryLock(0)] }`,
      }),
    );
    const seen: unknown[] = [];
    const meanwhile = (): void => void seen.push(host.as('bo@example.com').call('second'));
    host.setFaults([{ method: 'SpreadsheetApp.flush', meanwhile }]);
    expect(host.call('first')).toBe('first done');
    expect(seen).toEqual([[false, true]]);
    expect(host.user.email).toBe('ana@example.com');
  });
});

import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { manifest, projectFolder } from '../project-folder';

const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'es' },
  { email: 'bo@other.example', role: 'stranger', locale: 'zh_CN' },
] as const;

describe('Session', () => {
  it('knows the user at work and the language of the account', async () => {
    const host = await createHost({ users: USERS });
    const code = '[Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]';
    expect(host.evaluate(code)).toEqual(['ana@example.com', 'es']);
  });

  it("hides a stranger's address [D ref/base/session]", async () => {
    const host = await createHost({ users: USERS, user: 'bo@other.example' });
    const code = '[Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]';
    expect(host.evaluate(code)).toEqual(['', 'zh_CN']);
  });

  it('hides every address from a simple trigger [D guide/triggers]', async () => {
    const host = await createHost({ users: USERS });
    host.load(
      projectFolder({
        'a.js': `function onOpen() { Logger.log('[' + Session.getActiveUser().getEmail() + ']') }`,
      }),
    );
    host.open();
    expect(host.logs).toEqual([{ level: 'log', text: '[]' }]);
  });

  it("names the manifest's time zone as the script's", async () => {
    const host = await createHost();
    host.load(
      projectFolder({
        'a.js': 'function zone() { return Session.getScriptTimeZone() + " " + new Date(0).getHours() }',
        'appsscript.json': manifest([], 'Asia/Shanghai'),
      }),
    );
    expect(host.call('zone')).toBe('Asia/Shanghai 8');
  });

  it('changes hands when another user comes to work', async () => {
    const host = await createHost({ users: USERS });
    host.load(projectFolder({ 'a.js': 'function locale() { return Session.getActiveUserLocale() }' }));
    const seen = [
      host.call('locale'),
      host.as('bo@other.example').call('locale'),
      host.setLocale('en').call('locale'),
    ];
    expect(seen).toEqual(['es', 'zh_CN', 'en']);
    expect(() => host.as('nobody@example.com')).toThrow(RangeError);
  });
});

describe('Logger and console', () => {
  it('fill in % places and write down values', async () => {
    const host = await createHost();
    host.evaluate(`Logger.log('%s of %s', 1, 'two'); console.warn('a', { b: [1] }); console.error('50%');
      Logger.log(Session.getActiveUser()); Logger.log(ScriptApp.AuthMode.FULL)`);
    expect(host.logs).toEqual([
      { level: 'log', text: '1 of two' },
      { level: 'warn', text: 'a { b: [ 1 ] }' },
      { level: 'error', text: '50%' },
      // A user writes itself as its address [L gf:testsession].
      { level: 'log', text: 'owner@example.com' },
      { level: 'log', text: 'FULL' },
    ]);
  });

  it('keep the log of a run by itself, without the console [D ref/base/logger]', async () => {
    const host = await createHost();
    host.evaluate(`Logger.log('a').log('b'); console.log('c')`);
    expect(host.evaluate('Logger.getLog()')).toBe('a\nb');
    expect(host.evaluate('Logger.clear(); Logger.getLog()')).toBe('');
    expect(host.logs).toHaveLength(3);
  });
});

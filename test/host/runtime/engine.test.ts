import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { thrownBy } from '../thrown';

describe('structuredClone, of which nobody knows whether Google has it [?]', () => {
  it('is there when asked for and copies what JSON cannot, cycles too', async () => {
    const host = await createHost({ facts: { hasStructuredClone: true } });
    const code = `
      var from = { day: new Date(5), list: [1, undefined], map: new Map([['k', { a: 1 }]]), set: new Set([2]), re: /x/gi };
      from.self = from;
      var to = structuredClone(from);
      [to !== from, to.self === to, to.day !== from.day && +to.day, to.list, to.map.get('k').a, to.map.get('k') !== from.map.get('k'),
       to.set.has(2), String(to.re), to instanceof Object]`;
    expect(host.evaluate(code)).toEqual([true, true, 5, [1, undefined], 1, true, true, '/x/gi', true]);
    expect(thrownBy(() => host.evaluate('structuredClone({ f: function () {} })'))).toBe(
      'DataCloneError: function could not be cloned.',
    );
  });
});

describe('what evaluated code gives back', () => {
  it('keeps name and text of an error', async () => {
    const host = await createHost();
    const found = host.evaluate(
      'var e; try { Utilities.sleep("x") } catch (caught) { e = caught } [e, new RangeError("far")]',
    ) as Error[];
    expect(found.map(({ name, message }) => [name, message])).toEqual([
      ['Exception', expect.stringContaining("don't match the method signature for Utilities.sleep")],
      ['RangeError', 'far'],
    ]);
  });

  it('is in mode FULL with every service at hand', async () => {
    const host = await createHost();
    const kinds = host.evaluate(`
      [SpreadsheetApp, FormApp, DriveApp, MailApp, GmailApp, CalendarApp, PropertiesService, CacheService, LockService,
       ScriptApp, Session, Utilities, HtmlService, ContentService, UrlFetchApp, Charts, Logger, console]
        .map(function (service) { return typeof service }).filter(function (kind) { return kind !== 'object' })`);
    expect(kinds).toEqual([]);
  });

  it('writes a user as the address, other service objects by their class [L gf:testsession]', async () => {
    const host = await createHost({ user: 'ana@example.com' });
    const code = "[String(Session.getActiveUser()), '' + LockService.getScriptLock()]";
    expect(host.evaluate(code)).toEqual(['ana@example.com', 'Lock']);
  });
});

describe('ScriptApp outside its triggers', () => {
  it('asks for nothing but in mode FULL [D ref/script/authorization-info]', async () => {
    const host = await createHost({ deniedScopes: ['script.send_mail'] });
    const status = (mode: string): unknown =>
      host.evaluate(
        `var i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.${mode}, ['https://www.googleapis.com/auth/script.send_mail']);
         [String(i.getAuthorizationStatus()), i.getAuthorizationUrl() === null]`,
      );
    expect([status('FULL'), status('LIMITED'), status('NONE')]).toEqual([
      ['REQUIRED', false],
      ['NOT_REQUIRED', true],
      ['NOT_REQUIRED', true],
    ]);
  });

  it('tells where it was installed from, has a token and no web app [D ref/script/script-app]', async () => {
    const code = `[String(ScriptApp.getInstallationSource()), typeof ScriptApp.getOAuthToken(), typeof ScriptApp.getScriptId(),
      ScriptApp.getService().isEnabled(), ScriptApp.getService().getUrl()]`;
    const sources = ['bound', 'published'] as const;
    const found = await Promise.all(
      sources.map(async (install) => (await createHost({ install })).evaluate(code)),
    );
    expect(found).toEqual([
      ['NONE', 'string', 'string', false, null],
      ['WEB_STORE_ADD_ON', 'string', 'string', false, null],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { isAllowedIn } from '../../../local/host/runtime/authorization-mode';
import type { AuthMode } from '../../../local/host/runtime/authorization-mode';
import { methodsOf } from '../../../local/host/surface/surface';
import { manifest, projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

function allowed(mode: AuthMode, label: string): boolean {
  const [className = '', name = ''] = label.split('.');
  const method = methodsOf(className)?.find((candidate) => candidate.name === name);
  if (!method) throw new Error(`${label} is not documented`);
  return isAllowedIn(mode, method);
}

/** Rows: method; may it be called in NONE, LIMITED, CUSTOM_FUNCTION, FULL. Source [D]: wsao/concepts/editor-auth-lifecycle,
 * guide/triggers, guide/sheets/functions. */
const MODES: readonly (readonly [string, string])[] = [
  ['Session.getActiveUserLocale', 'yes yes yes yes'],
  ['SpreadsheetApp.getUi', 'yes yes no yes'],
  ['Menu.addItem', 'yes yes no yes'],
  ['Ui.createAddonMenu', 'yes yes no yes'],
  ['Logger.log', 'yes yes yes yes'],
  ['Utilities.formatDate', 'yes yes yes yes'],
  ['SpreadsheetApp.getActiveSpreadsheet', 'no yes yes yes'],
  ['Range.getValues', 'no yes yes yes'],
  ['Range.setValues', 'no yes no yes'],
  ['PropertiesService.getDocumentProperties', 'no yes yes yes'],
  ['Properties.setProperty', 'no yes yes yes'],
  ['CacheService.getScriptCache', 'no yes yes yes'],
  ['Ui.showSidebar', 'no no no yes'],
  ['Ui.alert', 'no no no yes'],
  ['SpreadsheetApp.openById', 'no no no yes'],
  ['UrlFetchApp.fetch', 'no no yes yes'],
  ['Spreadsheet.getEditors', 'no yes yes yes'],
  ['Spreadsheet.copy', 'no no no yes'],
  ['Range.setNote', 'no yes no yes'],
  ['HtmlService.createHtmlOutput', 'no yes yes yes'],
  ['LockService.getDocumentLock', 'no yes yes yes'],
  ['FormApp.create', 'no no no yes'],
  ['Form.getItems', 'no no no yes'],
  ['GmailApp.sendEmail', 'no no no yes'],
  ['CalendarApp.getDefaultCalendar', 'no no no yes'],
  ['DriveApp.getFiles', 'no no no yes'],
  ['Browser.msgBox', 'no no no yes'],
  ['MailApp.sendEmail', 'no no no yes'],
  ['ScriptApp.newTrigger', 'no no no yes'],
];

describe('authorisation modes', () => {
  it.each(MODES)('decide about %s: %s', (label, expected) => {
    const found = (['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const).map((mode) =>
      allowed(mode, label),
    );
    expect(found.map((isAllowed) => (isAllowed ? 'yes' : 'no')).join(' ')).toBe(expected);
  });
});

describe('scopes', () => {
  const CODE = `
    function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
    function trigger() { ScriptApp.newTrigger('f').timeBased().everyHours(1).create() }
    function status() {
      var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() === null, info.getAuthorizedScopes()];
    }
    function required() { try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['script.send_mail']) } catch (e) {} mail() }`;

  async function hostWith(scopes: readonly string[], options: HostOptions = {}) {
    const host = await createHost(options);
    host.load(projectFolder({ 'a.js': CODE, 'appsscript.json': manifest(scopes) }));
    return host;
  }

  it('refuse what the manifest does not ask for [R]', async () => {
    const host = await hostWith(['script.scriptapp']);
    expect(thrownBy(() => host.call('mail'))).toBe(
      'Exception: Specified permissions are not sufficient to call MailApp.sendEmail. ' +
        'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('refuse what the user has unticked [D guide/concepts/scopes]', async () => {
    const host = await hostWith(['script.send_mail'], { deniedScopes: ['script.send_mail'] });
    expect(thrownBy(() => host.call('mail'))).toContain('Specified permissions are not sufficient');
    expect(host.outbox).toEqual([]);
  });

  it('are all there when the manifest names none, and those used are kept', async () => {
    const host = await createHost();
    host.load(projectFolder({ 'a.js': CODE }));
    host.call('mail');
    host.call('trigger');
    expect(host.scopesUsed).toEqual([
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
  });

  it('are told by getAuthorizationInfo [D ref/script]', async () => {
    const host = await hostWith(['script.send_mail', 'script.scriptapp'], {
      deniedScopes: ['script.send_mail'],
    });
    expect(host.call('status')).toEqual([
      'REQUIRED',
      false,
      ['https://www.googleapis.com/auth/script.scriptapp'],
    ]);
    host.denyScopes([]);
    expect(host.call('status')).toMatchObject(['NOT_REQUIRED', true, { length: 2 }]);
  });

  it('end the run where requireScopes misses one, whatever the script catches [D ref/script]', async () => {
    const host = await hostWith(['script.send_mail'], { deniedScopes: ['script.send_mail'] });
    expect(thrownBy(() => host.call('required'))).toBe(
      'Exception: Authorization is required to perform that action.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'en' },
  { email: 'vera@example.com', role: 'viewer', locale: 'en' },
  { email: 'bo@example.com', role: 'editor', locale: 'en' },
] as const;

const CODE = `
  function tell(name, e) {
    Logger.log(JSON.stringify([name, String(e.authMode), e.range ? e.range.getA1Notation() : null, e.value, e.oldValue,
      e.changeType, e.source ? e.source.getName() : null, e.triggerUid ? 'uid' : null, e.user ? e.user.getEmail() : null]));
  }
  function onOpen(e) { tell('onOpen', e) }
  function onInstall(e) { Logger.log('onInstall ' + e.authMode); onOpen(e) }
  function onEdit(e) { tell('onEdit', e) }
  function onSelectionChange(e) { tell('onSelectionChange', e) }
  function installed(e) { tell('installed', e) }
  function watch(kind) { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive())[kind]().create() }`;

async function hostWith(options: HostOptions = {}, code = CODE) {
  const host = await createHost({ users: USERS, ...options });
  host.load(projectFolder({ 'a.js': code }));
  return host;
}

const logged = (host: Awaited<ReturnType<typeof hostWith>>): unknown[] =>
  host.logs.map(({ text }) => (text.startsWith('[') ? (JSON.parse(text) as unknown) : text));

describe('an edit by a person', () => {
  it('runs onEdit with the range and the values before and after, where there were any [D guide/triggers/events]', async () => {
    const host = await hostWith();
    host.edit('B2', '10');
    host.edit('B2', '12');
    host.edit('B2', '');
    expect(logged(host)).toEqual([
      ['onEdit', 'LIMITED', 'B2', '10', null, null, 'Untitled spreadsheet', null, ''],
      ['onEdit', 'LIMITED', 'B2', '12', '10', null, 'Untitled spreadsheet', null, ''],
      ['onEdit', 'LIMITED', 'B2', null, '12', null, 'Untitled spreadsheet', null, ''],
    ]);
  });

  it('fires the installable edit and change triggers in mode FULL, as their creator [D guide/triggers/installable]', async () => {
    const host = await hostWith();
    host.call('watch', 'onEdit');
    host.call('watch', 'onChange');
    host.as('bo@example.com').edit('A1', 'x');
    expect(logged(host).slice(1)).toEqual([
      ['installed', 'FULL', 'A1', 'x', null, null, 'Untitled spreadsheet', 'uid', 'bo@example.com'],
      ['installed', 'FULL', null, null, null, 'EDIT', 'Untitled spreadsheet', 'uid', 'bo@example.com'],
    ]);
  });

  it('is not what a script writes: that sets nothing going [D guide/triggers]', async () => {
    const host = await hostWith(
      {},
      `${CODE} function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }`,
    );
    host.call('watch', 'onEdit');
    host.call('write');
    expect(host.logs).toEqual([]);
  });

  it('is refused to viewers and in protected cells', async () => {
    const host = await hostWith();
    expect(thrownBy(() => host.as('vera@example.com').edit('A1', 'x'))).toContain('do not have permission');
    host.as('ana@example.com');
    host.evaluate(
      `var p = SpreadsheetApp.getActiveSheet().getRange('A1').protect(); p.removeEditors(p.getEditors())`,
    );
    expect(thrownBy(() => host.as('bo@example.com').edit('A1', 'x'))).toContain('protected cell');
    expect(host.logs).toEqual([]);
  });

  it('is one of a single cell on a sheet that is there', async () => {
    const host = await hostWith();
    expect(() => host.edit('A1:B2', 'x')).toThrow(RangeError);
    expect(() => host.edit('Nowhere!A1', 'x')).toThrow(RangeError);
  });
});

describe('simple triggers', () => {
  it('run on a selection [D guide/triggers; its event A]', async () => {
    const host = await hostWith();
    host.select('C3:D4');
    expect(logged(host)).toEqual([
      ['onSelectionChange', 'LIMITED', 'C3:D4', null, null, null, 'Untitled spreadsheet', null, ''],
    ]);
  });

  it('do not run for those who only view; installable ones neither [D guide/triggers]', async () => {
    const host = await hostWith();
    host.call('watch', 'onOpen');
    host.as('vera@example.com').open();
    expect(host.logs).toEqual([]);
    host.as('bo@example.com').open();
    expect(logged(host).map((line) => (line as unknown[]).slice(0, 2))).toEqual([
      ['onOpen', 'LIMITED'],
      ['installed', 'FULL'],
    ]);
  });

  it('of an add-on that is installed but was not used in the file get the mode and nothing else [D editor-auth-lifecycle]', async () => {
    const host = await hostWith({ install: 'published' });
    host.open();
    host.edit('A1', 'x');
    const nothing = [null, null, null, null, null, null, null];
    expect(logged(host)).toEqual([
      ['onOpen', 'NONE', ...nothing],
      ['onEdit', 'NONE', ...nothing],
    ]);
  });

  it('end after 30 seconds, which other runs outlive [D guide/triggers]', async () => {
    const host = await hostWith(
      {},
      'function onEdit() { Utilities.sleep(30001); Utilities.sleep(1) } function long() { Utilities.sleep(30001); return 1 }',
    );
    expect(thrownBy(() => host.edit('A1', 'x'))).toBe('Exception: Exceeded maximum execution time');
    expect(host.call('long')).toBe(1);
  });

  it.each([
    ["MailApp.sendEmail('a@example.com', 's', 'b')", 'MailApp.sendEmail'],
    ["SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
    ["ScriptApp.newTrigger('f')", 'ScriptApp.newTrigger'],
  ])('may not call what asks for authorisation: %s [D guide/triggers]', async (code, method) => {
    const host = await hostWith({}, `function onEdit() { ${code} }`);
    expect(thrownBy(() => host.edit('A1', 'x'))).toContain(`You do not have permission to call ${method}`);
  });

  it('may change the file that they are bound to [D guide/triggers]', async () => {
    const host = await hostWith({}, "function onEdit(e) { e.range.setNote('seen') }");
    host.edit('A1', 'x');
    expect(host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').getNote()")).toBe('seen');
  });
});

describe('installing an add-on from within the file', () => {
  it('runs onInstall in mode FULL, and onOpen may use the file from then on [D editor-auth-lifecycle]', async () => {
    const host = await hostWith({ install: 'published' });
    host.install();
    host.open();
    expect(
      logged(host).map((line) => (typeof line === 'string' ? line : (line as unknown[]).slice(0, 2))),
    ).toEqual(['onInstall FULL', ['onOpen', 'FULL'], ['onOpen', 'LIMITED']]);
  });

  it('is not done with a bound script', async () => {
    const host = await hostWith();
    expect(() => host.install()).toThrow(RangeError);
    expect(() => host.uninstall()).toThrow(RangeError);
  });

  it('is undone by uninstalling, which stops the triggers of that user [D wsao/concepts/editor-triggers]', async () => {
    const host = await hostWith({ install: 'published' });
    host.call('watch', 'onOpen');
    host.uninstall();
    host.open();
    expect(logged(host).map((line) => (line as unknown[]).slice(0, 2))).toEqual([['onOpen', 'NONE']]);
  });
});

describe('custom functions', () => {
  it('read and compute, and change nothing [D editor-auth-lifecycle, guide/sheets/functions]', async () => {
    const host = await hostWith(
      {},
      `function twice(rows) { return rows.map(function (row) { return row.map(function (x) { return 2 * x }) }) }
       function name() { return SpreadsheetApp.getActiveSheet().getName() }
       function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }
       function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
       function long() { Utilities.sleep(30001); Utilities.sleep(1) }`,
    );
    expect(host.customFunction('twice', [[1, 2]])).toEqual([[2, 4]]);
    expect(host.customFunction('name')).toBe('Sheet1');
    expect(thrownBy(() => host.customFunction('write'))).toContain(
      'permission to call SpreadsheetApp.Range.setValue',
    );
    expect(thrownBy(() => host.customFunction('mail'))).toContain('permission to call MailApp.sendEmail');
    expect(thrownBy(() => host.customFunction('long'))).toBe('Exception: Exceeded maximum execution time');
  });
});

it('a custom function without a right is told which scopes it would need [R tanaikech, Enhanced-Custom-Function]', async () => {
  const host = await hostWith({}, "function list() { return DriveApp.getFoldersByName('x').hasNext() }");
  expect(thrownBy(() => host.customFunction('list'))).toBe(
    'Exception: You do not have permission to call DriveApp.getFoldersByName. Required permissions: ' +
      '(https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
  );
});

import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { Question } from '../../../local/host/index';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

describe('Ui.alert and Ui.prompt', () => {
  it('take their answers in order', async () => {
    const host = await createHost();
    host.answer(['YES', { button: 'OK', text: 'Ana' }]);
    const code = `
      var ui = SpreadsheetApp.getUi();
      var sure = ui.alert('Sure?', 'All of it', ui.ButtonSet.YES_NO);
      var asked = ui.prompt('Name');
      [sure === ui.Button.YES, asked.getResponseText(), asked.getSelectedButton() === ui.Button.OK]`;
    expect(host.evaluate(code)).toEqual([true, 'Ana', true]);
  });

  it('ask a function with title, text and buttons, in each way to call them [D ref/base/ui]', async () => {
    const host = await createHost();
    const asked: Question[] = [];
    host.answer((question) => {
      asked.push(question);
      return 'CLOSE';
    });
    host.evaluate(`
      var ui = SpreadsheetApp.getUi();
      ui.alert('a'); ui.alert('b', ui.ButtonSet.YES_NO_CANCEL); ui.prompt('c'); ui.prompt('t', 'd', ui.ButtonSet.OK)`);
    expect(asked).toEqual([
      { kind: 'alert', title: '', prompt: 'a', buttons: ['OK'] },
      { kind: 'alert', title: '', prompt: 'b', buttons: ['YES', 'NO', 'CANCEL'] },
      { kind: 'prompt', title: '', prompt: 'c', buttons: ['OK', 'CANCEL'] },
      { kind: 'prompt', title: 't', prompt: 'd', buttons: ['OK'] },
    ]);
  });

  it('end the run with their text when nobody answers, whatever the script catches', async () => {
    const host = await createHost();
    const code = `
      try { SpreadsheetApp.getUi().alert('Title', 'Which sheet?', SpreadsheetApp.getUi().ButtonSet.OK) } catch (e) {}
      'went on'`;
    expect(thrownBy(() => host.evaluate(code))).toBe('UnansweredQuestion: Title\nWhich sheet?');
  });

  it('refuse an answer that the question does not offer', async () => {
    const host = await createHost();
    host.answer(['YES']);
    expect(thrownBy(() => host.evaluate("SpreadsheetApp.getUi().alert('Sure?')"))).toContain(
      'has no button YES',
    );
  });

  it('drop the locks of the script, so that another user can act meanwhile [D guide/dialogs]', async () => {
    const users = [
      { email: 'ana@example.com', role: 'owner', locale: 'en' },
      { email: 'bo@example.com', role: 'editor', locale: 'en' },
    ] as const;
    const host = await createHost({ users });
    const seen: unknown[] = [];
    host.answer(() => {
      host.as('bo@example.com');
      seen.push(host.user.email, host.workbook.sheets[0]?.cells.value(0, 0));
      return 'OK';
    });
    const code = `
      var lock = LockService.getDocumentLock(); lock.waitLock(100);
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('before');
      SpreadsheetApp.getUi().alert('Wait');
      [lock.hasLock(), Session.getActiveUser().getEmail()]`;
    expect(host.evaluate(code)).toEqual([false, 'ana@example.com']);
    expect(seen).toEqual(['bo@example.com', 'before']);
    expect(host.user.email).toBe('ana@example.com');
  });
});

describe('menus', () => {
  it('hold items, separators and menus within, and take the place of one with their name', async () => {
    const host = await createHost();
    const build = (item: string): string => `
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Tools').addItem('${item}', 'go').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Deep', 'obj.deep')).addToUi()`;
    host.evaluate(build('First'));
    host.evaluate(build('Second'));
    expect(host.menu).toEqual([
      {
        kind: 'submenu',
        caption: 'Tools',
        entries: [
          { kind: 'item', caption: 'Second', functionName: 'go' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            caption: 'More',
            entries: [{ kind: 'item', caption: 'Deep', functionName: 'obj.deep' }],
          },
        ],
      },
    ]);
  });
});

describe('sidebar and dialogs', () => {
  it('show one sidebar at a time, always 300 pixels wide [D guide/dialogs]', async () => {
    const host = await createHost();
    host.evaluate(`
      var show = function (title) {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle(title).setWidth(700))
      };
      show('One'); show('Two')`);
    expect(host.sidebar).toEqual({
      title: 'Two',
      html: '<p>x</p>',
      width: 300,
      height: null,
      isModal: false,
    });
    host.closeSidebar();
    expect(host.sidebar).toBe(null);
  });

  it('show dialogs with the title of the call and the size of the page', async () => {
    const host = await createHost();
    host.evaluate(`
      var page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('Own').setWidth(400).setHeight(200);
      SpreadsheetApp.getUi().showModalDialog(page, 'Modal');
      SpreadsheetApp.getUi().showModelessDialog(page, 'Modeless')`);
    expect(host.dialogs).toEqual([
      { title: 'Modal', html: '<p>x</p>', width: 400, height: 200, isModal: true },
      { title: 'Modeless', html: '<p>x</p>', width: 400, height: 200, isModal: false },
    ]);
  });

  it('refuse anything but a page', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate("SpreadsheetApp.getUi().showSidebar('<p>x</p>')"))).toContain(
      "don't match the method signature for Ui.showSidebar",
    );
  });

  it('do not exist in a run by the clock [R]', async () => {
    const host = await createHost();
    host.load(
      projectFolder({
        'a.js': `
          function tick() { SpreadsheetApp.getUi() }
          function start() { ScriptApp.newTrigger('tick').timeBased().after(1000).create() }`,
      }),
    );
    host.call('start');
    host.advance(5000);
    expect(host.failures).toMatchObject([
      { message: 'Cannot call SpreadsheetApp.getUi() from this context.', isMailed: true },
    ]);
  });
});

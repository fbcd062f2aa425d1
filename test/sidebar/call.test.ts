import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/contract/language';
import { say } from '../../src/contract/say';
import { saySidebar } from '../../src/contract/words/sidebar';
import { WIRE_FAILURE_WORDS, type WireFailureCode } from '../../src/contract/words/wire-failures';
import { launchBrowser } from '../browser';
import { exampleIn } from './examples';
import { SidebarDriver, type OpenOptions } from './sidebar-driver';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function inSidebar(
  options: OpenOptions,
  run: (sidebar: SidebarDriver) => Promise<void>,
): Promise<void> {
  const sidebar = await SidebarDriver.open(browser, options);
  await run(sidebar);
  await sidebar.close();
}

/** The text of the alert, once it is there. */
const alertIn = (sidebar: SidebarDriver) => sidebar.page.getByRole('alert').innerText();

const english = (code: WireFailureCode) => say(WIRE_FAILURE_WORDS.en[code], 'en');

describe('call', () => {
  it('sends the method and its request, and nothing that JSON does not carry', () =>
    inSidebar({}, async (sidebar) => {
      expect(await sidebar.called('start')).toEqual({});
      await sidebar.reply('start', exampleIn('en').start);
      expect(await sidebar.called('recognise')).toEqual({ settings: {} });
    }));

  it.each([
    ['signed-in-twice', 'ScriptError', 'Se produjo un error. Código: PERMISSION_DENIED.'],
    ['connection-lost', 'NetworkError', 'Falló la conexión: HTTP 0'],
    ['time-limit', 'ScriptError', 'Exceeded maximum execution time'],
    ['script-gone', 'ScriptError', 'Script function not found: rpc'],
    ['google-refused', 'ScriptError', 'Authorization is required to perform that action.'],
  ] as const)('says %s in plain words and never what Google said', (code, name, message) =>
    inSidebar({}, async (sidebar) => {
      await sidebar.fail('start', name, message);
      const text = await alertIn(sidebar);
      expect(text).toContain(english(code));
      expect(text).not.toContain(message);
    }),
  );

  it('takes a reply of null, as Google makes of one that holds a Date, for a defect and not for a value', () =>
    inSidebar({}, async (sidebar) => {
      await sidebar.called('start');
      await sidebar.answer(null);
      expect(await alertIn(sidebar)).toContain(english('reply-missing'));
    }));

  it('says so when the page has lost its add-on', () =>
    inSidebar({ isOrphan: true }, async (sidebar) => {
      expect(await alertIn(sidebar)).toContain(english('script-gone'));
    }));

  it.each(LANGUAGES)('fails in %s when that is the language of the browser', (language) =>
    inSidebar({ locale: language }, async (sidebar) => {
      await sidebar.fail('start', 'NetworkError', '');
      expect(await alertIn(sidebar)).toContain(
        say(WIRE_FAILURE_WORDS[language]['connection-lost'], language),
      );
    }),
  );

  it('lets the user try again after a failure', () =>
    inSidebar({}, async (sidebar) => {
      await sidebar.fail('start', 'NetworkError', '');
      await sidebar.button(saySidebar('try-again', 'en')).click();
      await sidebar.reply('start', exampleIn('en').start);
      await sidebar.called('recognise');
      expect(await sidebar.page.getByRole('alert').count()).toBe(0);
    }));

  it('writes nothing to the console of the browser', () =>
    inSidebar({}, async (sidebar) => {
      await sidebar.fail('start', 'ScriptError', 'x');
      await alertIn(sidebar);
      expect(sidebar.consoleTexts).toEqual([]);
    }));
});

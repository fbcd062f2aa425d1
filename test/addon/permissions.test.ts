import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import { ask, hostWith } from './workbook';

const SHEETS = {
  Clients: [
    ['Customer', 'Sales'],
    ['Elm', 30],
    ['Oak', 20],
  ],
};

/** What a menu item tells, each dialog answered with its first button. */
function told(host: Host, item: string): string[] {
  const texts: string[] = [];
  host.answer(({ prompt, buttons }) => {
    texts.push(prompt);
    return buttons[0] ?? 'OK';
  });
  host.call(item);
  return texts;
}

const LINK = /https:\/\/script\.google\.com\/\S+$/;

describe('a permission that the user unticked', () => {
  test.each(['openSidebar', 'showHelp'])('for pages is told by %s with the link to give it', async (item) => {
    const host = await hostWith(SHEETS, { deniedScopes: ['script.container.ui'], locale: 'es' });
    const [text, ...more] = told(host, item);
    expect(text).toMatch(/^Para esto falta un permiso/);
    expect(text).toMatch(LINK);
    expect(more).toEqual([]);
  });

  test.each(['classifyCustomers', 'undoLastClassification', 'tryWithExample', 'removeEverything'])(
    'for the file itself is told by %s, not as a failure of ours',
    async (item) => {
      const host = await hostWith(SHEETS);
      host.denyScopes(['spreadsheets.currentonly']);
      const [text, ...more] = told(host, item);
      expect(text).toMatch(LINK);
      expect(more).toEqual([]);
    },
  );

  test('for the file itself is a finding for the sidebar', async () => {
    const host = await hostWith(SHEETS);
    host.denyScopes(['spreadsheets.currentonly']);
    expect(ask(host, 'start', {})).toMatchObject({ ok: false, issues: [{ code: 'permission-missing' }] });
  });

  test('does not hide another failure', async () => {
    const host = await hostWith(SHEETS);
    host.setFaults([{ method: 'Spreadsheet.getSheets', n: 1 }]);
    expect(ask(host, 'start', {})).toMatchObject({ ok: false, issues: [{ code: 'unexpected' }] });
  });
});

test('the locale is asked once in a whole run from the menu', async () => {
  const host = await hostWith(SHEETS);
  told(host, 'classifyCustomers');
  expect(host.calls.byMethod['Session.getActiveUserLocale']).toBe(1);
});

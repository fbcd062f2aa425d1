import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Start, WireIssue } from '../../../../src/contract/api';
import type { PreparedRows } from '../../../../src/contract/api-prepared';
import { LANGUAGES, type Language } from '../../../../src/contract/language';
import type { Params } from '../../../../src/contract/say';
import { saySidebar, type SidebarWord } from '../../../../src/contract/words/sidebar';
import { launchBrowser } from '../../../browser';
import { makeCustomers } from '../../../core/make-customers';
import { exampleIn } from '../../examples';
import { SidebarDriver, type OpenOptions } from '../../sidebar-driver';
import { firm, pagesOf } from './made-pages';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SCRIPT = '<img src=x onerror="window.wasRun = true">';
const english = (word: SidebarWord, params?: Params) => saySidebar(word, 'en', params);

/**
 * Ten customers, by amount from the first down and by time since the last order from the last up: what counts decides
 * who is best. With amount alone the first two are A (20 %), with recency alone the last two.
 */
const TEN = {
  ...makeCustomers({
    amount: Array.from({ length: 10 }, (_, i) => 1000 - 100 * i),
    recency: Array.from({ length: 10 }, (_, i) => 100 - 10 * i),
  }),
  names: [SCRIPT, '=HYPERLINK("x")', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
};
const OWNERS = ['Ana', 'Ana', 'Ana', 'Ana', 'Ana', 'Bo', 'Bo', 'Bo', 'Bo', 'Bo'];
/** As amount alone would sort them: two A, three B, five C. */
const CLASSES_NOW = ['A', 'A', 'B', 'B', 'B', 'C', 'C', 'C', 'C', 'C'];
const tenPages = (pages = 1) => pagesOf(TEN, pages, { owners: OWNERS, classesNow: CLASSES_NOW });

async function send(sidebar: SidebarDriver, pages: readonly PreparedRows[], stamp = 's'): Promise<void> {
  for (const page of pages) {
    expect(await sidebar.called('prepared')).toMatchObject({
      page: page.page,
      stamp: page.page ? stamp : null,
    });
    await sidebar.reply('prepared', { isChanged: false, stamp, ...page });
  }
}

interface WeightsOptions extends OpenOptions {
  readonly language?: Language;
  readonly changes?: Partial<Start>;
}

/** The panel, opened from Classify, before anything was sent. */
async function opened(
  { language = 'en', changes, ...options }: WeightsOptions,
  run: (sidebar: SidebarDriver) => Promise<void>,
): Promise<void> {
  const example = exampleIn(language);
  const sidebar = await SidebarDriver.open(browser, { start: { ...example.start, ...changes }, ...options });
  await sidebar.reply('recognise', example.recognised);
  await sidebar.button(saySidebar('weights-open', language)).click();
  await run(sidebar);
  expect(sidebar.consoleTexts).toEqual([]);
  await sidebar.close();
}

const withTen = (run: (sidebar: SidebarDriver) => Promise<void>, changes: Partial<Start> = {}) =>
  opened({ changes }, async (sidebar) => {
    await send(sidebar, tenPages());
    await run(sidebar);
  });

const slider = (sidebar: SidebarDriver, noun: string) =>
  sidebar.page.getByRole('slider', { name: english('weight-of', { name: noun }) });
const number = (sidebar: SidebarDriver, noun: string) =>
  sidebar.page.getByRole('spinbutton', { name: english('weight-of', { name: noun }) });
const tableRows = async (sidebar: SidebarDriver) =>
  (await sidebar.page.locator('table.classes tbody tr').allInnerTexts()).map((row) =>
    row.split('\t').slice(0, 3),
  );
const shares = (sidebar: SidebarDriver) => sidebar.page.locator('.weight .share').allInnerTexts();
const status = (sidebar: SidebarDriver) => sidebar.page.locator('footer [role=status]:visible').innerText();
const focused = (sidebar: SidebarDriver) =>
  sidebar.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('opening', () => {
  it('shows how much has come while pages arrive, then what counts', () =>
    opened({}, async (sidebar) => {
      const bar = sidebar.page.getByRole('progressbar');
      expect(await focused(sidebar)).toBe(english('weights-title'));
      const [first, second] = tenPages(2);
      if (!first || !second) throw new Error('two pages were made');
      await send(sidebar, [first]);
      await sidebar.called('prepared');
      expect(await bar.getAttribute('value')).toBe('0.5');
      await send(sidebar, [second]);
      await bar.waitFor({ state: 'detached' });
      // One click weighs amount 40 and recency 20, rescaled over what was found: design, section 7.
      expect(await shares(sidebar)).toEqual(['66.7%', '33.3%']);
      expect(await slider(sidebar, 'Sales').inputValue()).toBe('40');
    }));

  it('starts over when the sheet changes in between, and gives up when it keeps changing', () =>
    opened({}, async (sidebar) => {
      for (let start = 0; start < 3; start++) {
        await send(sidebar, tenPages(2).slice(0, 1), 'old');
        await sidebar.reply('prepared', { isChanged: true, stamp: 'new' });
      }
      expect(await sidebar.page.getByRole('alert').innerText()).toContain(english('weights-changing'));
      await sidebar.button(english('try-again')).click();
      await send(sidebar, tenPages());
      expect(await shares(sidebar)).toHaveLength(2);
    }));

  it('says why the list did not come, and asks again on the button', () =>
    opened({}, async (sidebar) => {
      await sidebar.fail('prepared', 'NetworkError', '');
      await sidebar.page.getByRole('alert').waitFor();
      const refused: WireIssue = { code: 'no-scope', severity: 'refusal', text: 'Allow this first.' };
      await sidebar.button(english('try-again')).click();
      await sidebar.refuse('prepared', [refused]);
      await sidebar.page.getByText(refused.text).waitFor();
      await sidebar.picture('weights-refused');
      await sidebar.button(english('try-again')).click();
      await send(sidebar, tenPages());
      expect(await sidebar.page.getByRole('alert').count()).toBe(0);
    }));
});

describe('moving a weight', () => {
  it('sorts everybody again at once without a call; other weights stay, shares follow', () =>
    withTen(async (sidebar) => {
      await slider(sidebar, 'Days since last order').fill('0');
      expect(await tableRows(sidebar)).toEqual([
        ['A', '2', '2'],
        ['B', '3', '3'],
        ['C', '5', '5'],
      ]);
      expect(await status(sidebar)).toBe(english('would-move', { count: 0 }));
      await slider(sidebar, 'Sales').fill('0');
      await slider(sidebar, 'Days since last order').fill('50');
      expect(await shares(sidebar)).toEqual(['0%', '100%']);
      // The order is turned round. Up: Ten and Nine C to A, Eight, Seven and Six C to B. Down: the other five.
      expect(await status(sidebar)).toBe(english('would-move', { count: 10 }));
      expect(await slider(sidebar, 'Sales').inputValue()).toBe('0');
      expect(await sidebar.pendingCount()).toBe(0);
    }));

  it('by arrow keys and by typing is the same', () =>
    withTen(async (sidebar) => {
      await sidebar.tabTo('slider', english('weight-of', { name: 'Sales' }));
      await sidebar.page.keyboard.press('ArrowRight');
      expect(await number(sidebar, 'Sales').inputValue()).toBe('41');
      await number(sidebar, 'Sales').fill('60');
      expect(await slider(sidebar, 'Sales').inputValue()).toBe('60');
      expect(await slider(sidebar, 'Sales').getAttribute('aria-valuetext')).toContain('75%');
      await number(sidebar, 'Sales').fill('');
      expect(await slider(sidebar, 'Sales').inputValue()).toBe('60');
    }));

  it('names who moves, with sums, as text and nothing else', () =>
    withTen(async (sidebar) => {
      await sidebar.page.getByRole('checkbox', { name: 'Sales' }).click();
      await sidebar.openFolds();
      const [up, down] = await sidebar.page.locator('.moves').allInnerTexts();
      expect(up).toContain('Nine');
      expect(down).toContain(SCRIPT);
      expect(down).toContain('=HYPERLINK("x")');
      // 500 + 400 + 300 + 200 + 100 go up; 1000 + 900 + 800 + 700 + 600 go down.
      expect(await sidebar.text()).toContain(english('movers-sum', { amount: '1,500' }));
      expect(await sidebar.text()).toContain(english('movers-sum', { amount: '4,000' }));
      expect(await sidebar.page.evaluate(() => 'wasRun' in window)).toBe(false);
    }));

  it('can be looked at for one owner or one class', () =>
    withTen(async (sidebar) => {
      await sidebar.page.getByRole('checkbox', { name: 'Sales' }).click();
      const choose = (label: SidebarWord, option: string) =>
        sidebar.page.getByLabel(english(label)).selectOption({ label: option });
      await choose('filter-owner', 'Bo');
      expect(await tableRows(sidebar)).toEqual([
        ['A', '0', '2'],
        ['B', '0', '3'],
        ['C', '5', '0'],
      ]);
      await choose('filter-owner', english('filter-all'));
      await choose('filter-class', 'B');
      expect(await tableRows(sidebar)).toEqual([
        ['A', '0', '0'],
        ['B', '3', '0'],
        ['C', '0', '3'],
      ]);
      await choose('filter-owner', 'Bo');
      expect(await sidebar.text()).toContain(english('moved-up', { count: 0 }));
    }));

  it('turns with the direction, and is taken back by Reset', () =>
    withTen(async (sidebar) => {
      const reset = sidebar.button(english('reset'));
      expect(await reset.getAttribute('aria-disabled')).toBe('true');
      await slider(sidebar, 'Days since last order').fill('0');
      await sidebar.openFolds();
      await sidebar.page.getByLabel(english('direction')).first().selectOption(english('less-is-better'));
      expect(await status(sidebar)).toBe(english('would-move', { count: 10 }));
      await reset.click();
      expect(await slider(sidebar, 'Days since last order').inputValue()).toBe('20');
      expect(await reset.getAttribute('aria-disabled')).toBe('true');
    }));

  it('with other limits draws other classes, and says where limits do not fit', () =>
    withTen(async (sidebar) => {
      await slider(sidebar, 'Days since last order').fill('0');
      await sidebar.openFolds();
      await sidebar.page.getByLabel(english('limits-by')).selectOption(english('limits-count'));
      const limit = (id: string) => sidebar.page.getByLabel(english('limit-of', { class: id }));
      await limit('A').fill('1');
      await limit('B').fill('4');
      expect((await tableRows(sidebar)).map((row) => row[2])).toEqual(['1', '3', '6']);
      await limit('B').fill('0');
      expect(await sidebar.page.getByRole('alert').innerText()).toBe(english('refused-limits'));
      expect(await sidebar.button(english('apply')).getAttribute('aria-disabled')).toBe('true');
    }));

  it('to nothing at all says that something has to count', () =>
    withTen(async (sidebar) => {
      for (const name of ['Sales', 'Days since last order'])
        await sidebar.page.getByRole('checkbox', { name }).click();
      expect(await sidebar.page.getByRole('alert').innerText()).toBe(english('refused-weights'));
    }));
});

describe('applying', () => {
  const example = exampleIn('en');
  const summary = {
    ...example.check.summary,
    classes: [
      { class: 'A', name: 'A', customers: 2, share: 300 / 5500, customerShare: 0.2, colour: '#cfe8fa' },
      { class: 'B', name: 'B', customers: 3, share: 1200 / 5500, customerShare: 0.3, colour: '#f6efb8' },
      { class: 'C', name: 'C', customers: 5, share: 4000 / 5500, customerShare: 0.5, colour: '#ececec' },
    ],
  };
  const turned = {
    scheme: 'weighted',
    indicators: [{ id: 'recency', weight: 20, direction: 'less', normaliser: 'rank' }],
  };
  const turnRound = async (sidebar: SidebarDriver) => {
    await sidebar.page.getByRole('checkbox', { name: 'Sales' }).click();
    await sidebar.button(english('apply')).click();
    expect(await sidebar.called('check')).toEqual({ settings: turned });
  };

  it('writes what was shown, when the add-on comes to the same', () =>
    withTen(async (sidebar) => {
      await turnRound(sidebar);
      await sidebar.reply('check', { ...example.check, summary });
      expect(await sidebar.called('classify')).toEqual({ settings: turned, fingerprint: 'f-1', accept: [] });
      await sidebar.reply('classify', { ...summary, cellsWritten: 40, at: '2025-12-01 09:30' });
      await sidebar.reply('saveSettings', { saved: true });
      await sidebar.page.getByRole('heading', { name: english('result-title') }).waitFor();
      expect(await sidebar.button(english('undo')).count()).toBe(1);
    }));

  it('shows the new moves and writes nothing when the sheet changed underneath', () =>
    withTen(async (sidebar) => {
      await turnRound(sidebar);
      await sidebar.reply('check', example.check);
      await sidebar.page.getByRole('alert').waitFor();
      expect(await sidebar.page.getByRole('alert').innerText()).toBe(english('check-differs'));
      expect(await sidebar.pendingCount()).toBe(0);
      expect(await sidebar.button(english('write')).count()).toBe(1);
      await sidebar.picture('weights-changed-underneath');
    }));

  it('fetches the list again once something else was written', () =>
    withTen(async (sidebar) => {
      await turnRound(sidebar);
      await sidebar.reply('check', { ...example.check, summary });
      await sidebar.reply('classify', { ...summary, cellsWritten: 40, at: '2025-12-01 09:30' });
      await sidebar.reply('saveSettings', { saved: true });
      await sidebar.button(english('weights-open')).click();
      expect(await sidebar.called('prepared')).toEqual({ settings: turned, page: 0, stamp: null });
    }));

  it('can be undone here', () =>
    withTen(
      async (sidebar) => {
        await sidebar.button(english('undo')).click();
        await sidebar.button(english('undo')).click();
        expect(await sidebar.called('undo')).toEqual({ confirmed: true });
      },
      { canUndo: true },
    ));
});

describe('keeping under a name', () => {
  it('sends what belongs to the way of sorting, says so, and sorts nothing', () =>
    withTen(
      async (sidebar) => {
        await sidebar.openFolds();
        await sidebar.page.getByRole('checkbox', { name: 'Sales' }).click();
        await sidebar.page.getByLabel(english('save-name')).fill(SCRIPT);
        await sidebar.button(english('save')).click();
        expect(await sidebar.called('saveScheme')).toEqual({
          id: null,
          name: SCRIPT,
          settings: {
            scheme: 'weighted',
            indicators: [{ id: 'recency', weight: 20, direction: 'less', normaliser: 'rank' }],
          },
        });
        await sidebar.reply('saveScheme', { schemes: [], primary: null });
        await sidebar.page.getByText(english('saved-as', { name: SCRIPT })).waitFor();
        expect(await sidebar.pendingCount()).toBe(0);
      },
      { settings: { window: 'all' } },
    ));
});

describe('for everybody', () => {
  const panel = (options: WeightsOptions, look: (sidebar: SidebarDriver) => Promise<void>) =>
    opened(options, async (sidebar) => {
      await send(
        sidebar,
        pagesOf(firm(300, 1), 1, { owners: Array.from({ length: 300 }, (_, i) => 'Ana ' + (i % 4)) }),
      );
      await sidebar.page.getByRole('slider').first().fill('5');
      await look(sidebar);
      await sidebar.openFolds();
      await look(sidebar);
    });

  it.each(LANGUAGES.flatMap((language) => [[language, 300] as const, [language, 150] as const]))(
    'nothing is cut off in %s at %d pixels',
    (language, width) =>
      panel({ language, width }, async (sidebar) => {
        expect(await sidebar.sticksOut()).toEqual([]);
        expect(await sidebar.nameless()).toEqual([]);
        await sidebar.picture(['weights', language, width].join('-'));
      }),
  );

  it.each(['light', 'dark'] as const)('text stands out in the %s look', (colorScheme) =>
    panel({ colorScheme }, async (sidebar) => {
      expect(await sidebar.faintTexts()).toEqual([]);
      await sidebar.picture('weights-' + colorScheme);
    }),
  );

  it('one button is blue', () =>
    panel({}, async (sidebar) => {
      expect(await sidebar.page.locator('button.primary:visible').count()).toBe(1);
    }));
});

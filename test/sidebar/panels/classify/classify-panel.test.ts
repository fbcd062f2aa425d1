import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../../src/contract/language';
import { saySidebar, type SidebarWord } from '../../../../src/contract/words/sidebar';
import type { Params } from '../../../../src/contract/say';
import type { WireIssue } from '../../../../src/contract/api';
import { launchBrowser } from '../../../browser';
import { exampleIn } from '../../examples';
import { SidebarDriver, type OpenOptions } from '../../sidebar-driver';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const example = exampleIn('en');
const english = (word: SidebarWord, params?: Params) => saySidebar(word, 'en', params);

const dataChanged: WireIssue = { code: 'data-changed', severity: 'refusal', text: 'The data changed.' };

async function inSidebar(
  run: (sidebar: SidebarDriver) => Promise<void>,
  options: OpenOptions = {},
): Promise<void> {
  const sidebar = await SidebarDriver.open(browser, { start: example.start, ...options });
  await run(sidebar);
  expect(sidebar.consoleTexts).toEqual([]);
  await sidebar.close();
}

const withList = (run: (sidebar: SidebarDriver) => Promise<void>) =>
  inSidebar(async (sidebar) => {
    await sidebar.reply('recognise', example.recognised);
    await run(sidebar);
  });

const checked = (run: (sidebar: SidebarDriver) => Promise<void>) =>
  withList(async (sidebar) => {
    await sidebar.button(english('classify')).click();
    await sidebar.reply('check', example.check);
    await run(sidebar);
  });

const done = (run: (sidebar: SidebarDriver) => Promise<void>) =>
  checked(async (sidebar) => {
    await sidebar.button(english('write')).click();
    await sidebar.reply('classify', example.written);
    await run(sidebar);
  });

const status = (sidebar: SidebarDriver) => sidebar.page.getByRole('status').innerText();
const heading = (sidebar: SidebarDriver) => sidebar.page.getByRole('heading', { level: 1 });
const primaryButtons = (sidebar: SidebarDriver) => sidebar.page.locator('button.primary').count();

describe('opening', () => {
  it('paints before any data and says what it is doing', () =>
    inSidebar(async (sidebar) => {
      await sidebar.called('recognise');
      expect(await heading(sidebar).innerText()).toBe(english('title'));
      expect(await status(sidebar)).toBe(english('working-recognise'));
      expect(await primaryButtons(sidebar)).toBe(0);
    }));

  it('needs no start call when the page was handed one', () =>
    inSidebar(async (sidebar) => {
      await sidebar.called('recognise');
      expect(await sidebar.pendingCount()).toBe(1);
    }));

  it('does not take the focus from the sheet', () =>
    withList(async (sidebar) => {
      expect(await sidebar.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    }));

  it.each(LANGUAGES)('speaks %s, in the page language too', async (language) => {
    const own = exampleIn(language);
    const sidebar = await SidebarDriver.open(browser, { start: own.start, locale: 'en-GB' });
    await sidebar.reply('recognise', own.recognised);
    expect(await sidebar.page.getAttribute('html', 'lang')).toBe(language);
    await sidebar.button(saySidebar('classify', language)).click();
    await sidebar.reply('check', own.check);
    expect(await heading(sidebar).innerText()).toBe(saySidebar('check-title', language));
    expect(await sidebar.text()).toContain(language === 'es' ? '71,2\u00a0%' : '71.2%');
    await sidebar.close();
  });
});

describe('what was found', () => {
  it('shows each column in use with some of its values', () =>
    withList(async (sidebar) => {
      const amount = sidebar.page.getByRole('combobox', { name: english('role-amount'), exact: true });
      expect(await amount.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(
        'Amount (EUR)',
      );
      expect(await sidebar.text()).toContain('1.234,56 € · 99 € · 12,5 €');
      await sidebar.openFolds();
      expect(await sidebar.text()).toContain('XK-7');
    }));

  it('sends a corrected column with the next calculation and calls nothing before', () =>
    withList(async (sidebar) => {
      await sidebar.page
        .getByLabel(english('role-amount'), { exact: true })
        .selectOption({ label: 'Order no' });
      expect(await sidebar.pendingCount()).toBe(0);
      expect(await sidebar.text()).toContain('P-1001');
      await sidebar.button(english('classify')).click();
      expect(await sidebar.called('check')).toEqual({ settings: { columns: { amount: 'Order no' } } });
    }));

  it('reads another sheet only on the button', () =>
    withList(async (sidebar) => {
      await sidebar.page.getByLabel(english('sheet'), { exact: true }).selectOption('Orders 2025');
      expect(await sidebar.pendingCount()).toBe(0);
      await sidebar.button(english('read-sheet')).click();
      expect(await sidebar.called('recognise')).toEqual({ settings: { sheet: 'Orders 2025' } });
    }));

  it('offers an example where there is no list, and reads it', () =>
    inSidebar(async (sidebar) => {
      const empty: WireIssue = { code: 'sheet-empty', severity: 'refusal', text: 'The sheet is empty.' };
      await sidebar.reply('recognise', { main: null, others: [], salesSheet: null, issues: [empty] });
      expect(await sidebar.text()).toContain('The sheet is empty.');
      await sidebar.button(english('try-example')).click();
      await sidebar.reply('tryExample', { sheetName: 'Example' });
      await sidebar.reply('start', example.start);
      expect(await sidebar.called('recognise')).toEqual({ settings: { sheet: 'Example' } });
    }));
});

describe('choices', () => {
  it('go along with the calculation, and what is left to the add-on stays out', () =>
    withList(async (sidebar) => {
      await sidebar.openFolds();
      await sidebar.page.getByRole('radio', { name: english('period-12-months') }).check();
      await sidebar.page.getByRole('radio', { name: 'By amount (ABC)' }).check();
      await sidebar.page.getByRole('radio', { name: english('colours-class') }).check();
      expect(await sidebar.pendingCount()).toBe(0);
      await sidebar.button(english('classify')).click();
      expect(await sidebar.called('check')).toEqual({
        settings: { window: '12 months', scheme: 'abc', colour: 'class' },
      });
    }));

  it('keep the button from acting until a period has both its days in order', () =>
    withList(async (sidebar) => {
      await sidebar.openFolds();
      await sidebar.page.getByRole('radio', { name: english('period-range') }).check();
      expect(await sidebar.button(english('classify')).getAttribute('aria-disabled')).toBe('true');
      expect(await sidebar.text()).toContain(english('days-missing'));
      await sidebar.page.getByLabel(english('first-day')).fill('2025-03-01');
      await sidebar.page.getByLabel(english('last-day')).fill('2025-02-01');
      expect(await sidebar.text()).toContain(english('days-reversed'));
      await sidebar.page.getByLabel(english('last-day')).fill('2025-03-31');
      await sidebar.button(english('classify')).click();
      expect(await sidebar.called('check')).toEqual({
        settings: { window: { from: '2025-03-01', to: '2025-03-31' } },
      });
    }));

  it('show the amounts of both periods once a calculation has shown them', () =>
    checked(async (sidebar) => {
      await sidebar.button(english('back')).click();
      await sidebar.openFolds();
      expect(await sidebar.text()).toContain('1,234,567.5 in all');
      expect(await sidebar.text()).toContain('2,345,678 from 238 customers');
    }));
});

describe('a question', () => {
  it('is asked in place; ticking does nothing, the button answers', () =>
    inSidebar(async (sidebar) => {
      await sidebar.reply('recognise', { ...example.recognised, issues: [example.question] });
      const use = sidebar.button(english('use-this'));
      expect(await use.getAttribute('aria-disabled')).toBe('true');
      expect(await sidebar.button(english('classify')).getAttribute('aria-disabled')).toBe('true');
      expect(await primaryButtons(sidebar)).toBe(1);
      await sidebar.page.getByRole('radio', { name: 'Month first: 4 March 2025' }).check();
      expect(await sidebar.pendingCount()).toBe(0);
      await use.click();
      expect(await sidebar.called('recognise')).toEqual({ settings: { dateOrder: 'mdy' } });
      await sidebar.reply('recognise', example.recognised);
      expect(await use.count()).toBe(0);
      expect(await sidebar.button(english('classify')).getAttribute('aria-disabled')).toBe('false');
    }));

  it('that comes up while calculating is asked the same way', () =>
    withList(async (sidebar) => {
      await sidebar.button(english('classify')).click();
      await sidebar.refuse('check', [example.question]);
      await sidebar.page.getByRole('radio', { name: 'Day first: 3 April 2025' }).check();
      await sidebar.button(english('use-this')).click();
      expect(await sidebar.called('recognise')).toEqual({ settings: { dateOrder: 'dmy' } });
    }));
});

describe('looking before writing', () => {
  it('starts one call however often the button is pressed', () =>
    withList(async (sidebar) => {
      const classify = sidebar.button(english('classify'));
      await classify.dblclick();
      await sidebar.called('check');
      expect(await classify.getAttribute('aria-disabled')).toBe('true');
      await classify.click({ force: true });
      expect(await sidebar.pendingCount()).toBe(1);
      expect(await status(sidebar)).toBe(english('working-check'));
    }));

  it('shows counts and shares by class in a table that names its columns', () =>
    checked(async (sidebar) => {
      const table = sidebar.page.getByRole('table', { name: english('classes-caption') });
      const rows = await table.getByRole('row').allInnerTexts();
      expect(rows.slice(1).map((row) => row.split(/\s+/))).toEqual([
        ['A', '46', '20%', '71.2%'],
        ['B', '69', '30%', '20.3%'],
        ['C', '115', '50%', '8.5%'],
      ]);
      expect(await table.getByRole('columnheader').count()).toBe(4);
    }));

  it('tells the picture in words', () =>
    checked(async (sidebar) => {
      const picture = sidebar.page.getByRole('img', { name: english('picture-title') });
      expect(await picture.locator('desc').textContent()).toContain(
        'A: 20% of the customers bring 71.2% of the amount.',
      );
    }));

  it('leads the focus to the new heading', () =>
    checked(async (sidebar) => {
      expect(await heading(sidebar).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await primaryButtons(sidebar)).toBe(1);
    }));

  it('writes what was checked, by its fingerprint', () =>
    checked(async (sidebar) => {
      await sidebar.button(english('write')).click();
      expect(await sidebar.called('classify')).toEqual({ settings: {}, fingerprint: 'f-1', accept: [] });
    }));

  it('shows new numbers and asks again when the sheet changed underneath', () =>
    checked(async (sidebar) => {
      await sidebar.button(english('write')).click();
      await sidebar.refuse('classify', [dataChanged]);
      await sidebar.reply('check', { ...example.check, fingerprint: 'f-2' });
      expect(await sidebar.page.getByRole('alert').innerText()).toBe(english('check-changed'));
      await sidebar.button(english('write')).click();
      expect(await sidebar.called('classify')).toMatchObject({ fingerprint: 'f-2' });
    }));

  it('brings what went wrong into sight', () =>
    checked(async (sidebar) => {
      await sidebar.openFolds();
      await sidebar.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await sidebar.button(english('write')).click();
      await sidebar.fail('classify', 'NetworkError', '');
      const box = await sidebar.page.getByRole('alert').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
    }));

  it('lets the user allow what stands in the way, or leave it', () =>
    checked(async (sidebar) => {
      const filter: WireIssue = {
        code: 'filter-stops-before-ours',
        severity: 'question',
        text: 'The filter does not cover our columns.',
        accept: ['widen-filter', 'keep-filter'],
      };
      await sidebar.button(english('write')).click();
      await sidebar.refuse('classify', [filter]);
      expect(await sidebar.page.getByRole('alert').innerText()).toContain(filter.text);
      expect(await sidebar.button(english('allow-keep-filter')).count()).toBe(1);
      await sidebar.button(english('allow-widen-filter')).click();
      expect(await sidebar.called('classify')).toMatchObject({
        fingerprint: 'f-1',
        accept: ['widen-filter'],
      });
      const apart: WireIssue = { ...filter, code: 'rows-sorted-apart', accept: ['repair'] };
      await sidebar.refuse('classify', [apart]);
      await sidebar.button(english('allow-repair')).click();
      expect(await sidebar.called('classify')).toMatchObject({ accept: ['widen-filter', 'repair'] });
    }));
});

describe('what happened', () => {
  it('is announced, with the way back', () =>
    done(async (sidebar) => {
      expect(await status(sidebar)).toBe('Done: 960 cells written.');
      expect(await heading(sidebar).innerText()).toBe(english('result-title'));
      expect(await sidebar.text()).toContain(english('version-history'));
      expect(await primaryButtons(sidebar)).toBe(0);
    }));

  it('keeps the choices in the file when they changed, and only then', () =>
    withList(async (sidebar) => {
      await sidebar.page
        .getByLabel(english('role-amount'), { exact: true })
        .selectOption({ label: 'Order no' });
      await sidebar.button(english('classify')).click();
      await sidebar.reply('check', example.check);
      await sidebar.button(english('write')).click();
      await sidebar.reply('classify', example.written);
      const settings = { columns: { amount: 'Order no' } };
      expect(await sidebar.called('saveSettings')).toEqual({ settings });
      await sidebar.reply('saveSettings', { saved: true });
      expect(await status(sidebar)).toBe('Done: 960 cells written.');
      await sidebar.button(english('again')).click();
      await sidebar.button(english('classify')).click();
      await sidebar.reply('check', example.check);
      await sidebar.button(english('write')).click();
      await sidebar.reply('classify', example.written);
      expect(await sidebar.pendingCount()).toBe(0);
    }));

  it('names who moved, theirs against ours and every row left out', () =>
    done(async (sidebar) => {
      await sidebar.openFolds();
      const text = await sidebar.text();
      expect(text).toContain('North Mill Ltd');
      expect(text).toContain('B → A');
      expect(text).toContain(english('theirs', { column: 'Our class', same: 201, different: 39 }));
      expect(text).toContain('The amount cannot be read as a number.');
    }));

  it('leads to the rows one after the other', () =>
    done(async (sidebar) => {
      await sidebar.openFolds();
      await sidebar.button(english('show-row', { row: '17' })).click();
      expect(await sidebar.called('goTo')).toEqual({ sheetName: 'Orders 2025', rowNumber: 17, column: null });
      await sidebar.reply('goTo', { shown: true });
      await sidebar.button(english('show-row', { row: '204' })).click();
      expect(await sidebar.called('goTo')).toMatchObject({ rowNumber: 204 });
    }));

  it('is undone after asking once, and what was kept is listed', () =>
    done(async (sidebar) => {
      await sidebar.button(english('undo')).click();
      expect(await sidebar.pendingCount()).toBe(0);
      expect(await sidebar.text()).toContain(english('undo-question'));
      await sidebar.button(english('undo')).click();
      expect(await sidebar.called('undo')).toEqual({ confirmed: true });
      const kept = [{ sheetName: 'Customers', cell: 'F12', name: 'Harbour Bakery' }];
      await sidebar.reply('undo', { cellsRestored: 959, kept, text: 'Everything else is as before.' });
      await sidebar.reply('start', example.start);
      await sidebar.reply('recognise', example.recognised);
      expect(await sidebar.text()).toContain('Harbour Bakery · Customers!F12');
      expect(await status(sidebar)).toBe('Everything else is as before.');
    }));

  it('puts classes back beside their customers when rows were sorted without them', () =>
    inSidebar(async (sidebar) => {
      const sorted: WireIssue = {
        code: 'rows-sorted-apart',
        severity: 'warning',
        text: 'Rows were sorted without their classes.',
        accept: ['repair'],
      };
      await sidebar.reply('recognise', { ...example.recognised, issues: [sorted] });
      await sidebar.button(english('repair')).click();
      await sidebar.reply('repair', { rows: 7 });
      await sidebar.reply('start', example.start);
      await sidebar.reply('recognise', example.recognised);
      expect(await status(sidebar)).toBe('7 rows put back beside their customers.');
    }));

  it('stands in the panel again when it is opened later', () =>
    inSidebar(
      async (sidebar) => {
        await sidebar.reply('recognise', example.recognised);
        await sidebar.page.getByText('Last classification').click();
        await sidebar.button(english('undo')).click();
        await sidebar.button(english('cancel')).click();
        expect(await sidebar.pendingCount()).toBe(0);
        expect(await sidebar.text()).toContain('71.2%');
      },
      { start: { ...example.start, lastRun: example.written, canUndo: true } },
    ));
});

describe('a run that was broken off', () => {
  it.each([
    ['finish', 'finish'],
    ['finish-undo', 'undo'],
  ] as const)('is ended before anything else: %s', (word, how) =>
    inSidebar(
      async (sidebar) => {
        expect(await sidebar.text()).toContain(english('broken-text'));
        expect(await primaryButtons(sidebar)).toBe(1);
        expect(await sidebar.pendingCount()).toBe(0);
        await sidebar.button(english(word)).click();
        expect(await sidebar.called('finish')).toEqual({ how });
        await sidebar.reply('finish', { cellsRestored: 0, kept: [], text: 'All is in place.' });
        await sidebar.reply('start', example.start);
        await sidebar.reply('recognise', example.recognised);
        expect(await sidebar.text()).toContain('All is in place.');
      },
      { start: { ...example.start, isBroken: true } },
    ),
  );
});

describe('a refusal', () => {
  it('is shown in place with the way on, and choices stay', () =>
    withList(async (sidebar) => {
      const refusal: WireIssue = {
        code: 'sheet-protected',
        severity: 'refusal',
        text: 'The sheet is protected. Ask its owner for the right to edit.',
      };
      await sidebar.page
        .getByLabel(english('role-amount'), { exact: true })
        .selectOption({ label: 'Order no' });
      await sidebar.button(english('classify')).click();
      await sidebar.refuse('check', [refusal]);
      expect(await sidebar.page.getByRole('alert').innerText()).toContain(refusal.text);
      await sidebar.button(english('try-again')).click();
      await sidebar.reply('start', example.start);
      expect(await sidebar.called('recognise')).toEqual({ settings: { columns: { amount: 'Order no' } } });
    }));
});

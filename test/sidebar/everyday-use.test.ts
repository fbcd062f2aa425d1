import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Recognised, Summary } from '../../src/contract/api';
import { LANGUAGES } from '../../src/contract/language';
import { saySidebar } from '../../src/contract/words/sidebar';
import { launchBrowser } from '../browser';
import { exampleIn, type Example } from './examples';
import { SidebarDriver } from './sidebar-driver';
import { sidebarFile } from './sidebar-file';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const GERMAN = 'Auftragsabwicklungsgesamtnettobetragsberechnungswertspalte';
const CHINESE = '二零二五年度华东地区各分公司客户订单含税总金额合计(人民币元)'.repeat(2);
const SCRIPT = '<img src=x onerror="window.wasRun = true"><b>bold</b>';

/** The example with texts in every place that comes from the user's file. */
function withTexts(example: Example, text: string): Example {
  const recognised: Recognised = JSON.parse(
    JSON.stringify(example.recognised, (key, value: unknown) =>
      ['header', 'fieldName', 'kindName'].includes(key) ? text : key === 'samples' ? [text, text] : value,
    ),
  ) as Recognised;
  const summary: Summary = JSON.parse(
    JSON.stringify(example.written, (key, value: unknown) =>
      ['text', 'sheetName', 'schemeName', 'schemeReason', 'amountSource', 'column', 'from', 'to'].includes(
        key,
      ) ||
      (key === 'name' && typeof value === 'string')
        ? text
        : value,
    ),
  ) as Summary;
  const start = {
    ...example.start,
    sheets: [{ name: text, isActive: true }],
    presets: [],
    schemes: [{ id: 'abc', name: text, meaning: text }],
    lastRun: summary,
  };
  const candidates = [{ label: text, settings: {} }];
  return {
    start,
    recognised,
    check: { fingerprint: 'f', summary, recognised },
    written: summary,
    question: { ...example.question, text, candidates },
  };
}

/** Walks through every picture of the panel and looks at each. */
async function walk(sidebar: SidebarDriver, example: Example, look: () => Promise<void>): Promise<void> {
  const { language } = example.start;
  await look();
  await sidebar.reply('recognise', { ...example.recognised, issues: [example.question] });
  await look();
  await sidebar.page.locator('.question input').first().check();
  await sidebar.button(saySidebar('use-this', language)).click();
  await sidebar.reply('recognise', example.recognised);
  await sidebar.openFolds();
  await look();
  await sidebar.button(saySidebar('classify', language)).click();
  await sidebar.reply('check', example.check);
  await sidebar.openFolds();
  await look();
  await sidebar.button(saySidebar('write', language)).click();
  await sidebar.reply('classify', example.written);
  await sidebar.openFolds();
  await look();
}

describe('at 300 pixels', () => {
  it.each(LANGUAGES)('nothing is cut off in %s', async (language) => {
    const example = exampleIn(language);
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    await walk(sidebar, example, async () => expect(await sidebar.sticksOut()).toEqual([]));
    await sidebar.close();
  });

  it.each([
    ['a German', GERMAN],
    ['a Chinese', CHINESE],
  ])('%s text without a blank wraps wherever it stands', async (_, text) => {
    const example = withTexts(exampleIn('en'), text);
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    await walk(sidebar, example, async () => expect(await sidebar.sticksOut()).toEqual([]));
    await sidebar.close();
  });

  it('half of that, as at 200 % zoom, is enough', async () => {
    const example = exampleIn('es');
    const sidebar = await SidebarDriver.open(browser, { start: example.start, width: 150 });
    await walk(sidebar, example, async () => expect(await sidebar.sticksOut()).toEqual([]));
    await sidebar.close();
  });
});

describe('text from outside', () => {
  it('is shown as text wherever it stands', async () => {
    const example = withTexts(exampleIn('en'), SCRIPT);
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    await walk(sidebar, example, async () => {
      expect(await sidebar.page.locator('main img:not([role]), main b').count()).toBe(0);
      expect(await sidebar.text()).toContain(SCRIPT);
    });
    expect(await sidebar.page.evaluate(() => 'wasRun' in window)).toBe(false);
    await sidebar.close();
  });
});

describe('by keyboard alone', () => {
  it('customers are classified from the first picture to undo', async () => {
    const example = exampleIn('en');
    const word = (code: 'classify' | 'write' | 'undo') => saySidebar(code, 'en');
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    const { keyboard } = sidebar.page;
    await sidebar.reply('recognise', { ...example.recognised, issues: [example.question] });
    await sidebar.tabTo('radio', 'Day first: 3 April 2025');
    await keyboard.press('ArrowDown');
    await sidebar.tabTo('button', saySidebar('use-this', 'en'));
    await keyboard.press('Enter');
    expect(await sidebar.called('recognise')).toEqual({ settings: { dateOrder: 'mdy' } });
    await sidebar.reply('recognise', example.recognised);
    await sidebar.tabTo('combobox', saySidebar('role-amount', 'en'));
    await sidebar.tabTo('button', word('classify'));
    await keyboard.press('Enter');
    await sidebar.reply('check', example.check);
    await sidebar.tabTo('button', word('write'));
    await keyboard.press('Space');
    await sidebar.reply('classify', example.written);
    await sidebar.reply('saveSettings', { saved: true });
    await sidebar.tabTo('button', word('undo'));
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    expect(await sidebar.pendingCount()).toBe(0);
    await sidebar.tabTo('button', word('undo'));
    await keyboard.press('Enter');
    expect(await sidebar.called('undo')).toEqual({ confirmed: true });
    await sidebar.close();
  });

  it('cancelling gives the focus back to the button that asked', async () => {
    const { start, written, recognised } = exampleIn('en');
    const sidebar = await SidebarDriver.open(browser, {
      start: { ...start, lastRun: written, canUndo: true },
    });
    await sidebar.reply('recognise', recognised);
    await sidebar.openFolds();
    await sidebar.button(saySidebar('undo', 'en')).press('Enter');
    await sidebar.button(saySidebar('cancel', 'en')).press('Enter');
    const focused = await sidebar.page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(saySidebar('undo', 'en'));
    await sidebar.close();
  });

  it('the focus is seen', async () => {
    const example = exampleIn('en');
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    await sidebar.reply('recognise', example.recognised);
    await sidebar.tabTo('button', saySidebar('classify', 'en'));
    const outline = await sidebar.page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe('solid');
    await sidebar.close();
  });
});

describe('for everybody', () => {
  it('every control has a name, in every picture', async () => {
    const example = exampleIn('es');
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    await walk(sidebar, example, async () => expect(await sidebar.nameless()).toEqual([]));
    await sidebar.close();
  });

  it.each(['light', 'dark'] as const)(
    'text stands out from its paper in the %s look',
    async (colorScheme) => {
      const example = exampleIn('en');
      const sidebar = await SidebarDriver.open(browser, { start: example.start, colorScheme });
      await walk(sidebar, example, async () => expect(await sidebar.faintTexts()).toEqual([]));
      await sidebar.close();
    },
  );

  it('nothing moves for those who asked for that', async () => {
    const sidebar = await SidebarDriver.open(browser, {});
    await sidebar.called('start');
    const moving = await sidebar.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    await sidebar.close();
  });
});

describe('the file', () => {
  it('asks for nothing but itself', async () => {
    const example = exampleIn('zh');
    const sidebar = await SidebarDriver.open(browser, { start: example.start });
    await walk(sidebar, example, () => Promise.resolve());
    expect(sidebar.requests).toEqual(['http://sidebar.test/']);
    await sidebar.close();
  });

  it('holds nothing that the templates of Google damage, and stays small', async () => {
    const file = await sidebarFile();
    expect(file).not.toContain('`');
    expect(file).not.toContain('<?');
    expect(file.match(/<script/g)).toHaveLength(3);
    expect(Buffer.byteLength(file)).toBeLessThan(150_000);
  });
});

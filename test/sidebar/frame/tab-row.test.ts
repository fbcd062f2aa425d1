import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../browser';

/** Three tabs that remember which is chosen, and a button after them. */
const ENTRY = `
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { TabRow } from './sidebar/frame/tab-row';
const tabs = ['classify', 'customer', 'more'].map((id) => ({ id, label: id.toUpperCase() }));
function Row() {
  const [chosen, onChoose] = useState('classify');
  return h('div', null, h(TabRow, { name: 'Parts', tabs, chosen, controls: 'content', onChoose }), h('button', null, 'after'));
}
render(h(Row), document.body);
`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const resolveDir = path.resolve(import.meta.dirname, '../../..');
  const bundled = await build({
    stdin: { contents: ENTRY, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent('<body></body>');
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
});
afterAll(() => browser.close());

const focused = () => page.evaluate(() => document.activeElement?.textContent);
const chosen = () => page.locator('[role=tab][aria-selected=true]').allInnerTexts();

it('is one stop for the Tab key; arrows, Home and End move and open (ARIA practices, tabs)', async () => {
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('CLASSIFY');
  for (const [key, tab] of [
    ['ArrowRight', 'CUSTOMER'],
    ['End', 'MORE'],
    ['ArrowRight', 'CLASSIFY'],
    ['ArrowLeft', 'MORE'],
    ['Home', 'CLASSIFY'],
  ] as const) {
    await page.keyboard.press(key);
    expect([await focused(), await chosen()]).toEqual([tab, [tab]]);
  }
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('after');
});

it('has a name, says what it controls, and opens by a click', async () => {
  await page.getByRole('tablist', { name: 'Parts' }).waitFor();
  const tab = page.getByRole('tab', { name: 'CUSTOMER' });
  await tab.click();
  expect(await chosen()).toEqual(['CUSTOMER']);
  expect(await tab.getAttribute('aria-controls')).toBe('content');
});

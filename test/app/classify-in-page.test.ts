import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../build/build.mjs';
import { startPageServer } from '../../local/app/page-server';
import type { PageLanguage } from '../../local/app/protocol';
import { startWorkerSession } from '../../local/app/worker-session';
import { launchBrowser } from '../browser';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist/local');

/** What a person reads and presses, in their language. */
const WORDS: Record<
  PageLanguage,
  { menu: string; item: string; yes: string; classHeader: string; result: string }
> = {
  en: {
    menu: 'Extensions',
    item: 'Classify customers',
    yes: 'OK',
    classHeader: 'Class',
    result: 'Customers classified',
  },
  es: {
    menu: 'Extensiones',
    item: 'Clasificar clientes',
    yes: 'Aceptar',
    classHeader: 'Clase',
    result: 'Clientes clasificados',
  },
  zh: { menu: '扩展程序', item: '客户分级', yes: '确定', classHeader: '客户等级', result: '分级完成' },
};

let browser: Browser;

beforeAll(async () => {
  await buildAll();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The page on the sample of a language, with the add-on as it ships. */
async function openSample(language: PageLanguage): Promise<{ tab: Page; close: () => Promise<void> }> {
  const session = await startWorkerSession(path.join(DIST, 'page-worker.mjs'), {
    files: [path.join(ROOT, `samples/customers-${language}.xlsx`)],
    language,
    addOnFolder: path.join(ROOT, 'dist'),
    examples: {},
  });
  const server = await startPageServer({ session, filesFolder: DIST });
  const tab = await browser.newPage({ viewport: { width: 1400, height: 820 } });
  await tab.goto(server.address);
  await tab.getByRole('grid').waitFor();
  const close = async (): Promise<void> => {
    await tab.close();
    await server.close();
    await session.close();
  };
  return { tab, close };
}

/** Chooses the first item of the add-on's menu by keyboard only. */
async function classifyByKeyboard(tab: Page, { menu, item }: { menu: string; item: string }): Promise<void> {
  await tab.getByRole('menuitem', { name: menu, exact: true }).focus();
  for (const key of ['Enter', 'ArrowRight']) await tab.keyboard.press(key);
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe(item);
  await tab.keyboard.press('Enter');
}

describe.each(['en', 'es', 'zh'] as const)('the shipped add-on in the local page (%s)', (language) => {
  const words = WORDS[language];

  test('classifies the sample from the menu by keyboard, colours the rows and tells the result in the sidebar', async () => {
    const { tab, close } = await openSample(language);
    try {
      await classifyByKeyboard(tab, words);
      await tab.getByRole('button', { name: words.yes, exact: true }).click();
      const sidebar = tab.frameLocator('iframe').first();
      await sidebar.getByRole('heading', { name: words.result }).waitFor();
      const classes = await sidebar.getByRole('table').first().getByRole('row').allInnerTexts();
      expect(classes.map((text) => text.trim().slice(0, 1)).slice(1, 4)).toEqual(['A', 'B', 'C']);
      const firstRow = tab.locator('[data-a1="B2"]');
      const colour = await firstRow.evaluate((cell) => getComputedStyle(cell).backgroundColor);
      expect(['rgb(207, 232, 250)', 'rgb(246, 239, 184)', 'rgb(236, 236, 236)']).toContain(colour);
      await firstRow.click();
      await tab.keyboard.press('ArrowUp');
      const header = tab.locator('[data-a1="N1"]');
      for (let step = 0; step < 30 && (await header.count()) === 0; step++)
        await tab.keyboard.press('ArrowRight');
      expect(await header.innerText()).toContain(words.classHeader);
    } finally {
      await close();
    }
  });
});

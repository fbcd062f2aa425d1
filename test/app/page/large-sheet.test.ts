import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { startPageServer, type PageServer } from '../../../local/app/page-server';
import { launchBrowser } from '../../browser';
import { builtPage } from './built-page';
import { MemorySession } from './memory-session';

const ROWS = 100_000;

let browser: Browser;
let built: Awaited<ReturnType<typeof builtPage>>;
let server: PageServer;
const session = new MemorySession(ROWS);

beforeAll(async () => {
  [browser, built] = await Promise.all([launchBrowser(), builtPage()]);
  server = await startPageServer({ session, filesFolder: built.folder });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  built.remove();
});

describe('a sheet of 100,000 rows', () => {
  test('draws only what is seen and fetches each window once, however far it is scrolled', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await tab.goto(server.address);
    await tab.locator('[data-a1="A2"]').waitFor();
    const steps = 30;
    for (let step = 1; step <= steps; step++) {
      const row = await tab.locator('.grid').evaluate((grid, share) => {
        grid.scrollTop = Math.round((grid.scrollHeight - grid.clientHeight) * share);
        return Math.ceil((grid.scrollTop + grid.clientHeight / 2) / 24);
      }, step / steps);
      await tab.locator(`[data-a1="C${row}"]`).getByText(`r${row}c3`, { exact: true }).waitFor();
      expect(await tab.locator('*').count()).toBeLessThan(3000);
    }
    await tab.locator(`[data-a1="A${ROWS}"]`).waitFor();
    const windows = session.asked
      .filter(({ method }) => method === 'window')
      .map(({ request }) => (request as { startPosition: number }).startPosition);
    expect(new Set(windows).size).toBe(windows.length);
    await tab.locator('.grid').evaluate((grid) => (grid.scrollTop = 0));
    await tab.locator('[data-a1="A2"]').waitFor();
    await tab.close();
  });

  test('keeps the frozen column and row in view at its far corner', async () => {
    const tab = await browser.newPage({ viewport: { width: 900, height: 600 } });
    await tab.goto(server.address);
    await tab.locator('[data-a1="A2"]').waitFor();
    await tab.keyboard.press('Control+End');
    await tab.locator(`[data-a1="Z${ROWS}"]`).waitFor();
    const seen = async (a1: string) =>
      (await tab.locator(`[data-a1="${a1}"]`).boundingBox()) ?? { x: -1, y: -1 };
    const grid = await tab.locator('.grid').boundingBox();
    expect((await seen(`A${ROWS}`)).x).toBeGreaterThan(grid?.x ?? 0);
    expect((await seen('Z1')).y - (grid?.y ?? 0)).toBe(25);
    await tab.close();
  });
});

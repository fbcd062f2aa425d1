import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../../browser';
import { builtPage } from './built-page';
import { openPage, type OpenedPage, type Opening } from './opened-page';

/**
 * Opens the built page anew for each test of a file, in one browser, and closes it again; nothing may be asked from
 * outside its own server.
 */
export function pageInBrowser(opening: Opening, use: (opened: OpenedPage) => void): void {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof builtPage>>;
  let opened: OpenedPage;
  beforeAll(async () => {
    [browser, built] = await Promise.all([launchBrowser(), builtPage()]);
  });
  afterAll(async () => {
    await browser.close();
    built.remove();
  });
  beforeEach(async () => {
    opened = await openPage({ browser, folder: built.folder }, opening);
    use(opened);
  });
  afterEach(async () => {
    expect(opened.foreignRequests).toEqual([]);
    await opened.close();
  });
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startPageServer } from '../../../local/app/page-server';
import type { PageLanguage } from '../../../local/app/protocol';
import { startWorkerSession } from '../../../local/app/worker-session';

/** What a test opens: a script project and a workbook, both as texts. */
export interface Opening {
  readonly project: Readonly<Record<string, string>>;
  /** Sheets by name, as CSV. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly language?: PageLanguage;
}

export interface OpenedPage {
  readonly tab: Page;
  /** Addresses that the page asked for outside its own server. */
  readonly foreignRequests: string[];
  /** What the browser's console complained about. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens the built page on a script project and a workbook of the test's own, in a tab of the browser. */
export async function openPage(
  { browser, folder }: { browser: Browser; folder: string },
  { project, sheets, language = 'en' }: Opening,
): Promise<OpenedPage> {
  const own = mkdtempSync(path.join(os.tmpdir(), 'tiers-opened-'));
  const addOnFolder = path.join(own, 'project');
  mkdirSync(addOnFolder);
  for (const [name, text] of Object.entries(project)) writeFileSync(path.join(addOnFolder, name), text);
  const files = Object.entries(sheets).map(([name, text]) => {
    const file = path.join(own, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const session = await startWorkerSession(path.join(folder, 'page-worker.mjs'), {
    files,
    language,
    addOnFolder,
    examples: {},
  });
  const server = await startPageServer({ session, filesFolder: folder });
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, acceptDownloads: true });
  const tab = await context.newPage();
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith('data:'))
      foreignRequests.push(request.url());
  });
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(server.address);
  await tab.getByRole('grid').waitFor();
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
    await session.close();
    rmSync(own, { recursive: true, force: true });
  };
  return { tab, foreignRequests, complaints, close };
}

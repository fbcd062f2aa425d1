import { accessSync, constants } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Browsers of the system that are tried before the one from npm. `CHROMIUM_PATH` names another. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/**
 * Starts a real browser for a test: the one `CHROMIUM_PATH` names, else the system's, else the Chromium that comes
 * with the npm package. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const system = named ?? SYSTEM_BROWSERS.find(isExecutable);
  return system ? launchSystem(system) : launchPackaged();
}

function launchSystem(executablePath: string): Promise<Browser> {
  return playwright.launch({ executablePath, args: QUIET });
}

/** The Chromium of @sparticuz/chromium, unpacked to the temporary folder; needs no root. */
export async function launchPackaged(): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...QUIET],
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === 'ENOENT' ||
      (error as NodeJS.ErrnoException).code === 'EACCES'
    )
      return false;
    throw error;
  }
}

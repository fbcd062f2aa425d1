import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { AddonApi, ApiMethod, Start, WireIssue } from '../../src/contract/api';
import { languageOf } from '../../src/contract/language';
import { pageWords } from '../../src/contract/page-words';
import { sidebarFile } from './sidebar-file';

/** Where the sidebar is served in the test; nothing listens there, the browser's requests are answered in place. */
const ADDRESS = 'http://sidebar.test/';

/** Width of a sidebar in Google Sheets. */
const SIDEBAR_WIDTH = 300;

export interface OpenOptions {
  /** The user's language, e.g. 'es-MX'. */
  readonly locale?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Written into the page as the add-on would; absent: the sidebar has to call `start`. */
  readonly start?: Start;
  /** Leaves `google.script` out, as in a page that lost its add-on. */
  readonly isOrphan?: boolean;
}

interface PendingCall {
  readonly method: string;
  readonly request: unknown;
  readonly succeed: (reply: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** What stands in the page in place of Google: calls wait until the test answers them. */
declare global {
  interface Window {
    pendingCalls: PendingCall[];
  }
}

/** A sidebar in a real browser whose add-on is the test. */
export class SidebarDriver {
  /** Every address the page asked for. */
  readonly requests: string[] = [];
  readonly consoleTexts: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, options: OpenOptions = {}): Promise<SidebarDriver> {
    const context = await browser.newContext({
      locale: options.locale ?? 'en-GB',
      viewport: { width: options.width ?? SIDEBAR_WIDTH, height: 720 },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: 'reduce',
    });
    const driver = new SidebarDriver(await context.newPage());
    await driver.prepare(options);
    await driver.page.goto(ADDRESS);
    return driver;
  }

  private async prepare({ start, locale, isOrphan }: OpenOptions): Promise<void> {
    const { page } = this;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.consoleTexts.push(message.text()));
    page.on('pageerror', (error) => this.consoleTexts.push(error.message));
    const file = await sidebarFile();
    const words = pageWords(start?.language ?? languageOf(locale ?? 'en'));
    const html = withPart(withPart(file, 'words', words), 'start', start ?? null);
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    if (!isOrphan) await page.addInitScript(installFakeGoogle);
  }

  /** Waits until the sidebar has called `method` and gives what it sent. */
  async called<M extends ApiMethod>(method: M): Promise<AddonApi[M]['request']> {
    await this.page.waitForFunction((name) => window.pendingCalls[0]?.method === name, method);
    return (await this.page.evaluate(() => window.pendingCalls[0]?.request)) as AddonApi[M]['request'];
  }

  /** Answers the waiting call of `method`. */
  async reply<M extends ApiMethod>(method: M, value: AddonApi[M]['value']): Promise<void> {
    await this.called(method);
    await this.answer({ ok: true, value });
  }

  async refuse(method: ApiMethod, issues: readonly WireIssue[]): Promise<void> {
    await this.called(method);
    await this.answer({ ok: false, issues });
  }

  /** Hands any value to the success handler of the waiting call. */
  async answer(reply: unknown): Promise<void> {
    await this.page.evaluate((value) => window.pendingCalls.shift()?.succeed(value), reply);
  }

  /** Lets the waiting call fail as Google does: an Error with a name and a (translated) message. */
  async fail(method: ApiMethod, name: string, message: string): Promise<void> {
    await this.called(method);
    await this.page.evaluate(
      (error) =>
        window.pendingCalls.shift()?.fail(Object.assign(new Error(error.message), { name: error.name })),
      { name, message },
    );
  }

  pendingCount(): Promise<number> {
    return this.page.evaluate(() => window.pendingCalls.length);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** Elements that stick out of the page at the right, by tag and class; empty when nothing is cut off. */
  sticksOut(): Promise<string[]> {
    return this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const all = [...document.querySelectorAll('main *:not(.hidden-visually)')];
      const wide = all.filter((element) => element.getBoundingClientRect().right > width + 0.5);
      const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
      return [...scrolls, ...wide.map((element) => element.tagName + '.' + element.getAttribute('class'))];
    });
  }

  /**
   * Texts whose contrast to what lies behind them is below 4.5 : 1 (WCAG 2.1, 1.4.3), with the ratio. Buttons that
   * cannot be pressed are left aside, as the rule does.
   */
  faintTexts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) =>
          channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const paperOf = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const colour = getComputedStyle(element).backgroundColor;
        return channels(colour)[3] === 0 ? paperOf(element.parentElement) : colour;
      };
      const contrast = (element: Element) => {
        const lights = [luminance(getComputedStyle(element).color), luminance(paperOf(element))];
        return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
      };
      const hasText = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return [...document.querySelectorAll('main *:not(svg *, [aria-disabled="true"], option)')]
        .filter((element) => hasText(element) && contrast(element) < 4.5)
        .map((element) => contrast(element).toFixed(1) + ' ' + element.textContent);
    });
  }

  /** Controls without a name for screen readers. */
  nameless(): Promise<string[]> {
    return this.page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLInputElement>(
          'main :is(button, input, select, progress, [role=img])',
        ),
      ]
        .filter((control) => !control.getAttribute('aria-label') && !control.getAttribute('aria-labelledby'))
        .filter((control) => !control.labels?.[0]?.textContent && !control.textContent)
        .map((control) => control.outerHTML),
    );
  }

  /** Keeps a picture of the whole panel beside the build, for people to look at. */
  async picture(name: string): Promise<void> {
    const file = path.resolve(import.meta.dirname, '../../dist/pictures', name + '.png');
    await this.page.screenshot({ path: file, fullPage: true });
  }

  openFolds(): Promise<void> {
    return this.page.evaluate(() =>
      document.querySelectorAll('details').forEach((fold) => (fold.open = true)),
    );
  }

  /** Presses Tab until the element with this role and name has the focus; fails after a whole round. */
  async tabTo(role: 'button' | 'checkbox' | 'combobox' | 'radio' | 'slider', name: string): Promise<void> {
    const target = this.page.getByRole(role, { name, exact: true });
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('not reached by keyboard: ' + name);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** The page with JSON written into it as the add-on does. */
function withPart(html: string, id: string, part: unknown): string {
  const json = JSON.stringify(part).replace(/</g, '\\u003c');
  return html.replace(`id="${id}"></script>`, () => `id="${id}">${json}</script>`);
}

/** Runs in the page: `google.script.run` as an immutable builder, as Google's is. */
function installFakeGoogle(): void {
  window.pendingCalls = [];
  const runner = (succeed: (reply: unknown) => void, fail: (error: unknown) => void): unknown => ({
    withSuccessHandler: (handler: (reply: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: unknown) => void) => runner(succeed, handler),
    rpc: (method: string, request: unknown) => {
      window.pendingCalls.push({ method, request, succeed, fail });
    },
  });
  const nothing = () => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}

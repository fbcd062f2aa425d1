// From a step of a slider to the painted picture, in a real browser on the shipped sidebar and add-on, and what opening
// costs: prints JSON. Usage: sidebar-once.mjs FILE (a customer list), after a build.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createHost } from '../dist/local/index.mjs';

const DIST = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');
const STEPS = 50;
const ADDRESS = 'http://sidebar.bench/';
const [input] = process.argv.slice(2);

const host = await createHost({ workbook: input });
host.load(DIST);
const opening = openedSidebar();
const wire = { calls: 0, bytes: 0, serviceCalls: 0, modelledMs: 0 };
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 300, height: 720 }, locale: 'en-GB' });
await page.route('**/*', (route) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body: opening.html }),
);
await page.exposeFunction('askAddOn', askAddOn);
await page.addInitScript(installRunner);

const startedAt = performance.now();
await page.goto(ADDRESS);
await page.getByRole('button', { name: 'Change weights' }).click();
const slider = page.getByRole('slider').first();
await slider.waitFor({ timeout: 600_000 });
const readyMs = performance.now() - startedAt;
const stepsMs = (await slider.evaluate(paintedSteps, STEPS)).sort((a, b) => a - b);
await browser.close();

console.log(
  JSON.stringify({
    openingBytes: Buffer.byteLength(opening.html),
    openingCalls: opening.calls,
    dataBytes: wire.bytes,
    dataCalls: wire.calls,
    dataServiceCalls: wire.serviceCalls,
    dataModelledMs: wire.modelledMs,
    readyMs,
    stepMedianMs: stepsMs[STEPS / 2],
    stepP95Ms: stepsMs[Math.ceil(0.95 * STEPS) - 1],
    stepLongestMs: stepsMs[STEPS - 1],
  }),
);

/** The page as the menu opens it: with words and first data in it. */
function openedSidebar() {
  host.resetCounts();
  host.call('openSidebar');
  return { html: host.sidebar.html, calls: host.calls.total };
}

/** One request of the page: answered by the add-on, counted. */
function askAddOn(method, request) {
  host.resetCounts();
  const { value } = host.run('rpc', [method, request]);
  if (method === 'prepared') {
    wire.calls++;
    wire.bytes += Buffer.byteLength(JSON.stringify(value));
    wire.serviceCalls += host.calls.total;
    wire.modelledMs += host.modelledMs;
  }
  return value;
}

/** Runs in the page: `google.script.run`, handed to the add-on of this program. */
function installRunner() {
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: (method, request) => window.askAddOn(method, request).then(succeed, fail),
  });
  window.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

/** Runs in the page: moves the slider step by step; each time ends with the frame after the picture was painted. */
async function paintedSteps(element, steps) {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const times = [];
  for (let step = 0; step < steps; step++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = performance.now();
    setValue.call(element, String((step * 37) % 100));
    element.dispatchEvent(new Event('input', { bubbles: true }));
    times.push((await painted()) - before);
  }
  return times;
}

/** The browser that `CHROMIUM_PATH` names, else the system's, else the one of the npm package. */
async function startBrowser() {
  const args = ['--no-sandbox', '--disable-gpu'];
  const named = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath: named, args }).catch(async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args, ...args],
    });
  });
}

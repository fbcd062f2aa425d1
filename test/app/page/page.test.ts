import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PROJECT, exampleSheet } from './example-add-on';
import type { OpenedPage } from './opened-page';
import { pageInBrowser } from './page-in-browser';

let opened: OpenedPage;
pageInBrowser(
  { project: EXAMPLE_PROJECT, sheets: { Customers: exampleSheet(), Other: 'a,b\n1,2' } },
  (page) => (opened = page),
);

/** Generous, since other programs may keep the machine busy. */
const eventually = (look: () => unknown) => expect.poll(look, { timeout: 20_000 });
const cell = (a1: string) => opened.tab.locator(`[data-a1="${a1}"]`);
const textOf = (a1: string) => eventually(() => cell(a1).textContent());

async function choose(caption: string): Promise<void> {
  await opened.tab.getByRole('menuitem', { name: 'Extensions' }).click();
  await opened.tab.getByRole('menuitem', { name: 'Customer Tiers' }).click();
  await opened.tab.getByRole('menuitem', { name: caption, exact: true }).click();
}

async function panelFrame(): Promise<Frame> {
  await choose('Open panel');
  const frame = await (await opened.tab.waitForSelector('iframe')).contentFrame();
  await frame?.waitForSelector('#out');
  if (!frame) throw new Error('the sidebar has no frame');
  return frame;
}

describe('the sheet', () => {
  test('shows cells by role and text, with their place', async () => {
    const found = opened.tab.getByRole('gridcell', { name: 'Customer 2', exact: true });
    expect(await found.getAttribute('data-a1')).toBe('A3');
    expect(await opened.tab.getByRole('grid', { name: 'Customers' }).getAttribute('aria-colcount')).toMatch(
      /^\d+$/,
    );
  });

  test('is typed into, moved in and edited by keyboard alone', async () => {
    const { keyboard } = opened.tab;
    await keyboard.press('ArrowDown');
    await keyboard.type('Zoe');
    await keyboard.press('Tab');
    await keyboard.type('=B3*2');
    await keyboard.press('Enter');
    await textOf('A2').toBe('Zoe');
    await textOf('B2').toBe('74');
    await keyboard.press('ArrowUp');
    await keyboard.press('F2');
    await keyboard.type('+1');
    await keyboard.press('Enter');
    await textOf('B2').toBe('75');
    await keyboard.press('ArrowUp');
    await keyboard.press('Delete');
    await textOf('B2').toBe('');
    await keyboard.press('Control+z');
    await textOf('B2').toBe('75');
  });

  test('forgets what is typed when Escape is pressed', async () => {
    await cell('A2').click();
    await opened.tab.keyboard.type('gone');
    await opened.tab.keyboard.press('Escape');
    await textOf('A2').toBe('Customer 1');
  });

  test('goes to the ends of the data with Ctrl and arrows, and back to the start', async () => {
    await opened.tab.keyboard.press('Control+ArrowDown');
    await eventually(() => opened.tab.locator('.cell-name').textContent()).toBe('A301');
    await cell('A301').waitFor();
    await opened.tab.keyboard.press('Control+ArrowRight');
    await eventually(() => opened.tab.locator('.cell-name').textContent()).toBe('C301');
    await opened.tab.keyboard.press('Control+Home');
    await eventually(() => opened.tab.locator('.cell-name').textContent()).toBe('A1');
  });

  test('sorts whole rows below the header by the selected column', async () => {
    await cell('B5').click();
    await opened.tab.getByRole('button', { name: 'Sort Z → A' }).click();
    await textOf('B2').toBe('100');
    await textOf('B1').toBe('Amount');
    await textOf('A2').toMatch(/Customer (31|132|233)$/);
  });

  test('filters a column by its values and shows the others again', async () => {
    await opened.tab.getByRole('button', { name: 'Create a filter' }).click();
    await opened.tab.getByRole('button', { name: 'Filter by Town' }).click();
    await opened.tab.getByRole('checkbox', { name: 'Madrid' }).click();
    await opened.tab.getByRole('button', { name: 'Apply' }).click();
    await eventually(() => cell('A3').count()).toBe(0);
    await cell('A5').waitFor();
    await opened.tab.getByRole('button', { name: 'Remove the filter' }).click();
    await cell('A3').waitFor();
  });

  test('inserts and deletes the marked rows', async () => {
    await cell('A3').click();
    await cell('A4').click({ modifiers: ['Shift'] });
    await opened.tab.getByRole('button', { name: 'Delete row' }).click();
    await textOf('A3').toBe('Customer 4');
    await opened.tab.getByRole('button', { name: 'Insert row above' }).click();
    await textOf('A5').toBe('Customer 4');
  });

  test('changes to another sheet by its tab', async () => {
    await opened.tab.getByRole('tab', { name: 'Other' }).click();
    await textOf('B2').toBe('2');
    expect(await opened.tab.getByRole('tab', { name: 'Other' }).getAttribute('aria-selected')).toBe('true');
  });

  test('takes a pasted block and gives a marked block to the clipboard', async () => {
    await opened.tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell('A2').click();
    await cell('B3').click({ modifiers: ['Shift'] });
    await opened.tab.keyboard.press('Control+c');
    await eventually(() => opened.tab.evaluate(() => navigator.clipboard.readText())).toBe(
      'Customer 1\t0\nCustomer 2\t37',
    );
    await cell('E5').click();
    await opened.tab.keyboard.press('Control+v');
    await textOf('F6').toBe('37');
  });

  test('makes a column wider by dragging its edge', async () => {
    const head = opened.tab.getByRole('columnheader', { name: 'B', exact: true });
    const box = await head.boundingBox();
    if (!box) throw new Error('column B is not seen');
    await opened.tab.mouse.move(box.x + box.width, box.y + 10);
    await opened.tab.mouse.down();
    await opened.tab.mouse.move(box.x + box.width + 60, box.y + 10);
    await opened.tab.mouse.up();
    await eventually(async () => (await cell('B2').boundingBox())?.width).toBe(160);
  });

  test('saves what is seen as an .xlsx file', async () => {
    const [download] = await Promise.all([
      opened.tab.waitForEvent('download'),
      opened.tab.getByRole('button', { name: 'Download as .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Customers.xlsx');
  });
});

describe('the add-on in the page', () => {
  test('has its menu under Extensions, reached and chosen by keyboard', async () => {
    const { tab } = opened;
    await tab.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'End', 'ArrowUp', 'Enter']) await tab.keyboard.press(key);
    await tab.getByRole('status').getByText('no such luck').waitFor();
  });

  test('lets the user sort rows while an alert is open, and goes on with the sheet as it is then', async () => {
    await choose('Ask');
    const alert = opened.tab.getByRole('alertdialog', { name: 'Write to the sheet?' });
    await alert.waitFor();
    await cell('B5').click();
    await opened.tab.getByRole('button', { name: 'Sort Z → A' }).click();
    await textOf('B2').toBe('100');
    const first = await cell('A2').textContent();
    await alert.getByRole('button', { name: 'Yes' }).click();
    await textOf('E1').toBe(`Customer 1 > ${first}: YES`);
    await opened.tab.getByRole('status').getByText('The answer was YES').waitFor();
  });

  test('gets CLOSE when an alert is closed by Escape', async () => {
    await choose('Ask');
    await opened.tab.getByRole('alertdialog').waitFor();
    await opened.tab.keyboard.press('Escape');
    await textOf('E1').toBe('Customer 1 > Customer 1: CLOSE');
  });

  test('gets what is typed into a prompt', async () => {
    await choose('Prompt');
    await opened.tab.getByRole('textbox', { name: 'Your name?' }).fill('Ana');
    await opened.tab.keyboard.press('Enter');
    await textOf('E2').toBe('OK Ana');
  });

  test('keeps the keyboard inside a question while it has the focus', async () => {
    await choose('Ask');
    const alert = opened.tab.getByRole('alertdialog');
    await alert.waitFor();
    for (let press = 0; press < 5; press++) {
      await opened.tab.keyboard.press('Tab');
      expect(await alert.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    }
  });

  test('colours rows by conditional formats, lays numbers out by format and shows notes', async () => {
    await choose('Colour');
    await textOf('B4').toBe('74.00');
    const colour = () => cell('A4').evaluate((element) => getComputedStyle(element).backgroundColor);
    await eventually(colour).toBe('rgb(207, 232, 250)');
    expect(await cell('A3').evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      'rgb(207, 232, 250)',
    );
    await cell('A2').hover();
    await opened.tab
      .getByRole('tooltip', { name: 'Checked by hand' })
      .or(opened.tab.getByText('Checked by hand'))
      .waitFor();
  });

  test('keeps frozen rows in view while the rest scrolls', async () => {
    await choose('Colour');
    await eventually(() => opened.tab.locator('.grid-head .row').count()).toBe(1);
    await opened.tab.locator('.grid').evaluate((grid) => (grid.scrollTop = 4000));
    await cell('A170').waitFor();
    const head = await cell('A1').boundingBox();
    const grid = await opened.tab.locator('.grid').boundingBox();
    expect((head?.y ?? 0) - (grid?.y ?? 0)).toBe(25);
  });

  test('follows a selection that the script makes', async () => {
    await choose('Jump');
    await eventually(() => opened.tab.locator('.cell-name').textContent()).toBe('C90');
    await cell('C90').waitFor();
  });

  test('shows a dialog of its own size and closes it from inside', async () => {
    await choose('Dialog');
    const dialog = opened.tab.getByRole('dialog', { name: 'Example dialog' });
    await dialog.waitFor();
    expect((await dialog.boundingBox())?.width).toBe(300);
    await opened.tab.frameLocator('iframe').getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('speaks the language that the user chooses, menu and page alike', async () => {
    await opened.tab.getByRole('combobox', { name: 'Language' }).selectOption('es');
    await opened.tab.getByRole('menuitem', { name: 'Extensiones' }).click();
    await opened.tab.getByRole('menuitem', { name: 'Customer Tiers' }).click();
    await opened.tab.getByRole('menuitem', { name: 'Preguntar' }).waitFor();
    expect(await opened.tab.locator('html').getAttribute('lang')).toBe('es');
  });
});

describe('the sidebar', () => {
  test('is 300 pixels wide, has its title and closes', async () => {
    const frame = await panelFrame();
    expect(await frame.evaluate(() => window.innerWidth)).toBe(300);
    const sidebar = opened.tab.getByRole('complementary', { name: 'Example panel' });
    await sidebar.getByRole('button', { name: 'Close' }).click();
    await sidebar.waitFor({ state: 'detached' });
  });

  test('calls the script, which knows the selection', async () => {
    const frame = await panelFrame();
    await cell('B7').click();
    await frame.evaluate('runner().twice(21)');
    await eventually(() => frame.textContent('#out')).toBe('{"twice":42,"selected":"B7"}');
    expect(opened.complaints).toEqual([]);
  });

  test('hears only the message of an error', async () => {
    const frame = await panelFrame();
    await frame.evaluate('runner().fail()');
    await eventually(() => frame.textContent('#out')).toMatch(/^failed: .*no such luck$/);
  });

  test('gets null for a value with a date anywhere in it', async () => {
    const frame = await panelFrame();
    await frame.evaluate('runner().withDate()');
    await eventually(() => frame.textContent('#out')).toBe('null');
  });

  test('throws in the page at once for an argument that cannot be sent, and calls nothing', async () => {
    const frame = await panelFrame();
    const thrown = await frame.evaluate(
      'try { runner().echo({ a: [new Date()] }); "nothing" } catch (error) { error.name + ": " + error.message }',
    );
    expect(thrown).toBe('TypeError: Failed due to illegal value in property: 0');
    expect(await frame.textContent('#out')).toBe('nothing yet');
  });

  test('sends a form as its values', async () => {
    const frame = await panelFrame();
    await frame.evaluate('runner().echo(document.getElementById("form"))');
    await eventually(() => frame.textContent('#out')).toBe('{"who":"Ana"}');
  });

  test('has at most ten calls on their way; the others follow when those are answered', async () => {
    const frame = await panelFrame();
    let sent = 0;
    opened.tab.on('request', (request) => (sent += Number(request.url().endsWith('/api/runScript'))));
    await choose('Ask');
    await opened.tab.getByRole('alertdialog').waitFor();
    await frame.evaluate(`
      window.answers = [];
      for (let i = 0; i < 25; i++) google.script.run.withSuccessHandler((value) => answers.push(value)).echo(i);
    `);
    await eventually(() => sent).toBe(10);
    await cell('A5').click();
    await eventually(() => opened.tab.locator('.cell-name').textContent()).toBe('A5');
    expect(sent).toBe(10);
    await opened.tab.getByRole('button', { name: 'No', exact: true }).click();
    await eventually(() => frame.evaluate('answers.length')).toBe(25);
    expect(await frame.evaluate('answers.sort((a, b) => a - b).join()')).toBe([...Array(25).keys()].join());
  });

  test('may not call a function whose name ends in an underscore', async () => {
    const frame = await panelFrame();
    await frame.evaluate('runner().hidden_()');
    await eventually(() => frame.textContent('#out')).toMatch(/^failed: /);
  });

  test('cannot reach the page around it nor any address', async () => {
    const frame = await panelFrame();
    const reached = await frame.evaluate(`(async () => {
      let page = 'closed', server = 'closed';
      try { page = window.parent.document.title; } catch (error) {}
      try { server = await (await fetch('/api/state', { method: 'POST', body: '{}' })).text(); } catch (error) {}
      return page + ' ' + server;
    })()`);
    expect(reached).toBe('closed closed');
  });
});

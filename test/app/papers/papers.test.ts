import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { OpenedPage } from '../page/opened-page';
import { pageInBrowser } from '../page/page-in-browser';
import { SURVEY_PROJECT } from './survey-project';

let opened: OpenedPage;
pageInBrowser({ project: SURVEY_PROJECT, sheets: { List: 'a,b\n1,2' } }, (page) => (opened = page));
afterEach(() => expect(opened.complaints).toEqual([]));

async function choose(caption: string): Promise<void> {
  await opened.tab.getByRole('menuitem', { name: 'Extensions' }).click();
  await opened.tab.getByRole('menuitem', { name: 'Customer Tiers' }).click();
  await opened.tab.getByRole('menuitem', { name: caption, exact: true }).click();
}

/** A paper in a tab of its own, opened from the File menu once the script has done its work. */
async function openFromMenu(caption: string, expected: string): Promise<Page> {
  await opened.tab.getByRole('menuitem', { name: 'File' }).click();
  const [paper] = await Promise.all([
    opened.tab.context().waitForEvent('page'),
    opened.tab.getByRole('menuitem', { name: caption }).click(),
  ]);
  for (;;) {
    await paper.waitForLoadState();
    if ((await paper.getByText(expected).count()) > 0) return paper;
    await paper.reload();
  }
}

async function surveyForm(): Promise<Page> {
  await choose('Make survey');
  const paper = await openFromMenu('Forms', 'How was it?');
  expect(await paper.getByRole('row').textContent()).toMatch(/Open for answers\s+0 answers/);
  await paper.getByRole('link', { name: 'How was it?' }).click();
  await paper.getByRole('heading', { name: 'How was it?' }).waitFor();
  return paper;
}

describe('a form on the local page', () => {
  test('has a labelled field for every kind of question, and what is answered arrives in the sheet', async () => {
    const form = await surveyForm();
    await form.getByLabel('Name').fill('Ana');
    await form.getByLabel('Comment').fill('two\nlines');
    await form.getByRole('group', { name: 'Colour' }).getByLabel('Green').check();
    await form.getByLabel('Mon').check();
    await form.getByLabel('Wed').check();
    await form.getByLabel('Town').selectOption('Sevilla');
    await form.getByRole('group', { name: 'Recommend' }).getByLabel('9').check();
    await form.getByRole('group', { name: 'Stars' }).getByLabel('4').check();
    await form.getByLabel('Price: high').check();
    await form.getByLabel('Sat: am').check();
    await form.getByLabel('Sat: pm').check();
    await form.getByLabel('Visit').fill('2026-03-05');
    await form.getByLabel('Clock').fill('07:45');
    await form.getByLabel('Moment').fill('2026-03-05T14:30');
    await form.getByLabel('Hours').fill('1');
    await form.getByLabel('Minutes').fill('2');
    expect(await form.getByText('with <b>signs</b>').count()).toBe(1);
    expect(await form.getByAltText('A dot').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
      1,
    );
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Many thanks!').waitFor();
    const texts = [
      ...['Ana', 'two\nlines', 'Green', 'Mon, Wed', 'Sevilla', '9', '4', 'high', '', 'am, pm', ''],
      ...['3/5/2026', '7:45:00 AM', '3/5/2026 14:30:00', '1:02:00'],
    ];
    await opened.tab.getByText('Answer of Ana').waitFor();
    await opened.tab.getByRole('tab', { name: 'Form Responses 1' }).click();
    const cell = (a1: string) => opened.tab.locator(`[data-a1="${a1}"]`);
    await cell('A2').click();
    for (const [index, text] of texts.entries()) {
      await opened.tab.keyboard.press('ArrowRight'); // scrolls the column into view
      const a1 = `${String.fromCharCode('B'.charCodeAt(0) + index)}2`;
      await cell(a1).waitFor();
      // A column that is too narrow shows ### before what stands in it.
      await expect.poll(async () => (await cell(a1).textContent())?.replace(/^###/, '')).toBe(text);
    }
  });

  test('is answered by keyboard alone; what is missing is said, linked and marked', async () => {
    const form = await surveyForm();
    await form.getByLabel('Comment').focus();
    await form.keyboard.type('x');
    await form.getByRole('button', { name: 'Submit' }).focus();
    await form.keyboard.press('Enter');
    await form.getByRole('alert').waitFor();
    expect(await form.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
    expect(await form.getByLabel('Comment').inputValue()).toBe('x');
    await form.getByRole('alert').getByRole('link', { name: 'Name' }).focus();
    await form.keyboard.press('Enter');
    await expect
      .poll(() =>
        form
          .getByLabel('Name')
          .evaluate((field) => field === document.activeElement || location.hash.length > 1),
      )
      .toBe(true);
    await form.getByLabel('Name').focus();
    await form.keyboard.type('Bo');
    await form.keyboard.press('Enter');
    await form.getByText('Many thanks!').waitFor();
  });

  test('can be changed afterwards with the answers filled in', async () => {
    const form = await surveyForm();
    await form.getByLabel('Name').fill('Ana');
    await form.getByRole('group', { name: 'Colour' }).getByLabel('Red').check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('link', { name: 'Edit your answer' }).click();
    expect(await form.getByLabel('Name').inputValue()).toBe('Ana');
    expect(await form.getByRole('group', { name: 'Colour' }).getByLabel('Red').isChecked()).toBe(true);
    await form.getByLabel('Name').fill('Bea');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Many thanks!').waitFor();
    await opened.tab.getByRole('tab', { name: 'Form Responses 1' }).click();
    await expect.poll(() => opened.tab.locator('[data-a1="B2"]').textContent()).toBe('Bea');
    expect(await opened.tab.locator('[data-a1="B3"]').textContent()).toBe('');
  });

  test('opens from a mail with its pre-filled answers', async () => {
    await choose('Make survey');
    const mail = await openFromMenu('Sent mail', 'Please answer');
    expect(await mail.getByText('To ana@example.com').count()).toBe(1);
    await mail.getByRole('link').click();
    expect(await mail.getByLabel('Name').inputValue()).toBe('Ana & Co');
    expect(await mail.getByLabel('Other answer').inputValue()).toBe('Blue');
  });

  test('goes by pages as the choices say, back and on, with an address first', async () => {
    await choose('Make pages');
    const form = await openFromMenu('Forms', 'Pages');
    await form.getByRole('link', { name: 'Pages' }).click();
    await form.getByLabel('one by one').check();
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByText('Please give your e-mail address.').waitFor();
    await form.getByLabel('Your e-mail address').fill('ana@example.com');
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByRole('heading', { name: 'Second page' }).waitFor();
    expect(await form.getByText('Page 2 of 3').count()).toBe(1);
    await form.getByRole('button', { name: 'Back' }).click();
    expect(await form.getByLabel('one by one').isChecked()).toBe(true);
    await form.getByLabel('skip').check();
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByRole('heading', { name: 'Third page' }).waitFor();
    await form.getByLabel('On three').fill('here');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Your answer was stored.').waitFor();
  });

  test('speaks the three languages of the page', async () => {
    await choose('Make survey');
    const form = await openFromMenu('Forms', 'How was it?');
    for (const [language, submit] of [
      ['es', 'Enviar'],
      ['zh', '提交'],
    ] as const) {
      await opened.tab.locator('.language select').selectOption(language);
      await expect.poll(() => opened.tab.locator('html').getAttribute('lang')).toBe(language);
      await form.goto(new URL('/forms', form.url()).href);
      await form.getByRole('link', { name: 'How was it?' }).click();
      await form.getByRole('button', { name: submit }).waitFor();
      expect(await form.locator('html').getAttribute('lang')).toBe(language);
    }
  });

  test('is not taken without the token of its page, nor from another site', async () => {
    const form = await surveyForm();
    const send = (headers: Record<string, string>) =>
      fetch(form.url(), { method: 'POST', headers, body: new URLSearchParams({ go: 'next' }) });
    expect((await send({})).status).toBe(403);
    expect((await send({ Origin: 'https://evil.example' })).status).toBe(403);
  });
});

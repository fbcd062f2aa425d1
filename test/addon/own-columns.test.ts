import { describe, expect, test } from 'vitest';
import { ask, classify, columnBy, hostWith, valuesOf, type TestSheets } from './workbook';

const SHEETS: TestSheets = {
  Clients: [
    ['Customer', 'Sales'],
    ['Ash', 500],
    ['Birch', 300],
    ['Cedar', 100],
    ['Dogwood', 60],
    ['Elm', 40],
  ],
};
const CLASSES = { Ash: 'A', Birch: 'A', Cedar: 'B', Dogwood: 'B', Elm: 'C' };

describe('our columns, partly deleted', () => {
  test('are removed by undo without the one that is gone', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    host.evaluate('SpreadsheetApp.getActiveSheet().deleteColumn(5)');
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ ok: true, value: { kept: [] } });
    expect(valuesOf(host, 'Clients')).toEqual(SHEETS.Clients);
  });

  test('keep a class that somebody typed over when another column is gone', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    host.evaluate("SpreadsheetApp.getActiveSheet().deleteColumn(5).getRange('D2').setValue('mine')");
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({
      ok: true,
      value: { kept: [{ cell: 'D2', name: 'Ash' }] },
    });
  });

  test('get back the classes of the run before, also without the key column', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    host.evaluate("SpreadsheetApp.getActiveSheet().getRange('B6').setValue(5000)");
    classify(host);
    host.evaluate('SpreadsheetApp.getActiveSheet().deleteColumn(7)');
    ask(host, 'undo', { confirmed: true });
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual(CLASSES);
  });
});

describe('our columns without their notes', () => {
  const clearNotes = "SpreadsheetApp.getActiveSheet().getRange('A1:G1').clearNote()";

  test('are found again by their headings', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    const before = valuesOf(host, 'Clients');
    host.evaluate(clearNotes);
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
    expect(valuesOf(host, 'Clients')).toEqual(before);
  });

  test('go without a column of the user’s that has a heading like one of ours', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    host.evaluate(clearNotes);
    expect(ask(host, 'removeEverything', { confirmed: true })).toMatchObject({ ok: true });
    expect(valuesOf(host, 'Clients')).toEqual(SHEETS.Clients);
  });
});

describe('the column that tells rows apart', () => {
  test('is not mistaken for ranks that hold the same numbers', async () => {
    const host = await hostWith({
      Clients: [
        ['Rank', 'Customer ID', 'Customer', 'Sales'],
        [1, 3, 'Ash', 500],
        [2, 1, 'Birch', 300],
        [3, 2, 'Cedar', 100],
      ],
    });
    classify(host);
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
    expect(ask(host, 'repair', {})).toMatchObject({ ok: false, issues: [{ code: 'nothing-to-repair' }] });
  });
});

describe('a filter', () => {
  const filtered = (a1: string): string => `SpreadsheetApp.getActiveSheet().getRange('${a1}').createFilter()`;

  test('over another table of the sheet is no question', async () => {
    const stock = [[null], [null], ['Product', 'Stock'], ['Nut', 5], ['Bolt', 6]];
    const host = await hostWith({ Clients: [...(SHEETS.Clients ?? []), ...stock] });
    host.evaluate(filtered('A9:B11'));
    expect(classify(host, {}, [])).toMatchObject({ ok: true });
  });

  test('that begins beside the first column is made wider from where it begins', async () => {
    const rows = (SHEETS.Clients ?? []).map((row, at) => [at === 0 ? 'No' : at, ...row]);
    const host = await hostWith({ Clients: rows });
    host.evaluate(filtered('B1:C6'));
    expect(classify(host, {}, [])).toMatchObject({ ok: false, issues: [{ code: 'filter-narrow' }] });
    expect(classify(host, {}, ['widen-filter'])).toMatchObject({ ok: true });
    const range = host.evaluate('SpreadsheetApp.getActiveSheet().getFilter().getRange().getA1Notation()');
    expect(range).toBe('B1:H6');
  });
});

test('somebody who may only read is told so by every command that writes', async () => {
  const users = [
    { email: 'owner@example.com', role: 'owner', locale: 'en' },
    { email: 'reader@example.com', role: 'viewer', locale: 'en' },
  ] as const;
  const host = await hostWith(SHEETS, { users, user: 'owner@example.com' });
  classify(host);
  host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2:B6').sort({ column: 2, ascending: true })");
  host.as('reader@example.com');
  const refused = { ok: false, issues: [{ code: 'may-not-edit' }] };
  expect(ask(host, 'undo', { confirmed: true })).toMatchObject(refused);
  expect(ask(host, 'repair', {})).toMatchObject(refused);
  expect(ask(host, 'removeEverything', { confirmed: true })).toMatchObject(refused);
  expect(ask(host, 'saveSettings', { settings: {} })).toMatchObject(refused);
  expect(ask(host, 'tryExample', {})).toMatchObject(refused);
});

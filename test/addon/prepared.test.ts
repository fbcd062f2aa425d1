import { expect, test } from 'vitest';
import type { PreparedPage } from '../../src/contract/api-prepared';
import { unpackCustomers, unpackWords } from '../../src/core/packed/packed-customers';
import { unpackNumbers } from '../../src/core/packed/packed-numbers';
import { runScheme } from '../../src/core/schemes/run';
import { prepare } from '../../src/core/scoring/prepare';
import { ask, classify, columnBy, hostWith, valueOf, valuesOf, type TestCell } from './workbook';

/** Amounts 97, 47, 98, 48 ... with a name in Chinese and one that looks like a formula. */
function customers(count: number): TestCell[][] {
  const rows = Array.from({ length: count }, (_, index): TestCell[] => [
    index === 3 ? '=1+1' : `客户 ${index}`,
    ((index * 37) % 101) * 10.5 + 1,
    1 + ((index * 13) % 7),
    index % 3 === 0 ? 'Ana' : '',
  ]);
  return [['Customer', 'Sales', 'Orders', 'Salesperson'], ...rows];
}

type Rows = Extract<PreparedPage, { isChanged: false }>;

function rowsOf(page: PreparedPage): Rows {
  if (page.isChanged) throw new Error('changed');
  return page;
}

test('the page sorts by itself as the server does, for any weights', async () => {
  const host = await hostWith({ Clients: customers(60) });
  classify(host);
  host.resetCounts();
  const page = rowsOf(valueOf(ask(host, 'prepared', { settings: {}, page: 0, stamp: null })));
  expect(page).toMatchObject({ customers: 60, pages: 1, page: 0, first: 0, schemeId: 'weighted' });
  expect(host.calls.total).toBeLessThan(40);
  const table = unpackCustomers([page]);
  for (const weight of [1, 30, 99]) {
    const indicators = [
      { id: 'amount', weight },
      { id: 'orders', weight: 100 - weight, direction: 'less' as const },
    ];
    const settings = { scheme: 'weighted', indicators };
    const result = runScheme(prepare(table), 'weighted', settings);
    classify(host, settings);
    const classes = columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');
    const here = table.names.map((name, index) => [name, result.classIds[result.classIndexes[index] ?? -1]]);
    expect(Object.fromEntries(here)).toEqual(classes);
  }
});

test('owners, rows and the classes that stand come with it', async () => {
  const host = await hostWith({ Clients: customers(12) });
  const before = rowsOf(valueOf(ask(host, 'prepared', { settings: {}, page: 0, stamp: null })));
  expect(before.classesNow).toBeNull();
  classify(host);
  const page = rowsOf(valueOf(ask(host, 'prepared', { settings: {}, page: 0, stamp: null })));
  expect(page.names[3]).toBe('=1+1');
  expect(page.owners && unpackWords([page.owners])).toEqual(
    Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? 'Ana' : '')),
  );
  expect(page.rowNumbers && [...unpackNumbers(page.rowNumbers)]).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 2),
  );
  const classes = columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');
  expect(page.classesNow && unpackWords([page.classesNow])).toEqual(page.names.map((name) => classes[name]));
});

test('pages stay below 1 MB and carry one stamp; other weights keep it, other data change it', async () => {
  const host = await hostWith({ Clients: customers(20_000) });
  const first = rowsOf(valueOf(ask(host, 'prepared', { settings: {}, page: 0, stamp: null })));
  expect(first.pages).toBeGreaterThan(1);
  const weighed = { indicators: [{ id: 'orders', weight: 100 }] };
  const pages = Array.from({ length: first.pages }, (_, page) =>
    rowsOf(valueOf(ask(host, 'prepared', { settings: weighed, page, stamp: first.stamp }))),
  );
  for (const page of pages) expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(1_000_000);
  expect(unpackCustomers(pages).names).toEqual(
    customers(20_000)
      .slice(1)
      .map(([name]) => name),
  );
  host.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('B5').setValue(5)`);
  const changed = valueOf(ask(host, 'prepared', { settings: {}, page: 1, stamp: first.stamp }));
  expect(changed.isChanged).toBe(true);
  expect(changed.stamp).not.toBe(first.stamp);
  for (const page of [99, -1, 0.5]) {
    expect(ask(host, 'prepared', { settings: {}, page, stamp: null })).toMatchObject({
      ok: false,
      issues: [{ code: 'request-invalid' }],
    });
  }
});

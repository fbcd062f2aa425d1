import { expect, test } from 'vitest';
import type { SchemeList } from '../../src/contract/api-schemes';
import { ask, classify, hostWith, valueOf, valuesOf, type TestSheets } from './workbook';

const SHEETS: TestSheets = {
  Clients: [
    ['Customer', 'Sales', 'Orders'],
    ['Ash', 500, 5],
    ['Birch', 300, 9],
    ['Cedar', 100, 1],
  ],
};
const MINE = { scheme: 'weighted', indicators: [{ id: 'orders', weight: 100 }] };

const saved = ({ schemes }: SchemeList): string[] =>
  schemes.filter(({ isSaved }) => isSaved).map(({ id, name }) => `${id} ${name}`);

function codeOf(reply: { ok: boolean; issues?: readonly { code: string }[] }): string | undefined {
  return reply.ok ? undefined : reply.issues?.[0]?.code;
}

test('a way of sorting is saved, copied, renamed and deleted; numbers are never given twice', async () => {
  const host = await hostWith(SHEETS);
  const first = valueOf(ask(host, 'schemes', {}));
  expect(saved(first)).toEqual([]);
  expect(first.primary).toBeNull();
  expect(first.schemes.find(({ id }) => id === 'abc')).toMatchObject({
    name: 'ABC by sales',
    settings: { scheme: 'abc' },
    isSaved: false,
  });
  valueOf(ask(host, 'saveScheme', { id: null, name: ' Mine ', settings: MINE }));
  valueOf(ask(host, 'copyScheme', { id: 'saved:1', name: 'Copy' }));
  valueOf(ask(host, 'renameScheme', { id: 'saved:2', name: '=Other' }));
  const list = valueOf(ask(host, 'deleteScheme', { id: 'saved:2' }));
  expect(saved(list)).toEqual(['saved:1 Mine']);
  expect(saved(valueOf(ask(host, 'copyScheme', { id: 'abc', name: 'My ABC' })))).toEqual([
    'saved:1 Mine',
    'saved:3 My ABC',
  ]);
  expect(codeOf(ask(host, 'saveScheme', { id: null, name: 'MINE', settings: MINE }))).toBe(
    'saved-name-taken',
  );
  for (const id of ['saved:2', 'abc'])
    expect(codeOf(ask(host, 'renameScheme', { id, name: 'New' }))).toBe('saved-gone');
});

test('the primary one sorts from now on, and what is changed in it holds at once', async () => {
  const host = await hostWith(SHEETS);
  valueOf(ask(host, 'saveSettings', { settings: { sheet: 'Clients', scheme: 'abc' } }));
  expect(valueOf(ask(host, 'schemes', {})).primary).toBe('abc');
  valueOf(ask(host, 'saveScheme', { id: null, name: 'Mine', settings: MINE }));
  valueOf(ask(host, 'copyScheme', { id: 'saved:1', name: 'Twin' }));
  const list = valueOf(ask(host, 'makePrimary', { id: 'saved:2' }));
  expect(list.primary).toBe('saved:2');
  const { settings } = valueOf(ask(host, 'start', {}));
  expect(settings).toEqual({ sheet: 'Clients', ...MINE });
  classify(host, settings);
  // By orders alone Birch is the best, by sales Ash would be.
  expect(valuesOf(host, 'Clients')[2]?.slice(3, 5)).toEqual([100, 'A']);
  expect(codeOf(ask(host, 'deleteScheme', { id: 'saved:2' }))).toBe('saved-in-use');
  const changed = { ...MINE, indicators: [{ id: 'amount', weight: 100 }] };
  valueOf(ask(host, 'saveScheme', { id: 'saved:2', name: 'Twin', settings: changed }));
  expect(valueOf(ask(host, 'start', {})).settings).toEqual({ sheet: 'Clients', ...changed });
  expect(valueOf(ask(host, 'makePrimary', { id: 'abc' })).primary).toBe('abc');
  expect(saved(valueOf(ask(host, 'deleteScheme', { id: 'saved:2' })))).toEqual(['saved:1 Mine']);
});

test('an exported one comes back in another file; what is no such text is refused by what is wrong', async () => {
  const host = await hostWith(SHEETS);
  valueOf(ask(host, 'saveScheme', { id: null, name: 'A/B: "x"', settings: MINE }));
  const { fileName, json } = valueOf(ask(host, 'exportScheme', { id: 'saved:1' }));
  expect(fileName).toBe('A-B- -x-.json');
  expect(JSON.parse(json)).toMatchObject({ version: 1, name: 'A/B: "x"', settings: MINE });
  const other = await hostWith(SHEETS);
  valueOf(ask(other, 'importScheme', { json }));
  const twice = valueOf(ask(other, 'importScheme', { json }));
  expect(saved(twice)).toEqual(['saved:1 A/B: "x"', 'saved:2 A/B: "x" (2)']);
  expect(twice.schemes[0]?.settings).toEqual(MINE);
  const broken: [string, string][] = [
    ['{', 'JSON'],
    ['[]', 'kind'],
    [json.replace('"version": 1', '"version": 2'), 'version'],
    [json.replace('"orders"', '7'), 'settings.indicators.0.id'],
    [json.replace('"scheme": "weighted"', '"sheet": "Clients"'), 'settings.sheet'],
  ];
  for (const [text, key] of broken) {
    expect(ask(other, 'importScheme', { json: text })).toMatchObject({
      ok: false,
      issues: [{ code: 'saved-not-readable', details: { key } }],
    });
  }
  expect(saved(valueOf(ask(other, 'schemes', {})))).toHaveLength(2);
});

test('junk is refused, a viewer may change nothing, a spoilt list is said', async () => {
  const host = await hostWith(SHEETS);
  const run = (method: string, request: unknown): unknown => host.run('rpc', [method, request]).value;
  const requests: [string, unknown][] = [
    ['saveScheme', { id: null, name: '', settings: MINE }],
    ['saveScheme', { id: null, name: 'x', settings: { ...MINE, sheet: 'Clients' } }],
    ['saveScheme', { id: null, name: 'x', settings: {} }],
    ['copyScheme', { id: 'abc' }],
    ['makePrimary', { id: 3 }],
    ['schemes', { more: 1 }],
    ['importScheme', { json: 5 }],
  ];
  for (const [method, request] of requests)
    expect(run(method, request)).toMatchObject({ ok: false, issues: [{ code: 'request-invalid' }] });
  valueOf(ask(host, 'saveScheme', { id: null, name: 'Mine', settings: MINE }));
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('_Settings').getRange('A2').setValue('{"a":1}')`,
  );
  expect(codeOf(ask(host, 'schemes', {}))).toBe('settings-unreadable');
});

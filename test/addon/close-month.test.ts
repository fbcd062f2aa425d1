import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import type { Reply } from '../../src/contract/api';
import { ask, columnBy, hostWith, valuesOf, type TestCell, type TestSheets } from './workbook';

/** By cumulative share 80/95 of 1,000: A A B B C (features 5.1, second vector). */
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

const HOST_OPTIONS = { now: '2026-05-20T10:00:00Z' };
const DAY_MS = 86_400_000;

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

function close(host: Host, settings: object = {}, month: string | null = null) {
  return ask(host, 'closeMonth', { settings, month, accept: ['keep-filter', 'finish', 'repair'] });
}

function setSales(host: Host, sales: Readonly<Record<string, number>>): void {
  const rows = valuesOf(host, 'Clients').map((row) => row[0]);
  for (const [name, amount] of Object.entries(sales)) {
    host.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange(${rows.indexOf(name) + 1}, 2).setValue(${amount})`,
    );
  }
}

const classesIn = (host: Host): Record<string, TestCell> =>
  columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');

describe('closing a month', () => {
  test('puts it on record, and the next one shows who moved, with names, and why', async () => {
    const host = await hostWith(SHEETS, HOST_OPTIONS);
    const first = valueOf(close(host));
    expect(first).toMatchObject({ month: '2026-05', isAgain: false, isChanged: true });
    expect(first.movement).toMatchObject({ before: null, up: 0, down: 0, movers: [] });
    host.advance(31 * DAY_MS);
    // Cedar triples, Elm leaves, Fir comes: 500 + 300 + 300 + 60 + 20 = 1,180; before Birch and Cedar stand 500, so all
    // three are A; before Dogwood stand 1,100 = 93.2 %: B; before Fir 1,160 = 98.3 %: C.
    host.evaluate(
      "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('A6:B6').setValues([['Fir', 20]])",
    );
    setSales(host, { Cedar: 300 });
    const { movement, sheetName } = valueOf(close(host));
    expect(classesIn(host)).toEqual({ Ash: 'A', Birch: 'A', Cedar: 'A', Dogwood: 'B', Fir: 'C' });
    // Of four who had a class and are still there three kept it.
    expect(movement).toMatchObject({
      before: '2026-05',
      up: 1,
      down: 0,
      new: 1,
      left: 1,
      net: 1,
      stayRate: 0.75,
    });
    expect(movement.cells.find(({ from, to }) => from === 'B' && to === 'A')).toMatchObject({
      customers: 1,
      amount: 300,
      names: ['Cedar'],
    });
    expect(movement.movers[0]).toMatchObject({ name: 'Cedar', movedBy: 'own', direction: 'up' });
    expect(
      valueOf(ask(host, 'movementCell', { month: null, from: 'C', to: 'left' })).customers,
    ).toMatchObject([{ name: 'Elm', direction: 'left' }]);
    const sheet = valuesOf(host, sheetName);
    expect(sheetName).toBe('Movement');
    expect(sheet.find((row) => row[0] === 'Cedar')?.slice(0, 5)).toEqual([
      'Cedar',
      'B',
      'A',
      'Own numbers changed',
      300,
    ]);
  });

  test('tells a move that others caused from an own one', async () => {
    const host = await hostWith(SHEETS, HOST_OPTIONS);
    close(host);
    host.advance(31 * DAY_MS);
    // Ash alone grows: 4,000 of 4,500 stand before Birch (88.9 %), which falls to B with its own numbers unchanged.
    setSales(host, { Ash: 4000 });
    const { movers } = valueOf(close(host)).movement;
    expect(movers.find(({ name }) => name === 'Birch')).toMatchObject({
      direction: 'down',
      movedBy: 'others',
      why: 'Others changed, not this customer',
    });
  });

  test('twice without a change writes nothing and says so; with a change it replaces the mark', async () => {
    const host = await hostWith(SHEETS, HOST_OPTIONS);
    close(host);
    const before = [valuesOf(host, '_History'), valuesOf(host, 'Movement'), valuesOf(host, 'Clients')];
    expect(valueOf(close(host))).toMatchObject({ isAgain: true, isChanged: false, cellsWritten: 0 });
    expect([valuesOf(host, '_History'), valuesOf(host, 'Movement'), valuesOf(host, 'Clients')]).toEqual(
      before,
    );
    setSales(host, { Cedar: 900 });
    const again = valueOf(close(host));
    expect(again).toMatchObject({ isAgain: true, isChanged: true });
    expect(again.movement.months).toEqual(['2026-05']);
    expect(again.text).toContain('closed again');
  });

  test('is refused for a month to come and for one before the last closed', async () => {
    const host = await hostWith(SHEETS, HOST_OPTIONS);
    expect(close(host, {}, '2026-06')).toMatchObject({ ok: false, issues: [{ code: 'month-to-come' }] });
    expect(close(host, {}, '2026-13')).toMatchObject({ ok: false, issues: [{ code: 'request-invalid' }] });
    close(host);
    expect(close(host, {}, '2026-04')).toMatchObject({ ok: false, issues: [{ code: 'month-closed-later' }] });
    expect(ask(await hostWith(SHEETS), 'movement', { month: null })).toMatchObject({
      ok: false,
      issues: [{ code: 'no-closing' }],
    });
  });

  test('of a month that is over takes its last day as today', async () => {
    const orders: TestCell[][] = [
      ['Order', 'Customer', 'Order date', 'Amount'],
      ['1', 'Ash', '2026-03-02', 500],
      ['2', 'Birch', '2026-04-02', 300],
      ['3', 'Cedar', '2026-05-02', 9000],
    ];
    const host = await hostWith({ Orders: orders }, HOST_OPTIONS);
    valueOf(close(host, { scheme: 'abc', window: 'all' }, '2026-04'));
    const classes = columnBy(valuesOf(host, 'Customers'), 'Class', 'Customer');
    // 500 + 300: before Birch stand 62.5 %. Cedar has not ordered yet.
    expect(classes).toMatchObject({ Ash: 'A', Birch: 'A' });
    expect(classes.Cedar ?? '').not.toBe('A');
  });

  test('keeps between 24 and 35 months and reads each of them', async () => {
    const host = await hostWith(SHEETS, { now: '2023-01-15T10:00:00Z' });
    for (let month = 0; month < 38; month++) {
      setSales(host, { Cedar: month % 2 ? 100 : 9000 });
      valueOf(close(host));
      host.advance(30.4375 * DAY_MS);
    }
    const { months } = valueOf(ask(host, 'movement', { month: null }));
    // Whole closings are the 1st, 13th, 25th and 37th: with the 37th the first twelve go.
    expect(months).toHaveLength(26);
    expect(months[0]).toBe('2026-02');
    const { up, down } = valueOf(ask(host, 'movement', { month: '2025-06' }));
    expect(up + down).toBeGreaterThan(0);
    // 9,000 of 9,900 make Cedar an A alone; with 100 it is a B: each month another class.
    const { closings } = valueOf(ask(host, 'customerHistory', { key: 'cedar' }));
    expect(closings.map((entry) => entry.class)).toEqual(
      Array.from({ length: 26 }, (_, back) => (back % 2 ? 'A' : 'B')),
    );
  }, 60_000);
});

test('a closing that fails at any service call leaves all in order, and closing again finishes it', async () => {
  const host = await hostWith(SHEETS, { now: '2023-01-15T10:00:00Z' });
  close(host);
  /** Cedar rises in one month (9,000 of 9,900: the only A) and falls in the next; Ash, Birch and Dogwood the other way. */
  const nextMonth = (isRise: boolean): void => {
    host.advance(30.4375 * DAY_MS);
    setSales(host, { Cedar: isRise ? 9000 : 100 });
  };
  const look = () => {
    const { up, down, stayRate, cells, before } = valueOf(ask(host, 'movement', { month: null }));
    const sheet = valuesOf(host, 'Movement').slice(1);
    return { moved: { up, down, stayRate, cells }, sheet, classes: classesIn(host), before };
  };
  let calls = 0;
  const [fallen, risen] = [true, false]
    .map((isRise) => {
      nextMonth(isRise);
      host.resetCounts();
      valueOf(close(host));
      calls = Math.max(calls, host.calls.total);
      return look();
    })
    .reverse();
  expect(risen?.moved).toMatchObject({ up: 1, down: 3 });
  expect(calls).toBeGreaterThan(30);
  for (let n = 1; n <= calls; n++) {
    const last = host.run('rpc', ['movement', { month: null }]).value as { value: { month: string } };
    nextMonth(n % 2 === 1);
    host.setFaults([{ method: '*', n, error: 'killed', kill: true }]);
    try {
      close(host);
    } catch (error) {
      expect(String(error), `call ${n}`).toContain('killed');
    }
    host.setFaults([]);
    expect(
      valuesOf(host, 'Clients').map((row) => row[0]),
      `call ${n}`,
    ).toEqual(SHEETS.Clients?.map((row) => row[0]));
    valueOf(close(host));
    const expected = n % 2 === 1 ? risen : fallen;
    expect(look(), `call ${n}`).toEqual({ ...expected, before: last.value.month });
  }
}, 300_000);

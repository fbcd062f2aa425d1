import { expect, test } from 'vitest';
import type { Reply } from '../../src/contract/api';
import { ask, hostWith, valuesOf, type TestCell, type TestSheets } from './workbook';

/** Big buys every ten days and is late since 1 May; Mid is late too; Calm buys in time; Small bought twice. */
const SHEETS: TestSheets = {
  Orders: [
    ['Order', 'Customer', 'Order date', 'Amount'],
    ...['01', '11', '21'].map((day) => [`b${day}`, '=Big', `2026-04-${day}`, 3000]),
    ...['01', '11', '21'].map((day) => [`c${day}`, 'Calm', `2026-06-${day}`, 700]),
    ['m1', 'Mid', '2026-01-01', 300],
    ['m2', 'Mid', '2026-01-31', 250],
    ['m3', 'Mid', '2026-03-02', 250],
    ['s1', 'Small', '2026-06-01', 40],
    ['s2', 'Small', '2026-06-20', 60],
  ],
  Contacts: [
    ['Customer', 'Contact person', 'Phone', 'E-mail'],
    ['=Big', 'Bea', '600 111 222', ''],
    ['Calm', 'Carl', '', 'carl@example.com'],
  ],
};
const SETTINGS = { scheme: 'abc', window: 'all', referenceDate: '2026-06-30' } as const;

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

/** Amounts 9,000, 2,100, 800 and 100 of 12,000: 75 % stand above Calm, 92.5 % above Mid, 99.2 % above Small. */
test('names whom to call, why and how, and says where there is no way to reach them', async () => {
  const host = await hostWith(SHEETS);
  const week = valueOf(ask(host, 'week', { settings: SETTINGS }));
  expect(week.asOf).toBe('2026-06-30');
  expect(week.calls.map(({ name, class: id }) => [name, id])).toEqual([
    ['=Big', 'A'],
    ['Mid', 'B'],
  ]);
  const [big, mid] = week.calls;
  expect(big).toMatchObject({ contact: 'Bea', phone: '600 111 222', email: '', reachText: null });
  // Gaps of ten days, the last order 70 days before 30 June.
  expect(big?.reasons[0]).toEqual({
    kind: 'late',
    text: 'Late: usually orders every 10 days, the last order was 70 days ago',
  });
  expect(mid).toMatchObject({ phone: '', email: '', reachText: 'No phone and no e-mail in your lists' });
});

test('writes the sheet once: a second run on the same data writes no cell, and names stay texts', async () => {
  const host = await hostWith(SHEETS);
  const before = valuesOf(host, 'Orders');
  const first = valueOf(ask(host, 'weekSheet', { settings: SETTINGS }));
  expect(first.text).toBe('The sheet "This week" names 2 customers to call.');
  expect(first.cellsWritten).toBeGreaterThan(0);
  const rows = valuesOf(host, 'This week').map((row) => row.slice(0, 7));
  expect(rows[3]).toEqual(['Customer', 'Class', 'Why', 'Sales', 'Contact', 'Phone', 'E-mail']);
  expect(rows[4]?.[0]).toBe('=Big');
  expect(rows[5]?.slice(0, 2)).toEqual(['Mid', 'B']);
  expect(rows[6]?.join('') ?? '').toBe('');
  expect(valueOf(ask(host, 'weekSheet', { settings: SETTINGS })).cellsWritten).toBe(0);
  expect(valuesOf(host, 'Orders')).toEqual(before);
  // The sheet is ours: it is no list of customers, whichever sheet is looked at.
  expect(valueOf(ask(host, 'check', { settings: SETTINGS })).recognised.others).toHaveLength(1);
});

test('the sheet speaks the language of the file; what is said of it the language of the user', async () => {
  const host = await hostWith(SHEETS, { locale: 'es' });
  const inSpanish = valueOf(ask(host, 'weekSheet', { settings: { ...SETTINGS, language: 'zh' } }));
  expect(inSpanish.text).toBe('La hoja «本周联系» nombra 2 clientes a los que llamar.');
  expect(valuesOf(host, '本周联系')[3]?.slice(0, 3)).toEqual(['客户', '等级', '原因']);
});

test('a list without dates and moves has nobody to call, and says so in the sheet', async () => {
  const host = await hostWith({
    Clients: [
      ['Customer', 'Sales'],
      ['Ash', 500],
      ['Birch', 1],
    ],
  });
  expect(valueOf(ask(host, 'weekSheet', { settings: { scheme: 'abc' } }))).toMatchObject({
    calls: [],
    asOf: null,
  });
  const rows: TestCell[][] = valuesOf(host, 'This week');
  expect(rows[4]?.[0]).toBe('Nobody needs a call this week.');
});

test('who is in a lower class than at the last closing is called, with the class it had', async () => {
  const rows = [
    ['Ash', 900],
    ['Birch', 500],
    ['Cedar', 20],
  ];
  const host = await hostWith({ Clients: [['Customer', 'Sales'], ...rows] });
  const settings = { scheme: 'abc' } as const;
  expect(ask(host, 'closeMonth', { settings, month: '2026-05', accept: [] }).ok).toBe(true);
  // 1,420 in all: 63 % stood above Birch. Now 900 of 1,000, and Birch has 80.
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('B3').setValue(80)`,
  );
  const { calls } = valueOf(ask(host, 'week', { settings }));
  expect(calls.map(({ name, reasons }) => [name, reasons[0]?.text])).toEqual([
    ['Birch', 'Was A at the last closing, now B'],
  ]);
});

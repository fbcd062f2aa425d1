import { expect, test } from 'vitest';
import { ask, hostWith, valueOf, valuesOf, type TestSheets } from './workbook';

const SHEETS: TestSheets = {
  Orders: [
    ['Order', 'Customer', 'Order date', 'Amount'],
    ['o1', 'Northwind', '2026-01-10', '1,200.50'],
    ['o2', 'Northwimd', '2026-01-20', 'soon'],
    ['o3', '', '2026-04-01', '90.25'],
    ['o4', 'Mid', 'never', '80.10'],
    ['o5', 'Mid', '2099-06-01', '70.00'],
    ['o6', 'Mid', '2026-06-01', '60.00'],
    ['o7', 'Northwimd', '2026-06-02', '50.00'],
    ['o8', 'Small', '2026-06-02', '40.00'],
    ['o9', 'Tiny', '2026-06-03', '30.00'],
  ],
};

test('tells what is wrong by kind, with the cells, and writes nothing', async () => {
  const host = await hostWith(SHEETS);
  const before = valuesOf(host, 'Orders');
  const { kinds, text } = valueOf(ask(host, 'checks', { settings: {} }));
  expect(text).toBeNull();
  const cells = Object.fromEntries(
    kinds.map(({ kind, cells: found }) => [
      kind,
      found.map(({ column, rowNumber }) => `${column}:${rowNumber}`),
    ]),
  );
  expect(cells).toMatchObject({
    'numbers-unreadable': ['Amount:3'],
    'dates-unreadable': ['Order date:5'],
    'no-customer': ['null:4'],
    'future-date': ['null:6'],
    'alike-names': [],
  });
  // Told once, with the column, and not again as rows left out.
  expect(kinds.some(({ kind }) => kind === 'amount-unreadable')).toBe(false);
  const severities = kinds.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((a, b) => (a === b ? 0 : a === 'warning' ? -1 : 1)));
  for (const { issues } of kinds) for (const issue of issues) expect(issue.text).not.toBe('');
  expect(valuesOf(host, 'Orders')).toEqual(before);
  const [first] = kinds.flatMap(({ cells: found }) => found);
  if (first) expect(valueOf(ask(host, 'goTo', first)).shown).toBe(true);
});

test('what stops a run is a finding like the others', async () => {
  const host = await hostWith({ Notes: [['Just a text'], ['and another']] }, { locale: 'es' });
  const { kinds } = valueOf(ask(host, 'checks', { settings: {} }));
  expect(kinds[0]).toMatchObject({ severity: 'refusal' });
});

test('a clean list is said to be clean', async () => {
  const host = await hostWith({
    Clients: [
      ['Customer', 'Sales'],
      ['Ash', 500],
      ['Birch', 100],
      ['Cedar', 50],
    ],
  });
  expect(valueOf(ask(host, 'checks', { settings: {} }))).toEqual({
    kinds: [],
    text: 'Nothing odd was found in your data.',
  });
});

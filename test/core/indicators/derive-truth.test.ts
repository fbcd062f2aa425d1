import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CustomerTable, IndicatorId } from '../../../src/core/indicators/customer-table';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import type { Settings } from '../../../src/core/settings';
import { dayOfIso, isoText } from '../../../src/core/table/calendar';
import type { SheetGrid } from '../../../src/core/table/cell';
import { recognise } from '../../../src/core/table/recognise';
import { DATA_FOLDER, readDataText, truthCase, truthTest } from '../../truth';
import { parseCsv, sheetOf } from './read-csv';

const today = dayOfIso('2026-01-01');

type Classes = Record<'A' | 'B' | 'C' | 'none', number>;

/** The rule in ten lines: A while the share before is under 80 %, B under 95 %, equal amounts together. */
function abc(table: CustomerTable): Classes {
  const amounts = [...valuesOf(table, 'amount')].filter((amount) => amount > 0).sort((a, b) => b - a);
  const counts: Classes = { A: 0, B: 0, C: 0, none: withoutValue(table) };
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  let [before, beforeEqual, previous] = [0, 0, NaN];
  for (const amount of amounts) {
    if (amount !== previous) beforeEqual = before;
    counts[beforeEqual < 0.8 * total ? 'A' : beforeEqual < 0.95 * total ? 'B' : 'C']++;
    before += amount;
    previous = amount;
  }
  return counts;
}

/** Customers that bought and come to nothing; those of a list who never ordered are another matter. */
function withoutValue(table: CustomerTable): number {
  const orders = table.indicators.find(({ id }) => id === 'orders')?.values;
  const amounts = valuesOf(table, 'amount');
  return amounts.filter(
    (amount, at) => !(amount > 0) && !(amount === 0 && isListed(table) && orders?.[at] === 0),
  ).length;
}

function isListed(table: CustomerTable): boolean {
  return table.rowIndexes.some((rows) => rows.length > 0);
}

function valuesOf(table: CustomerTable, id: IndicatorId): Float64Array {
  const found = table.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no ${id}: ${JSON.stringify(table.issues)}`);
  return found.values;
}

function valueOf(table: CustomerTable, name: string, id: IndicatorId): number {
  return valuesOf(table, id)[table.names.indexOf(name)] ?? NaN;
}

function derive(grids: readonly SheetGrid[], settings: Settings): CustomerTable {
  const recognition = recognise(grids, settings);
  expect(
    recognition.issues.filter(({ severity }) => severity === 'refusal' || severity === 'question'),
  ).toEqual([]);
  return deriveCustomers(recognition, settings, { today });
}

function sheet(
  name: string,
  file: string,
  options: { encoding?: 'windows-1252'; separator?: string } = {},
): SheetGrid {
  return sheetOf(name, parseCsv(readDataText(file, options.encoding ?? 'utf8'), options.separator));
}

function active(grid: SheetGrid): SheetGrid {
  return { ...grid, isActive: true };
}

function rfmOrders(): CustomerTable {
  return derive([active(sheet('orders', 'rfm/rfm_data_orders.csv'))], { window: 'all' });
}

function cdnow(): CustomerTable {
  const lines = readDataText('cdnow/CDNOW_master.txt').split(/\r?\n/).slice(1);
  const rows = lines.map((line) => line.trim().split(/\s+/)).filter((row) => row.length === 4);
  const grid = sheetOf('cdnow', [['customer', 'date', 'quantity', 'amount'], ...rows], true);
  return derive([grid], { window: 'all' });
}

function neptuno(first: 'hechoPedido' | 'clientes'): CustomerTable {
  const files = ['hechoPedido', 'clientes', 'tiempo'];
  const grids = files.map((file) => sheet(file, `es_neptuno/${file}.csv`, { encoding: 'windows-1252' }));
  return derive(
    grids.map((grid) => ({ ...grid, isActive: grid.sheetName === first })),
    { window: 'all' },
  );
}

const onlineRetailSheet = { read: null as SheetGrid | null };

function onlineRetail(settings: Settings): CustomerTable {
  onlineRetailSheet.read ??= active(sheet('retail', 'online_retail/online_retail.csv.gz'));
  const columns = { amount: { multiply: ['Quantity', 'UnitPrice'] } } as const;
  return derive([onlineRetailSheet.read], { window: 'all', columns, ...settings });
}

function huelva(customer: string): CustomerTable {
  const grid = active(sheet('contratos', 'es_huelva/contratos_menores_huelva.csv', { separator: ';' }));
  return derive([grid], { window: 'all', columns: { customer, amount: 'Importe bruto' } });
}

function crm(first: 'pipeline' | 'accounts', settings: Settings): CustomerTable {
  const folder = 'crm_sales_opportunities';
  const grids = [
    sheet('pipeline', `${folder}/sales_pipeline.csv`),
    sheet('accounts', `${folder}/accounts.csv`),
  ];
  return derive(
    grids.map((grid) => ({ ...grid, isActive: grid.sheetName === first })),
    { window: 'all', ...settings },
  );
}

function receivables(): CustomerTable {
  return derive([active(sheet('invoices', 'accounts_receivable/accounts_receivable.csv'))], {
    window: 'all',
  });
}

const won: Settings = { status: { deal_stage: ['Won'] } };

const CASES: Readonly<Record<string, () => CustomerTable>> = {
  'rfm-orders': rfmOrders,
  'cdnow-master': cdnow,
  neptuno: () => neptuno('clientes'),
  'online-retail-positive': () => onlineRetail({ returns: 'exclude' }),
  'online-retail-net': () => onlineRetail({}),
  'huelva-by-name': () => huelva('ADJUDICACIÓN'),
  'huelva-by-tax-number': () => huelva('CIF'),
  'crm-won': () => crm('accounts', won),
};

const derivedOnce = new Map<string, CustomerTable>();

function derivedCase(id: string): CustomerTable {
  const table = derivedOnce.get(id) ?? CASES[id]?.();
  if (table === undefined) throw new Error(`no case ${id}`);
  derivedOnce.set(id, table);
  return table;
}

for (const id of Object.keys(CASES)) {
  truthTest(`${id} gives the published classes by ABC`, () => {
    expect(abc(derivedCase(id))).toEqual(truthCase('abc_classify', id).expected);
  });
}

truthTest('neptuno is the same when the orders are the active sheet', () => {
  expect(abc(neptuno('hechoPedido'))).toEqual(truthCase('abc_classify', 'neptuno').expected);
});

truthTest('neptuno has its totals, its customers without sales and its days', () => {
  const table = neptuno('clientes');
  const { expected } = truthCase('spanish', 'neptuno');
  for (const [name, amount] of Object.entries(expected['top'] as Record<string, number>)) {
    expect(valueOf(table, name, 'amount')).toBe(amount);
  }
  expect(table.window.amount).toBe(expected['total_monto']);
  const idle = table.keys.filter((_, at) => valuesOf(table, 'orders')[at] === 0);
  expect(idle).toEqual((expected['customers_without_sales_keys'] as number[]).map(String));
  const { from, to } = table.window;
  expect([isoText(from ?? NaN), isoText(to ?? NaN)]).toEqual([
    expected['first_order'],
    expected['last_order'],
  ]);
  expect(valuesOf(table, 'orders').reduce((sum, count) => sum + count, 0)).toBe(expected['orders']);
});

truthTest('online retail has its best customers and invoices', () => {
  const table = derivedCase('online-retail-positive');
  const { expected } = truthCase('online_retail', 'clean-subset');
  for (const [id, amount] of expected['top_customers'] as [string, number][]) {
    expect(valuesOf(table, 'amount')[table.keys.indexOf(id)]).toBeCloseTo(amount, 2);
  }
  expect(table.keys.filter((_, at) => (valuesOf(table, 'amount')[at] ?? 0) > 0)).toHaveLength(4338);
  expect(valuesOf(table, 'orders').reduce((sum, count) => sum + count, 0)).toBe(expected['invoices']);
  const nobody = table.leftOut.find(({ reason }) => reason === 'no-customer');
  expect(nobody?.rows).toBeGreaterThan(0);
});

truthTest('online retail counts days and orders of customer 12347 as published', () => {
  const table = onlineRetail({ returns: 'exclude', referenceDate: '2011-12-10' });
  const { expected } = truthCase('online_retail', 'rfm-12347');
  const at = table.keys.indexOf('12347');
  const found = (['recency', 'orders', 'amount'] as const).map((id) => valuesOf(table, id)[at]);
  expect(found).toEqual([expected['R'], expected['F'], expected['M']]);
});

truthTest('rfm orders have the published days, orders and amounts', () => {
  const table = derive([active(sheet('orders', 'rfm/rfm_data_orders.csv'))], {
    window: 'all',
    referenceDate: '2006-12-31',
  });
  const { expected } = truthCase('rfm', 'orders-rows');
  for (const [name, row] of Object.entries(expected as Record<string, number[]>)) {
    const found = (['recency', 'orders', 'amount'] as const).map((id) => valueOf(table, name, id));
    expect([name, ...found]).toEqual([name, ...row.slice(0, 3)]);
  }
});

truthTest('the crm pipeline knows by its words that only won deals are sales', () => {
  for (const first of ['pipeline', 'accounts'] as const) {
    const table = crm(first, {});
    expect(abc(table)).toEqual(truthCase('abc_classify', 'crm-won').expected);
    expect(table.window.amount).toBe(10005534);
  }
});

truthTest('the accounts turnover is not used, and that is said', () => {
  const table = crm('accounts', won);
  const notice = table.issues.find(({ code }) => code === 'orders-used');
  expect(notice?.column).toBe('revenue');
});

truthTest('receivables have the published amounts, invoices and delays', () => {
  const table = receivables();
  const { worst } = truthCase('accounts_receivable', 'ar-customers').expected as {
    worst: [string, number, number, number, number][];
  };
  for (const [id, invoices, , , amount] of worst) {
    const at = table.keys.indexOf(id);
    expect([valuesOf(table, 'orders')[at], valuesOf(table, 'amount')[at]]).toEqual([invoices, amount]);
  }
  const { expected } = truthCase('accounts_receivable', 'ar-descriptives');
  const amounts = valuesOf(table, 'amount');
  const weighted = valuesOf(table, 'delay').reduce((sum, delay, at) => sum + delay * (amounts[at] ?? 0), 0);
  const terms = 30;
  expect(weighted / table.window.amount + terms).toBeCloseTo(
    expected['amount_weighted_days_to_settle'] as number,
    5,
  );
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Amounts by name without blanks, which is how the two computations write a customer alike. */
function byName(entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(entries.map(([name, amount]) => [name.replace(/\s/g, ''), amount]));
}

(hasPython ? truthTest : test.skip)('a second computation that shares no code finds every amount', () => {
  const script = path.resolve(import.meta.dirname, '../../second-opinion/abc.py');
  const output = execFileSync('python3', [script, DATA_FOLDER], { maxBuffer: 2 ** 26, encoding: 'utf8' });
  const second = JSON.parse(output) as Record<string, { classes: Classes; amounts: Record<string, string> }>;
  for (const id of Object.keys(CASES)) {
    const table = derivedCase(id);
    expect([id, abc(table)]).toEqual([id, second[id]?.classes]);
    const ours = table.names.map((name, at) => [name, valuesOf(table, 'amount')[at] ?? NaN] as const);
    const bought = ours.filter((_, at) => !isListed(table) || valuesOf(table, 'orders')[at] !== 0);
    const theirs = Object.entries(second[id]?.amounts ?? {}).map(
      ([name, amount]) => [name, Number(amount)] as const,
    );
    expect([id, byName(bought)]).toEqual([id, byName(theirs)]);
  }
});

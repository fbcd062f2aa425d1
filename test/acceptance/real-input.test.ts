import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Settings } from '../../src/core/settings';
import { DATA_FOLDER, readDataBytes, readDataText, truthCase, truthTest } from '../truth';
import { classCounts, classified, fileIn, temporaryFolder, type Classified } from './command-line';
import { columnUnder, tally, writtenRows, type WrittenRows } from './written-cells';

/** A case of the truth file as a command line: files prepared in a folder, and the settings file. */
interface RealCase {
  readonly files: (folder: string) => string[];
  readonly settings: Settings;
  readonly language: 'en' | 'es';
  /** Sum of the amounts above 0. */
  readonly total: number;
}

const HEADINGS = { en: { class: 'Class', amount: 'Sales' }, es: { class: 'Clase', amount: 'Ventas' } };
const QUANTITY_BY_PRICE = { amount: { multiply: ['Quantity', 'UnitPrice'] } } as const;

/** Copies data files, so that the folder of the data stays untouched. */
function copies(...names: string[]): RealCase['files'] {
  return (folder) =>
    names.map((name) => {
      const copy = path.join(folder, path.basename(name));
      copyFileSync(path.join(DATA_FOLDER, name), copy);
      return copy;
    });
}

/** The blank-aligned log of a cohort as comma-separated text. */
function cohortLog(folder: string): string[] {
  const rows = readDataText('cdnow/CDNOW_master.txt').trim().split(/\r?\n/).slice(1);
  const lines = rows.map((row) => row.trim().split(/\s+/).join(','));
  return [fileIn(folder, 'cdnow.csv', ['customer,date,quantity,amount', ...lines].join('\n'))];
}

function onlineRetail(folder: string): string[] {
  return [fileIn(folder, 'retail.csv', readDataBytes('online_retail/online_retail.csv.gz'))];
}

const huelva = copies('es_huelva/contratos_menores_huelva.csv');

const CASES: Readonly<Record<string, RealCase>> = {
  'rfm-orders': { files: copies('rfm/rfm_data_orders.csv'), settings: {}, language: 'en', total: 464158 },
  'cdnow-master': { files: cohortLog, settings: {}, language: 'en', total: 2500315.63 },
  neptuno: {
    files: copies('es_neptuno/hechoPedido.csv', 'es_neptuno/clientes.csv', 'es_neptuno/tiempo.csv'),
    settings: {},
    language: 'es',
    total: 1356335,
  },
  'online-retail-positive': {
    files: onlineRetail,
    settings: { columns: QUANTITY_BY_PRICE, returns: 'exclude' },
    language: 'en',
    total: 8911407.904,
  },
  'online-retail-net': {
    files: onlineRetail,
    settings: { columns: QUANTITY_BY_PRICE, returns: 'net' },
    language: 'en',
    total: 8313294.954,
  },
  'huelva-by-name': {
    files: huelva,
    settings: { columns: { customer: 'ADJUDICACIÓN', amount: 'Importe bruto' } },
    language: 'es',
    total: 677052.23,
  },
  'huelva-by-tax-number': {
    files: huelva,
    settings: { columns: { customer: 'CIF', amount: 'Importe bruto' } },
    language: 'es',
    total: 677052.23,
  },
  'crm-won': {
    files: copies('crm_sales_opportunities/sales_pipeline.csv', 'crm_sales_opportunities/accounts.csv'),
    settings: { status: { deal_stage: ['Won'] } },
    language: 'en',
    total: 10005534,
  },
};

const PRINTED = ['value', 'summary', 'issues', 'calls', 'modelledMs', 'scopes', 'mails', 'forms', 'out'];

/** The promised members of what is printed, with the kinds of their values. */
function expectPromisedShape(printed: Classified): void {
  expect(Object.keys(printed)).toEqual(PRINTED);
  const { summary, calls } = printed;
  expect(printed.value).toEqual(summary);
  expect(summary).toMatchObject({
    customers: expect.any(Number),
    scheme: 'abc',
    window: { kind: 'all' },
    moves: { up: 0, down: 0 },
  });
  for (const entry of summary.classes)
    expect(entry).toMatchObject({ class: expect.any(String), share: expect.any(Number) });
  for (const entry of summary.leftOut) expect(entry).toMatchObject({ reason: expect.any(String) });
  const byMethod = Object.values(calls.byMethod).reduce((sum, count) => sum + count, 0);
  expect([calls.total, printed.mails, printed.forms]).toEqual([byMethod, [], []]);
  expect(printed.modelledMs).toBeGreaterThan(0);
}

/** Class cells as they must stand in the file: each class and each reason for none, as often as the summary says. */
function expectWritten({ summary }: Classified, rows: WrittenRows, header: string): void {
  const wanted: Record<string, number> = {};
  for (const { name, customers } of summary.classes) wanted[name] = customers;
  for (const { text, customers } of summary.leftOut) wanted[text] = customers;
  expect(tally(columnUnder(rows, header))).toEqual(wanted);
}

/** Sum of the amounts above 0 in a customer list that we made; in the firm's own list they do not stand. */
function writtenTotal(rows: WrittenRows, header: string): number | null {
  if (!rows[0]?.includes(header)) return null;
  return columnUnder(rows, header).reduce<number>((sum, amount) => sum + Math.max(0, Number(amount)), 0);
}

const folder = temporaryFolder();

for (const [id, { files, settings, language, total }] of Object.entries(CASES)) {
  truthTest(`${id} is classified by the command line as computed elsewhere, in the file too`, async () => {
    const settingsFile = fileIn(folder, `${id}.json`, { scheme: 'abc', window: 'all', ...settings });
    const out = path.join(folder, `${id}.xlsx`);
    const options = ['--settings', settingsFile, '--out', out, '--locale', language];
    const printed = await classified(folder, ...files(folder), ...options);
    expectPromisedShape(printed);
    expect(classCounts(printed.summary)).toEqual(truthCase('abc_classify', id).expected);
    const rows = await writtenRows(out, printed.summary.sheetName);
    expectWritten(printed, rows, HEADINGS[language].class);
    expect(writtenTotal(rows, HEADINGS[language].amount) ?? printed.summary.window.amount).toBeCloseTo(
      total,
      2,
    );
  });
}

truthTest('the published table of 43 customers is met with its limits and its rule', async () => {
  const { expected } = truthCase('abc_worked_examples', 'customer-abc-55-85');
  const amounts = expected.amounts as number[];
  const lines = amounts.map((amount, index) => `Customer ${index + 1},${amount}`);
  const list = fileIn(folder, 'forty-three.csv', ['Customer,Sales', ...lines].join('\n'));
  const cuts = { method: 'share', at: [55, 85], rule: 'including' };
  const settings = fileIn(folder, 'forty-three.json', { scheme: 'abc', cuts });
  const { summary, out } = await classified(folder, list, '--settings', settings);
  expect(classCounts(summary)).toEqual({ A: expected.A, B: expected.B, C: expected.C, none: 0 });
  expect(columnUnder(await writtenRows(out, summary.sheetName), 'Class')).toEqual(expected.classes);
});

truthTest('the catering Pareto is met once the user says what is classified', async () => {
  const shares = truthCase('abc_worked_examples', 'pareto-catering').expected.cumulative_share as number[];
  const list = copies('zh_catering/catering_dish_profit.csv')(folder);
  const columns = { customer: '菜品名', amount: '盈利' };
  const cuts = { method: 'share', at: [70, 90] };
  const settings = fileIn(folder, 'catering.json', { scheme: 'abc', columns, cuts });
  const { summary, out } = await classified(folder, ...list, '--settings', settings);
  const before = [0, ...shares.slice(0, -1)];
  const wanted = before.map((share) => (share < 0.7 ? 'A' : share < 0.9 ? 'B' : 'C'));
  const rows = await writtenRows(out, summary.sheetName);
  expect(columnUnder(rows, '客户等级')).toEqual(wanted);
  expect(columnUnder(rows, '评分')).toEqual([95, 85, 75, 65, 55, 45, 35, 25, 15, 5]);
});

import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../local/host/index';
import type { Reply, Start, Summary, WireIssue } from '../../src/contract/api';
import { classified, commandLine, fileIn, temporaryFolder } from './command-line';
import { columnUnder, tally, writtenRows } from './written-cells';

const folder = temporaryFolder();
const SAMPLE = path.resolve(import.meta.dirname, '../../samples/customers-en.xlsx');
const ROWS = Array.from({ length: 40 }, (_, index) => [`Firm ${index}`, 1000 - 20 * index]);
const LIST = ['Customer,Sales', ...ROWS.map((row) => row.join(','))].join('\n');

function sample(name: string): string {
  const copy = path.join(folder, name);
  copyFileSync(SAMPLE, copy);
  return copy;
}

/** A workbook whose list carries a filter that ends at its last column. */
async function filtered(name: string): Promise<string> {
  const file = path.join(folder, name);
  const host = await createHost();
  host.evaluate(`(function () {
    var sheet = SpreadsheetApp.getActiveSheet().setName('List');
    var rows = ${JSON.stringify([['Customer', 'Sales'], ...ROWS])};
    sheet.getRange(1, 1, rows.length, 2).setValues(rows).createFilter();
  })()`);
  await host.save(file);
  return file;
}

async function filterRange(file: string): Promise<unknown> {
  const host = await createHost({ workbook: file });
  return host.evaluate(
    "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('List').getFilter().getRange().getA1Notation()",
  );
}

describe('files', () => {
  test('the input stays as it was, and the result stands in the caller folder under a name of its own', async () => {
    const input = sample('firm.xlsx');
    const { out } = await classified(folder, input);
    expect(out).toBe(path.join(folder, 'firm-tiers.xlsx'));
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('the result may take the place of the input when it is named', async () => {
    const input = sample('same.xlsx');
    const { summary } = await classified(folder, input, '--out', input);
    const classes = columnUnder(await writtenRows(input, summary.sheetName), 'Class');
    for (const { name, customers } of summary.classes)
      expect(tally(classes)[name]).toBeGreaterThanOrEqual(customers);
  });

  test('a text file is never replaced by a workbook', async () => {
    const input = fileIn(folder, 'list.csv', LIST);
    const { exitCode, stderr } = await commandLine(folder, 'classify', input, '--out', input);
    expect([exitCode, stderr.includes('.xlsx'), readFileSync(input, 'utf8')]).toEqual([1, true, LIST]);
  });

  test('an earlier result is replaced by the next', async () => {
    const input = fileIn(folder, 'again.csv', LIST);
    const first = await classified(folder, input);
    const second = await classified(folder, input);
    expect(second.out).toBe(first.out);
  });

  test('several text files become one workbook, a sheet each', async () => {
    const orders = [
      'Customer,Date,Sales',
      ...ROWS.map(([name], i) => `${name},2025-03-${(i % 9) + 10},${i + 1}`),
    ];
    const files = [
      fileIn(folder, 'customers.csv', ['Customer,City', ...ROWS.map(([name]) => `${name},Town`)].join('\n')),
      fileIn(folder, 'orders.csv', orders.join('\n')),
    ];
    const { summary, out } = await classified(folder, ...files);
    expect([summary.sheetName, summary.customers]).toEqual(['customers', 40]);
    expect((await writtenRows(out, 'orders'))[1]).toHaveLength(3);
  });
});

describe('a filter over the list', () => {
  test('is left as it is without being asked, which is said', async () => {
    const { summary, out } = await classified(folder, await filtered('kept.xlsx'));
    expect(await filterRange(out)).toBe('A1:B41');
    expect(summary.issues.map(({ code }) => code)).toContain('filter-kept');
  });

  test('is made wider with --yes', async () => {
    const { summary, out } = await classified(folder, await filtered('wider.xlsx'), '--yes');
    expect(await filterRange(out)).toMatch(/^A1:[F-H]41$/);
    expect(summary.issues.map(({ code }) => code)).not.toContain('filter-kept');
  });
});

describe('a second run', () => {
  test.each([true, false])('finds its columns and writes no cell (file beside it: %s)', async (isKept) => {
    const out = path.join(folder, `twice-${isKept}.xlsx`);
    const first = await classified(folder, sample('twice.xlsx'), '--out', out);
    const before = await writtenRows(out, first.summary.sheetName);
    const beside = `${out}.tiers.json`;
    expect(existsSync(beside)).toBe(true);
    if (!isKept) rmSync(beside);
    const second = await classified(folder, out, '--out', out);
    expect([first.summary.cellsWritten > 0, second.summary.cellsWritten]).toEqual([true, 0]);
    expect(second.summary.moves).toMatchObject({ up: 0, down: 0, new: 0, left: 0 });
    expect(await writtenRows(out, first.summary.sheetName)).toEqual(before);
  });
});

describe('entry points called by name', () => {
  test('rpc answers with its reply and the cost of the call', async () => {
    const ran = await commandLine(
      folder,
      'run',
      'rpc',
      '--args',
      '["start",{}]',
      '--workbook',
      SAMPLE,
      '--json',
    );
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    const printed = JSON.parse(ran.stdout) as { value: Reply<Start>; calls: { total: number } };
    expect(printed.value).toMatchObject({ ok: true, value: { lastRun: null, canUndo: false } });
    expect(printed.calls.total).toBeGreaterThan(0);
    expect(printed).toMatchObject({ summary: null, issues: [], mails: [], forms: [] });
  });

  test('rpc prints the summary and the findings of its reply where classify prints them', async () => {
    const check = ['run', 'rpc', '--args', '["check",{"settings":{}}]', '--workbook', SAMPLE, '--json'];
    const checked = JSON.parse((await commandLine(folder, ...check)).stdout) as { summary: Summary };
    expect(checked.summary.customers).toBe(240);
    const unknown = ['run', 'rpc', '--args', '["nobody",{}]', '--workbook', SAMPLE, '--json'];
    const refused = JSON.parse((await commandLine(folder, ...unknown)).stdout) as { issues: WireIssue[] };
    expect(refused.issues.map(({ code }) => code)).toEqual(['request-invalid']);
  });

  test('a classified file is put back by undo, also by another program run', async () => {
    const input = sample('undo.xlsx');
    const done = path.join(folder, 'done.xlsx');
    const undone = path.join(folder, 'undone.xlsx');
    const { summary } = await classified(folder, input, '--out', done);
    const args = ['run', 'undoLastClassification', '--workbook', done, '--out', undone, '--yes', '--json'];
    const ran = await commandLine(folder, ...args);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    const before = await writtenRows(input, summary.sheetName);
    const after = await writtenRows(undone, summary.sheetName);
    const width = before[0]?.length ?? 0;
    expect(after.map((row) => row.slice(0, width))).toEqual(before);
    expect(after.flatMap((row) => row.slice(width)).filter((cell) => cell !== null && cell !== '')).toEqual(
      [],
    );
  });

  test('a question that nobody answers ends the call without a result', async () => {
    const out = path.join(folder, 'unanswered.xlsx');
    const args = ['run', 'undoLastClassification', '--workbook', sample('ask.xlsx'), '--out', out];
    const classifiedFile = path.join(folder, 'ask-tiers.xlsx');
    await classified(folder, sample('ask.xlsx'), '--out', classifiedFile);
    args[3] = classifiedFile;
    const ran = await commandLine(folder, ...args);
    expect([ran.exitCode, ran.stdout, existsSync(out)]).toEqual([1, '', false]);
    expect(ran.stderr).toMatch(/--yes/);
  });
});

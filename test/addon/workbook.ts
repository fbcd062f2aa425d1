import path from 'node:path';
import { buildAll } from '../../build/build.mjs';
import { createHost } from '../../local/host/index';
import type { Host } from '../../local/host/runtime/host';
import type { HostOptions } from '../../local/host/runtime/host-options';
import type { AddonApi, ApiMethod, Reply } from '../../src/contract/api';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** A cell of a test workbook; a text of the form YYYY-MM-DD in a column named in `dates` becomes a date. */
export type TestCell = string | number | boolean | null;

/** Rows by sheet name; the first sheet is the active one. */
export type TestSheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

let built: Promise<unknown> | null = null;

/** A host with the shipped bundle on a workbook with these values; texts stay texts. */
export async function hostWith(sheets: TestSheets, options: HostOptions = {}): Promise<Host> {
  await (built ??= buildAll());
  const host = await createHost({ now: '2026-06-30T10:00:00Z', timeZone: 'Europe/Madrid', ...options });
  fill(host, sheets);
  host.load(DIST);
  return host;
}

function fill(host: Host, sheets: TestSheets): void {
  host.evaluate(`(function () {
    var sheets = ${JSON.stringify(sheets)};
    var file = SpreadsheetApp.getActiveSpreadsheet();
    var blank = file.getSheets()[0];
    Object.keys(sheets).forEach(function (name) {
      var rows = sheets[name];
      var sheet = file.insertSheet(name);
      if (rows.length === 0) return;
      var width = Math.max.apply(null, rows.map(function (row) { return row.length; }));
      var values = rows.map(function (row) {
        return Array.from({ length: width }, function (_, i) { return row[i] === undefined || row[i] === null ? '' : row[i]; });
      });
      var formats = values.map(function (row) {
        return row.map(function (cell) { return typeof cell === 'string' ? '@' : 'General'; });
      });
      if (rows.length > 1000) sheet.insertRowsAfter(1000, rows.length - 1000);
      sheet.getRange(1, 1, values.length, width).setNumberFormats(formats).setValues(values);
    });
    file.deleteSheet(blank);
    file.setActiveSheet(file.getSheets()[0]);
  })()`);
  host.resetCounts();
}

/** One request of the sidebar. */
export function ask<Method extends ApiMethod>(
  host: Host,
  method: Method,
  request: AddonApi[Method]['request'],
): Reply<AddonApi[Method]['value']> {
  return host.run('rpc', [method, request]).value as Reply<AddonApi[Method]['value']>;
}

/** Classifies without questions. */
export function classify(
  host: Host,
  settings: AddonApi['classify']['request']['settings'] = {},
  accept: AddonApi['classify']['request']['accept'] = ['keep-filter'],
): Reply<AddonApi['classify']['value']> {
  return ask(host, 'classify', { settings, fingerprint: null, accept });
}

/** What a request gave; fails with the sentences of a refusal. */
export function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

/** Values of a sheet as the script sees them. */
export function valuesOf(host: Host, sheetName: string): TestCell[][] {
  return host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(sheetName)}).getDataRange().getValues()`,
  ) as TestCell[][];
}

/** The cells under a heading, by the text in another column. */
export function columnBy(
  values: readonly (readonly TestCell[])[],
  header: string,
  by: string,
): Record<string, TestCell> {
  const [head = [], ...rows] = values;
  const [column, key] = [head.indexOf(header), head.indexOf(by)];
  return Object.fromEntries(rows.map((row) => [String(row[key]), row[column] ?? null]));
}

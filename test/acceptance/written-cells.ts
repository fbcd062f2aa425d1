import { spawnSync } from 'node:child_process';
import { createHost } from '../../local/host/index';

/** A sheet of a written file: the heading row and the rows below it, as another program or our own reader sees them. */
export type WrittenRows = readonly (readonly unknown[])[];

const PYTHON = '/usr/bin/python3';

/** Prints the values of a sheet as JSON, dates as text. */
const READ_SHEET = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)[sys.argv[2]]
json.dump([list(row) for row in sheet.iter_rows(values_only=True)], sys.stdout, default=str)
`;

const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

/** Reads a sheet with openpyxl, a program that shares nothing with ours; with our own reader where it is absent. */
export async function writtenRows(file: string, sheetName: string): Promise<WrittenRows> {
  if (!hasOpenpyxl) return ownReading(file, sheetName);
  const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', READ_SHEET, file, sheetName], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as WrittenRows;
}

async function ownReading(file: string, sheetName: string): Promise<WrittenRows> {
  const host = await createHost({ workbook: file });
  const name = JSON.stringify(sheetName);
  return host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${name}).getDataRange().getValues()`,
  ) as WrittenRows;
}

/** The cells below a heading of the first row. */
export function columnUnder([head = [], ...rows]: WrittenRows, header: string): unknown[] {
  const at = head.indexOf(header);
  if (at < 0) throw new Error(`no column ${header} among ${head.join(', ')}`);
  return rows.map((row) => row[at]);
}

/** How often each value stands in a column. */
export function tally(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZipPackage } from '../../../local/host/files/xlsx/zip-package';

/** What read-with-openpyxl.py tells of one cell. */
export interface CellReading {
  value: unknown;
  look: { format: string; fill: string | null; font: unknown[]; border: unknown[]; align: unknown[] };
  note?: string;
  link?: string;
}

export interface SheetReading {
  state: string;
  freeze: string | null;
  cells: Record<string, CellReading>;
  rules: Record<string, unknown>[];
  validations: Record<string, unknown>[];
  widths: Record<string, unknown>;
  [property: string]: unknown;
}

export interface WorkbookReading {
  sheets: Record<string, SheetReading>;
  order: string[];
  active: string;
  names: Record<string, string>;
  results: Record<string, Record<string, unknown>>;
}

interface Recorded {
  origin: string;
  sha256: string;
  reading: WorkbookReading;
}

export const FIXTURES = join(import.meta.dirname, '../../fixtures/workbooks');
const SCRIPT = join(FIXTURES, 'read-with-openpyxl.py');
const PYTHON = process.env['PYTHON'] ?? '/usr/bin/python3';
const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

/**
 * What openpyxl reads in a workbook. Where it is not installed, its reading recorded under that name is used, as long as the
 * file's parts are the ones that were read then. RECORD_READINGS=1 records anew.
 */
export function openpyxlReading(path: string, name: string): WorkbookReading {
  const recordedPath = join(FIXTURES, 'recorded', `${name}.json`);
  const sha256 = partsHash(path);
  if (!hasOpenpyxl) return recordedReading(recordedPath, sha256);
  const reading = JSON.parse(
    execFileSync(PYTHON, [SCRIPT, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as WorkbookReading;
  if (process.env['RECORD_READINGS'])
    record(recordedPath, { origin: 'openpyxl 3.0.9 (Debian 12)', sha256, reading });
  return reading;
}

function recordedReading(recordedPath: string, sha256: string): WorkbookReading {
  if (!existsSync(recordedPath)) throw new Error(`no recorded reading: ${recordedPath}`);
  const recorded = JSON.parse(readFileSync(recordedPath, 'utf8')) as Recorded;
  if (recorded.sha256 !== sha256) throw new Error(`other parts than those recorded in ${recordedPath}`);
  return recorded.reading;
}

function record(recordedPath: string, recorded: Recorded): void {
  mkdirSync(join(FIXTURES, 'recorded'), { recursive: true });
  writeFileSync(recordedPath, `${JSON.stringify(recorded)}\n`);
}

/** A hash of the parts' names and contents, whatever the compression. */
function partsHash(path: string): string {
  const hash = createHash('sha256');
  const parts = ZipPackage.open(readFileSync(path));
  for (const name of parts.names) hash.update(name).update('\0').update(parts.read(name));
  return hash.digest('hex');
}

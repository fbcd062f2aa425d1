import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import path from 'node:path';
import { test } from 'vitest';

/** Real data with published results, kept beside the repository; absent on most machines. */
export const DATA_FOLDER = path.resolve(import.meta.dirname, '../../shared/data');

/** Tests whose title starts so are counted by `truth-reporter.ts`. */
export const TRUTH_TITLE = 'truth:';

/** A test against outside truth. It skips, and is counted as skipped, where the data folder is absent. */
export function truthTest(title: string, run: () => void | Promise<void>): void {
  test.skipIf(!existsSync(DATA_FOLDER))(`${TRUTH_TITLE} ${title}`, run);
}

/** One case of a file of `truth/`, by its id. */
export function truthCase(
  file: string,
  id: string,
): { parameters: Record<string, unknown>; expected: Record<string, unknown> } {
  const { cases } = JSON.parse(readDataText(`truth/${file}.json`)) as {
    cases: { id: string; parameters: Record<string, unknown>; expected: Record<string, unknown> }[];
  };
  const found = cases.find((entry) => entry.id === id);
  if (!found) throw new Error(`no case ${id} in truth/${file}.json`);
  return found;
}

/** Text of a data file, unpacked when it ends in .gz. */
export function readDataText(file: string, encoding: 'utf8' | 'windows-1252' = 'utf8'): string {
  return new TextDecoder(encoding).decode(readDataBytes(file));
}

export function readDataBytes(file: string): Uint8Array {
  const bytes = readFileSync(path.join(DATA_FOLDER, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

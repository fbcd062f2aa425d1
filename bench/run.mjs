// Service calls, modelled Google time, local time and memory for the sizes that users have, beside a peer.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCustomerFile } from './customer-file.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SIZES = [100, 10_000, 100_000];
const budgets = JSON.parse(readFileSync(path.join(HERE, 'budgets.json'), 'utf8'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'customer-tiers-bench-'));

/** Runs a program of this folder in a process of its own and reads the JSON it prints. */
function measured(program, ...args) {
  return JSON.parse(
    execFileSync(process.execPath, [path.join(HERE, program), ...args], { encoding: 'utf8' }),
  );
}

const seconds = (ms) => (ms / 1000).toFixed(2);
const rows = [];
for (const size of SIZES) {
  const csv = path.join(folder, `${size}.csv`);
  const first = path.join(folder, `${size}.xlsx`);
  const second = path.join(folder, `${size}-again.xlsx`);
  writeCustomerFile(csv, size);
  const fromCsv = measured('classify-once.mjs', csv, first);
  const fromXlsx = measured('classify-once.mjs', first, second);
  const peer = measured('peer-once.mjs', first, path.join(folder, `${size}-peer.xlsx`));
  rows.push({
    customers: fromCsv.customers,
    'service calls': `${fromCsv.calls} (at most ${budgets.serviceCalls[size]})`,
    'Google, modelled s': `${seconds(fromCsv.modelledMs)} (at most ${budgets.modelledSeconds[size]})`,
    'second run: cells': fromCsv.secondRunCells,
    'classify s': seconds(fromCsv.classifyMs),
    'open .xlsx s': seconds(fromXlsx.openMs),
    'save .xlsx s': seconds(fromCsv.saveMs),
    'peak MB': Math.round(fromXlsx.peakMb),
    'hucre open / save s': `${seconds(peer.openMs)} / ${seconds(peer.saveMs)}`,
    'hucre MB': Math.round(peer.peakMb),
  });
  const isOver =
    fromCsv.calls > budgets.serviceCalls[size] ||
    fromCsv.modelledMs > 1000 * budgets.modelledSeconds[size] ||
    fromCsv.secondRunCells > 0;
  if (isOver) process.exitCode = 1;
}
console.table(rows);

const host = measured('host-once.mjs');
const hostStartMs = host.importMs + host.startMs;
console.table([
  {
    'local host': `start, at most ${budgets.hostStartMs} ms`,
    'setValues ms': '',
    'getValues ms': '',
    ms: Math.round(hostStartMs),
  },
  ...Object.entries(host.transfers).map(([cells, { setMs, getMs }]) => ({
    'local host': `100,000 x 20 ${cells}, at most ${budgets.rangeTransferMs} ms each`,
    'setValues ms': Math.round(setMs),
    'getValues ms': Math.round(getMs),
    ms: '',
  })),
]);
const slowest = Math.max(...Object.values(host.transfers).flatMap(({ setMs, getMs }) => [setMs, getMs]));
if (hostStartMs > budgets.hostStartMs || slowest > budgets.rangeTransferMs) process.exitCode = 1;
rmSync(folder, { recursive: true });

await import('./engine.mjs');

// The engine by itself, beside numpy where python3 has it: how cost grows, cold and warm, and memory. Five processes each.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { customerColumns } from './engine-customers.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000];
const PROCESSES = 5;
const budgets = JSON.parse(readFileSync(path.join(HERE, 'budgets.json'), 'utf8'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'customer-tiers-engine-'));

const ours = (size) =>
  execFileSync(process.execPath, [path.join(HERE, 'engine-once.mjs'), String(size)], { encoding: 'utf8' });
/** Null where python3 or numpy is missing. */
function numpy(size) {
  const file = path.join(folder, 'columns.bin');
  writeFileSync(file, Buffer.concat(customerColumns(size).map(({ buffer }) => Buffer.from(buffer))));
  const { status, stdout } = spawnSync(
    'python3',
    [path.join(HERE, 'engine-outside.py'), file, String(size)],
    { encoding: 'utf8' },
  );
  return status === 0 ? stdout : null;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const medianOf = (runs, name) => Math.round(median(runs.map((run) => run[name])));

const rows = SIZES.map((size) => {
  const [engine, outside] = [ours, numpy].map((run) =>
    Array.from({ length: PROCESSES }, () => run(size)).flatMap((text) =>
      text === null ? [] : [JSON.parse(text)],
    ),
  );
  const [cold, warm] = ['coldMs', 'warmMs'].map((name) => medianOf(engine, name));
  const peer = outside.length > 0 ? ['coldMs', 'warmMs'].map((name) => medianOf(outside, name)) : null;
  const parts = ['prepareMs', 'scoreMs', 'reweighMs', 'abcMs', 'rfmMs'].map((name) => medianOf(engine, name));
  const perStep = (1e6 * warm) / (size * Math.log2(size));
  if (perStep > budgets.engineNsPerStep) process.exitCode = 1;
  return {
    customers: size,
    'cold / warm ms': `${cold} / ${warm}`,
    'prepare, score, reweigh, ABC, RFM ms': parts.join(', '),
    'ns for n log n': `${perStep.toFixed(1)} (at most ${budgets.engineNsPerStep})`,
    'numpy cold / warm ms': peer ? peer.join(' / ') : 'not here',
    'input, peak MB': `${medianOf(engine, 'inputMb')}, ${medianOf(engine, 'peakMb')}`,
  };
});
console.table(rows);
rmSync(folder, { recursive: true });

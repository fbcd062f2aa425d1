// The engine by itself beside what else does its task: how cost grows, cold and warm, and memory. CPU time, the engines in
// turn, each run in a process of its own; ratios are taken round by round, since the machine may be busy.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { customerColumns } from './engine-customers.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000];
/** Obvious JavaScript takes a minute and more beyond this. */
const MOST_OBVIOUS = 100_000;
const ROUNDS = 5;
/** Share of the customers that engines may class otherwise: some part customers of equal amounts. */
const UNEQUAL = 0.001;
const budgets = JSON.parse(readFileSync(path.join(HERE, 'budgets.json'), 'utf8'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'customer-tiers-engine-'));

/** Runs a program of this folder and reads the lines of JSON it prints. */
function measured(command, ...args) {
  const text = execFileSync(command, args, { encoding: 'utf8', cwd: HERE });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** One after the other: ours, those outside of Node that are installed, obvious JavaScript. */
function round(size, file) {
  const runs = [
    ...measured(process.execPath, 'engine-once.mjs', String(size)),
    ...measured('sh', 'outside.sh', file, String(size), path.join(folder, 'floor')),
    ...(size <= MOST_OBVIOUS ? measured(process.execPath, 'engine-obvious.mjs', String(size)) : []),
  ];
  for (const { engine, best } of runs)
    if (Math.abs(best - runs[0].best) > UNEQUAL * size)
      throw new Error(`${engine} puts ${best} in A, ours ${runs[0].best}`);
  return runs;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const fails = (isOver) => {
  if (isOver) process.exitCode = 1;
};

/** Our time over the other's, round by round. */
function ratio(rounds, engine, name) {
  return median(rounds.map((runs) => runs[0][name] / runs.find((other) => other.engine === engine)[name]));
}

function compare(size) {
  const file = path.join(folder, 'columns.bin');
  writeFileSync(file, Buffer.concat(customerColumns(size).map(({ buffer }) => Buffer.from(buffer))));
  const rounds = Array.from({ length: ROUNDS }, () => round(size, file));
  return rounds[0].map(({ engine }) => {
    const runs = rounds.map((of) => of.find((run) => run.engine === engine));
    const [coldMs, warmMs] = ['coldMs', 'warmMs'].map((name) => median(runs.map((run) => run[name])));
    return {
      ...{ customers: size, engine, coldMs, warmMs },
      coldRatio: ratio(rounds, engine, 'coldMs'),
      warmRatio: ratio(rounds, engine, 'warmMs'),
      steps: runs[0].steps?.map((_, step) => Math.round(median(runs.map(({ steps }) => steps[step])))),
      memory: runs[0].addedMb && median(runs.map(({ addedMb, inputMb }) => addedMb / inputMb)),
    };
  });
}

const rows = SIZES.flatMap(compare);
console.table(
  rows.map(({ customers, engine, coldMs, warmMs, coldRatio, warmRatio }) => ({
    customers,
    engine,
    'cold / warm CPU ms': `${Math.round(coldMs)} / ${Math.round(warmMs)}`,
    'ours takes, cold / warm': `${coldRatio.toFixed(2)} / ${warmRatio.toFixed(2)} of it`,
  })),
);
for (const { customers, engine, coldRatio, warmRatio } of rows) {
  const bound = budgets.engineRatios[engine];
  fails(customers === 100_000 && coldRatio > bound?.cold);
  fails(customers === 1_000_000 && warmRatio > bound?.warm);
}

const ours = rows.filter(({ engine }) => engine === 'ours');
const sure = SIZES.map((size) =>
  median(
    Array.from({ length: ROUNDS }, () => measured(process.execPath, 'certainty-once.mjs', String(size))).map(
      ([{ microsecondsEach }]) => microsecondsEach,
    ),
  ),
);
const perStep = ours.map(({ customers, warmMs }) => (1e6 * warmMs) / (customers * Math.log2(customers)));
console.table(
  ours.map(({ customers, steps, memory }, index) => ({
    customers,
    'prepare, score, reweigh, ABC, RFM ms': steps.join(', '),
    'ns for n log n': perStep[index].toFixed(1),
    'memory added, times the input': memory.toFixed(1),
    'how sure, µs a customer': Math.round(sure[index]),
  })),
);
fails(perStep.at(-1) > budgets.engineGrowth * perStep[0]);
fails(ours.at(-1).memory > budgets.engineMemoryTimesInput);
fails(sure.at(-1) > budgets.certaintyGrowth * sure[0]);
rmSync(folder, { recursive: true });

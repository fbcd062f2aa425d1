// The same task written the obvious way, customers as objects and a comparator for every sort: what a script does that
// does not think of speed. Prints JSON with CPU time.
import { cpuMs } from './engine-core.mjs';
import { INDICATORS, customerColumns } from './engine-customers.mjs';

const customers = Number(process.argv[2]);
const LESS_IS_BETTER = new Set(['recency', 'delay']);
const columns = customerColumns(customers);
const rows = Array.from({ length: customers }, (_, i) =>
  Object.fromEntries(INDICATORS.map(({ id }, index) => [id, columns[index][i]])),
);
const totalWeight = INDICATORS.reduce((sum, { weight }) => sum + weight, 0);

const ascending = (id) => rows.map((row) => row[id]).sort((a, b) => a - b);
const at = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))];

function places(id) {
  const sorted = [...rows].sort((a, b) => a[id] - b[id]);
  const places = new Map();
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end][id] === sorted[start][id]) end++;
    for (const row of sorted.slice(start, end)) places.set(row, (start + end) / 2 / sorted.length);
    start = end;
  }
  return (row) => places.get(row);
}

function clipped(id) {
  const sorted = ascending(id);
  const [low, high] = [at(sorted, 0.05), at(sorted, 0.95)];
  return (row) => Math.min(1, Math.max(0, (row[id] - low) / (high - low)));
}

function classed(scale) {
  const scales = INDICATORS.map(({ id, weight }) => ({ id, weight, place: scale(id) }));
  const scored = rows.map((row) => {
    const parts = scales.map(({ id, weight, place }) =>
      LESS_IS_BETTER.has(id) ? weight * (1 - place(row)) : weight * place(row),
    );
    return { row, score: parts.reduce((sum, part) => sum + part, 0) / totalWeight };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored.map((each, i) => ({
    ...each,
    class: i < 0.2 * customers ? 'A' : i < 0.5 * customers ? 'B' : 'C',
  }));
}

function abc() {
  const sorted = [...rows].sort((a, b) => b.amount - a.amount);
  const total = sorted.reduce((sum, { amount }) => sum + amount, 0);
  let before = 0;
  return sorted.map((row) => {
    const share = before / total;
    before += row.amount;
    return { row, class: share < 0.8 ? 'A' : share < 0.95 ? 'B' : 'C' };
  });
}

function rfm() {
  const limits = ['recency', 'orders', 'amount'].map((id) => {
    const sorted = ascending(id);
    return { id, at: [0.2, 0.4, 0.6, 0.8].map((share) => at(sorted, share)) };
  });
  return rows.map((row) =>
    limits.map(({ id, at }) => 1 + at.filter((limit) => row[id] > limit).length).join(''),
  );
}

function everything() {
  const started = cpuMs();
  classed(places);
  classed(clipped);
  const best = abc().filter((row) => row.class === 'A').length;
  rfm();
  return { ms: cpuMs() - started, best };
}

const cold = everything();
const warmMs = Math.max(everything().ms, everything().ms);
console.log(JSON.stringify({ engine: 'obvious JS', coldMs: cold.ms, warmMs, best: cold.best }));

// In a process of its own: scores, classes, ABC and RFM of N customers by six indicators, cold and warm. Prints JSON.
import { buildSync } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDICATORS, customerColumns } from './engine-customers.mjs';

const CORE = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'src/core');
const entry = `export { prepare } from './scoring/prepare'; export { runScheme } from './schemes/run';`;
const [bundle] = buildSync({
  stdin: { contents: entry, resolveDir: CORE, loader: 'ts' },
  bundle: true,
  format: 'esm',
  write: false,
}).outputFiles;
const { prepare, runScheme } = await import(
  'data:text/javascript;base64,' + Buffer.from(bundle.text).toString('base64')
);

const customers = Number(process.argv[2]);
const columns = customerColumns(customers);
const table = {
  keys: { length: customers },
  names: [],
  rowIndexes: [],
  categories: [],
  orders: null,
  purchaseDays: null,
  issues: [],
  leftOut: [],
  indicators: INDICATORS.map(({ id }, index) => ({ id, values: columns[index] })),
};
const weighed = INDICATORS.map(({ id, weight }) => ({ id, weight, normaliser: 'rank' }));
const clipped = weighed.map((indicator) => ({ ...indicator, normaliser: 'minmax' }));

/** The same in every engine: sort, two weighted scores, one of them classed, ABC, RFM. */
function everything() {
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const prepared = prepare(table);
  mark();
  const score = runScheme(prepared, 'weighted', { indicators: weighed });
  mark();
  runScheme(prepared, 'weighted', { indicators: clipped });
  mark();
  const abc = runScheme(prepared, 'abc', {});
  mark();
  const rfm = runScheme(prepared, 'rfm', {});
  mark();
  const [prepareMs, scoreMs, reweighMs, abcMs, rfmMs] = marks.slice(1).map((time, i) => time - marks[i]);
  const best = [score, abc, rfm].map(
    ({ classIndexes }) => classIndexes.filter((index) => index === 0).length,
  );
  return { ms: marks[5] - marks[0], prepareMs, scoreMs, reweighMs, abcMs, rfmMs, best };
}

const [cold, ...warm] = [everything(), everything(), everything()];
const peakMb = process.resourceUsage().maxRSS / 1024;
const slower = warm.reduce((a, b) => (a.ms > b.ms ? a : b));
const inputMb = (customers * INDICATORS.length * 8) / 2 ** 20;
console.log(JSON.stringify({ customers, coldMs: cold.ms, warmMs: slower.ms, ...slower, inputMb, peakMb }));

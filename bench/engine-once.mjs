// In a process of its own: scores, classes, ABC and RFM of N customers by six indicators, cold and warm. Prints JSON with
// CPU time, and what the first run adds to the memory that holds the customers.
import { cpuMs, customerTable, importCore } from './engine-core.mjs';
import { INDICATORS } from './engine-customers.mjs';

const customers = Number(process.argv[2]);
const { prepare, runScheme } = await importCore();
const table = customerTable(customers);
const weighed = INDICATORS.map(({ id, weight }) => ({ id, weight, normaliser: 'rank' }));
const clipped = weighed.map((indicator) => ({ ...indicator, normaliser: 'minmax' }));

/** The same in every engine: sort, two weighted scores, one of them classed, ABC, RFM. Ours says what users should know, too. */
function everything() {
  const marks = [cpuMs()];
  const timed = (step) => {
    const result = step();
    marks.push(cpuMs());
    return result;
  };
  const prepared = timed(() => prepare(table));
  timed(() => runScheme(prepared, 'weighted', { indicators: weighed }));
  timed(() => runScheme(prepared, 'weighted', { indicators: clipped }));
  const abc = timed(() => runScheme(prepared, 'abc', {}));
  timed(() => runScheme(prepared, 'rfm', {}));
  const steps = marks.slice(1).map((time, i) => time - marks[i]);
  return { ms: marks[5] - marks[0], steps, best: abc.classIndexes.filter((index) => index === 0).length };
}

const inMb = (bytes) => bytes / 2 ** 20;
const residentMb = inMb(process.memoryUsage.rss());
const cold = everything();
const addedMb = process.resourceUsage().maxRSS / 1024 - residentMb;
const warm = [everything(), everything(), everything()].reduce((a, b) => (a.ms > b.ms ? a : b));
const inputMb = inMb(customers * INDICATORS.length * 8);
console.log(
  JSON.stringify({
    engine: 'ours',
    coldMs: cold.ms,
    warmMs: warm.ms,
    best: cold.best,
    steps: warm.steps,
    inputMb,
    addedMb,
  }),
);

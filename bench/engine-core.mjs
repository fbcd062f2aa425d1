// The parts of the engine that are measured, bundled from their sources, and the table they are given.
import { buildSync } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDICATORS, customerColumns } from './engine-customers.mjs';

const ENTRY = `
  export { prepare } from './scoring/prepare';
  export { runScheme } from './schemes/run';
  export { certainty } from './explain/certainty';`;

/** Imports the engine as it stands in `src/core`. */
export async function importCore() {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const [bundle] = buildSync({
    stdin: { contents: ENTRY, resolveDir: path.join(root, 'src/core'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  }).outputFiles;
  return import('data:text/javascript;base64,' + Buffer.from(bundle.text).toString('base64'));
}

/** A customer table of the made-up customers, without orders. */
export function customerTable(customers) {
  const columns = customerColumns(customers);
  return {
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
}

/** CPU time of this process so far: on a busy machine a truer figure than the clock's. */
export function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// In a process of its own: how sure classes are, 200 resamples of twelve orders each, for 500 of N customers. Prints JSON.
import { cpuMs, customerTable, importCore } from './engine-core.mjs';

const customers = Number(process.argv[2]);
const ASKED = 500;
const ORDERS = 12;
const { prepare, runScheme, certainty } = await importCore();

/** Each customer's amount in twelve orders, the last four times the first. */
function ordersOf(amounts) {
  const count = customers * ORDERS;
  const shares = Array.from(
    { length: ORDERS },
    (_, order) => (1 + (3 * order) / (ORDERS - 1)) / (2.5 * ORDERS),
  );
  return {
    starts: Uint32Array.from({ length: customers + 1 }, (_, customer) => ORDERS * customer),
    amounts: Float64Array.from(
      { length: count },
      (_, i) => amounts[Math.floor(i / ORDERS)] * shares[i % ORDERS],
    ),
    margins: null,
    days: new Float64Array(count).fill(NaN),
    isPurchase: new Uint8Array(count).fill(1),
  };
}

const table = customerTable(customers);
const keys = Array.from({ length: customers }, (_, customer) => `C${customer}`);
const prepared = prepare({ ...table, keys, orders: ordersOf(table.indicators[0].values) });
const result = runScheme(prepared, 'abc', {});
const sureOf = certainty(prepared, result);
const ask = () => {
  const started = cpuMs();
  for (let asked = 0; asked < ASKED; asked++) sureOf(Math.floor((asked * customers) / ASKED));
  return (1000 * (cpuMs() - started)) / ASKED;
};
ask();
console.log(JSON.stringify({ microsecondsEach: ask() }));

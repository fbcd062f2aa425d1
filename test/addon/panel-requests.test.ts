import { expect, test } from 'vitest';
import type { AddonApi } from '../../src/contract/api';
import { ask, hostWith, type TestCell } from './workbook';

const settings = {};
/** Requests of the panels that write nothing. */
const READING: { [Method in keyof AddonApi]?: AddonApi[Method]['request'] } = {
  prepared: { settings, page: 0, stamp: null },
  selectedRow: {},
  customerAt: { settings, sheetName: 'Clients', rowNumber: 3 },
  searchCustomers: { settings, text: 'a' },
  checks: { settings },
  schemes: {},
  setUpPlan: {},
};
const METHODS = Object.keys(READING) as (keyof typeof READING & keyof AddonApi)[];

function list(count: number): TestCell[][] {
  const rows = Array.from({ length: count }, (_, index): TestCell[] => [
    `Firm ${index}a`,
    1000 - index,
    'Ana',
  ]);
  return [['Customer', 'Sales', 'Owner'], ...rows];
}

test('what panels read costs as many service calls for ten customers as for a thousand', async () => {
  const [few, many] = [await hostWith({ Clients: list(10) }), await hostWith({ Clients: list(1000) })];
  for (const method of METHODS) {
    const calls = [few, many].map((host) => {
      host.resetCounts();
      expect(ask(host, method, READING[method] as never).ok).toBe(true);
      return host.calls.total;
    });
    expect(calls[1], method).toBe(calls[0]);
  }
});

test('a request with a part too many, too few or of another kind is refused', async () => {
  const host = await hostWith({ Clients: list(10) });
  for (const method of METHODS) {
    const request = READING[method] ?? {};
    const wrong: unknown[] = [{ ...request, more: 1 }, null, 'text', [request]];
    const [first] = Object.keys(request).filter((key) => key !== 'settings');
    if (first !== undefined) wrong.push({ ...request, [first]: { nested: true } });
    for (const each of wrong) {
      expect(host.run('rpc', [method, each]).value, method).toMatchObject({
        ok: false,
        issues: [{ code: 'request-invalid' }],
      });
    }
  }
});

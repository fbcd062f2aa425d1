import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import { ask, classify, columnBy, hostWith, valuesOf, type TestCell, type TestSheets } from './workbook';

/** By cumulative share 80/95 of 1,000: A A B B C (features 5.1, second vector). */
const SHEETS: TestSheets = {
  Clients: [
    ['Customer', 'Sales'],
    ['Ash', 500],
    ['Birch', 300],
    ['Cedar', 100],
    ['Dogwood', 60],
    ['Elm', 40],
  ],
};

const setCell = (host: Host, cell: string, value: TestCell): unknown =>
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('${cell}').setValue(${JSON.stringify(value)})`,
  );
const cells = (host: Host): Record<string, TestCell> =>
  columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');

/** Three runs: Cedar is a B, then an A, then a C. */
async function threeRuns(): Promise<{ host: Host; first: TestCell[][] }> {
  const host = await hostWith(SHEETS);
  classify(host);
  const first = valuesOf(host, 'Clients');
  setCell(host, 'B4', 5000);
  classify(host);
  setCell(host, 'B4', 1);
  classify(host);
  expect(cells(host).Cedar).toBe('C');
  return { host, first };
}

describe('undo over several runs', () => {
  test('gives back what stood before the first of them', async () => {
    const { host, first } = await threeRuns();
    expect(ask(host, 'pastRuns', {})).toMatchObject({
      value: { runs: [{ steps: 1 }, { steps: 2 }, { steps: 3, sheetName: 'Clients' }] },
    });
    expect(ask(host, 'undo', { confirmed: false, steps: 2 })).toMatchObject({ ok: true });
    expect(cells(host).Cedar).toBe('C');
    const undone = ask(host, 'undo', { confirmed: true, steps: 2 });
    expect(undone).toMatchObject({ ok: true, value: { kept: [] } });
    const ours = (rows: TestCell[][]): TestCell[][] => rows.map((row) => row.slice(2));
    expect(ours(valuesOf(host, 'Clients'))).toEqual(ours(first));
    expect(ask(host, 'pastRuns', {})).toMatchObject({ value: { runs: [{ steps: 1 }] } });
  });

  test('to before the first run removes our columns', async () => {
    const { host } = await threeRuns();
    ask(host, 'undo', { confirmed: true, steps: 3 });
    expect(valuesOf(host, 'Clients')[0]).toEqual(['Customer', 'Sales']);
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ issues: [{ code: 'nothing-to-undo' }] });
  });

  test('stops for a customer where somebody typed in between, and lists it', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    setCell(host, 'D4', 'mine');
    setCell(host, 'B4', 5000);
    classify(host);
    expect(cells(host).Cedar).toBe('A');
    const reply = ask(host, 'undo', { confirmed: true, steps: 2 });
    expect(reply).toMatchObject({ ok: true, value: { kept: [{ name: 'Cedar' }] } });
    // What was typed after the first run is neither's: it comes back and stays.
    expect(cells(host)).toMatchObject({ Cedar: 'mine', Ash: '' });
  });

  test('goes through runs of several sheets', async () => {
    const host = await hostWith({ ...SHEETS, Other: SHEETS.Clients ?? [] });
    classify(host, { sheet: 'Clients' });
    classify(host, { sheet: 'Other' });
    expect(ask(host, 'undo', { confirmed: true, steps: 2 })).toMatchObject({ ok: true, value: { kept: [] } });
    expect(valuesOf(host, 'Clients')).toEqual(SHEETS.Clients);
    expect(valuesOf(host, 'Other')).toEqual(SHEETS.Clients);
  });
});

test('an undo of two runs that fails at any service call is finished by the next one', async () => {
  const whole = (await threeRuns()).host;
  whole.resetCounts();
  ask(whole, 'undo', { confirmed: true, steps: 2 });
  const calls = whole.calls.total;
  expect(calls).toBeGreaterThan(10);
  for (let n = 1; n <= calls; n++) {
    const { host, first } = await threeRuns();
    host.setFaults([{ method: '*', n, error: 'killed', kill: true }]);
    try {
      ask(host, 'undo', { confirmed: true, steps: 2 });
    } catch (error) {
      expect(String(error), `call ${n}`).toContain('killed');
    }
    host.setFaults([]);
    const runs = ask(host, 'pastRuns', {});
    const left = runs.ok ? runs.value.runs.length - 1 : 0;
    if (left > 0) {
      const again = ask(host, 'undo', { confirmed: true, steps: left });
      expect(again, `call ${n}`).toMatchObject({ ok: true, value: { kept: [] } });
    }
    const ours = (rows: TestCell[][]): TestCell[][] => rows.map((row) => row.slice(2));
    expect(ours(valuesOf(host, 'Clients')), `call ${n}`).toEqual(ours(first));
  }
}, 300_000);

import { describe, expect, test } from 'vitest';
import { DEFAULT_FACTS, FACT_NAMES, outcomesOf } from '../../local/host/runtime/host-facts';
import type { HostFacts } from '../../local/host/index';
import { ask, classify, columnBy, hostWith, valuesOf, type TestSheets } from './workbook';

// What is open about Google (docs/live-check.md) must not change what a person gets: every other outcome, one by one.

const SHEETS: TestSheets = {
  Clients: [
    ['Customer', 'Sales', 'Called', 'Remark'],
    ['Ash', 500],
    ['Birch', 300],
    ['Cedar', 100],
    ['Dogwood', 60],
    ['Elm', 40],
  ],
};
const CLASSES = { Ash: 'A', Birch: 'A', Cedar: 'B', Dogwood: 'B', Elm: 'C' };

/** Boxes and empty formulas reach below the last customer, and one formula fails. */
const PREPARE = `
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('C2:C9').insertCheckboxes();
  sheet.getRange('D2:D12').setFormula('=""');
  sheet.getRange('D3').setFormula('=NA()');
  SpreadsheetApp.flush();`;

/** One other outcome of each fact; of an amount, a large one. */
const OTHERS: Partial<HostFacts>[] = FACT_NAMES.flatMap((name) => {
  const outcomes = outcomesOf(name);
  const others =
    outcomes === 'amount' ? [90_000] : outcomes.filter((outcome) => outcome !== DEFAULT_FACTS[name]);
  return others.map((outcome) => ({ [name]: outcome }));
});

describe('a list is classified and given back the same', () => {
  test.each(OTHERS.map((facts) => [JSON.stringify(facts), facts] as const))('with %s', async (_, facts) => {
    const host = await hostWith(SHEETS, { facts });
    host.evaluate(PREPARE);
    const before = JSON.stringify(valuesOf(host, 'Clients').slice(0, 6));
    expect(classify(host)).toMatchObject({ ok: true, value: { scheme: 'abc', customers: 5 } });
    const classes = columnBy(valuesOf(host, 'Clients').slice(0, 6), 'Class', 'Customer');
    expect(classes).toEqual(CLASSES);
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ ok: true });
    expect(JSON.stringify(valuesOf(host, 'Clients').slice(0, 6))).toBe(before);
  });
});

import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import type { ManualClassRequest } from '../../src/contract/api';
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
const MANUAL = 'Manual classes';

const column = (host: Host, header: string): Record<string, TestCell> =>
  columnBy(valuesOf(host, 'Clients'), header, 'Customer');

function give(host: Host, given: Partial<ManualClassRequest>) {
  const { class: classId = 'A', kind = 'fixed', until = null, reason = '' } = given;
  return ask(host, 'setManualClass', {
    settings: {},
    key: given.key ?? 'elm',
    ...{ class: given.class === null ? null : classId, kind, until, reason },
  });
}

/** A row as a person types it. */
function type(host: Host, row: number, cells: readonly TestCell[]): void {
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${MANUAL}').getRange(${row}, 1, 1, ${cells.length}).setValues(${JSON.stringify([cells])})`,
  );
}

describe('a class given by hand', () => {
  test('is shown with its reason, what the numbers say stays beside it, and a rerun writes no cell', async () => {
    const host = await hostWith(SHEETS);
    expect(give(host, { reason: 'new contract' })).toMatchObject({ ok: true });
    expect(column(host, 'Class')).toMatchObject({ Ash: 'A', Elm: 'A' });
    expect(column(host, 'Reason').Elm).toMatch(/^Set by hand \(new contract\); by the numbers C · /);
    const manual = valuesOf(host, MANUAL);
    expect(columnBy(manual, 'By the numbers', 'Customer')).toEqual({ Elm: 'C' });
    expect(columnBy(manual, 'Manual reason', 'Customer')).toEqual({ Elm: 'new contract' });
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
    expect(valuesOf(host, MANUAL)).toEqual(manual);
  });

  test('is counted in the summary and never read as data', async () => {
    const host = await hostWith(SHEETS);
    give(host, {});
    expect(classify(host)).toMatchObject({
      value: {
        sheetName: 'Clients',
        customers: 5,
        classes: [{ class: 'A', customers: 3 }, {}, { customers: 0 }],
      },
    });
  });

  test('as the least lifts who is lower and lets go who is higher', async () => {
    const host = await hostWith(SHEETS);
    give(host, { key: 'elm', class: 'B', kind: 'floor' });
    give(host, { key: 'ash', class: 'B', kind: 'floor' });
    expect(column(host, 'Class')).toMatchObject({ Ash: 'A', Elm: 'B' });
    expect(column(host, 'Reason').Ash).not.toContain('by hand');
  });

  test('until a day ends after it by itself', async () => {
    const host = await hostWith(SHEETS);
    give(host, { kind: 'until', until: '2026-06-30' });
    expect(column(host, 'Reason').Elm).toContain('Set by hand until 2026-06-30');
    expect(column(host, 'Class').Elm).toBe('A');
    host.advance(86_400_000);
    classify(host);
    expect(column(host, 'Class').Elm).toBe('C');
  });

  test('survives undo and repair, and goes when it is taken away', async () => {
    const host = await hostWith(SHEETS);
    give(host, {});
    ask(host, 'undo', { confirmed: true });
    expect(valuesOf(host, 'Clients')).toEqual(SHEETS.Clients);
    classify(host);
    expect(column(host, 'Class').Elm).toBe('A');
    host.evaluate(
      "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('A2:B6').sort(2)",
    );
    expect(ask(host, 'repair', {})).toMatchObject({ ok: true });
    expect(column(host, 'Class')).toMatchObject({ Elm: 'A', Cedar: 'B' });
    give(host, { class: null });
    expect(column(host, 'Class').Elm).toBe('C');
    expect(valuesOf(host, MANUAL)).toHaveLength(1);
  });

  test('may be typed into the sheet, by name or in another language; what is not understood is said by row', async () => {
    const host = await hostWith(SHEETS);
    expect(ask(host, 'manualSheet', {})).toMatchObject({ ok: true, value: { sheetName: MANUAL } });
    type(host, 2, ['  elm ', 'b', 'Como mínimo']);
    type(host, 3, ['Nobody', 'A', '']);
    type(host, 4, ['Cedar', 'Z', '']);
    type(host, 5, ['Dogwood', 'A', 'Until the day']);
    const reply = classify(host, { sheet: 'Clients' });
    expect(column(host, 'Class')).toMatchObject({ Elm: 'B', Cedar: 'B', Dogwood: 'B' });
    const issues = reply.ok ? reply.value.issues : [];
    expect(issues.map(({ code, rowNumbers }) => [code, rowNumbers])).toEqual(
      expect.arrayContaining([
        ['manual-customer-unknown', [3]],
        ['manual-class-unknown', [4]],
        ['manual-until-unreadable', [5]],
      ]),
    );
  });

  test('stands in a sheet of ours: no choice for a list, found when renamed or hidden, taken along by removal', async () => {
    const host = await hostWith(SHEETS);
    give(host, {});
    expect(ask(host, 'start', {})).toMatchObject({ value: { sheets: [{ name: 'Clients' }] } });
    host.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${MANUAL}').hideSheet()`);
    expect(classify(host)).toMatchObject({ value: { cellsWritten: 0 } });
    host.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${MANUAL}');
      sheet.setName('By hand').showSheet();
    })()`);
    expect(classify(host)).toMatchObject({ value: { cellsWritten: 0 } });
    ask(host, 'removeEverything', { confirmed: true });
    expect(
      host.evaluate('SpreadsheetApp.getActiveSpreadsheet().getSheets().map(sheet => sheet.getName())'),
    ).toEqual(['Clients']);
  });

  test('a name that begins like a formula stays a text', async () => {
    const rows: TestCell[][] = [
      ['Customer', 'Sales'],
      ['=1+1', 500],
      ['Birch', 100],
      ['Cedar', 50],
    ];
    const host = await hostWith({ Clients: rows });
    const [key] = ['=1+1', '1 1', '1+1'].filter((tried) => give(host, { key: tried, reason: '=2+2' }).ok);
    expect(key).toBeDefined();
    expect(valuesOf(host, MANUAL)[1]?.slice(0, 5)).toEqual(['=1+1', 'A', 'Always', '', '=2+2']);
  });

  test('is refused for an unknown customer, an unknown class and a day that is none', async () => {
    const host = await hostWith(SHEETS);
    expect(give(host, { key: 'x' })).toMatchObject({ issues: [{ code: 'customer-unknown' }] });
    expect(give(host, { class: 'Z' })).toMatchObject({ issues: [{ code: 'class-unknown' }] });
    expect(give(host, { kind: 'until' })).toMatchObject({ issues: [{ code: 'request-invalid' }] });
    expect(give(host, { until: '2026-02-31' })).toMatchObject({ issues: [{ code: 'request-invalid' }] });
  });
});

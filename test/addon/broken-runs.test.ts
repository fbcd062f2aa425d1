import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import { ask, classify, columnBy, hostWith, valuesOf, type TestSheets } from './workbook';

const SHEETS: TestSheets = {
  Clients: [
    ['Customer', 'Sales'],
    ['Ash', 500],
    ['Birch', 300],
    ['Cedar', 100],
  ],
};

/** Classifies and kills the run at the nth call of a method. */
function killedRun(
  host: Host,
  { method, n = 1 }: { method: string; n?: number },
  settings: Parameters<typeof classify>[1] = {},
): void {
  host.setFaults([{ method, n, error: 'killed', kill: true }]);
  try {
    classify(host, settings, ['keep-filter', 'finish']);
  } catch (error) {
    expect(String(error)).toContain('killed');
  }
  host.setFaults([]);
}

function isBroken(host: Host): boolean {
  const start = ask(host, 'start', {});
  return start.ok && start.value.isBroken;
}

describe('a run that was broken off', () => {
  test('is taken back by undo at whatever call it ended', async () => {
    const whole = await hostWith(SHEETS);
    classify(whole);
    let broken = 0;
    for (let n = 1; n <= whole.calls.total; n++) {
      const host = await hostWith(SHEETS);
      killedRun(host, { method: '*', n });
      if (!isBroken(host)) continue;
      broken++;
      expect(ask(host, 'finish', { how: 'undo' }), `call ${n}`).toMatchObject({ ok: true });
      expect(isBroken(host), `call ${n}`).toBe(false);
      expect(valuesOf(host, 'Clients'), `call ${n}`).toEqual(SHEETS.Clients);
    }
    expect(broken).toBeGreaterThan(5);
  });

  test.each(['finish', 'undo'] as const)('twice asks once: %s ends both', async (how) => {
    const host = await hostWith(SHEETS);
    killedRun(host, { method: 'Range.setNotes' });
    killedRun(host, { method: 'Sheet.setConditionalFormatRules' });
    expect(ask(host, 'finish', { how })).toMatchObject({ ok: true });
    expect(isBroken(host)).toBe(false);
    if (how === 'finish') expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ ok: true });
    expect(valuesOf(host, 'Clients')).toEqual(SHEETS.Clients);
  });

  test('before it wrote leaves the columns of another sheet alone when it is taken back', async () => {
    const host = await hostWith({ ...SHEETS, Other: SHEETS.Clients ?? [] });
    classify(host, { sheet: 'Clients' });
    const before = valuesOf(host, 'Clients');
    killedRun(host, { method: 'Range.setNotes' }, { sheet: 'Other' });
    expect(ask(host, 'finish', { how: 'undo' })).toMatchObject({ ok: true });
    expect(valuesOf(host, 'Clients')).toEqual(before);
  });
});

describe('the record of runs', () => {
  test('grows beyond the rows of a new sheet', async () => {
    const host = await hostWith(SHEETS);
    classify(host);
    host.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('_History');
      sheet.getRange(sheet.getMaxRows(), 1, 1, 4).setValues([[1, 'done', 99, '~']]);
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('B4').setValue(9000);
    })()`);
    expect(classify(host)).toMatchObject({ ok: true });
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toMatchObject({ Cedar: 'A' });
  });

  test('of names too long for a cell leaves out the summary, and the run can be taken back', async () => {
    const names = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at) + 'x'.repeat(3000));
    const sheets = { Clients: [['Customer', 'Sales'], ...names.map((name, at) => [name, 1000 - at * 30])] };
    const host = await hostWith(sheets);
    expect(classify(host)).toMatchObject({ ok: true });
    expect(ask(host, 'start', {})).toMatchObject({ ok: true, value: { isBroken: false, lastRun: null } });
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ ok: true });
    expect(valuesOf(host, 'Clients')).toEqual(sheets.Clients);
  });

  test('keeps the last thirty runs', async () => {
    const host = await hostWith(SHEETS);
    for (let run = 1; run <= 33; run++) {
      host.evaluate(`SpreadsheetApp.getActiveSheet().getRange('B4').setValue(${run % 2 ? 100 : 9000})`);
      expect(classify(host)).toMatchObject({ ok: true });
    }
    const [, ...lines] = valuesOf(host, '_History');
    expect(lines.filter((line) => line[2] === 0).map((line) => line[0])).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 4),
    );
  });
});

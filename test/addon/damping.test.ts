import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import type { MovementView } from '../../src/contract/api-history';
import type { Settings } from '../../src/core/settings';
import { ask, classify, columnBy, hostWith, valuesOf, type TestCell } from './workbook';

const DAY_MS = 86_400_000;
const HEAD: TestCell[] = ['Customer', 'Sales'];

/** Of 1,000: what Ash has stands before Birch, on one side of the 80 % limit or the other. */
const sheets = (ash: number): TestCell[][] => [HEAD, ['Ash', ash], ['Birch', 150], ['Cedar', 850 - ash]];

function close(host: Host, settings: Settings): void {
  const reply = ask(host, 'closeMonth', { settings, month: null, accept: ['keep-filter'] });
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
}

function movement(host: Host): MovementView {
  const reply = ask(host, 'movement', { month: null });
  if (!reply.ok) throw new Error('no movement');
  return reply.value;
}

const cell = (host: Host, header: string, name: string): TestCell | undefined =>
  columnBy(valuesOf(host, 'Clients'), header, 'Customer')[name];

const setAsh = (host: Host, ash: number): unknown =>
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('B2:B4').setValues([[${ash}], [150], [${850 - ash}]])`,
  );

const hostNow = { now: '2026-05-20T10:00:00Z' };
const BOTH: Settings = { scheme: 'abc', damping: {} };

describe('a class held at its limit', () => {
  test('is kept within the margin, with its mark, both limits and what the numbers say', async () => {
    const host = await hostWith({ Clients: sheets(790) }, hostNow);
    close(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('A');
    // 82 % stand before Birch: behind 80, within 80 + 3.
    setAsh(host, 820);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('A');
    expect(cell(host, 'Reason', 'Birch')).toMatch(/^Kept in A; by the numbers B · /);
    expect(cell(host, 'Next class needs', 'Birch')).toContain(
      'A within the first 80 % of sales, lost beyond 83 %',
    );
    // 84 % is beyond both limits.
    setAsh(host, 840);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('B');
  });

  test('is lost at the second closing in a row, and runs in between and closing again do not count', async () => {
    const host = await hostWith({ Clients: sheets(790) }, hostNow);
    close(host, BOTH);
    host.advance(31 * DAY_MS);
    setAsh(host, 820);
    for (let time = 0; time < 3; time++) close(host, BOTH);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('A');
    expect(cell(host, 'Reason', 'Birch')).toMatch(/^Kept in A; by the numbers B at 1 closing · /);
    expect(classify(host, BOTH)).toMatchObject({ value: { cellsWritten: 0 } });
    host.advance(31 * DAY_MS);
    close(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('B');
    const { movers } = movement(host);
    expect(movers.find(({ name }) => name === 'Birch')).toMatchObject({
      movedBy: 'kept',
      why: 'Fell earlier and was kept until now',
    });
  });

  test('a run tried in between leaves no trace: what counts is the last closing', async () => {
    const host = await hostWith({ Clients: sheets(820) }, hostNow);
    close(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('B');
    setAsh(host, 790);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('A');
    setAsh(host, 820);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('B');
  });

  test('before the first closing is compared with what stands in the sheet', async () => {
    const host = await hostWith({ Clients: sheets(790) }, hostNow);
    classify(host, BOTH);
    setAsh(host, 820);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('A');
    ask(host, 'undo', { confirmed: true, steps: 1 });
    expect(cell(host, 'Reason', 'Birch')).not.toContain('Kept');
  });

  test('nothing is held without the setting, after another way of sorting, or of a raise', async () => {
    const host = await hostWith({ Clients: sheets(790) }, hostNow);
    close(host, { scheme: 'abc' });
    setAsh(host, 820);
    classify(host, { scheme: 'abc' });
    expect(cell(host, 'Class', 'Birch')).toBe('B');
    setAsh(host, 790);
    classify(host, BOTH);
    expect(cell(host, 'Class', 'Birch')).toBe('A');
  });

  test('settings beyond their limits are refused by name', async () => {
    const host = await hostWith({ Clients: sheets(790) });
    expect(classify(host, { damping: { margin: 0 } })).toMatchObject({
      issues: [{ code: 'settings-bad-value', details: { key: 'damping.margin' } }],
    });
    expect(classify(host, { damping: { closings: 1 } })).toMatchObject({ ok: false });
  });
});

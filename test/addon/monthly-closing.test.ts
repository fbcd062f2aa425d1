import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import type { HostOptions } from '../../local/host/runtime/host-options';
import type { Reply } from '../../src/contract/api';
import { ask, hostWith, valuesOf, type TestSheets } from './workbook';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BOSS = 'boss@example.com';
const MATE = 'mate@example.com';

/** Big buys every ten days and stops on 28 May: late since 8 June. Mid and Small buy on. */
const SHEETS: TestSheets = {
  Orders: [
    ['Order', 'Customer', 'Order date', 'Amount'],
    ['a28', 'Big', '2026-04-28', 3000],
    ...['08', '18', '28'].map((day) => [`b${day}`, 'Big', `2026-05-${day}`, 3000]),
    ...['01', '11', '21'].map((day) => [`m${day}`, 'Mid', `2026-06-${day}`, 300]),
    ...['02', '12', '22'].map((day) => [`s${day}`, 'Small', `2026-06-${day}`, 40]),
  ],
};

const TWO_EDITORS: HostOptions = {
  users: [
    { email: BOSS, role: 'owner', locale: 'en' },
    { email: MATE, role: 'editor', locale: 'en' },
  ],
  user: BOSS,
};

/** A published add-on in Madrid, two hours before the first of July. */
function hostAt(options: HostOptions = {}): Promise<Host> {
  return hostWith(SHEETS, { install: 'published', now: '2026-06-30T20:00:00Z', ...TWO_EDITORS, ...options });
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

/** Time goes by faster without the clocks of every hour. */
const withoutClocks = (host: Host): unknown =>
  host.evaluate(
    'ScriptApp.getProjectTriggers().forEach(function (clock) { ScriptApp.deleteTrigger(clock); })',
  );

const start = (host: Host, mails = true) => valueOf(ask(host, 'schedule', { isOn: true, mails }));
const jobOf = (host: Host) => valueOf(ask(host, 'jobs', {})).jobs[0];
const monthsOf = (host: Host) => valueOf(ask(host, 'movement', { month: null })).months;

test('off until asked for: nothing is due, and no sheet and no clock is made', async () => {
  const host = await hostAt();
  expect(valueOf(ask(host, 'jobs', {}))).toEqual({ jobs: [], text: 'Nothing runs by itself in this file.' });
  expect(valueOf(ask(host, 'runDue', {})).closed).toEqual([]);
  expect(() => valuesOf(host, '_Jobs')).toThrow();
  host.advance(3 * HOUR);
  expect(host.outbox).toEqual([]);
});

test('closes the month once it is over and mails who moved and who is newly late', async () => {
  const host = await hostAt();
  expect(start(host).text).toBe(
    `Each month is closed by itself once it is over. Next is 2026-06, from 2026-07-01 on.\nA mail about it goes to ${BOSS}.`,
  );
  host.advance(HOUR);
  expect(jobOf(host)).toMatchObject({ period: '2026-06', lastRun: null });
  host.advance(3 * HOUR);
  expect(host.failures).toEqual([]);
  expect(jobOf(host)).toMatchObject({
    ...{ period: '2026-07', due: '2026-08-01', mail: 'sent', mailTo: BOSS },
    ...{ lastError: null, isRunning: false },
  });
  expect(jobOf(host)?.lastRun).toMatch(/^2026-07-01 /);
  expect(monthsOf(host)).toEqual(['2026-06']);
  expect(host.outbox).toHaveLength(1);
  const [mail] = host.outbox;
  expect(mail).toMatchObject({ to: BOSS, subject: 'Customer Tiers: the month 2026-06 is closed' });
  expect(mail?.body).toContain('The month 2026-06 is closed.');
  expect(mail?.body).toContain('Newly late with an order, so in danger of being lost:\n- Big (A)');
  expect(mail?.body).not.toContain('- Mid');
  // The hours after find nothing to do; the next month names who moved.
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').appendRow(['n1', 'New', '2026-07-10', 90000])`,
  );
  host.advance(3 * HOUR);
  expect(host.outbox).toHaveLength(1);
  withoutClocks(host);
  host.advance(31 * DAY);
  expect(valueOf(ask(host, 'runDue', {})).closed).toEqual(['2026-07']);
  expect(host.outbox).toHaveLength(2);
  expect(host.outbox[1]?.body).toContain('New:\n- New: A');
  expect(monthsOf(host)).toEqual(['2026-07', '2026-06']);
});

test('two users ask, one closing and one mail come of it', async () => {
  const host = await hostAt();
  start(host);
  host.as(MATE);
  start(host);
  // Asking again makes no second clock.
  start(host);
  expect(host.evaluate('ScriptApp.getProjectTriggers().length')).toBe(1);
  host.advance(4 * HOUR);
  expect(host.failures).toEqual([]);
  expect(host.outbox.map(({ to }) => to)).toEqual([MATE]);
  expect(monthsOf(host)).toEqual(['2026-06']);
});

test('turned off it takes its own clock away, and the clocks of others find nothing', async () => {
  const host = await hostAt();
  start(host);
  host.as(MATE);
  start(host);
  expect(valueOf(ask(host, 'schedule', { isOn: false, mails: false })).jobs).toEqual([]);
  expect(host.evaluate('ScriptApp.getProjectTriggers().length')).toBe(0);
  host.advance(4 * HOUR);
  expect(host.failures).toEqual([]);
  expect(host.outbox).toEqual([]);
});

test('a clock without the file open ends quietly; by hand the same is done', async () => {
  const host = await hostAt({ facts: { clockRunHasSpreadsheet: false } });
  start(host);
  host.advance(4 * HOUR);
  expect(host.failures).toEqual([]);
  expect(host.outbox).toEqual([]);
  expect(valueOf(ask(host, 'runDue', {})).closed).toEqual(['2026-06']);
  expect(host.outbox).toHaveLength(1);
  expect(valueOf(ask(host, 'runDue', {})).text).toBe('Nothing is due now.');
  expect(host.outbox).toHaveLength(1);
});

describe('what is not allowed is said with the link', () => {
  test.each(['script.scriptapp', 'script.send_mail'])('%s', async (scope) => {
    const host = await hostAt({ deniedScopes: [scope] });
    const reply = ask(host, 'schedule', { isOn: true, mails: true });
    expect(reply).toMatchObject({ ok: false, issues: [{ code: 'permission-missing' }] });
    expect(JSON.stringify(reply)).toContain('https://');
    expect(() => valuesOf(host, '_Jobs')).toThrow();
  });

  test('without mail the permission for it is not needed', async () => {
    const host = await hostAt({ deniedScopes: ['script.send_mail', 'userinfo.email'] });
    start(host, false);
    host.advance(4 * HOUR);
    expect(monthsOf(host)).toEqual(['2026-06']);
    expect(jobOf(host)).toMatchObject({ mail: 'none', lastError: null });
    // The clock is not stopped by what it may not ask.
    host.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('_Jobs').getRange('C2').setValue('2026-07-01')`,
    );
    host.advance(3 * HOUR);
    expect(jobOf(host)?.due).toBe('2026-08-01');
  });

  test('a mail address that Google does not tell', async () => {
    const host = await hostAt({ deniedScopes: ['userinfo.email'] });
    expect(ask(host, 'schedule', { isOn: true, mails: true })).toMatchObject({
      ok: false,
      issues: [{ code: 'own-address-unknown' }],
    });
  });
});

test('an address that somebody changed in the sheet to several gets no mail, and that is said', async () => {
  const host = await hostAt();
  start(host);
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('_Jobs').getRange('G2').setValue('a@example.com,b@example.com')`,
  );
  host.advance(4 * HOUR);
  expect(host.outbox).toEqual([]);
  expect(jobOf(host)?.lastError).toContain('is no e-mail address');
  expect(monthsOf(host)).toEqual(['2026-06']);
});

test('what keeps the month from being closed stands with the job, which stays due', async () => {
  const host = await hostAt();
  start(host);
  const clear = (to: string): unknown =>
    host.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('D1').setValue('${to}')`,
    );
  clear('Remark');
  host.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('D2:D20').setValue('no')`,
  );
  host.advance(4 * HOUR);
  expect(host.outbox).toEqual([]);
  expect(jobOf(host)).toMatchObject({ period: '2026-06', lastRun: null, isRunning: false });
  expect(jobOf(host)?.lastError).not.toBeNull();
});

test('of months that were missed the last is closed', async () => {
  const host = await hostAt({ facts: { clockRunHasSpreadsheet: false } });
  start(host);
  withoutClocks(host);
  host.advance(100 * DAY);
  expect(valueOf(ask(host, 'runDue', {})).closed).toEqual(['2026-09']);
  expect(jobOf(host)).toMatchObject({ period: '2026-10', due: '2026-11-01' });
});

test('the mail speaks the language of who asked for it', async () => {
  const host = await hostAt({ locale: 'es', users: [{ email: BOSS, role: 'owner', locale: 'es' }] });
  start(host);
  host.advance(4 * HOUR);
  expect(host.outbox[0]?.subject).toBe('Customer Tiers: el mes 2026-06 está cerrado');
});

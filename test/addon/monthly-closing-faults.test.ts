import { expect, test } from 'vitest';
import type { Host } from '../../local/host/runtime/host';
import { ask, hostWith, valuesOf, type TestSheets } from './workbook';

const MINUTE = 60_000;
const BOSS = 'boss@example.com';

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

/** The first of July, with a job that is due and no clock that would do it. */
async function hostWithDueJob(): Promise<Host> {
  const users = [{ email: BOSS, role: 'owner', locale: 'en' }] as const;
  const host = await hostWith(SHEETS, { users, user: BOSS, now: '2026-06-30T20:00:00Z' });
  expect(ask(host, 'schedule', { isOn: true, mails: true }).ok).toBe(true);
  host.evaluate(
    'ScriptApp.getProjectTriggers().forEach(function (clock) { ScriptApp.deleteTrigger(clock); })',
  );
  host.advance(300 * MINUTE);
  host.resetCounts();
  return host;
}

const runDue = (host: Host) => ask(host, 'runDue', {});

function jobOf(host: Host) {
  const reply = ask(host, 'jobs', {});
  return reply.ok ? reply.value.jobs[0] : undefined;
}

/** Number of service calls of an undisturbed run. */
async function callsOfARun(): Promise<number> {
  const host = await hostWithDueJob();
  expect(runDue(host)).toMatchObject({ ok: true, value: { closed: ['2026-06'] } });
  expect(host.outbox).toHaveLength(1);
  return host.calls.total;
}

/** A run with a fault at its nth call, then the next one. Says what became of the mail; null when no fault came. */
async function afterFault(n: number, isKilled: boolean): Promise<'sent' | 'doubtful' | null> {
  const host = await hostWithDueJob();
  host.setFaults([{ method: '*', n, error: 'Service error', ...(isKilled && { kill: true }) }]);
  let isDone = false;
  try {
    isDone = runDue(host).ok;
  } catch (error) {
    // A killed run ends without a reply.
    expect(isKilled, String(error)).toBe(true);
  }
  host.setFaults([]);
  // Whoever comes at once may find the job taken; after the lease it is free.
  host.advance(11 * MINUTE);
  expect(runDue(host).ok, `call ${n}`).toBe(true);
  const job = jobOf(host);
  expect(job, `call ${n}`).toMatchObject({ period: '2026-07', due: '2026-08-01', isRunning: false });
  const months = ask(host, 'movement', { month: null });
  expect(months.ok && months.value.months, `call ${n}`).toEqual(['2026-06']);
  expect(
    valuesOf(host, 'Clients').map((row) => row.slice(0, 2)),
    `call ${n}`,
  ).toEqual(SHEETS.Clients);
  const isDoubtful = job?.lastError?.includes('Nobody can tell') === true;
  if (isDoubtful) expect(host.outbox.length, `call ${n}`).toBeLessThanOrEqual(1);
  else expect(host.outbox, `call ${n}`).toHaveLength(1);
  return isDoubtful ? 'doubtful' : isDone ? null : 'sent';
}

/**
 * Closing itself is walked call by call in its own test: here every twelfth of its calls, and all of those around it. The
 * walk ends behind the last call, which lies beyond the counted ones, since builders and enums are faulty too.
 */
test.each([
  ['an exception', false],
  ['Google ending the run', true],
])('after %s the next run finishes, and nobody gets two mails', async (_, isKilled) => {
  const total = await callsOfARun();
  const [claimEnds, mailBegins] = [20, total - 20];
  const became: (string | null)[] = [];
  for (let n = 1; n <= total || became[became.length - 1] !== null;) {
    became.push(await afterFault(n, isKilled));
    n += n < claimEnds || n >= mailBegins ? 1 : 12;
  }
  // Between "sending" and "sent" nobody can tell.
  expect(became).toContain('doubtful');
  expect(became).toContain('sent');
});

test('a run that is at it keeps others away; a mail that failed is not tried again', async () => {
  const host = await hostWithDueJob();
  host.setFaults([{ method: 'MailApp.sendEmail', n: 1, error: 'Service error: Mail' }]);
  expect(runDue(host).ok).toBe(false);
  host.setFaults([]);
  expect(runDue(host)).toMatchObject({
    ok: true,
    value: { closed: [], text: 'A run is at it just now. Look again in ten minutes.' },
  });
  expect(jobOf(host)).toMatchObject({ isRunning: true, mail: 'doubtful' });
  host.advance(11 * MINUTE);
  const reply = runDue(host);
  expect(reply).toMatchObject({ ok: true, value: { closed: ['2026-06'] } });
  expect(JSON.stringify(reply)).toContain('not sent again');
  expect(host.outbox).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { ask, classify, columnBy, hostWith, valuesOf, type TestSheets } from './workbook';

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
const CLASSES = { Ash: 'A', Birch: 'A', Cedar: 'B', Dogwood: 'B', Elm: 'C' };

/** Number of service calls of an undisturbed run. */
async function callsOfARun(): Promise<number> {
  const host = await hostWith(SHEETS);
  classify(host);
  return host.calls.total;
}

describe('a run that fails at any service call', () => {
  for (const isKilled of [false, true]) {
    test(`is finished by the next one (${isKilled ? 'killed' : 'exception'})`, async () => {
      const calls = await callsOfARun();
      expect(calls).toBeGreaterThan(15);
      for (let n = 1; n <= calls; n++) {
        const host = await hostWith(SHEETS);
        host.setFaults([{ method: '*', n, error: 'Service error', ...(isKilled && { kill: true }) }]);
        try {
          classify(host);
        } catch (error) {
          // A killed run ends without a reply.
          expect(isKilled, String(error)).toBe(true);
        }
        host.setFaults([]);
        const users = valuesOf(host, 'Clients').map((row) => row.slice(0, 2));
        expect(users, `call ${n}`).toEqual(SHEETS.Clients);
        expect(classify(host, {}, ['keep-filter', 'finish', 'repair']), `call ${n}`).toMatchObject({
          ok: true,
        });
        expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer'), `call ${n}`).toEqual(CLASSES);
        expect(ask(host, 'undo', { confirmed: true }), `call ${n}`).toMatchObject({ ok: true });
      }
    });
  }

  test('never shows an exception text to the user', async () => {
    const host = await hostWith(SHEETS);
    host.setFaults([{ method: 'Range.setValues', n: 1, error: 'Service error: Spreadsheets' }]);
    const reply = classify(host);
    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).not.toContain('Service error');
  });
});

test('a run by somebody who may only read says so before anything is computed, and writes nothing', async () => {
  const users = [
    { email: 'owner@example.com', role: 'owner', locale: 'en' },
    { email: 'reader@example.com', role: 'viewer', locale: 'en' },
  ] as const;
  const host = await hostWith(SHEETS, { users, user: 'owner@example.com' });
  host.as('reader@example.com');
  const before = valuesOf(host, 'Clients');
  expect(classify(host)).toMatchObject({ ok: false, issues: [{ code: 'may-not-edit' }] });
  expect(valuesOf(host, 'Clients')).toEqual(before);
});

test('classify works with every permission but the first unticked', async () => {
  const deniedScopes = [
    'script.container.ui',
    'script.send_mail',
    'forms',
    'script.scriptapp',
    'userinfo.email',
  ];
  const host = await hostWith(SHEETS, { deniedScopes });
  expect(classify(host).ok).toBe(true);
});

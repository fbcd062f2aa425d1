import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { Fault } from '../../../local/host/runtime/faults';
import { MESSAGES } from '../../../local/host/runtime/messages';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const SET = "PropertiesService.getScriptProperties().setProperty('k', 'v')";
const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'en' },
  { email: 'bo@example.com', role: 'editor', locale: 'en' },
] as const;

async function faulty(fault: Fault, seed = 1) {
  return createHost({ faults: [fault], users: USERS, seed });
}

describe('a fault', () => {
  it('falls due at the first call unless told otherwise, and once', async () => {
    const host = await faulty({ method: 'Properties.setProperty' });
    expect(thrownBy(() => host.evaluate(SET))).toContain('a server error occurred');
    expect(thrownBy(() => host.evaluate(SET))).toBe('nothing');
  });

  it("gives any of Google's errors by its key", async () => {
    const host = await faulty({ method: 'Properties.setProperty', error: 'tooFast' });
    expect(thrownBy(() => host.evaluate(SET))).toMatch(
      /^Exception: Service invoked too many times in a short time: .*Try Utilities\.sleep\(1000\)/,
    );
  });

  it('lets the run exceed its time, past every catch [D quotas]', async () => {
    const host = await faulty({ method: 'Properties.setProperty', timesOut: true });
    const start = host.now();
    expect(thrownBy(() => host.evaluate(`try { ${SET} } catch (e) {} 1`))).toBe(
      'Exception: Exceeded maximum execution time',
    );
    expect(host.now() - start).toBeGreaterThan(360_000);
  });

  it('drops the write buffer: what was ordered is never carried out', async () => {
    const host = await faulty({ method: 'SpreadsheetApp.flush', dropBuffer: true });
    const read = 'SpreadsheetApp.getActiveSheet().getRange("A1").getValue()';
    const code = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('lost');
      try { SpreadsheetApp.flush() } catch (e) {} ${read}`;
    expect(host.evaluate(code)).toBe('');
  });

  it('evicts the caches, and the call itself goes on [D ref/cache: expiry is a suggestion]', async () => {
    const host = await faulty({ method: 'Cache.get', n: 2, evictsCache: true });
    const code =
      "var c = CacheService.getScriptCache(); c.put('a', '1'); [c.get('a'), c.get('a'), c.get('a')]";
    expect(host.evaluate(code)).toEqual(['1', null, null]);
  });

  it('lets someone else hold a lock', async () => {
    const host = await faulty({ method: 'Lock.tryLock', holdsLock: { name: 'document', durationMs: 5000 } });
    const code = 'var l = LockService.getDocumentLock(); [l.tryLock(1000), l.tryLock(10000)]';
    expect(host.evaluate(code)).toEqual([false, true]);
  });

  it('lowers a quota', async () => {
    const host = await faulty({
      method: 'Properties.setProperty',
      quota: { name: 'propertyCalls', limit: 1 },
    });
    expect(thrownBy(() => host.evaluate(`${SET}; ${SET}`))).toContain('for one day: properties');
  });

  it('lets another user run the script at any moment, and see only what was carried out by then', async () => {
    const host = await createHost({ users: USERS });
    host.load(
      projectFolder({
        'a.js': `
          function write() {
            var sheet = SpreadsheetApp.getActiveSheet();
            sheet.getRange('A1').setValue('settled'); SpreadsheetApp.flush();
            sheet.getRange('A1').setValue('buffered'); SpreadsheetApp.flush();
            return Session.getActiveUser().getEmail();
          }
          function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`,
      }),
    );
    const seen: unknown[] = [];
    const meanwhile = (): void => void seen.push(host.as('bo@example.com').call('read'));
    host.setFaults([{ method: 'SpreadsheetApp.flush', n: 2, meanwhile }]);
    expect(host.call('write')).toBe('ana@example.com');
    expect(seen).toEqual(['settled']);
  });

  it('can come by chance, the same for the same seed', async () => {
    const failures = async (seed: number) => {
      const host = await faulty({ method: 'Properties.setProperty', chance: 0.5 }, seed);
      return host.evaluate(
        `var failed = ''; for (var i = 0; i < 200; i++) { try { ${SET}; failed += '.' } catch (e) { failed += 'x' } } failed`,
      ) as string;
    };
    const [first, again, other] = [await failures(1), await failures(1), await failures(2)];
    const count = first.split('x').length - 1;
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(count).toBeGreaterThan(70);
    expect(count).toBeLessThan(130);
  });

  it.each([
    [{ method: 'Range.setValue' + 'z' }, RangeError],
    [{ method: 'setValues' }, RangeError],
    [{ method: '*', n: 0 }, RangeError],
    [{ method: '*', chance: 2 }, RangeError],
    [{ method: '*', n: 1, chance: 0.1 }, TypeError],
    [{ method: '*', times: 3 }, TypeError],
    [{ method: '*', quota: { name: 'mails', limit: 1 } }, RangeError],
  ])('that nobody can have meant is refused: %j', async (fault, kind) => {
    await expect(createHost({ faults: [fault as unknown as Fault] })).rejects.toThrow(kind);
  });
});

/** Rows of reference/apps-script.md 2.3 that no test of a service stands for. Grade R or D there. */
const TEXTS: readonly (readonly [keyof typeof MESSAGES, string])[] = [
  ['dailyQuota', 'Service invoked too many times for one day: {service}.'],
  ['tooManyInvocations', 'Service invoked too many times: {service}'],
  ['computerTime', 'Service using too much computer time for one day'],
  ['executionTime', 'Exceeded maximum execution time'],
  ['tooManyRuns', 'There are too many scripts running simultaneously for this Google user account.'],
];

describe("Google's texts (apps-script.md 2.3)", () => {
  it.each(TEXTS)('%s', (key, text) => {
    expect(MESSAGES[key]).toBe(text);
  });
});

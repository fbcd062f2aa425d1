import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { Quotas, quotaOfCall } from '../../../local/host/runtime/quotas';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SET = "PropertiesService.getScriptProperties().setProperty('k', 'v')";

function counted(account: 'consumer' | 'workspace' = 'consumer') {
  let nowMs = 0;
  const quotas = new Quotas(account, () => nowMs);
  return { quotas, pass: (ms: number) => (nowMs += ms) };
}

describe('daily quotas', () => {
  it('have the limits of the page per kind of account [D guide/services/quotas]', () => {
    const names = [
      'mailRecipients',
      'propertyCalls',
      'spreadsheetsCreated',
      'calendarEvents',
      'triggerMs',
    ] as const;
    const limits = (account: 'consumer' | 'workspace') =>
      names.map((name) => new Quotas(account, () => 0).limit(name));
    expect(limits('consumer')).toEqual([100, 50_000, 250, 5000, 90 * 60_000]);
    expect(limits('workspace')).toEqual([1500, 500_000, 3200, 10_000, 360 * 60_000]);
  });

  it('start again 24 hours after the first use, neither at midnight nor bit by bit [D quotas]', () => {
    const { quotas, pass } = counted();
    quotas.use('mailRecipients', 'ana', 60);
    pass(DAY_MS - 1);
    quotas.use('mailRecipients', 'ana', 40);
    expect(quotas.remaining('mailRecipients', 'ana')).toBe(0);
    pass(1);
    expect(quotas.remaining('mailRecipients', 'ana')).toBe(100);
  });

  it('are counted for each user, and an attempt beyond them uses nothing up', () => {
    const { quotas } = counted();
    quotas.use('mailRecipients', 'ana', 99);
    expect(() => quotas.use('mailRecipients', 'ana', 2)).toThrow('dailyQuota');
    expect([quotas.remaining('mailRecipients', 'ana'), quotas.remaining('mailRecipients', 'bo')]).toEqual([
      1, 100,
    ]);
  });

  it.each([
    ['Properties.getProperty', 'propertyCalls'],
    ['Properties.setProperties', 'propertyCalls'],
    ['SpreadsheetApp.create', 'spreadsheetsCreated'],
    ['CalendarApp.createAllDayEvent', 'calendarEvents'],
    ['UrlFetchApp.fetch', 'urlFetches'],
    ['ClockTriggerBuilder.create', 'triggersCreated'],
    ['Range.getValues', null],
    ['PropertiesService.getUserProperties', null],
  ])('count a call of %s as %s', (label, quota) => {
    expect(quotaOfCall(label)).toBe(quota);
  });

  it('refuse the call that goes beyond, and can be set lower for a trial domain [D quotas; text R]', async () => {
    const host = await createHost({ latency: 0 });
    host.setQuota('propertyCalls', 2);
    host.evaluate(`${SET}; ${SET}`);
    expect(thrownBy(() => host.evaluate(SET))).toBe(
      'Exception: Service invoked too many times for one day: properties.',
    );
    host.advance(DAY_MS);
    expect(thrownBy(() => host.evaluate(SET))).toBe('nothing');
  });

  it('know their names', async () => {
    const host = await createHost();
    expect(() => host.setQuota('mail' as 'mailRecipients', 1)).toThrow(RangeError);
  });

  it('can hold the making of triggers down, as users report [R]', async () => {
    const host = await createHost();
    host.setQuota('triggersCreated', 1);
    const code = "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()";
    host.evaluate(code);
    expect(thrownBy(() => host.evaluate(code))).toContain('too many times for one day: trigger');
  });
});

describe("the triggers' time of a day", () => {
  const CODE = `
    function start() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create() }
    function work() { Utilities.sleep(300000) }`;

  async function worked(options: HostOptions) {
    const host = await createHost({ latency: 0, ...options });
    host.load(projectFolder({ 'a.js': CODE }));
    host.call('start');
    host.advance(23.5 * HOUR_MS);
    return host.failures.map(({ message }) => message);
  }

  it('is 90 minutes for consumers: of 23 runs of 5 minutes 18 begin [D quotas; text D]', async () => {
    const failures = await worked({ account: 'consumer' });
    expect(failures).toEqual(Array(5).fill('Service using too much computer time for one day'));
  });

  it('is 6 hours for Workspace [D quotas]', async () => {
    expect(await worked({ account: 'workspace' })).toEqual([]);
  });
});

describe('runs at the same time', () => {
  const CODE = `
    function outer() { SpreadsheetApp.getUi().alert('Wait'); return 'came through' }
    function inner() { return 1 }`;

  it('are at most 30 for a user [D quotas; text D]', async () => {
    const host = await createHost();
    host.load(projectFolder({ 'a.js': CODE }));
    host.setQuota('simultaneousRuns', 1);
    const seen: string[] = [];
    host.answer(() => {
      seen.push(thrownBy(() => host.call('inner')));
      return 'OK';
    });
    expect(host.call('outer')).toBe('came through');
    expect(seen).toEqual([
      'Exception: There are too many scripts running simultaneously for this Google user account.',
    ]);
    expect(host.call('inner')).toBe(1);
  });
});

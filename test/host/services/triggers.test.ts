import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const CODE = `
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
  function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).inTimezone('Europe/Madrid').create() }
  function mondays() { ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).nearMinute(30).create() }
  function monthly() { ScriptApp.newTrigger('tick').timeBased().onMonthDay(31).atHour(1).create() }
  function soon() { ScriptApp.newTrigger('tick').timeBased().after(60000).create() }
  function often() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create() }
  function answers(id) { ScriptApp.newTrigger('tick').forSpreadsheet(id).onFormSubmit().create() }
  function list() { return ScriptApp.getProjectTriggers().map(function (t) {
    return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())] }) }
  function clear() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t) }) }
  function tick(e) { Logger.log(e.authMode + ' ' + e.triggerUid + ' ' + new Date().toISOString() + ' ' + Session.getEffectiveUser().getEmail()) }`;

async function hostWith(options: HostOptions = {}) {
  const host = await createHost({ now: '2026-03-27T12:00:00Z', latency: 0, ...options });
  host.load(projectFolder({ 'a.js': CODE }));
  return host;
}

/** Minutes of the day at which the trigger has fired, with its date. */
function fired(host: Awaited<ReturnType<typeof hostWith>>): string[] {
  return host.logs.map(({ text }) => text.split(' ')[2]?.slice(0, 16) ?? '');
}

describe('installable triggers', () => {
  it('fire by the clock as it passes, in the name of their creator', async () => {
    const host = await hostWith();
    host.call('hourly');
    host.advance(3 * 3_600_000 + 1000);
    expect(fired(host)).toEqual(['2026-03-27T13:00', '2026-03-27T14:00', '2026-03-27T15:00']);
    expect(host.logs[0]?.text).toMatch(/^FULL \d+ .* owner@example\.com$/);
  });

  it('fire daily at some minute of the hour, the same each day, through the change to summer time [D]', async () => {
    const host = await hostWith();
    host.call('daily');
    host.advance(4 * 86_400_000);
    const minute = fired(host)[0]?.slice(14);
    expect(fired(host)).toEqual([
      `2026-03-28T08:${minute}`,
      `2026-03-29T07:${minute}`,
      `2026-03-30T07:${minute}`,
      `2026-03-31T07:${minute}`,
    ]);
  });

  it('fire on a weekday within 15 minutes of the one asked for [D]', async () => {
    const host = await hostWith();
    host.call('mondays');
    host.advance(14 * 86_400_000);
    expect(fired(host).map((time) => time.slice(0, 13))).toEqual(['2026-03-30T09', '2026-04-06T09']);
    expect(fired(host).every((time) => Number(time.slice(14)) >= 15 && Number(time.slice(14)) <= 45)).toBe(
      true,
    );
  });

  it('fire on the last day of a month that has no 31st', async () => {
    const host = await hostWith();
    host.call('monthly');
    host.advance(36 * 86_400_000);
    expect(fired(host).map((time) => time.slice(0, 10))).toEqual(['2026-03-31', '2026-04-30']);
  });

  it('fire once after a while', async () => {
    const host = await hostWith();
    host.call('soon');
    host.advance(3_600_000);
    expect(fired(host)).toEqual(['2026-03-27T12:01']);
  });

  it('are listed for their creator only and can be deleted [D]', async () => {
    const users = [
      { email: 'ana@example.com', role: 'owner', locale: 'en' },
      { email: 'bo@example.com', role: 'editor', locale: 'en' },
    ] as const;
    const host = await hostWith({ users });
    host.call('hourly');
    expect(host.call('list')).toEqual([['tick', 'CLOCK', 'CLOCK']]);
    expect(host.as('bo@example.com').call('list')).toEqual([]);
    host.as('ana@example.com').call('clear');
    expect(host.triggers).toEqual([]);
  });

  it('are at most 20 per user and script [D quotas; text R]', async () => {
    const host = await hostWith();
    for (let count = 0; count < 20; count++) host.call('often');
    expect(thrownBy(() => host.call('often'))).toMatch(/^Exception: This script has too many triggers/);
  });

  it('of a published add-on: one of each type, at most hourly, only for its own file [D]', async () => {
    const host = await hostWith({ install: 'published' });
    host.call('hourly');
    expect(thrownBy(() => host.call('daily'))).toMatch(
      /^Exception: This add-on has created too many time-based triggers/,
    );
    expect(thrownBy(() => host.call('often'))).toContain('once per hour');
    expect(thrownBy(() => host.call('answers', 'another-file'))).toContain('the file in which they are used');
    host.call('answers', host.workbook.id);
    expect(host.triggers.map(({ event }) => event)).toEqual(['CLOCK', 'ON_FORM_SUBMIT']);
  });

  it('of the spreadsheet are fired by hand, with an event', async () => {
    const host = await hostWith();
    host.call('answers', host.workbook.id);
    const [trigger] = host.triggers;
    if (!trigger) throw new Error('no trigger');
    host.fire(trigger, { values: ['a'] });
    expect(host.logs[0]?.text).toContain(trigger.uid);
  });

  it('last beyond the host when its state is kept', async () => {
    const host = await hostWith();
    host.call('hourly');
    const next = await hostWith();
    next.importState(JSON.parse(JSON.stringify(host.exportState())) as ReturnType<typeof host.exportState>);
    next.advance(3_600_000);
    expect(fired(next)).toEqual(['2026-03-27T13:00']);
  });
});

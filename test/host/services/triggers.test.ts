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

  it('skip weeks and months as asked [D ref/script/clock-trigger-builder]', async () => {
    const days = async (builder: string, count: number): Promise<string[]> => {
      const host = await hostWith();
      host.evaluate(`ScriptApp.newTrigger('tick').timeBased().${builder}.create()`);
      host.advance(count * 86_400_000);
      return fired(host).map((time) => time.slice(0, 10));
    };
    expect(await days('everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(20)', 30)).toEqual([
      '2026-03-27',
      '2026-04-10',
      '2026-04-24',
    ]);
    expect(await days('everyDays(10).atHour(20)', 22)).toEqual(['2026-03-27', '2026-04-06', '2026-04-16']);
    expect(await days('onMonthDay(1).atHour(0)', 70)).toEqual(['2026-04-01', '2026-05-01', '2026-06-01']);
  });

  it('of a date come near its midnight, or at the hour asked for [D ref/script/clock-trigger-builder]', async () => {
    const host = await hostWith();
    host.evaluate("ScriptApp.newTrigger('tick').timeBased().atDate(2026, 4, 2).create()");
    host.evaluate(
      "ScriptApp.newTrigger('tick').timeBased().atDate(2026, 4, 2).atHour(5).inTimezone('Asia/Tokyo').create()",
    );
    host.advance(10 * 86_400_000);
    const [first, second] = fired(host);
    expect(first?.slice(0, 13)).toBe('2026-04-01T20');
    const fromMidnight = Math.abs(Date.parse(`${second}Z`) - Date.parse('2026-04-02T00:00Z'));
    expect(fromMidnight).toBeLessThanOrEqual(15 * 60_000);
  });

  it.each([
    'everyMinutes(7)',
    'everyHours(0)',
    'everyDays(1.5)',
    'everyWeeks(0)',
    'everyDays(1).atHour(24)',
    'everyDays(1).nearMinute(60)',
    'onMonthDay(32)',
    'atDate(2026, 13, 1)',
    'after(-1)',
    "everyDays(1).inTimezone('Europe/Atlantis')",
  ])('refuse %s: minutes and zones [D], the rest [A]', async (builder) => {
    const host = await hostWith();
    const code = `ScriptApp.newTrigger('tick').timeBased().${builder}.create()`;
    expect(thrownBy(() => host.evaluate(code))).toMatch(/^Exception: Invalid argument: /);
    expect(host.triggers).toEqual([]);
  });

  it('need a frequency beside hour and minute [D ref/script/clock-trigger-builder]', async () => {
    const host = await hostWith();
    const code = "ScriptApp.newTrigger('tick').timeBased().atHour(5).nearMinute(30).create()";
    expect(thrownBy(() => host.evaluate(code))).toMatch(/^Exception: A clock trigger needs a frequency/);
  });

  it('come late by up to what is asked, never early, and keep their beat [R: a one-shot came 89 s late]', async () => {
    const host = await hostWith({ facts: { clockLatenessMs: 90_000 } });
    host.call('hourly');
    host.advance(50 * 3_600_000);
    const late = host.logs.map(({ text }) => (Date.parse(text.split(' ')[2] ?? '') - host.now()) % 3_600_000);
    const seconds = late.map((ms) => Math.round(((ms + 3_600_000) % 3_600_000) / 1000));
    expect(seconds.every((second) => second >= 0 && second <= 90)).toBe(true);
    expect(new Set(seconds).size).toBeGreaterThan(10);
  });

  it('pass the moment by the clock of the script, days from Monday 1, and the week [D guide/triggers/events]', async () => {
    const host = await createHost({
      now: '2026-12-31T22:58:09Z',
      latency: 0,
      scriptTimeZone: 'Europe/Madrid',
    });
    host.load(
      projectFolder({
        'a.js': `function start() { ScriptApp.newTrigger('tick').timeBased().after(60000).create() }
          function tick(e) { delete e.triggerUid; e.authMode = String(e.authMode); Logger.log(JSON.stringify(e)) }`,
      }),
    );
    host.call('start');
    host.advance(61_000);
    expect(JSON.parse(host.logs[0]?.text ?? '')).toEqual({
      authMode: 'FULL',
      year: 2026,
      month: 12,
      'day-of-month': 31,
      'day-of-week': 4,
      'week-of-year': 53,
      hour: 23,
      minute: 59,
      second: 9,
      timezone: 'Europe/Madrid',
    });
  });

  it('of forms and calendars name their source; documents are not built', async () => {
    const host = await hostWith();
    const made = host.evaluate(`
      [ScriptApp.newTrigger('tick').forForm('form-id').onFormSubmit().create(),
       ScriptApp.newTrigger('tick').forUserCalendar('ana@example.com').onEventUpdated().create()].map(function (t) {
         return [String(t.getTriggerSource()), String(t.getEventType()), t.getTriggerSourceId()] })`);
    expect(made).toEqual([
      ['FORMS', 'ON_FORM_SUBMIT', 'form-id'],
      ['CALENDAR', 'ON_EVENT_UPDATED', 'ana@example.com'],
    ]);
    expect(thrownBy(() => host.evaluate("ScriptApp.newTrigger('tick').forDocument('x')"))).toContain(
      'not on the local host: TriggerBuilder.forDocument',
    );
    expect(thrownBy(() => host.evaluate("ScriptApp.newTrigger('tick').forForm('x').create()"))).toContain(
      'eventType',
    );
  });

  it('of a file are found by it [D ref/script/script-app]', async () => {
    const host = await hostWith();
    host.call('hourly');
    host.call('answers', host.workbook.id);
    expect(host.evaluate('ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length')).toBe(1);
    expect(host.evaluate('ScriptApp.getProjectTriggers().length')).toBe(2);
  });

  it('of a published add-on may not watch a form, and whether it may have a second of a type is open [D; ?]', async () => {
    const form = "ScriptApp.newTrigger('tick').forForm('form-id').onFormSubmit().create()";
    const strict = await hostWith({ install: 'published' });
    expect(thrownBy(() => strict.evaluate(form))).toContain('the file in which they are used');
    const lenient = await hostWith({ install: 'published', facts: { secondTriggerOfAddon: 'allowed' } });
    lenient.call('hourly');
    lenient.call('daily');
    expect(lenient.triggers.length).toBe(2);
  });

  it('do not fire in a test deployment, which is said [D testing editor add-ons]', async () => {
    const host = await hostWith({ install: 'test' });
    host.call('hourly');
    host.advance(2 * 3_600_000);
    expect(host.logs).toEqual([]);
    expect(host.warnings[0]).toContain('a test deployment fires no installable triggers');
  });

  it('that fail stop neither time nor the others; only a bound script gets mail about it [D guide/triggers/installable]', async () => {
    const failing = `${CODE} function bad() { throw new Error('no') }
      function badly() { ScriptApp.newTrigger('bad').timeBased().everyHours(1).create() }`;
    for (const [install, isMailed] of [
      ['bound', true],
      ['published', false],
    ] as const) {
      const host = await createHost({ now: '2026-03-27T12:00:00Z', latency: 0, install });
      host.load(projectFolder({ 'a.js': failing }));
      host.call('badly');
      host.advance(2 * 3_600_000);
      expect(
        host.failures.map(({ handler, message, isMailed: mailed }) => [handler, message, mailed]),
      ).toEqual([
        ['bad', 'no', isMailed],
        ['bad', 'no', isMailed],
      ]);
    }
  });

  it('of an add-on stop at the first call that is not authorised; those of a bound script go on [D wsao/concepts/editor-triggers]', async () => {
    const mailing = `function start() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create() }
      function mail() { Logger.log('tried'); MailApp.sendEmail('a@example.com', 's', 'b') }`;
    const tries = async (install: 'bound' | 'published'): Promise<number> => {
      const host = await createHost({ latency: 0, install });
      host.load(projectFolder({ 'a.js': mailing }));
      host.call('start');
      host.denyScopes(['script.send_mail']);
      host.advance(3 * 3_600_000 + 1000);
      host.denyScopes([]);
      host.advance(3_600_000);
      return host.logs.length;
    };
    expect([await tries('bound'), await tries('published')]).toEqual([4, 1]);
  });

  it('run as their creator, whoever sets them off [D guide/triggers/installable]', async () => {
    const users = [
      { email: 'ana@example.com', role: 'owner', locale: 'en' },
      { email: 'bo@example.com', role: 'editor', locale: 'en' },
    ] as const;
    const host = await hostWith({ users });
    host.load(
      projectFolder({
        'a.js': `function watch() { ScriptApp.newTrigger('who').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
          function who() { Logger.log(Session.getActiveUser().getEmail() + ' for ' + Session.getEffectiveUser().getEmail()) }`,
      }),
    );
    host.call('watch');
    host.as('bo@example.com').edit('A1', 'x');
    expect(host.logs[0]?.text).toBe('bo@example.com for ana@example.com');
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

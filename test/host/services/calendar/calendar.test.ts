import { describe, expect, it } from 'vitest';
import { createHost } from '../../../../local/host/index';
import { thrownBy } from '../../thrown';

async function calendar(options = {}) {
  const host = await createHost({
    now: '2026-11-22T09:00:00Z',
    latency: 0,
    scriptTimeZone: 'America/New_York',
    ...options,
  });
  host.evaluate(`
    var cal = CalendarApp.getDefaultCalendar();
    function at(text) { return new Date(text) }
    function day(date) { return Utilities.formatDate(date, 'America/New_York', 'yyyy-MM-dd') }
    function days(events) { return events.map(function (e) { return day(e.getStartTime()) }) }`);
  const failure = (code: string): string => thrownBy(() => host.evaluate(code));
  return { host, failure, run: (code: string): unknown => host.evaluate(code) };
}

describe('calendars', () => {
  it("the user's own has the address as its id; others are made and deleted [L gf:testcalendars]", async () => {
    const { run, failure } = await calendar();
    const code = `
      var made = CalendarApp.createCalendar('Trips', { color: CalendarApp.Color.RED, timeZone: 'Asia/Tokyo' });
      [cal.getId(), cal.isMyPrimaryCalendar(), CalendarApp.getId(), made.getName(), made.getColor(), made.getTimeZone(), CalendarApp.getCalendarById(made.getId()).setName('T').getName(),
       CalendarApp.getAllOwnedCalendars().length, CalendarApp.getCalendarsByName('Trips').length, CalendarApp.getCalendarById('none')]`;
    expect(run(code)).toEqual([
      'owner@example.com',
      true,
      'owner@example.com',
      'Trips',
      '#A32929',
      'Asia/Tokyo',
      'T',
      2,
      0,
      null,
    ]);
    run('made.deleteCalendar()');
    expect(run('CalendarApp.getAllCalendars().length')).toBe(1);
    expect(failure('cal.deleteCalendar()')).toBe('Exception: Invalid argument: calendar');
  });

  it('keep colours as they were set, and what is shown [L gf:testcalendars]', async () => {
    const { run } = await calendar();
    const code = `[cal.setColor('#ff0000').getColor(), cal.setColor(CalendarApp.Color.MUSTARD).getColor(), cal.setHidden(true).isHidden(), cal.isSelected(), cal.setSelected(true).isSelected(), cal.setDescription('d').getDescription(), CalendarApp.setTimeZone('UTC').getTimeZone()]`;
    // The colour's value: developers.google.com/apps-script/reference/calendar/color
    expect(run(code)).toEqual(['#ff0000', '#88880E', true, false, true, 'd', 'UTC']);
  });

  it("show in another's list after subscribing, not as the other's own", async () => {
    const users = ['owner', 'viewer'].map((role) => ({
      email: `${role}@x.org`,
      role: role as 'owner' | 'viewer',
      locale: 'en',
    }));
    const { host, run, failure } = await calendar({ users });
    const id = run(`CalendarApp.createCalendar('Team').getId()`) as string;
    host.as('viewer@x.org');
    expect(run(`CalendarApp.getCalendarById('${id}')`)).toBeNull();
    expect(
      run(
        `CalendarApp.subscribeToCalendar('${id}'); [CalendarApp.getCalendarById('${id}').isOwnedByMe(), CalendarApp.getAllOwnedCalendars().length]`,
      ),
    ).toEqual([false, 1]);
    expect(failure(`CalendarApp.subscribeToCalendar('none')`)).toBe('Exception: Invalid argument: id');
  });
});

describe('events', () => {
  it('are made, found and changed [L gf:testcalendars; D ref/calendar]', async () => {
    const { run } = await calendar();
    const code = `
      var e = cal.createEvent('Tea', at('2026-12-01T10:00:00Z'), at('2026-12-01T11:00:00Z'), { location: 'Hall', guests: 'a@x.org, b@x.org' });
      e.setTitle('Green tea').setDescription('d').setTag('k', 'v').setColor(CalendarApp.EventColor.CYAN).setVisibility(CalendarApp.Visibility.PRIVATE).addGuest('c@x.org').removeGuest('a@x.org').addPopupReminder(10).addEmailReminder(60);
      var found = cal.getEventById(e.getId());
      [found.getTitle(), found.getDescription(), found.getLocation(), found.getTag('k'), found.getColor(), String(found.getVisibility()), found.getGuestList().map(function (g) { return g.getEmail() }),
       String(found.getGuestByEmail('b@x.org').getGuestStatus()), found.getPopupReminders(), found.getEmailReminders(), found.isAllDayEvent(), found.getCreators(), String(found.getMyStatus()), found.guestsCanSeeGuests(), found.setGuestsCanModify(true).guestsCanModify()]`;
    expect(run(code)).toEqual([
      'Green tea',
      'd',
      'Hall',
      'v',
      '7',
      'PRIVATE',
      ['b@x.org', 'c@x.org'],
      'INVITED',
      [10],
      [60],
      false,
      ['owner@example.com'],
      'OWNER',
      true,
      true,
    ]);
  });

  it('of whole days begin at midnight by the script and by the calendar [D ref/calendar/calendar-event]', async () => {
    const { run } = await calendar();
    const code = `
      cal.setTimeZone('Asia/Tokyo');
      var e = cal.createAllDayEvent('D', at('2026-12-01T18:00:00Z')), r = cal.createAllDayEvent('R', at('2026-12-01T18:00:00Z'), at('2026-12-03T18:00:00Z'), { location: 'L' });
      [e.getStartTime(), e.getEndTime(), e.getAllDayStartDate(), r.getAllDayEndDate()].map(function (d) { return d.toISOString() }).concat(r.getLocation(), cal.getEventsForDay(at('2026-12-02T18:00:00Z')).length)`;
    expect(run(code)).toEqual([
      '2026-11-30T15:00:00.000Z',
      '2026-12-01T15:00:00.000Z',
      '2026-12-01T05:00:00.000Z',
      '2026-12-03T05:00:00.000Z',
      'L',
      1,
    ]);
  });

  it('begin before they end, and say so [L gf:testcalendars]', async () => {
    const { failure } = await calendar();
    const rx = /Event start .* must be before event end/;
    expect(failure(`cal.createEvent('x', at('2026-12-02'), at('2026-12-01'))`)).toMatch(rx);
    expect(failure(`cal.createAllDayEvent('x', at('2026-12-02'), at('2026-12-01'))`)).toMatch(rx);
    expect(
      failure(`cal.createEvent('x', at('2026-12-01'), at('2026-12-01')).getAllDayStartDate()`),
    ).toContain('all-day');
  });

  it('are listed when they begin, end or go on within a time, in order [D ref/calendar/calendar#getEvents]', async () => {
    const { run } = await calendar();
    run(
      `[['c', 12, 13], ['b', 10, 12], ['a', 8, 10], ['long', 7, 20]].forEach(function (e) { cal.createEvent(e[0], at('2026-12-01T' + ('0' + e[1]).slice(-2) + ':00:00Z'), at('2026-12-01T' + e[2] + ':00:00Z')) })`,
    );
    const titles = (options = '{}'): unknown =>
      run(
        `cal.getEvents(at('2026-12-01T10:00:00Z'), at('2026-12-01T12:00:00Z'), ${options}).map(function (e) { return e.getTitle() })`,
      );
    expect(titles()).toEqual(['long', 'b']);
    expect([
      titles('{ max: 1 }'),
      titles('{ start: 1 }'),
      titles(`{ search: 'LON' }`),
      titles(`{ author: 'x@x.org' }`),
    ]).toEqual([['long'], ['b'], ['long'], []]);
  });

  it('are gone once deleted [text R]', async () => {
    const { run, failure } = await calendar();
    run(`var e = cal.createEvent('x', at('2026-12-01'), at('2026-12-02')); e.deleteEvent()`);
    expect(run('cal.getEventById(e.getId())')).toBeNull();
    for (const code of ['e.deleteEvent()', `e.setTitle('y')`]) {
      expect(failure(code)).toBe(
        'Exception: The calendar event does not exist, or it has already been deleted.',
      );
    }
  });

  it('have reminders between 5 minutes and 4 weeks before, five at most [D ref/calendar/calendar-event]', async () => {
    const { run, failure } = await calendar();
    run(`var e = cal.createEvent('x', at('2026-12-01'), at('2026-12-02'))`);
    expect([failure('e.addPopupReminder(4)'), failure('e.addEmailReminder(40321)')]).toEqual(
      Array(2).fill('Exception: Invalid argument: minutesBefore'),
    );
    run('for (var i = 0; i < 5; i++) e.addSmsReminder(5 + i)');
    expect(failure('e.addPopupReminder(30)')).toBe('Exception: Invalid argument: minutesBefore');
  });

  it('from a description keep it as their title, with a word to the developer', async () => {
    const { host, run } = await calendar();
    expect(run(`cal.createEventFromDescription('Lunch tomorrow at 12pm').getTitle()`)).toBe(
      'Lunch tomorrow at 12pm',
    );
    expect(host.warnings).toEqual([
      'the description of an event is not read for its time: "Lunch tomorrow at 12pm"',
    ]);
  });
});

describe('series', () => {
  // Examples of RFC 5545, 3.8.5.3, with the dates that stand there; 9:00 in New York.
  it.each([
    ['1997-09-02', 'addDailyRule().times(3)', '1997-12-31', ['1997-09-02', '1997-09-03', '1997-09-04']],
    [
      '1997-09-02',
      'addDailyRule().interval(10).times(5)',
      '1997-12-31',
      ['1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'],
    ],
    [
      '1997-09-02',
      'addWeeklyRule().onlyOnWeekdays([CalendarApp.Weekday.TUESDAY, CalendarApp.Weekday.THURSDAY]).until(at("1997-10-07T00:00:00Z"))',
      '1997-12-31',
      [
        '1997-09-02',
        '1997-09-04',
        '1997-09-09',
        '1997-09-11',
        '1997-09-16',
        '1997-09-18',
        '1997-09-23',
        '1997-09-25',
        '1997-09-30',
        '1997-10-02',
      ],
    ],
    [
      '1997-08-05',
      'addWeeklyRule().interval(2).times(4).onlyOnWeekdays([CalendarApp.Weekday.TUESDAY, CalendarApp.Weekday.SUNDAY]).weekStartsOn(CalendarApp.Weekday.MONDAY)',
      '1997-12-31',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      '1997-08-05',
      'addWeeklyRule().interval(2).times(4).onlyOnWeekdays([CalendarApp.Weekday.TUESDAY, CalendarApp.Weekday.SUNDAY]).weekStartsOn(CalendarApp.Weekday.SUNDAY)',
      '1997-12-31',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      '1997-09-02',
      'addMonthlyRule().onlyOnMonthDays([2, 15]).times(5)',
      '1998-12-31',
      ['1997-09-02', '1997-09-15', '1997-10-02', '1997-10-15', '1997-11-02'],
    ],
    [
      '1997-06-10',
      'addYearlyRule().onlyInMonths([CalendarApp.Month.JUNE, CalendarApp.Month.JULY]).times(4)',
      '2001-01-01',
      ['1997-06-10', '1997-07-10', '1998-06-10', '1998-07-10'],
    ],
    [
      '1997-01-01',
      'addYearlyRule().interval(3).times(5).onlyOnYearDays([1, 100, 200])',
      '2001-01-01',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09'],
    ],
    [
      '1997-05-12',
      'addYearlyRule().onlyOnWeek(20).onlyOnWeekday(CalendarApp.Weekday.MONDAY)',
      '2000-01-01',
      ['1997-05-12', '1998-05-11', '1999-05-17'],
    ],
  ])('from %s by %s', async (first, rule, until, expected) => {
    const { run } = await calendar();
    const code = `
      cal.createEventSeries('S', Utilities.parseDate('${first} 09', 'America/New_York', 'yyyy-MM-dd HH'), Utilities.parseDate('${first} 10', 'America/New_York', 'yyyy-MM-dd HH'), CalendarApp.newRecurrence().${rule});
      var events = cal.getEvents(at('1996-01-01'), at('${until}'));
      [days(events), events.every(function (e) { return Utilities.formatDate(e.getStartTime(), 'America/New_York', 'HH:mm') === '09:00' })]`;
    expect(run(code)).toEqual([expected, true]);
  });

  it('leave out and add days; one occurrence can be changed or deleted by itself', async () => {
    const { run } = await calendar();
    run(`
      var rule = CalendarApp.newRecurrence().addDailyRule().times(5).addDateExclusion(at('2026-12-03T12:00:00Z')).addDate(at('2026-12-24T12:00:00Z'));
      var series = cal.createAllDayEventSeries('S', at('2026-12-01T12:00:00Z'), rule, { location: 'L' });
      var all = function () { return cal.getEvents(at('2026-11-01'), at('2027-01-01')) }`);
    expect(run('days(all())')).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-04',
      '2026-12-05',
      '2026-12-24',
    ]);
    run(`all()[1].setTitle('Other'); all()[0].deleteEvent(); series.setLocation('M')`);
    expect(
      run(
        `all().map(function (e) { return [day(e.getStartTime()), e.getTitle(), e.getLocation(), e.isRecurringEvent(), e.getEventSeries().getId() === series.getId()].join() })`,
      ),
    ).toEqual([
      '2026-12-02,Other,L,true,true',
      '2026-12-04,S,M,true,true',
      '2026-12-05,S,M,true,true',
      '2026-12-24,S,M,true,true',
    ]);
    run('series.deleteEventSeries()');
    expect(run('all()')).toEqual([]);
  });

  it('can be made of a single event', async () => {
    const { run } = await calendar();
    const code = `
      var e = cal.createEvent('x', at('2026-12-01T10:00:00Z'), at('2026-12-01T11:00:00Z'));
      e.getEventSeries().setRecurrence(CalendarApp.newRecurrence().addWeeklyRule().times(2), at('2026-12-02T10:00:00Z'), at('2026-12-02T11:00:00Z'));
      days(cal.getEvents(at('2026-01-01'), at('2027-01-01')))`;
    expect(run(code)).toEqual(['2026-12-02', '2026-12-09']);
  });
});

describe('invitations', () => {
  it('go to the guests of an event only where they are asked for [D ref/calendar/calendar#createEvent(String,Date,Date,Object)]', async () => {
    const { host, run } = await calendar();
    run(`
      var from = at('2026-12-01T10:00:00Z'), to = at('2026-12-01T11:00:00Z');
      cal.createEvent('silent', from, to, { guests: 'ana@example.com' });
      var asked = cal.createEvent('asked', from, to, { guests: 'ana@example.com, bo@example.com', sendInvites: true });`);
    expect(host.invitations.map(({ eventId, email, sentBy }) => [eventId, email, sentBy])).toEqual([
      [run('asked.getId()'), 'ana@example.com', 'owner@example.com'],
      [run('asked.getId()'), 'bo@example.com', 'owner@example.com'],
    ]);
    expect(host.outbox).toEqual([]);
  });
});

import type { LocaleSigns } from '../locale/locale-signs';
import { wallClock, weekday, type WallClock } from '../time/calendar';
import type { FormatSection, FormatToken } from './number-format';

/** A serial laid out by a date section such as 'd/m/yyyy h:mm'. Seconds are rounded unless their fraction is shown. */
export function renderDate(serial: number, section: FormatSection, signs: LocaleSigns): string {
  const showsFraction = section.tokens.some((token) => token.kind === 'fraction');
  const rounded = showsFraction ? serial : Math.round(serial * 86_400) / 86_400;
  const clock = wallClock(rounded);
  const isHalfDay = section.tokens.some((token) => token.kind === 'date' && token.letter === 'a');
  return section.tokens
    .map((token) => renderToken(token, { serial: rounded, clock, isHalfDay, signs }))
    .join('');
}

interface Shown {
  readonly serial: number;
  readonly clock: WallClock;
  readonly isHalfDay: boolean;
  readonly signs: LocaleSigns;
}

function renderToken(token: FormatToken, shown: Shown): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'date':
      return renderPart(token, shown);
    case 'elapsed':
      return renderElapsed(token, shown.serial);
    case 'fraction':
      return shown.signs.decimal + (shown.clock.second % 1).toFixed(token.length).slice(2);
    default:
      return '';
  }
}

function renderPart(
  token: FormatToken & { kind: 'date' },
  { serial, clock, isHalfDay, signs }: Shown,
): string {
  const { letter, length } = token;
  switch (letter) {
    case 'y':
      return length <= 2 ? String(clock.year % 100).padStart(2, '0') : String(clock.year).padStart(4, '0');
    case 'M':
      return length < 3 ? padded(clock.month, length) : monthName(clock.month, length, signs);
    case 'd':
      return length < 3 ? padded(clock.day, length) : weekdayName(serial, length, signs);
    case 'h':
      return padded(isHalfDay ? ((clock.hour + 11) % 12) + 1 : clock.hour, length);
    case 'm':
      return padded(clock.minute, length);
    case 's':
      return padded(Math.floor(clock.second), length);
    case 'a':
      return (clock.hour < 12 ? 'AM' : 'PM').slice(0, length > 3 ? 2 : 1);
  }
}

function monthName(month: number, length: number, signs: LocaleSigns): string {
  const name = (length === 3 ? signs.shortMonths : signs.months)[month - 1] ?? '';
  return length === 5 ? name.slice(0, 1) : name;
}

function weekdayName(serial: number, length: number, signs: LocaleSigns): string {
  return (length === 3 ? signs.shortWeekdays : signs.weekdays)[weekday(serial)] ?? '';
}

function renderElapsed(token: FormatToken & { kind: 'elapsed' }, serial: number): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[token.letter];
  const amount = Math.floor(Math.abs(serial) * perDay + 1e-9);
  return (serial < 0 && amount > 0 ? '-' : '') + padded(amount, token.length);
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}

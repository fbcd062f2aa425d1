/**
 * The realm's Date, as source text: its present is the virtual clock, its local time the script's time zone, whatever
 * the zone of this machine. Dates that come from outside are true Dates of the realm.
 *
 * `offsetMs(instant)` and `instantMs(local)` turn an instant into the zone's clock (as if it were UTC) and back.
 */
export const REALM_DATE_SCRIPT = String.raw`(function (clock) {
  'use strict';
  const { now, offsetMs, instantMs, zoneName } = clock;
  const RealDate = Date, Real = RealDate.prototype, construct = Reflect.construct, apply = Reflect.apply;
  const define = Object.defineProperty, assign = Object.assign, test = RegExp.prototype.test, UTC = RealDate.UTC;
  const parseReal = RealDate.parse, getTime = Real.getTime, setTime = Real.setTime, toUTCString = Real.toUTCString;
  const realLocale = { toLocaleString: Real.toLocaleString, toLocaleDateString: Real.toLocaleDateString, toLocaleTimeString: Real.toLocaleTimeString };
  const slice = String.prototype.slice, hasOwnZone = /(?:\dZ|[ECMP][SD]T|(?:GMT|UTC)(?:[+-]\d{1,2}:?(?:\d{2})?)?|:\d\d(?:\.\d+)?\s*[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/i, isoDay = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$/, isoTime = /^[+-]?\d{4,6}-\d\d-\d\dT[\d:.]+$/;

  /** The zone's wall clock as a Date whose UTC fields are the local ones. */
  function wall(date) {
    const time = apply(getTime, date, []);
    return new RealDate(time !== time ? NaN : time + offsetMs(time));
  }

  function parse(text) {
    if (apply(test, hasOwnZone, [text]) || apply(test, isoDay, [text])) return parseReal(text);
    const local = parseReal(text + (apply(test, isoTime, [text]) ? 'Z' : ' UTC'));
    return local !== local ? NaN : instantMs(local);
  }

  function instantOf(parts) {
    if (parts.length === 0) return now();
    if (parts.length > 1) {
      const local = apply(UTC, undefined, parts);
      return local !== local ? NaN : instantMs(local);
    }
    const [value] = parts;
    const primitive = typeof value === 'object' && value !== null ? (value instanceof RealDate ? apply(getTime, value, []) : value[Symbol.toPrimitive] ? value[Symbol.toPrimitive]('default') : value.toString()) : value;
    return typeof primitive === 'string' ? parse(primitive) : primitive;
  }

  function VirtualDate(...parts) {
    if (!new.target) return apply(Real.toString, new RealDate(now()), []);
    return construct(RealDate, [instantOf(parts)], new.target === VirtualDate ? RealDate : new.target);
  }
  define(VirtualDate, 'name', { value: 'Date' });
  define(VirtualDate, 'length', { value: 7 });
  define(VirtualDate, 'prototype', { value: Real, writable: false });

  function method(target, name, value) {
    define(value, 'name', { value: name });
    define(target, name, { value, writable: true, configurable: true });
  }
  method(VirtualDate, 'UTC', UTC);
  method(VirtualDate, 'now', () => now());
  method(VirtualDate, 'parse', (text) => parse('' + text));

  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const read = Real['getUTC' + part], write = Real['setUTC' + part];
    method(Real, 'get' + part, function () {
      return apply(read, wall(this), []);
    });
    if (!write) continue;
    method(Real, 'set' + part, function (...values) {
      const local = wall(this);
      const time = apply(write, local, values);
      return apply(setTime, this, [time !== time ? NaN : instantMs(time)]);
    });
  }

  const two = (value) => (value < 10 ? '0' : '') + value;
  method(Real, 'getTimezoneOffset', function () {
    const time = apply(getTime, this, []);
    return time !== time ? NaN : -offsetMs(time) / 60000;
  });
  method(Real, 'toDateString', function () {
    const text = apply(toUTCString, wall(this), []);
    if (text === 'Invalid Date') return text;
    const part = (from, to) => apply(slice, text, [from, to]);
    return part(0, 3) + ' ' + part(8, 11) + ' ' + part(5, 7) + ' ' + part(12, 16);
  });
  method(Real, 'toTimeString', function () {
    const text = apply(toUTCString, wall(this), []);
    if (text === 'Invalid Date') return text;
    const minutes = -this.getTimezoneOffset(), size = minutes < 0 ? -minutes : minutes;
    const offset = (minutes < 0 ? '-' : '+') + two((size - (size % 60)) / 60) + two(size % 60);
    return apply(slice, text, [-12, -4]) + ' GMT' + offset + ' (' + zoneName(apply(getTime, this, [])) + ')';
  });
  method(Real, 'toString', function () {
    const day = this.toDateString();
    return day === 'Invalid Date' ? day : day + ' ' + this.toTimeString();
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const real = realLocale[name];
    method(Real, name, function (locales, options) {
      return apply(real, this, [locales, assign({ timeZone: zoneName() }, options)]);
    });
  }
  define(Real, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  globalThis.Date = VirtualDate;
})`;

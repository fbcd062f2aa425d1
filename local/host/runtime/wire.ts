import { types } from 'node:util';
import type { HostFacts } from './host-facts';

/** What lies deeper refers to itself. */
const DEEPEST = 100;

/** The value cannot cross: a Date, a function or another object that is not plain. */
class IllegalValue extends Error {}

/**
 * Arguments of google.script.run as the server gets them. `undefined` becomes null, keys with undefined vanish.
 *
 * Source [D] guide/html/communication; the error texts and that they are thrown in the page at once [R].
 * @throws TypeError for a Date, a function, or a value that refers to itself.
 */
export function encodeArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    try {
      return plain(argument, []) ?? null;
    } catch (error) {
      if (error instanceof IllegalValue)
        throw new TypeError(`Failed due to illegal value in property: ${index}`);
      throw error;
    }
  });
}

/**
 * A returned value as the page gets it: with a Date (or anything else that cannot cross) in it, no matter how deep,
 * the whole value arrives as null and nobody is told. Source [R]: several code bases.
 *
 * @param dates 'text' lets dates cross as ISO texts: the other outcome of an open question.
 */
export function encodeResult(value: unknown, dates: HostFacts['dateInReply'] = 'null'): unknown {
  try {
    return plain(dates === 'text' ? withDatesAsText(value) : value, []) ?? null;
  } catch (error) {
    if (error instanceof IllegalValue || error instanceof TypeError) return null;
    throw error;
  }
}

/** Size on the wire in bytes. */
export function wireSize(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? 'null');
}

function plain(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new IllegalValue();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference');
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (element) => plain(element, path) ?? null);
  if (!isPlainObject(value)) throw new IllegalValue();
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const crossed = plain(member, path);
    if (crossed !== undefined) copy[key] = crossed;
  }
  return copy;
}

function withDatesAsText(value: unknown, depth = 0): unknown {
  if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value)).toJSON();
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((element) => withDatesAsText(element, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withDatesAsText(member, depth + 1)]),
  );
}

/** Plain in any realm: its prototype is the last or there is none. */
function isPlainObject(value: object): boolean {
  if (types.isDate(value) || types.isMap(value) || types.isSet(value) || types.isRegExp(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

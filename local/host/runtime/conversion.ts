import { types } from 'node:util';
import { EnumValue } from './enum-value';
import { RealmError } from './realm-error';
import { ScriptError } from './script-error';

/** What the inside of the realm offers to the outside; see `realm-script.ts`. */
export interface RealmKit {
  newArray(length: number): unknown[];
  newObject(): Record<string, unknown>;
  newDate(instantMs: number): object;
  /** An object of the realm that stands for one of ours; a script cannot get at the latter. */
  newFacade(className: string, owner: object): object;
  ownerOf(value: object): object | undefined;
  enumValue(enumName: string, name: string): object | undefined;
  newError(name: string, message: string): object;
  isError(value: unknown): boolean;
  prototypeOf(value: object): object | null;
  call(callee: unknown, args: unknown[]): unknown;
  renderTemplate(template: object, code: string): unknown;
  watch(promise: object): { readonly state: 'pending' | 'fulfilled' | 'rejected'; readonly value: unknown };
}

/** Names the documented class of a service object, null for anything else. */
export type ClassOf = (value: object) => string | null;

const MAX_DEPTH = 50;

/**
 * Carries values over the border between the host and a script's realm. Arrays, dates and plain objects are copied
 * into objects of the other side; service objects get one facade each for as long as the realm lives.
 */
export class Conversion {
  /** The property of our objects that keeps their facade: one for each realm, and much faster than a WeakMap. */
  private readonly facade = Symbol('facade');

  constructor(
    private readonly kit: () => RealmKit,
    private readonly classOf: ClassOf,
  ) {}

  /** The facade of a service object; made on first use. */
  facadeOf(outer: object, className: string): object {
    const holder = outer as Record<symbol, object | undefined>;
    return (holder[this.facade] ??= this.kit().newFacade(className, outer));
  }

  /** A value of ours as the script may hold it. */
  toInner(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
    if (Array.isArray(value)) return this.arrayToInner(value, depth);
    if (types.isDate(value)) return this.kit().newDate(value.getTime());
    if (value instanceof Error) return this.kit().newError(value.name, value.message);
    if (value instanceof EnumValue) return this.kit().enumValue(value.type, value.name);
    const className = this.classOf(value);
    if (className !== null) return this.facadeOf(value, className);
    guardDepth(depth);
    guardPlain(value);
    const copy = this.kit().newObject();
    for (const [key, member] of Object.entries(value)) copy[key] = this.toInner(member, depth + 1);
    return copy;
  }

  /** A value of the script as the services take it; functions and symbols arrive as null, errors as `ScriptError`. */
  toOuter(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null)
      return typeof value === 'function' || typeof value === 'symbol' ? null : value;
    if (Array.isArray(value)) return this.arrayToOuter(value, depth);
    if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    const owner = this.kit().ownerOf(value);
    if (owner) return owner;
    if (types.isNativeError(value)) return new ScriptError(value.name, value.message, value.stack ?? '');
    if (types.isTypedArray(value)) return Array.from(value as Uint8Array);
    guardDepth(depth);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      define(copy, key, this.toOuter((value as Record<string, unknown>)[key], depth + 1));
    }
    return copy;
  }

  private arrayToInner(values: readonly unknown[], depth: number): unknown[] {
    guardDepth(depth);
    const length = values.length;
    const copy = this.kit().newArray(length);
    for (let index = 0; index < length; index++) {
      const value = values[index];
      copy[index] = typeof value === 'object' && value !== null ? this.toInner(value, depth + 1) : value;
    }
    return copy;
  }

  private arrayToOuter(values: readonly unknown[], depth: number): unknown[] {
    guardDepth(depth);
    const length = values.length;
    const copy: unknown[] = new Array(length);
    for (let index = 0; index < length; index++) {
      const value = values[index];
      copy[index] =
        typeof value === 'object' || typeof value === 'function' ? this.toOuter(value, depth + 1) : value;
    }
    return copy;
  }
}

/** Sets an own property even where the key is `__proto__`. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** An object of a class that the surface does not know would drag the host's own state into the realm. */
function guardPlain(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return;
  throw new TypeError(`${value.constructor.name} is no documented class and no plain object`);
}

function guardDepth(depth: number): void {
  if (depth > MAX_DEPTH)
    throw new RealmError('TypeError', 'The value is nested too deeply or refers to itself.');
}

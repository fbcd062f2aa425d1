/** structuredClone as source text, for an engine that has it; made of the realm's own material. */
export const REALM_CLONE_SCRIPT = String.raw`(function () {
  'use strict';
  const RealMap = Map, RealSet = Set, RealDate = Date, RealRegExp = RegExp, RealError = Error, isArray = Array.isArray;
  const keysOf = Object.keys;

  function cloned(value, seen) {
    if (typeof value === 'function' || typeof value === 'symbol') throw notCloneable(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    if (value instanceof RealDate) return new RealDate(+value);
    if (value instanceof RealRegExp) return new RealRegExp(value.source, value.flags);
    return filled(value, seen);
  }

  function filled(value, seen) {
    const copy = isArray(value) ? [] : value instanceof RealMap ? new RealMap() : value instanceof RealSet ? new RealSet() : {};
    seen.set(value, copy);
    if (copy instanceof RealMap) for (const [key, member] of value) copy.set(cloned(key, seen), cloned(member, seen));
    else if (copy instanceof RealSet) for (const member of value) copy.add(cloned(member, seen));
    else for (const key of keysOf(value)) copy[key] = cloned(value[key], seen);
    return copy;
  }

  function notCloneable(value) {
    const error = new RealError(typeof value + ' could not be cloned.');
    error.name = 'DataCloneError';
    return error;
  }

  const clone = { structuredClone(value) { return cloned(value, new RealMap()); } }.structuredClone;
  Object.defineProperty(globalThis, 'structuredClone', { value: clone, writable: true, configurable: true });
})()`;

/**
 * The part of the membrane that lives inside the realm, as source text: it runs before any script of the project,
 * keeps the few outer functions in its closure, and lets nothing but primitives and objects of the realm through.
 *
 * Outer functions are only ever called plainly, never through a prototype that a script could replace, and whatever
 * they might throw (a stack overflow) is replaced by an error of the realm.
 */
export const REALM_SCRIPT = String.raw`(function (outer) {
  'use strict';
  const { invoke, failure, members, enumValues, service, textOf, enumOwner, isCodeAllowed, globalNames } = outer;
  const { enumGlobals, now, random, offsetMs, instantMs, zoneName } = outer;
  const Failed = outer.failed;
  const RealDate = Date, RealFunction = Function, RealError = Error, RealRangeError = RangeError, RealArray = Array;
  const RealSyntaxError = SyntaxError, RealPromise = Promise, globalEval = eval, RealString = String;
  const create = Object.create, define = Object.defineProperty, freeze = Object.freeze;
  const construct = Reflect.construct, apply = Reflect.apply, ownKeys = Object.keys;
  const split = RealString.prototype.split, then = RealPromise.prototype.then;
  const functionText = RealFunction.prototype.toString;
  const getOwn = Object.getOwnPropertyDescriptor, prototypeOf = Object.getPrototypeOf;

  function named(name, message) {
    const error = new RealError(message);
    define(error, 'name', { value: name, writable: true, configurable: true });
    return error;
  }

  function overflow() {
    return new RealRangeError('Maximum call stack size exceeded');
  }

  /** The error behind a failed call, made of the realm's own material. */
  function thrown() {
    let name, message, error;
    try {
      error = failure('error');
      name = failure('name');
      message = failure('message');
    } catch (_) {
      return overflow();
    }
    return error === undefined ? named(name, message) : error;
  }

  /** Calls an outer function; its own errors never get out. */
  function safely(call, argument) {
    let reply;
    try {
      reply = call(argument);
    } catch (_) {
      throw overflow();
    }
    if (reply === Failed) throw thrown();
    return reply;
  }

  function words(text) {
    return text === '' ? [] : apply(split, text, [',']);
  }

  /** Writes the outer object into a private field of one of the realm's own, where no script can look. */
  class Facade extends (function (object) { return object; }) {
    #owner;
    constructor(object, owner) {
      super(object);
      this.#owner = owner;
    }
    static ownerOf(object) {
      return #owner in object ? object.#owner : undefined;
    }
  }
  const readOwner = Facade.ownerOf;
  const ownerOf = (value) => (typeof value === 'object' && value !== null ? readOwner(value) : undefined);

  const enums = create(null);
  function enumOf(enumName) {
    if (enums[enumName]) return enums[enumName];
    const names = words(safely(enumValues, enumName));
    const holder = create(null);
    for (let ordinal = 0; ordinal < names.length; ordinal++) {
      const [name, constant] = apply(split, names[ordinal], ['=']);
      if (constant !== undefined) {
        holder[name] = constant;
        continue;
      }
      const value = create(Object.prototype);
      const methods = {
        toString: () => name,
        name: () => name,
        ordinal: () => ordinal,
        compareTo: (other) => ordinal - other.ordinal(),
        toJSON: () => name,
      };
      for (const key of ownKeys(methods)) define(value, key, { value: methods[key] });
      new Facade(value, safely(() => enumOwner(enumName, name)));
      holder[name] = freeze(value);
      // An enum answers as its first value does. Source [L]: gf:testenums.
      if (ordinal === 0) for (const key of ownKeys(methods)) define(holder, key, { value: methods[key] });
    }
    return (enums[enumName] = freeze(holder));
  }

  const prototypes = create(null);
  function prototypeFor(className) {
    if (prototypes[className]) return prototypes[className];
    const prototype = create(Object.prototype);
    const list = words(safely(members, className));
    for (let index = 0; index < list.length; index++) {
      const [kind, name, reference] = apply(split, list[index], [' ']);
      if (kind === 'enum') {
        define(prototype, name, { get: () => enumOf(reference), enumerable: true });
      } else {
        const id = +reference;
        const method = {
          [name](...args) {
            let reply;
            try {
              reply = invoke(ownerOf(this), id, args);
            } catch (_) {
              throw overflow();
            }
            if (reply === Failed) throw thrown();
            return reply;
          },
        };
        define(prototype, name, { value: method[name], writable: true, configurable: true, enumerable: true });
      }
    }
    if (getOwn(prototype, 'toString') === undefined) {
      const toText = {
        toString() {
          const owner = ownerOf(this);
          return (owner && safely(textOf, owner)) ?? className;
        },
      };
      define(prototype, 'toString', { value: toText.toString, writable: true, configurable: true });
    }
    return (prototypes[className] = prototype);
  }

  /** The global appears when it is first used: most scripts use few services. */
  function defineService(name) {
    const settle = (value) => define(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
    define(globalThis, name, {
      get: () => {
        const value = safely(service, name);
        settle(value);
        return value;
      },
      set: settle,
      configurable: true,
      enumerable: false,
    });
  }

  function defineEnum(name) {
    define(globalThis, name, { get: () => enumOf(name), configurable: true, enumerable: false });
  }

  /** Code made from text may not load modules: that would be the one way out of the realm. */
  function guardCodeFromText() {
    const refuse = () => {
      throw new RealSyntaxError('Cannot use import statement outside a module');
    };
    const guardedEval = (code) => {
      if (typeof code === 'string' && !safely(isCodeAllowed, code)) refuse();
      return globalEval(code);
    };
    define(guardedEval, 'name', { value: 'eval' });
    globalThis.eval = guardedEval;
    const kinds = [RealFunction, async function () {}.constructor, function* () {}.constructor, async function* () {}.constructor];
    for (const Kind of kinds) {
      const guarded = function (...parts) {
        for (let index = 0; index < parts.length; index++) parts[index] = RealString(parts[index]);
        const built = construct(Kind, parts, new.target && new.target !== guarded ? new.target : Kind);
        if (!safely(isCodeAllowed, '(' + apply(functionText, built, []) + ')')) refuse();
        return built;
      };
      define(guarded, 'name', { value: Kind.name });
      define(guarded, 'prototype', { value: Kind.prototype, writable: false });
      define(Kind.prototype, 'constructor', { value: guarded, writable: false, configurable: false });
      if (Kind === RealFunction) globalThis.Function = guarded;
    }
  }

  define(RealError, 'prepareStackTrace', { value: undefined, writable: false, configurable: false });
  outer.dateScript({
    now: () => safely(now),
    offsetMs: (instant) => safely(offsetMs, instant),
    instantMs: (local) => safely(instantMs, local),
    zoneName: (instant) => safely(zoneName, instant),
  });
  guardCodeFromText();
  define(Math, 'random', { value: () => safely(random), writable: true, configurable: true });
  for (const name of words(globalNames)) defineService(name);
  for (const name of words(enumGlobals)) defineEnum(name);

  return freeze({
    newArray: (length) => new RealArray(length),
    newObject: () => ({}),
    newDate: (instantMs) => new RealDate(instantMs),
    newFacade: (className, owner) => new Facade(create(prototypeFor(className)), owner),
    ownerOf,
    enumValue: (enumName, name) => enumOf(enumName)[name],
    newError: named,
    isError: (value) => value instanceof RealError,
    prototypeOf,
    call: (callee, args) => apply(callee, undefined, args),
    /** Runs a template's code with the template's own properties as variables. */
    renderTemplate: (template, code) => {
      const names = ownKeys(template);
      const values = [];
      for (let index = 0; index < names.length; index++) values[index] = template[names[index]];
      names[names.length] = code;
      return apply(construct(RealFunction, names), template, values);
    },
    /** Reports how a promise ended, as far as the waiting jobs end it. */
    watch: (promise) => {
      const outcome = { state: 'pending', value: undefined };
      apply(then, promise, [
        (value) => { outcome.state = 'fulfilled'; outcome.value = value; },
        (reason) => { outcome.state = 'rejected'; outcome.value = reason; },
      ]);
      return outcome;
    },
  });
})`;

import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';

const REACH = `.constructor.constructor('return typeof process + typeof require')()`;

/** Each expression gives an object that the host handed to the script, or one that an attack hopes to get. */
const ROUTES: Readonly<Record<string, string>> = {
  'the global object': 'globalThis',
  'a service': 'PropertiesService',
  'a service object': 'PropertiesService.getScriptProperties()',
  'a method': 'PropertiesService.getScriptProperties',
  'an array': 'Utilities.parseCsv("a,b")',
  'a row of an array': 'Utilities.parseCsv("a,b")[0]',
  'a plain object': 'PropertiesService.getScriptProperties().getProperties()',
  'an enum': 'Utilities.DigestAlgorithm.MD5',
  'a method of an enum': 'Utilities.DigestAlgorithm.MD5.toString',
  'a date': 'new Date()',
  'the Date function': 'Date',
  'a date method': 'new Date().getHours',
  'the eval function': 'eval',
  'Math.random': 'Math.random',
  "Google's error": '(function () { try { Utilities.sleep("x") } catch (e) { return e } })()',
  "the host's error": '(function () { try { ScriptApp.newStateToken() } catch (e) { return e } })()',
  'a wrong receiver error':
    '(function () { var file = SpreadsheetApp.getActive(); try { file.getName.call({}) } catch (e) { return e } })()',
  'a template error':
    '(function () { try { HtmlService.createTemplate("<? nothing.there ?>").evaluate() } catch (e) { return e } })()',
  'a template this':
    '(function () { var got; globalThis.keep = function (t) { got = t }; HtmlService.createTemplate("<? keep(this) ?>").evaluate(); return got })()',
  'call sites of a stack':
    '(function () { Error.prepareStackTrace = function (e, sites) { return sites }; return new Error().stack })()',
  'an error of the engine': '(function () { try { null.x } catch (e) { return e } })()',
  'a setter on a prototype': `(function () {
    var got = {};
    Object.defineProperty(Array.prototype, '0', { set: function (v) { got = v === null ? {} : Object(v) }, configurable: true });
    try { Utilities.parseCsv("a,b") } finally { delete Array.prototype[0] }
    return got })()`,
  'a replaced apply': `(function () {
    var got = {}, kept = Function.prototype.apply, call = Function.prototype.call;
    Function.prototype.apply = Function.prototype.call = function () { got = this; return kept };
    try { Utilities.getUuid() } catch (e) { got = e }
    Function.prototype.apply = kept; Function.prototype.call = call;
    return got })()`,
};

describe('the realm of a script', () => {
  it.each(Object.entries(ROUTES))('keeps Node out of reach from %s', async (_, route) => {
    const host = await createHost();
    expect(host.evaluate(`(${route})${REACH}`)).toBe('undefinedundefined');
  });

  it('keeps Node out of reach when the stack overflows inside a service call', async () => {
    const host = await createHost();
    const found = host.evaluate(`
      var seen = [];
      function dive() {
        try { Utilities.parseCsv('a,b'); dive(); }
        catch (e) {
          try { seen.push(e instanceof Error, e${REACH}) } catch (x) {}
          throw e;
        }
      }
      try { dive() } catch (e) {}
      [seen.length > 0, seen.every(function (x) { return x === true || x === 'undefinedundefined' })]`);
    expect(found).toEqual([true, true]);
  });

  it.each([
    'import("fs")',
    'import /* a comment */ ("fs")',
    'eval("import" + "(\'fs\')")',
    'new Function("return import" + "(\'fs\')")()',
    '(async function () {}).constructor("await import" + "(\'fs\')")()',
    'PropertiesService.getScriptProperties.constructor("return import" + "(\'fs\')")()',
  ])('refuses to load modules: %s', async (code) => {
    const host = await createHost();
    expect(() => host.evaluate(code)).toThrow('Cannot use import statement outside a module');
  });

  it('takes the word import in texts and comments for what it is', async () => {
    const host = await createHost();
    expect(host.evaluate('/* import (x) */ "import (old)" + `import(${1})`')).toBe('import (old)import(1)');
  });

  it.each(
    [
      'setTimeout setInterval setImmediate queueMicrotask structuredClone URL URLSearchParams TextEncoder TextDecoder',
      'fetch FormData File DOMException atob btoa crypto window navigator performance process require module global',
      'Buffer WebAssembly SharedArrayBuffer Atomics',
    ]
      .join(' ')
      .split(' '),
  )('has no %s [D guide/v8-runtime]', async (name) => {
    const host = await createHost();
    expect(host.evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it('has Intl unless the host is told that Google has none [?]', async () => {
    const withIntl = await createHost();
    const without = await createHost({ facts: { hasIntl: false } });
    expect([withIntl.evaluate('typeof Intl'), without.evaluate('typeof Intl')]).toEqual([
      'object',
      'undefined',
    ]);
  });

  it("has built-ins that are newer than Google's engine unless the host is told that it has none [?]", async () => {
    const kinds = async (hasNewBuiltIns: boolean): Promise<unknown> => {
      const host = await createHost({ facts: { hasNewBuiltIns } });
      host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(0)).getValue()");
      return host.evaluate(
        '[[].at, "".replaceAll, Object.hasOwn, globalThis.WeakRef, [].flat, "".matchAll].map(function (x) { return typeof x }).join()',
      );
    };
    expect(await kinds(true)).toBe('function,function,function,function,function,function');
    expect(await kinds(false)).toBe('undefined,undefined,undefined,undefined,function,function');
  });

  it('gives arrays, dates, objects and errors of its own making', async () => {
    const host = await createHost();
    const made = host.evaluate(`
      var error; try { Utilities.sleep('x') } catch (e) { error = e }
      [Utilities.parseCsv('a') instanceof Array, Utilities.parseCsv('a')[0] instanceof Array,
       PropertiesService.getScriptProperties().getProperties() instanceof Object, error instanceof Error,
       new Date() instanceof Date, Object.prototype.toString.call(new Date())]`);
    expect(made).toEqual([true, true, true, true, true, '[object Date]']);
  });
});

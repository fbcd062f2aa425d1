import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const CODE = `
  function echo(value) { return value }
  function kinds(list) { return [list instanceof Array, typeof list[0]] }
  function day() { return { rows: [{ at: new Date(0) }] } }
  function gaps() { return [undefined, { a: undefined, b: 1 }, NaN] }
  function nothing() {}
  function service() { return { s: PropertiesService } }
  function map() { return new Map() }
  function fail() { throw new Error('wrong') }
  function google() { Utilities.sleep('x') }
  function secret_() { return 1 }
  var holder = { inner: function () { return 1 } };`;

async function page(options = {}) {
  const host = await createHost(options);
  host.load(projectFolder({ 'a.js': CODE }));
  return host;
}

describe('google.script.run', () => {
  it('carries numbers, texts, booleans, null, arrays and plain objects both ways [D guide/html/communication]', async () => {
    const value = { n: 1.5, t: 'x', b: true, nothing: null, list: [1, ['a']] };
    expect((await page()).run('echo', [value])).toEqual({ ok: true, value });
  });

  it("arrives as objects of the script's own realm", async () => {
    expect((await page()).run('kinds', [['x']]).value).toEqual([true, 'string']);
  });

  it('makes undefined in arrays null and drops keys with undefined [D guide/html/communication]', async () => {
    const host = await page();
    expect(host.run('gaps').value).toEqual([null, { b: 1 }, null]);
    expect(host.run('echo', [[undefined, { a: undefined }]]).value).toEqual([null, {}]);
    expect(host.run('kinds', [[NaN]]).value).toEqual([true, 'object']);
    expect(host.run('nothing').value).toBe(null);
  });

  it('gives null for the whole of a result with a Date anywhere in it [R]', async () => {
    expect((await page()).run('day')).toEqual({ ok: true, value: null });
  });

  it.each(['service', 'map'])('gives null for a result that is no plain data: %s', async (name) => {
    expect((await page()).run(name).value).toBe(null);
  });

  it.each([
    ['a date', [new Date(0)], 0],
    ['a date within', [1, { at: [new Date(0)] }], 1],
    ['a function', [() => 1], 0],
  ])('refuses %s as an argument in the page at once [R]', async (_, args, property) => {
    const host = await page();
    expect(thrownBy(() => host.run('echo', args))).toBe(
      `TypeError: Failed due to illegal value in property: ${property}`,
    );
    expect(host.calls.total).toBe(0);
  });

  it('refuses an argument that refers to itself [R]', async () => {
    const host = await page();
    const self: unknown[] = [];
    self.push(self);
    expect(thrownBy(() => host.run('echo', [self]))).toBe('TypeError: Failed due to circular reference');
  });

  it('lets a date cross as text, or the bare message, where the host is told that Google does [?]', async () => {
    const host = await page({ facts: { dateInReply: 'text', failureMessage: 'plain' } });
    expect(host.run('day').value).toEqual({ rows: [{ at: '1970-01-01T00:00:00.000Z' }] });
    expect(host.run('map').value).toBe(null);
    expect(thrownBy(() => host.run('fail'))).toBe('Error: wrong');
  });

  it('answers calls made at once in no order, but never an eleventh before one of the ten [D guide/html/communication]', async () => {
    const host = await page();
    const calls = Array.from({ length: 60 }, (_, index) => ({ name: 'echo', args: [index] }));
    const replies = host.runAll(calls);
    expect(replies.map(({ index }) => index).sort((a, b) => a - b)).toEqual(calls.map((_, index) => index));
    expect(replies.every((reply) => reply.ok && reply.value === reply.index)).toBe(true);
    const order = replies.map(({ index }) => index);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(order.every((index, place) => index < place + 10)).toBe(true);
    expect((await page()).runAll(calls)).toEqual(replies);
    expect((await page({ seed: 7 })).runAll(calls)).not.toEqual(replies);
  });

  it('tells each of several calls by itself how it ended, and makes none when one cannot cross [R]', async () => {
    const host = await page();
    const replies = host.runAll([{ name: 'echo', args: [1] }, { name: 'fail' }, { name: 'secret_' }]);
    expect([...replies].sort((a, b) => a.index - b.index)).toEqual([
      { index: 0, ok: true, value: 1 },
      { index: 1, ok: false, message: 'Error: wrong' },
      { index: 2, ok: false, message: 'google.script.run.secret_ is not a function' },
    ]);
    host.resetCounts();
    const bad = [{ name: 'google' }, { name: 'echo', args: [new Date(0)] }];
    expect(thrownBy(() => host.runAll(bad))).toContain('illegal value in property: 0');
    expect(host.calls.total).toBe(0);
  });

  it('passes only the message of an error, with its name in front [D guide/html/communication]', async () => {
    const host = await page();
    expect(thrownBy(() => host.run('fail'))).toBe('Error: Error: wrong');
    expect(thrownBy(() => host.run('google'))).toMatch(/^Error: Exception: The parameters \(String\)/);
  });

  it.each(['secret_', 'holder.inner', 'missing', 'echo(1);echo'])(
    'does not know %s: private, not at the top level, or not there [D guide/html/reference/run]',
    async (name) => {
      const host = await page();
      expect(thrownBy(() => host.run(name))).toBe(`TypeError: google.script.run.${name} is not a function`);
    },
  );

  it('holds both ways to the limit that it is given [?]', async () => {
    const host = await page({ wireLimitBytes: 20 });
    expect(host.run('echo', ['short']).value).toBe('short');
    expect(thrownBy(() => host.run('echo', ['x'.repeat(30)]))).toContain('too large');
  });
});

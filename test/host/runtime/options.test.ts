import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { DEFAULT_FACTS, FACT_NAMES, outcomesOf } from '../../../local/host/runtime/host-facts';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

const refused = (options: object): Promise<unknown> => createHost(options as HostOptions);

describe('createHost', () => {
  it.each([
    [{ worbook: 'x.xlsx' }, TypeError, 'no option "worbook"'],
    [{ constructor: 1 }, TypeError, 'no option "constructor"'],
    [{ timeZone: 'Europe/Atlantis' }, RangeError, 'no time zone: Europe/Atlantis'],
    [{ scriptTimeZone: '' }, RangeError, 'no time zone'],
    [{ install: 'marketplace' }, RangeError, 'bound, test, published'],
    [{ account: 'business' }, RangeError, 'consumer, workspace'],
    [{ users: [{ email: 'a@example.com', role: 'boss', locale: 'en' }] }, RangeError, 'role of a user'],
    [{ users: 'a@example.com' }, TypeError, 'users is a list'],
    [{ latency: -1 }, RangeError, 'latency is between'],
    [{ latencySpread: 2 }, RangeError, 'latencySpread is between'],
    [{ wireLimitBytes: '1 MB' }, TypeError, 'wireLimitBytes is a number'],
    [{ facts: { hasItnl: true } }, TypeError, 'no fact "hasItnl"'],
    [{ facts: { writeErrors: 'never' } }, RangeError, 'late, at-once'],
    [{ facts: { clockLatenessMs: -5 } }, RangeError, 'clockLatenessMs'],
    [{ checkSyntax: 'es2019' }, TypeError, 'checkSyntax is a function'],
  ])('refuses %j', async (options, kind, words) => {
    await expect(refused(options)).rejects.toThrow(kind);
    await expect(refused(options)).rejects.toThrow(words);
  });

  it('plays the first outcome of every fact unless told otherwise, and has another to play', () => {
    for (const name of FACT_NAMES) {
      const outcomes = outcomesOf(name);
      if (outcomes === 'amount') expect(DEFAULT_FACTS[name]).toEqual(expect.any(Number));
      else {
        expect(outcomes[0]).toBe(DEFAULT_FACTS[name]);
        expect(new Set(outcomes).size).toBeGreaterThan(1);
      }
    }
  });
});

describe('latency', () => {
  const CODE =
    "PropertiesService.getScriptProperties().setProperty('a', '1'); CacheService.getScriptCache().get('k')";

  it('is told by method, and is the sum of all (apps-script.md 3: 62 and 4 to 20 ms)', async () => {
    const host = await createHost();
    host.evaluate(CODE);
    expect(host.modelledMsByMethod).toEqual({ 'Properties.setProperty': 62, 'Cache.get': 12 });
    expect(host.modelledMs).toBe(74);
    host.resetCounts();
    expect(host.modelledMsByMethod).toEqual({});
  });

  it('counts what goes to Google: a trigger is made there, its builder and a rule are not', async () => {
    const host = await createHost();
    host.evaluate(`ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
      SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()`);
    expect(host.calls).toEqual({ total: 1, byMethod: { 'ClockTriggerBuilder.create': 1 } });
    expect(host.modelledMs).toBe(500);
  });

  it('strays around the model by as much as is asked, the same for the same seed', async () => {
    const cost = async (seed: number): Promise<number> => {
      const host = await createHost({ latencySpread: 0.5, seed });
      host.evaluate(CODE);
      return host.modelledMs;
    };
    const costs = await Promise.all([1, 1, 2, 3, 4].map(cost));
    expect(costs[0]).toBe(costs[1]);
    expect(new Set(costs).size).toBe(4);
    expect(costs.every((ms) => ms > 37 && ms < 111)).toBe(true);
  });
});

describe('a syntax check', () => {
  /** Users report that Google's parser refuses class fields; ES2019 is safe [R google/clasp issues 907, 935]. */
  const checkSyntax = (code: string): void => void parse(code, { ecmaVersion: 2019 });

  it('refuses a project and a piece of code before they run', async () => {
    const host = await createHost({ checkSyntax });
    expect(thrownBy(() => host.load(projectFolder({ 'a.js': 'class A { x = 1 }' })))).toMatch(/^SyntaxError/);
    expect(thrownBy(() => host.evaluate('var a; a ??= 1'))).toMatch(/^SyntaxError/);
    expect(host.evaluate('1 + 1')).toBe(2);
  });
});

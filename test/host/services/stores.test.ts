import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { thrownBy } from '../thrown';

const USERS = [
  { email: 'ana@example.com', role: 'owner', locale: 'es' },
  { email: 'bo@example.com', role: 'editor', locale: 'zh_CN' },
] as const;

describe('PropertiesService', () => {
  it('gives null for what is not there [L]', async () => {
    const host = await createHost();
    expect(host.evaluate('PropertiesService.getUserProperties().getProperty("x")')).toBe(null);
  });

  it('keeps the stores of document, script and each user apart', async () => {
    const host = await createHost({ users: USERS });
    host.evaluate(`
      PropertiesService.getDocumentProperties().setProperty('k', 'document');
      PropertiesService.getScriptProperties().setProperty('k', 'script');
      PropertiesService.getUserProperties().setProperty('k', 'ana');`);
    expect(host.exportState().properties).toEqual({
      document: { k: 'document' },
      script: { k: 'script' },
      user: { 'ana@example.com': { k: 'ana' } },
    });
  });

  it('answer to their deprecated globals [D ref/properties]', async () => {
    const host = await createHost();
    const code = `
      PropertiesService.getScriptProperties().setProperty('k', 's'); UserProperties.setProperty('k', 'u');
      [ScriptProperties.getProperty('k'), PropertiesService.getUserProperties().getProperty('k'), ScriptProperties.getKeys()]`;
    expect(host.evaluate(code)).toEqual(['s', 'u', ['k']]);
  });

  it('adds many at once and deletes the others only when told [D ref/properties]', async () => {
    const host = await createHost();
    const code = `
      var p = PropertiesService.getScriptProperties();
      p.setProperties({ a: 1, b: 'two' }).setProperties({ c: true });
      var before = p.getKeys();
      p.setProperties({ d: 'x' }, true);
      [before, p.getProperties()]`;
    expect(host.evaluate(code)).toEqual([['a', 'b', 'c'], { d: 'x' }]);
  });

  it('refuses a value above 9 KB [D quotas; text R]', async () => {
    const host = await createHost();
    const put = (size: number): string =>
      thrownBy(() =>
        host.evaluate(`PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(${size}))`),
      );
    expect(put(9 * 1024)).toBe('nothing');
    expect(put(9 * 1024 + 1)).toBe('Exception: Argument too large: value');
  });

  it('refuses a store above 500 KB and keeps what it has [D quotas; text R]', async () => {
    const host = await createHost();
    const code = `
      var p = PropertiesService.getScriptProperties(), stored = 0, text = 'none';
      try { for (; stored < 100; stored++) p.setProperty('k' + stored, 'x'.repeat(9000)) } catch (e) { text = e.message }
      [p.getKeys().length === stored, stored, text]`;
    expect(host.evaluate(code)).toEqual([
      true,
      56,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ]);
  });
});

describe('CacheService', () => {
  it('forgets after its time on the virtual clock, 600 s unless told [D ref/cache]', async () => {
    const host = await createHost({ latency: 0 });
    host.evaluate(`
      var c = CacheService.getScriptCache(); c.put('default', '1'); c.put('long', '2', 21600); c.put('short', '3', 1)`);
    host.advance(599_999);
    expect(host.evaluate('c.getAll(["default", "long", "short"])')).toEqual({ default: '1', long: '2' });
    host.advance(1);
    expect(host.evaluate('c.get("default")')).toBe(null);
  });

  it('gives null from put and remove [L]', async () => {
    const host = await createHost();
    expect(
      host.evaluate('var c = CacheService.getUserCache(); [c.put("a", "1"), c.remove("a"), c.get("a")]'),
    ).toEqual([null, null, null]);
  });

  it('holds to its limits of key, value and time [D ref/cache]', async () => {
    const host = await createHost();
    const put = (args: string): string =>
      thrownBy(() => host.evaluate(`CacheService.getScriptCache().put(${args})`));
    expect(put("'k'.repeat(250), 'v'")).toBe('nothing');
    expect(put("'k'.repeat(251), 'v'")).toBe('Exception: Argument too large: key');
    expect(put("'k', 'v'.repeat(100 * 1024)")).toBe('nothing');
    expect(put("'k', 'v'.repeat(100 * 1024 + 1)")).toBe('Exception: Argument too large: value');
    expect(put("'k', 'v', 21601")).toContain('expirationInSeconds');
  });

  it('keeps the 900 items that expire latest when it comes to 1,000 [D ref/cache]', async () => {
    const host = await createHost({ latency: 0 });
    const code = `
      var c = CacheService.getScriptCache();
      for (var i = 0; i < 1000; i++) c.put('k' + i, 'v', 1000 + i);
      [c.get('k99'), c.get('k100'), c.get('k999')]`;
    expect(host.evaluate(code)).toEqual([null, 'v', 'v']);
  });

  it('may forget at once, since expiry is a suggestion only [D ref/cache]', async () => {
    const host = await createHost({ facts: { cacheEvictsEarly: true } });
    const code = `
      var c = CacheService.getScriptCache(), kept = 0;
      for (var i = 0; i < 200; i++) { c.put('k' + i, 'v'); if (c.get('k' + i)) kept++ }
      kept > 50 && kept < 150`;
    expect(host.evaluate(code)).toBe(true);
  });
});

describe('LockService', () => {
  it('acquires at once when free, never with a negative time, again when held [L]', async () => {
    const host = await createHost();
    const code =
      'var l = LockService.getDocumentLock(); [l.tryLock(-100), l.tryLock(0), l.tryLock(0), l.hasLock()]';
    expect(host.evaluate(code)).toEqual([false, true, true, true]);
  });

  it('throws from waitLock when the time is over [L]', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate('LockService.getScriptLock().waitLock(-100)'))).toMatch(
      /^Exception: Lock timeout/,
    );
  });

  it('waits for another holder on the virtual clock', async () => {
    const host = await createHost({ latency: 0 });
    host.holdLock('document', 5000);
    const start = host.now();
    expect(host.evaluate('LockService.getDocumentLock().tryLock(1000)')).toBe(false);
    expect(host.now() - start).toBe(1000);
    expect(host.evaluate('LockService.getDocumentLock().tryLock(30000)')).toBe(true);
    expect(host.now() - start).toBe(5000);
  });

  it('lets go when the run ends [D ref/lock]', async () => {
    const host = await createHost();
    host.evaluate('var held = LockService.getScriptLock(); held.tryLock(0)');
    expect(host.evaluate('held.hasLock()')).toBe(false);
  });
});

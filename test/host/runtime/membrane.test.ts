import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { thrownBy } from '../thrown';

async function evaluated(code: string): Promise<unknown> {
  return (await createHost()).evaluate(code);
}

describe('a service call', () => {
  it('meets an unknown method as any JavaScript object does', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate('PropertiesService.getEverything()'))).toBe(
      'TypeError: PropertiesService.getEverything is not a function',
    );
  });

  it('fails loudly for a documented method that is not built', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate('ScriptApp.newStateToken()'))).toBe(
      'Error: not on the local host: ScriptApp.newStateToken',
    );
  });

  it('answers wrong arguments with the signature error, types as Google writes them [L]', async () => {
    const host = await createHost();
    const given = (code: string): string => thrownBy(() => host.evaluate(code));
    expect(given('PropertiesService.getScriptProperties().setProperty("a", [1])')).toBe(
      "Exception: The parameters (String,number[]) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
    expect(given('Utilities.formatDate("x", "GMT", "y")')).toContain('(String,String,String)');
    expect(given('Utilities.sleep(null)')).toContain('(null)');
    expect(given('Utilities.sleep(true, {})')).toContain('(Boolean,(class))');
    expect(given('LockService.getScriptLock().tryLock(LockService.getScriptLock())')).toContain(
      '(LockService.Lock)',
    );
  });

  it('counts an argument given as undefined and takes it for null [D guide/v8-runtime/migration]', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate('Utilities.sleep(undefined)'))).toContain('(null)');
    expect(thrownBy(() => host.evaluate('LockService.getScriptLock(undefined)'))).toContain('(null)');
  });

  it('of a service needs no `this`, one of an object does [R: BetterLog calls formatString so]', async () => {
    expect(await evaluated('Utilities.formatString.apply(this, ["%s-%d", "a", 3])')).toBe('a-3');
    expect(await evaluated('["b"].forEach(Logger.log); Logger.getLog()')).toContain('b');
    const host = await createHost();
    const code = 'var { getName } = SpreadsheetApp.getActive(); getName()';
    expect(thrownBy(() => host.evaluate(code))).toBe('TypeError: Illegal invocation of Spreadsheet.getName');
  });

  it('takes a number for a text', async () => {
    expect(
      await evaluated('PropertiesService.getScriptProperties().setProperty("n", 5).getProperty("n")'),
    ).toBe('5');
  });

  it('is counted by its class and name, and its time is modelled', async () => {
    const host = await createHost();
    host.evaluate(
      'var p = PropertiesService.getScriptProperties(); p.setProperty("a", "1"); p.getProperty("a");',
    );
    expect(host.calls).toEqual({
      total: 3,
      byMethod: {
        'PropertiesService.getScriptProperties': 1,
        'Properties.setProperty': 1,
        'Properties.getProperty': 1,
      },
    });
    expect(host.modelledMs).toBe(62 + 30);
  });

  it('gives the same object for the same service', async () => {
    expect(await evaluated('var s = PropertiesService; s === PropertiesService && String(s)')).toBe(
      'PropertiesService',
    );
  });

  it('knows enums by identity, name and JSON [D guide/v8-runtime/migration]', async () => {
    const found = await evaluated(`
      var all = SpreadsheetApp.Direction;
      [all.UP === SpreadsheetApp.Direction.UP, String(all.UP), JSON.stringify({ d: all.DOWN }), all.NEXT.ordinal()]`);
    expect(found).toEqual([true, 'UP', '{"d":"DOWN"}', 3]);
  });

  it('refuses an enum value of another kind', async () => {
    const host = await createHost();
    const code = 'Utilities.computeDigest(Utilities.Charset.UTF_8, "x")';
    expect(thrownBy(() => host.evaluate(code))).toContain('(Charset,String)');
  });

  it('speaks another language when asked, so that nothing can branch on words [R]', async () => {
    const english = await createHost();
    const scrambled = await createHost({ facts: { errorLanguage: 'scrambled' } });
    const call = 'LockService.getScriptLock().waitLock(-1)';
    expect(thrownBy(() => english.evaluate(call))).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(thrownBy(() => scrambled.evaluate(call))).toBe(
      'Exception: Ybpx gvzrbhg: nabgure cebprff jnf ubyqvat gur ybpx sbe gbb ybat.',
    );
  });

  it('ends at six minutes of virtual time, and no catch helps [D quotas]', async () => {
    const host = await createHost();
    const code = `
      for (var i = 0; i < 400; i++) { try { Utilities.sleep(1000) } catch (e) {} }
      PropertiesService.getScriptProperties().setProperty('reached', 'yes');`;
    expect(thrownBy(() => host.evaluate(code))).toBe('Exception: Exceeded maximum execution time');
    expect(host.evaluate("PropertiesService.getScriptProperties().getProperty('reached')")).toBe(null);
  });
});

describe('faults', () => {
  const CODE = `
    var p = PropertiesService.getScriptProperties(), log = [];
    for (var i = 1; i <= 3; i++) { try { p.setProperty('k' + i, 'v'); log.push('ok') } catch (e) { log.push(e.message) } }
    log.push(p.getKeys().join()); log`;

  it('fail the n-th call of a method before it is carried out', async () => {
    const host = await createHost({
      faults: [{ method: 'Properties.setProperty', n: 2, error: 'lockTimeout' }],
    });
    expect(host.evaluate(CODE)).toEqual([
      'ok',
      'Lock timeout: another process was holding the lock for too long.',
      'ok',
      'k1,k3',
    ]);
  });

  it('fail it after it was carried out, with a text of their own', async () => {
    const host = await createHost({
      faults: [{ method: 'Properties.setProperty', n: 2, error: 'gone', after: true }],
    });
    expect(host.evaluate(CODE)).toEqual(['ok', 'gone', 'ok', 'k1,k2,k3']);
  });

  it('fail the n-th call of all', async () => {
    const host = await createHost({ faults: [{ method: '*', n: 3, error: 'third' }] });
    expect(host.evaluate(CODE)).toEqual(['ok', 'third', 'ok', 'k1,k3']);
  });

  it('kill a run so that nothing after it happens', async () => {
    const host = await createHost({
      faults: [{ method: 'Properties.setProperty', n: 2, kill: true, error: 'killed' }],
    });
    expect(thrownBy(() => host.evaluate(CODE))).toBe('Exception: killed');
    expect(host.evaluate('PropertiesService.getScriptProperties().getKeys()')).toEqual(['k1']);
  });
});

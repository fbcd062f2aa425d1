import { describe, expect, it } from 'vitest';
import { eachCell } from '../../../local/host/runtime/cost-model';
import { HostException } from '../../../local/host/runtime/host-exception';
import { DEFAULT_FACTS } from '../../../local/host/runtime/host-facts';
import type { HostFacts } from '../../../local/host/runtime/host-facts';
import { HostState } from '../../../local/host/runtime/host-state';
import { ScriptRun } from '../../../local/host/runtime/script-run';
import { seededRandom } from '../../../local/host/runtime/seeded-random';
import { newWorkbook } from '../../../local/host/workbook/model';

const OWNER = { email: 'ana@example.com', role: 'owner', locale: 'en' } as const;

function newRun(facts: Partial<HostFacts> = {}): ScriptRun {
  const state = new HostState({
    workbook: newWorkbook('id', 'Book'),
    users: [OWNER],
    user: OWNER,
    account: 'consumer',
    install: 'bound',
    facts: { ...DEFAULT_FACTS, ...facts },
    deniedScopes: [],
    latency: 1,
    latencySpread: 0,
    checkSyntax: () => undefined,
    answerFetch: () => null,
    projectName: 'Project',
    scriptTimeZone: null,
    nowMs: 0,
    random: seededRandom(1),
  });
  return new ScriptRun(state, { user: OWNER, activeUser: OWNER, workbook: state.workbook });
}

describe('the write buffer', () => {
  it('carries out writes in order at the next reading call, not where they stand [D best-practices]', () => {
    const run = newRun();
    const done: string[] = [];
    run.write(eachCell(1), () => done.push('first'));
    run.write(eachCell(1), () => done.push('second'));
    expect(done).toEqual([]);
    run.settle();
    run.settle();
    expect(done).toEqual(['first', 'second']);
  });

  it('fails late, and what was written after the bad write is lost with it [R]', () => {
    const run = newRun();
    const done: string[] = [];
    run.write(eachCell(1), () => done.push('before'));
    run.write(eachCell(1), () => {
      throw new HostException('outsideGrid');
    });
    run.write(eachCell(1), () => done.push('after'));
    expect(() => run.settle()).toThrow(HostException);
    run.settle();
    expect(done).toEqual(['before']);
  });

  it('fails at once where the host is told that Google does [C]', () => {
    const run = newRun({ writeErrors: 'at-once' });
    const bad = (): void => {
      throw new HostException('outsideGrid');
    };
    expect(() => run.write(eachCell(1), bad)).toThrow(HostException);
  });

  it('is carried out at the end of the run', () => {
    const run = newRun();
    const done: string[] = [];
    run.write(eachCell(1), () => done.push('last'));
    run.finish();
    expect(done).toEqual(['last']);
  });

  it('can be lost by a fault', () => {
    const run = newRun();
    const done: string[] = [];
    run.write(eachCell(1), () => done.push('lost'));
    expect(() => run.play({ method: '*', n: 1, dropBuffer: true, kill: true })).toThrow();
    run.finish();
    expect(done).toEqual([]);
  });
});

describe('the model of time (apps-script.md 3)', () => {
  it('takes 175 ms and 1 µs a cell to read a sheet first, then 0.3 ms', () => {
    const run = newRun();
    const [sheet, other] = [{}, {}];
    run.chargeRead(1000, sheet);
    expect(run.state.clock.modelledMs).toBeCloseTo(176, 9);
    run.chargeRead(1000, sheet);
    expect(run.state.clock.modelledMs).toBeCloseTo(176 + 1.3, 9);
    run.chargeRead(0, other);
    expect(run.state.clock.modelledMs).toBeCloseTo(177.3 + 175, 9);
  });

  it('takes 0.1 ms and 12 µs a cell to write, 30 ms and 0.14 ms a cell to flush', () => {
    const run = newRun();
    run.write(eachCell(10_000), () => undefined);
    expect(run.state.clock.modelledMs).toBeCloseTo(0.1 + 120, 9);
    run.settle();
    expect(run.state.clock.modelledMs).toBeCloseTo(120.1 + 30 + 1400, 9);
  });

  it('lets the run end at six minutes [D quotas]', () => {
    const run = newRun();
    run.pass(360_000);
    expect(() => run.pass(1)).toThrow('executionTime');
    expect(() => run.beginCall('Range.getValues')).toThrow('executionTime');
  });
});

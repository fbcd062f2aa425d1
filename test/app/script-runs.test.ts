import { expect, it } from 'vitest';
import { ScriptRuns } from '../../local/app/script-runs';

/** Ids of the calls in the order in which they end. */
function ended(random: () => number, count: number): Promise<string[]> {
  const order: string[] = [];
  return new Promise((resolve) => {
    const end = (callId: string): void => {
      order.push(callId);
      if (order.length === count) resolve(order);
    };
    const runs = new ScriptRuns({ begin: () => undefined, end }, random);
    for (let index = 0; index < count; index++) runs.add(String(index), () => index);
  });
}

it('the calls of a page run in any order [D guide/html/communication]', async () => {
  expect(await ended(() => 0, 4)).toEqual(['0', '1', '2', '3']);
  expect(await ended(() => 0.999, 4)).toEqual(['3', '2', '1', '0']);
  expect((await ended(() => 0.5, 4)).sort()).toEqual(['0', '1', '2', '3']);
});

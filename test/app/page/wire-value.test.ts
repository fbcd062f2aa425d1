import { describe, expect, test } from 'vitest';
import { wireArguments } from '../../../local/app/page/wire-value';

// Rules: reference/apps-script.md 2.6 [D guide/html/reference/run; R the texts of the errors].
describe('wireArguments', () => {
  test('lets numbers, texts, truth values, null and nestings of them through', () => {
    expect(wireArguments([1, 'a', true, null, { a: [1, { b: 'c' }] }])).toEqual([
      1,
      'a',
      true,
      null,
      { a: [1, { b: 'c' }] },
    ]);
  });

  test('turns undefined into null in lists and drops keys that hold it', () => {
    expect(wireArguments([[1, undefined], { a: undefined, b: 1 }, undefined])).toEqual([
      [1, null],
      { b: 1 },
      null,
    ]);
  });

  test.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date inside a list in an object', { a: [new Date(0)] }],
    ['a map', new Map()],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
  ])('throws at once for %s and names the argument', (_, value) => {
    expect(() => wireArguments(['fine', value])).toThrow(
      new TypeError('Failed due to illegal value in property: 1'),
    );
  });

  test('throws at once for an object that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = [loop];
    expect(() => wireArguments([loop])).toThrow(new TypeError('Failed due to circular reference'));
  });

  test('lets the same object occur twice side by side', () => {
    const shared = { a: 1 };
    expect(wireArguments([[shared, shared]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });
});

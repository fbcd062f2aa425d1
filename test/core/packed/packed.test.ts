import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/core/packed/base64';
import {
  packCustomers,
  packWords,
  unpackCustomers,
  unpackWords,
} from '../../../src/core/packed/packed-customers';
import { packNumbers, unpackNumbers } from '../../../src/core/packed/packed-numbers';
import { pageStarts } from '../../../src/core/packed/pages';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import type { CustomerTable } from '../../../src/core/indicators/customer-table';
import { makeCustomers } from '../make-customers';

test('bytes are written as RFC 4648 writes them, and read back', () => {
  // Section 10 of RFC 4648.
  const vectors = ['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy'];
  vectors.forEach((text, length) => {
    const bytes = new Uint8Array(Buffer.from('foobar').subarray(0, length));
    expect(toBase64(bytes)).toBe(text);
    expect(fromBase64(text)).toEqual(bytes);
  });
  const many = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7919) % 256);
  expect(toBase64(many)).toBe(Buffer.from(many).toString('base64'));
});

test('numbers come back to the last bit, in half the room where few decimals hold them', () => {
  const money = Float64Array.of(0, 0.1, -12.34, 21_474_836.47, NaN, 0.29);
  expect(packNumbers(money)).toMatchObject({ type: 'int32', decimals: 2 });
  const others = [
    money,
    Float64Array.of(1 / 3, 2),
    Float64Array.of(-0, 1),
    Float64Array.of(-(2 ** 31), 2 ** 31),
    Float64Array.of(1e300, Infinity, -Infinity, NaN),
    new Float64Array(),
  ];
  for (const values of others) expect([...unpackNumbers(packNumbers(values))]).toEqual([...values]);
});

test('words are told by customer, the same words on every page', () => {
  const texts = ['Ana', '', 'Luis', 'Ana'];
  const pages = [packWords(texts, 0, 2), packWords(texts, 2, 4)];
  expect(pages[0]?.words).toEqual(pages[1]?.words);
  expect(unpackWords(pages)).toEqual(texts);
});

/** Amounts in cents, blanks, halves and thirds, from a sequence anyone can follow. */
function someCustomers(count: number): CustomerTable {
  const at = (index: number, step: number): number => (index * step) % 101;
  const rows = Array.from({ length: count }, (_, index) => index);
  const columns = {
    amount: rows.map((index) => (index % 17 === 0 ? null : at(index, 37) * 12.34)),
    orders: rows.map((index) => at(index, 13)),
    recency: rows.map((index) => (index % 5 === 0 ? null : at(index, 7) / 3)),
  };
  const stage = Uint8Array.from(rows, (index) => index % 4);
  const category = {
    id: 'intention' as const,
    words: ['high', 'medium', 'low'],
    values: stage,
    notUnderstood: ['?'],
  };
  return makeCustomers(
    columns,
    rows.map((index) => 'Kündin 客户 ' + index),
    [category],
  );
}

test('pages hold what fits, one customer at least', () => {
  const table = someCustomers(50);
  const starts = pageStarts(table, 0, 1000);
  expect([starts[0], starts[starts.length - 1]]).toEqual([0, 50]);
  for (let page = 1; page < starts.length; page++) {
    const packed = packCustomers(table, starts[page - 1] ?? 0, starts[page] ?? 0);
    const { keys, names, indicators, categories } = packed;
    const numbers = [
      ...indicators.map(({ values }) => values.data),
      ...categories.map(({ codes }) => codes.data),
    ];
    expect(Buffer.byteLength(JSON.stringify([keys, names, numbers]))).toBeLessThan(1100);
  }
  expect(pageStarts(table, 0, 1)).toHaveLength(51);
  expect(pageStarts({ ...table, keys: [], names: [] }, 0)).toEqual([0, 0]);
});

test('who unpacks sorts as who packed', () => {
  const table = someCustomers(500);
  const starts = pageStarts(table, 0, 5000);
  const pages = starts.slice(1).map((end, page) => packCustomers(table, starts[page] ?? 0, end));
  const sent = JSON.parse(JSON.stringify(pages)) as typeof pages;
  const unpacked = unpackCustomers(sent);
  expect(unpacked).toEqual({ ...table, rowIndexes: [] });
  for (const scheme of ['weighted', 'abc', 'rfm'] as const) {
    const settings = {
      indicators: [
        { id: 'amount', weight: 3 },
        { id: 'recency', weight: 1, direction: 'less' as const },
      ],
    };
    const [there, here] = [table, unpacked].map((each) => runScheme(prepare(each), scheme, settings));
    expect(here?.scores).toEqual(there?.scores);
    expect(here?.classIndexes).toEqual(there?.classIndexes);
  }
});

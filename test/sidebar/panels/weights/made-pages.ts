import type { PreparedRows } from '../../../../src/contract/api-prepared';
import type { CustomerTable } from '../../../../src/core/indicators/customer-table';
import { packCustomers, packWords } from '../../../../src/core/packed/packed-customers';
import { seededRandom } from '../../../../src/core/random';
import type { Columns } from '../../../core/make-customers';
import { makeCustomers } from '../../../core/make-customers';

/** What is known of made customers beside their numbers, a text each. */
export interface MadeTexts {
  readonly owners?: readonly string[];
  readonly classesNow?: readonly string[];
}

/** A table as the add-on sends it, in so many pages. */
export function pagesOf(table: CustomerTable, pages = 1, texts: MadeTexts = {}): PreparedRows[] {
  const customers = table.keys.length;
  const size = Math.ceil(customers / pages);
  const { owners, classesNow } = texts;
  return Array.from({ length: pages }, (_, page) => {
    const [first, end] = [page * size, Math.min(customers, (page + 1) * size)];
    return {
      ...{ customers, pages, page, first, schemeId: 'weighted', rowNumbers: null },
      ...packCustomers(table, first, end),
      owners: owners ? packWords(owners, first, end) : null,
      classesNow: classesNow ? packWords(classesNow, first, end) : null,
    };
  });
}

/** Numbers like those of a firm: a few large customers, many small ones; the same seed gives the same. */
export function firmColumns(customers: number, seed: number): Columns {
  const random = seededRandom(seed);
  const each = (value: (customer: number) => number) => Array.from({ length: customers }, (_, i) => value(i));
  const amount = each(() => Math.round(5000 * (1 - random()) ** -0.9) / 100);
  return {
    amount,
    orders: each((i) => 1 + Math.floor((amount[i] ?? 0) / 90 + 3 * random())),
    recency: each(() => Math.floor(400 * random())),
    margin: each((i) => Math.round(100 * (amount[i] ?? 0) * (0.1 + 0.3 * random())) / 100),
    delay: each(() => Math.floor(20 * random())),
  };
}

export function firm(customers: number, seed: number): CustomerTable {
  const table = makeCustomers(firmColumns(customers, seed));
  return { ...table, names: table.keys.map((_, i) => 'Customer ' + (i + 1)) };
}

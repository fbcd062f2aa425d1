import { describe, expect, it } from 'vitest';
import type { Recognised, RecognisedTable } from '../../../../src/contract/api';
import type { Settings } from '../../../../src/core/settings';
import {
  holdsDates,
  otherColumns,
  rolesOf,
  withRole,
  type Role,
} from '../../../../sidebar/panels/classify/roles';

const table = (kind: string, columns: Record<string, string | null>): RecognisedTable => ({
  sheetNames: [kind],
  kind,
  kindName: kind,
  headerRowNumber: 1,
  records: 9,
  columns: Object.entries(columns).map(([header, field]) => ({
    header,
    field,
    fieldName: field,
    how: field === null ? null : 'exact',
    samples: [],
  })),
});

const customers = table('customers', { Code: 'customerId', Name: 'customer', Revenue: 'amount', Fax: null });
const orders = table('orders', {
  Client: 'customer',
  Day: 'date',
  Total: 'amount',
  Stage: 'status',
  Note: 'other',
});

const recognised = (main: RecognisedTable | null, ...others: RecognisedTable[]): Recognised => ({
  main,
  others,
  salesSheet: others[0]?.kind ?? null,
  issues: [],
});

const used = (from: Recognised, settings: Settings = {}) =>
  Object.fromEntries(rolesOf(from, settings).map((column) => [column.role, column.used]));

const roleIn = (from: Recognised, role: Role, settings: Settings = {}) => {
  const column = rolesOf(from, settings).find((entry) => entry.role === role);
  if (!column) throw new Error('no role ' + role);
  return column;
};

describe('rolesOf', () => {
  it('takes the amount of a customer list that stands alone', () => {
    expect(used(recognised(customers))).toEqual({
      customer: 'Code',
      name: 'Name',
      amount: 'Revenue',
      date: null,
      status: null,
    });
  });

  it('takes amount, date and status from the list of sales that the add-on names', () => {
    const both = recognised(customers, orders);
    expect(used(both)).toMatchObject({ amount: 'Total', date: 'Day', status: 'Stage' });
    expect(roleIn(both, 'amount').table).toBe(orders);
    expect(roleIn(both, 'customer').table).toBe(customers);
  });

  it('adds months as columns up, and has no setting for that', () => {
    const months = table('customers', { Name: 'customer', Jan: 'amount', Feb: 'amount' });
    const amount = roleIn(recognised(months), 'amount', { columns: { amount: 'Jan' } });
    expect(amount.recognised).toEqual({ sum: ['Jan', 'Feb'] });
    expect(withRole({ columns: { amount: 'Jan' } }, amount, { sum: ['Jan', 'Feb'] })).toEqual({});
  });

  it('multiplies quantity and price where there is no amount', () => {
    const lines = table('orders', { Client: 'customer', Qty: 'quantity', Price: 'price' });
    expect(used(recognised(lines)).amount).toEqual({ multiply: ['Qty', 'Price'] });
  });

  it('puts what the user chose before what was recognised', () => {
    expect(used(recognised(customers), { columns: { amount: 'Fax' } }).amount).toBe('Fax');
  });

  it('gives the name no line of its own when it is the customer column', () => {
    expect(used(recognised(orders))).not.toHaveProperty('name');
  });

  it('is empty while a question is open', () => {
    expect(rolesOf(recognised(null), {})).toEqual([]);
  });
});

describe('withRole', () => {
  const from = recognised(customers);

  it('writes the choice into the settings beside the others', () => {
    const settings: Settings = { scheme: 'abc', columns: { date: 'Day' } };
    const next = withRole(settings, roleIn(from, 'amount', settings), 'Fax');
    expect(next).toEqual({ scheme: 'abc', columns: { date: 'Day', amount: 'Fax' } });
  });

  it('takes the setting out when the choice is what the data suggest', () => {
    const settings: Settings = { columns: { amount: 'Fax' } };
    expect(withRole(settings, roleIn(from, 'amount', settings), 'Revenue')).toEqual({});
  });
});

describe('otherColumns', () => {
  it('tells understood columns from those left alone, over the lists in use', () => {
    const { understood, leftAlone } = otherColumns(rolesOf(recognised(customers, orders), {}));
    expect(understood.map((column) => column.header)).toEqual(['Revenue', 'Client']);
    expect(leftAlone.map((column) => column.header)).toEqual(['Fax', 'Note']);
  });
});

describe('holdsDates', () => {
  it('sees a date in any list, or the one the user chose', () => {
    expect(holdsDates(recognised(customers, orders), {})).toBe(true);
    expect(holdsDates(recognised(customers), {})).toBe(false);
    expect(holdsDates(recognised(customers), { columns: { date: 'Fax' } })).toBe(true);
  });
});

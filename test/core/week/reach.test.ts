import { describe, expect, it } from 'vitest';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import type { Cell, SheetGrid } from '../../../src/core/table/cell';
import { recognise } from '../../../src/core/table/recognise';
import { reachByKey } from '../../../src/core/week/reach';

function grid(sheetName: string, rows: Cell[][]): SheetGrid {
  return { sheetId: 0, sheetName, isActive: false, rows, ownColumns: [] };
}

/** What is known of each customer that a run would classify, by name. */
function reachByName(...sheets: SheetGrid[]): Record<string, string[]> {
  const recognition = recognise(sheets, {});
  const customers = deriveCustomers(recognition, {}, { today: 20_000 });
  expect(customers.keys.length).toBeGreaterThan(0);
  const reach = reachByKey(recognition, {});
  return Object.fromEntries(
    customers.keys.map((key, index) => {
      const { contact, phone, email } = reach(key);
      return [customers.names[index] ?? '', [contact, phone, email]];
    }),
  );
}

describe('reachByKey', () => {
  it('reads the customer list itself; a number is a phone as it stands; blank stays blank', () => {
    const list = grid('Customers', [
      ['Customer', 'Sales', 'Phone', 'E-mail'],
      ['Ash', 500, 600123456, 'ash@example.com'],
      ['Birch', 300, ' +34 600 11 22 33 ', null],
      ['Cedar', 200, null, null],
    ]);
    expect(reachByName(list)).toEqual({
      Ash: ['', '600123456', 'ash@example.com'],
      Birch: ['', '+34 600 11 22 33', ''],
      Cedar: ['', '', ''],
    });
  });

  it('fills in from contacts what the list does not know, the first that is not blank', () => {
    const list = grid('Customers', [
      ['Customer', 'Sales', 'Phone'],
      ['Ash', 500, '111'],
      ['Birch', 300, null],
    ]);
    const contacts = grid('Contacts', [
      ['Customer', 'Contact person', 'Phone', 'E-mail'],
      ['Birch', 'Bea', null, 'bea@example.com'],
      ['Birch', 'Bo', '222', 'bo@example.com'],
      ['Ash', 'Ann', '999', 'ann@example.com'],
      ['Nobody', 'Nil', '000', 'nil@example.com'],
    ]);
    expect(reachByName(list, contacts)).toEqual({
      Ash: ['Ann', '111', 'ann@example.com'],
      Birch: ['Bea', '222', 'bea@example.com'],
    });
  });

  it('finds the customers of an order list in the orders and in lists beside them', () => {
    const orders = grid('Orders', [
      ['Order', 'Customer', 'Order date', 'Amount', 'E-mail'],
      ['1', 'Ash', { day: 19_990 }, 500, 'order@example.com'],
      ['2', 'Ash', { day: 19_995 }, 100, null],
      ['3', 'Birch', { day: 19_996 }, 300, 'birch@example.com'],
    ]);
    const contacts = grid('Contacts', [
      ['Customer', 'Contact person', 'E-mail'],
      ['Ash', 'Ann', 'ann@example.com'],
    ]);
    expect(reachByName(orders, contacts)).toEqual({
      Ash: ['Ann', '', 'ann@example.com'],
      Birch: ['', '', 'birch@example.com'],
    });
  });
});

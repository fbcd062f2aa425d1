import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/contract/language';
import { say } from '../../../src/contract/say';
import { wireIssue } from '../../../src/contract/wire-issue';
import { INDICATOR_ISSUE_WORDS, LEFT_OUT_WORDS } from '../../../src/contract/words/indicators';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import type { Issue } from '../../../src/core/issue';
import type { Settings } from '../../../src/core/settings';
import { dayOfIso } from '../../../src/core/table/calendar';
import type { Cell } from '../../../src/core/table/cell';
import type { Table } from '../../../src/core/table/table';
import { makeTable, recognised } from '../../core/indicators/make-tables';

function day(text: string): Cell {
  return { day: dayOfIso(text) };
}

const ORDER_HEADINGS = ['N=orderId', 'Client=customer', 'Date=date', 'T=amount', 'Status=status'];

const orders = makeTable('orders', 'Orders', ORDER_HEADINGS, [
  ['1', 'Acme', day('2025-01-01'), 10, 'Paid'],
  ['2', 'Acme', day('2025-01-01'), -1, 'Blue'],
  ['3', 'Acme', null, 5, 'Paid'],
  ['4', 'Acme', day('2025-01-01'), 5, 'Cancelled'],
]);

function list(rows: readonly (readonly Cell[])[], headings = ['Name=customer', 'Sales=amount']): Table {
  return makeTable('customers', 'List', headings, rows);
}

/** Situations that together give rise to every finding. */
const SITUATIONS: readonly { tables: readonly [Table, ...Table[]]; settings?: Settings }[] = [
  {
    tables: [
      list([
        ['Acme', 1],
        ['ACME', 1],
        ['Panaderia Luna', 1],
        ['Panaderia Lunas', 1],
      ]),
      orders,
    ],
  },
  { tables: [list([['Bolt', 1]]), orders] },
  {
    tables: [
      list([['Acme', 1]]),
      orders,
      makeTable('orders', 'Old', ORDER_HEADINGS, [['9', 'Acme', null, 1, '']]),
    ],
  },
  { tables: [list([['Acme', 0]])] },
  { tables: [list([['Acme', 'x']])] },
  { tables: [list([['Acme']], ['Name=customer'])] },
  { tables: [orders], settings: { window: { from: '2020-01-01', to: '2020-12-31' } } },
  { tables: [orders], settings: { window: { from: '2020-12-31', to: '2020-01-01' } } },
  { tables: [orders], settings: { referenceDate: '2025-02-30' } },
  { tables: [orders], settings: { status: { Stage: ['Won'] } } },
  { tables: [orders], settings: { status: { include: ['Shipped'] } } },
  {
    tables: [
      makeTable(
        'orders',
        'O',
        ['C=customer', 'T=amount'],
        [
          ['A', '1 €'],
          ['B', 'US$ 1'],
        ],
      ),
    ],
  },
  {
    tables: [
      makeTable(
        'orders',
        'O',
        ['C=customer', 'T=amount'],
        [
          ['A', '1 €'],
          ['B', 'US$ 1'],
        ],
      ),
    ],
    settings: { currency: { rates: { EUR: 1 } } },
  },
];

function findings(): Issue[] {
  const today = dayOfIso('2025-12-31');
  return SITUATIONS.flatMap(({ tables: [main, ...others], settings = {} }) => [
    ...deriveCustomers(recognised(main, ...others), settings, { today }).issues,
  ]);
}

describe('the sentences about customers and orders', () => {
  test('every code is raised by some situation', () => {
    const raised = new Set(findings().map(({ code }) => code));
    expect(
      Object.keys(INDICATOR_ISSUE_WORDS.en).filter((code) => !raised.has(code as Issue['code'])),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('no sentence in %s keeps a placeholder or an empty name', (language) => {
    for (const issue of findings()) {
      const { text } = wireIssue(issue, language);
      expect(text).not.toMatch(/[{}]|""|«»|“”|undefined|NaN/);
    }
  });

  test.each(LANGUAGES)('rows left out are named in %s with their numbers', (language) => {
    for (const sentence of Object.values(LEFT_OUT_WORDS[language])) {
      const text = say(sentence, language, { count: 2, rows: '3, 7' });
      expect(text).toContain('3, 7');
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

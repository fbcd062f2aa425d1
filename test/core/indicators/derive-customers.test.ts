import { describe, expect, test } from 'vitest';
import type { CustomerTable, IndicatorId } from '../../../src/core/indicators/customer-table';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import type { Settings } from '../../../src/core/settings';
import { dayOfIso } from '../../../src/core/table/calendar';
import type { Cell } from '../../../src/core/table/cell';
import type { Recognition, Table } from '../../../src/core/table/table';
import { joinTabs, makeTable, recognised, withPeriod } from './make-tables';

const today = dayOfIso('2025-12-31');

function derive(recognition: Recognition, settings: Settings = {}): CustomerTable {
  return deriveCustomers(recognition, settings, { today });
}

/** Numbers of one kind by key; undefined where nobody has one. */
function byKey(table: CustomerTable, id: IndicatorId): Record<string, number> | undefined {
  const indicator = table.indicators.find((entry) => entry.id === id);
  return indicator && Object.fromEntries(table.keys.map((key, at) => [key, indicator.values[at] ?? NaN]));
}

function codes(table: CustomerTable): string[] {
  return table.issues.map(({ code }) => code);
}

function day(text: string): Cell {
  return { day: dayOfIso(text) };
}

const ORDER_HEADINGS = ['Order=orderId', 'Client=customer', 'Date=date', 'Total=amount', 'Status=status'];

function orders(rows: readonly (readonly Cell[])[], headings: readonly string[] = ORDER_HEADINGS): Table {
  return makeTable('orders', 'Orders', headings, rows);
}

const twoCustomers = orders([
  ['1', 'Acme, S.L.', day('2025-03-01'), 100.1, 'Paid'],
  ['2', 'Bolt', day('2025-05-01'), 50, 'Paid'],
  ['3', 'ACME', day('2025-06-10'), 0.2, 'Paid'],
  ['3', 'ACME', day('2025-06-10'), 20, 'Paid'],
]);

describe('deriveCustomers with orders only', () => {
  test('makes the customers from the orders', () => {
    const table = derive(recognised(twoCustomers));
    expect(byKey(table, 'amount')).toEqual({ acme: 120.3, bolt: 50 });
    expect(table.names).toEqual(['Acme, S.L.', 'Bolt']);
    expect(table.rowIndexes).toEqual([[], []]);
  });

  test('counts distinct order numbers', () => {
    expect(byKey(derive(recognised(twoCustomers)), 'orders')).toEqual({ acme: 2, bolt: 1 });
  });

  test('counts days back from the latest order, or from the reference date', () => {
    expect(byKey(derive(recognised(twoCustomers)), 'recency')).toEqual({ acme: 0, bolt: 40 });
    const later = derive(recognised(twoCustomers), { referenceDate: '2025-06-20' });
    expect(byKey(later, 'recency')).toEqual({ acme: 10, bolt: 50 });
  });

  test('takes names from a customer list elsewhere in the workbook', () => {
    const sales = orders([[7, 100]], ['KeyCliente=customerId', 'Monto=amount']);
    const list = makeTable(
      'customers',
      'Clientes',
      ['KeyCliente=customerId', 'Nombre=customer'],
      [[7, 'Wilman Kala']],
    );
    const table = derive(recognised(sales, list));
    expect([table.keys, table.names]).toEqual([['7'], ['Wilman Kala']]);
  });

  test('lists orders without a customer with their sum and rows', () => {
    const table = derive(
      recognised(
        orders([
          ['1', 'Acme', day('2025-01-01'), 10],
          ['2', null, day('2025-01-02'), 7.5],
        ]),
      ),
    );
    expect(table.leftOut).toEqual([
      { reason: 'no-customer', sheetName: 'Orders', rows: 1, rowNumbers: [3], amount: 7.5 },
    ]);
  });

  test('multiplies quantity and price', () => {
    const lines = orders(
      [
        ['A', 3, 0.695],
        ['A', -1, 0.695],
      ],
      ['C=customer', 'Q=quantity', 'P=price'],
    );
    expect(byKey(derive(recognised(lines)), 'amount')).toEqual({ a: 1.39 });
    expect(byKey(derive(recognised(lines), { returns: 'exclude' }), 'amount')).toEqual({ a: 2.085 });
  });

  test('counts goods given away as an order without sales, and leaves them out with the returns', () => {
    const rows = [
      ['A', 2, 5],
      ['B', 12, 0],
      ['C', -1, 5],
    ];
    const lines = orders(rows, ['C=customer', 'Q=quantity', 'P=price']);
    expect(byKey(derive(recognised(lines)), 'orders')).toEqual({ a: 1, b: 1, c: 0 });
    expect(byKey(derive(recognised(lines), { returns: 'exclude' }), 'amount')).toEqual({ a: 10 });
  });

  test('brings purchases and their return to exactly 0', () => {
    const rows = [0.1, 0.2, -0.3, 1].map((amount, at) => [
      `${at}`,
      at < 3 ? 'A' : 'B',
      day('2025-01-01'),
      amount,
    ]);
    expect(byKey(derive(recognised(orders(rows))), 'amount')).toEqual({ a: 0, b: 1 });
  });

  test('subtracts rows of type return and refunds in a column of their own', () => {
    const typed = orders(
      [
        ['A', 10, 'Sale'],
        ['A', 4, 'Devolución'],
      ],
      ['C=customer', 'T=amount', 'K=rowType'],
    );
    expect(byKey(derive(recognised(typed)), 'amount')).toEqual({ a: 6 });
    const refunded = orders(
      [
        ['A', 10, 3],
        ['A', 5, null],
      ],
      ['C=customer', 'T=amount', 'R=refund'],
    );
    expect(byKey(derive(recognised(refunded)), 'amount')).toEqual({ a: 12 });
  });

  test('takes the margin from a cost, of the row or of one piece', () => {
    const headings = ['C=customer', 'T=amount', 'Q=quantity', 'Cost=cost'];
    const ofRow = orders(
      [
        ['A', 100, 10, 60],
        ['B', 50, 5, 20],
      ],
      headings,
    );
    expect(byKey(derive(recognised(ofRow)), 'margin')).toEqual({ a: 40, b: 30 });
    const ofPiece = orders(
      [
        ['A', 100, 10, 6],
        ['B', 50, 5, 4],
      ],
      headings,
    );
    expect(byKey(derive(recognised(ofPiece)), 'margin')).toEqual({ a: 40, b: 30 });
  });
});

test('deriveCustomers takes the cost of a piece from a list of products', () => {
  const lines = orders(
    [
      ['A', 'p1', 4, 100],
      ['A', 'P2', 1, 10],
    ],
    ['C=customer', 'P=productId', 'Q=quantity', 'T=amount'],
  );
  const products = makeTable(
    'products',
    'Products',
    ['Code=productId', 'Cost=cost'],
    [
      ['P1', 15],
      ['p2', 4],
    ],
  );
  expect(byKey(derive(recognised(lines, products)), 'margin')).toEqual({ a: 100 - 60 + 10 - 4 });
});

describe('deriveCustomers with a customer list and orders', () => {
  const list = makeTable(
    'customers',
    'Accounts',
    ['Account=customer', 'Revenue=amount', 'Satisfaction=satisfaction'],
    [
      ['Acme Corporation', 9000, 4],
      ['Bolt Ltd', 20, 5],
      ['Cord', 5, null],
      ['bolt', 1, 3],
    ],
  );

  test('takes the amounts from the orders and says so', () => {
    const table = derive(recognised(list, twoCustomers));
    expect(byKey(table, 'amount')).toEqual({ acme: 120.3, bolt: 50, cord: 0 });
    expect(codes(table)).toContain('orders-used');
    expect(byKey(table, 'satisfaction')).toEqual({ acme: 4, bolt: 4, cord: NaN });
  });

  test('gives a customer without orders amount 0, orders 0 and no recency', () => {
    const table = derive(recognised(list, twoCustomers));
    expect(byKey(table, 'orders')?.['cord']).toBe(0);
    expect(byKey(table, 'recency')?.['cord']).toBeNaN();
    expect(codes(table)).toContain('customers-without-orders');
  });

  test('lists every row of a customer', () => {
    expect(derive(recognised(list, twoCustomers)).rowIndexes).toEqual([[1], [2, 4], [3]]);
  });

  test('counts orders of customers who are not in the list', () => {
    const more = orders([
      ['1', 'Acme', day('2025-01-01'), 10, ''],
      ['2', 'Dune', day('2025-01-01'), 3, ''],
    ]);
    expect(derive(recognised(list, more)).leftOut).toEqual([
      { reason: 'unknown-customer', sheetName: 'Orders', rows: 1, rowNumbers: [3], amount: 3 },
    ]);
  });

  test('falls back on the list where no order names a customer of it', () => {
    const foreign = orders([['1', 'Supplier One', day('2025-01-01'), 10, '']]);
    const table = derive(recognised(list, foreign));
    expect(codes(table)).toContain('orders-match-no-customer');
    expect(byKey(table, 'amount')).toEqual({ acme: 9000, bolt: 21, cord: 5 });
  });

  test('joins by the column through which most orders find their customer', () => {
    const keyed = makeTable(
      'customers',
      'Clientes',
      ['Key=customerId', 'Código', 'Nombre=customer'],
      [
        [1, 'ALFKI', 'Alfreds'],
        [2, 'ANATR', 'Ana Trujillo'],
      ],
    );
    const sales = orders(
      [
        ['ALFKI', 5],
        ['anatr', 6],
      ],
      ['Cliente=customerId', 'Monto=amount'],
    );
    expect(byKey(derive(recognised(keyed, sales)), 'amount')).toEqual({ '1': 5, '2': 6 });
  });

  test('finds 17 under 00017 and goes by name where the id is blank', () => {
    const keyed = makeTable(
      'customers',
      'L',
      ['Id=customerId', 'Name=customer'],
      [
        ['00017', 'Acme'],
        ['00018', 'Bolt'],
      ],
    );
    const sales = orders(
      [
        [17, 'x', 5],
        [null, 'BOLT, Inc.', 6],
      ],
      ['Id=customerId', 'Client=customer', 'T=amount'],
    );
    expect(byKey(derive(recognised(keyed, sales)), 'amount')).toEqual({ '00017': 5, '00018': 6 });
  });

  test('does not join by a code that many customers share', () => {
    const shared = makeTable(
      'customers',
      'L',
      ['Code=customerId', 'Name=customer', 'T=amount'],
      [
        ['N', 'Acme', 1],
        ['N', 'Bolt', 2],
        ['S', 'Cord', 3],
        ['S', 'Dune', 4],
      ],
    );
    expect(derive(recognised(shared)).keys).toEqual(['acme', 'bolt', 'cord', 'dune']);
  });

  test('joins order lines to their orders by the order number', () => {
    const heads = orders(
      [
        ['1', 'Acme', day('2025-01-05'), 'Shipped'],
        ['2', 'Bolt', day('2025-02-05'), 'Cancelled'],
      ],
      [...['Order=orderId', 'Client=customer', 'Date=date', 'Status=status']],
    );
    const lines = makeTable(
      'order-lines',
      'Lines',
      ['Order=orderId', 'Q=quantity', 'P=price'],
      [
        ['1', 2, 10],
        ['1', 1, 5],
        ['2', 1, 99],
      ],
    );
    const table = derive(recognised(list, heads, lines));
    expect(byKey(table, 'amount')).toEqual({ acme: 25, bolt: 0, cord: 0 });
    expect(byKey(table, 'orders')?.['acme']).toBe(1);
  });

  test('finds the days of a star schema through its calendar', () => {
    const sales = orders(
      [
        ['A', 14437, 5],
        ['B', 14440, 5],
      ],
      ['Client=customer', 'KeyTiempo=dateKey', 'M=amount'],
    );
    const calendar = makeTable(
      'dates',
      'tiempo',
      ['KeyTiempo=dateKey', 'Fecha=date', 'mes'],
      [
        [14437, day('2017-01-23'), 1],
        [14440, day('2017-01-26'), 1],
      ],
    );
    expect(byKey(derive(recognised(sales, calendar)), 'recency')).toEqual({ a: 3, b: 0 });
  });

  test('asks which of two sheets of orders counts', () => {
    const second = makeTable('orders', 'Old orders', ['Client=customer', 'T=amount'], [['Acme', 1]]);
    const asked = derive(recognised(list, twoCustomers, second));
    expect(asked.issues.map(({ severity }) => severity)).toEqual(['question']);
    expect(asked.issues[0]?.candidates?.map((candidate) => candidate.settings)).toEqual([
      { orders: 'Orders' },
      { orders: 'Old orders' },
    ]);
    const decided = derive(recognised(list, twoCustomers, second), { orders: 'Old orders' });
    expect(byKey(decided, 'amount')).toEqual({ acme: 1, bolt: 0, cord: 0 });
  });
});

describe('deriveCustomers with a customer list only', () => {
  test('takes the columns of the list, adding up rows of one customer', () => {
    const list = makeTable(
      'customers',
      'List',
      [
        'Name=customer',
        'Sales=amount',
        'Orders=orders',
        'Last=lastOrder',
        'Delay=delayDays',
        'Complaints=complaints',
      ],
      [
        ['Acme', 10.05, 2, day('2025-01-01'), 4, 1],
        ['Bolt', null, 1, day('2025-03-01'), null, null],
        ['ACME S.A.', 1.1, 3, day('2025-02-01'), 6, 2],
      ],
    );
    const table = derive(recognised(list));
    expect(byKey(table, 'amount')).toEqual({ acme: 11.15, bolt: NaN });
    expect(byKey(table, 'orders')).toEqual({ acme: 5, bolt: 1 });
    expect(byKey(table, 'recency')).toEqual({ acme: 28, bolt: 0 });
    expect(byKey(table, 'delay')).toEqual({ acme: 5, bolt: NaN });
    expect(byKey(table, 'complaints')).toEqual({ acme: 3, bolt: NaN });
    expect(codes(table)).toContain('customers-in-several-rows');
  });

  test('keeps an id as text and lets a row without one join its name', () => {
    const list = makeTable(
      'customers',
      'L',
      ['Id=customerId', 'Name=customer', 'T=amount'],
      [
        ['007', 'Acme', 1],
        [null, 'acme', 2],
        ['8', 'Bolt', 4],
      ],
    );
    expect(byKey(derive(recognised(list)), 'amount')).toEqual({ '007': 3, '8': 4 });
  });

  test('lists nearly equal names and merges nothing', () => {
    const list = makeTable(
      'customers',
      'L',
      ['Name=customer', 'T=amount'],
      [
        ['Panaderia Luna', 1],
        ['Panaderia Lunas', 2],
      ],
    );
    const table = derive(recognised(list));
    expect(table.keys).toHaveLength(2);
    expect(table.issues.find(({ code }) => code === 'alike-names')?.details).toEqual({
      pairs: 'Panaderia Luna / Panaderia Lunas',
    });
  });

  test('sums months side by side within the window', () => {
    const rows = [
      ['A', 1, 2, 4],
      ['B', null, 8, null],
    ];
    const months = makeTable('customers', 'L', ['Name=customer', 'Ene 2023', 'Feb 2025', 'Mar 2025'], rows);
    const dated = [
      ['Ene 2023', 2023, 1],
      ['Feb 2025', 2025, 2],
      ['Mar 2025', 2025, 3],
    ] as const;
    const table = dated.reduce(
      (found, [header, year, month]) => withPeriod(found, header, { year, month }),
      months,
    );
    expect(byKey(derive(recognised(table)), 'amount')).toEqual({ a: 6, b: 8 });
    expect(byKey(derive(recognised(table), { window: 'all' }), 'amount')).toEqual({ a: 7, b: 8 });
  });

  test('takes months as tabs for dates', () => {
    const tab = (name: string, amount: number): Table =>
      makeTable('customers', name, ['Name=customer', 'T=amount'], [['Acme', amount]]);
    const joined = joinTabs([
      { table: tab('Enero 2025', 5), period: { year: 2025, month: 1 } },
      { table: tab('Febrero 2025', 6), period: { year: 2025, month: 2 } },
    ]);
    const table = derive(recognised(joined));
    expect(byKey(table, 'amount')).toEqual({ acme: 11 });
    expect(table.window.from).toBe(dayOfIso('2025-01-01'));
  });
});

describe('deriveCustomers with sales of each month in the list and two lists of orders', () => {
  const months = withPeriod(
    withPeriod(
      makeTable('customers', 'Year', ['Client=customer', 'Jan=amount', 'Feb=amount'], [['Acme', 1, 2]]),
      'Jan',
      {
        year: null,
        month: 1,
      },
    ),
    'Feb',
    { year: null, month: 2 },
  );
  const more = makeTable('orders', 'More', ['Client=customer', 'Total=amount'], [['Acme', 7]]);
  const recognition = { ...recognised(months), tables: [months, twoCustomers, more] };

  test('asks which of the three counts, the list among them', () => {
    const { issues } = derive(recognition);
    expect(issues[0]?.code).toBe('several-order-tables');
    expect(issues[0]?.candidates?.map(({ label }) => label)).toEqual(['Year', 'Orders', 'More']);
  });

  test('asks nothing for a list that names nobody', () => {
    const suppliers = makeTable('orders', 'Suppliers', ['Supplier', 'Total=amount'], [['Zed', 7]]);
    const { issues } = derive({ ...recognised(months), tables: [months, twoCustomers, suppliers] });
    expect(issues.map(({ code }) => code)).not.toContain('several-order-tables');
  });

  test('adds up the months where the settings name the list', () => {
    expect(byKey(derive(recognition, { orders: 'Year' }), 'amount')).toEqual({ acme: 3 });
  });
});

describe('deriveCustomers by status', () => {
  test('takes pending for unpaid where others are paid, and for an order where nothing is said of payment', () => {
    expect(byKey(withStatus(['Pendiente', 'Cobrada']), 'amount')).toEqual(
      byKey(withStatus(['Anulada', 'Cobrada']), 'amount'),
    );
    expect(byKey(withStatus(['Pendiente', 'Enviado']), 'amount')).toEqual(
      byKey(withStatus(['Enviado', 'Enviado']), 'amount'),
    );
  });

  test('nets a row that says "returned" and takes back an amount, and leaves out a sale that came back', () => {
    const rows = [
      ['1', 'Acme', day('2025-03-01'), 100, 'Delivered'],
      ['2', 'Acme', day('2025-03-05'), -30, 'Returned'],
      ['3', 'Bolt', day('2025-03-07'), 40, 'Delivered'],
      ['4', 'Bolt', day('2025-03-09'), 25, 'Returned'],
    ];
    const table = derive(recognised(orders(rows)));
    expect(byKey(table, 'amount')).toEqual({ acme: 70, bolt: 40 });
    const left = table.issues.find(({ code }) => code === 'status-left-out');
    expect(left?.details?.words).toBe('Returned (1)');
  });

  function withStatus(words: readonly string[], settings: Settings = {}): CustomerTable {
    const rows = words.map((word, at) => [`${at}`, 'Acme', day('2025-01-01'), 10 ** at, word]);
    return derive(recognised(orders(rows)), settings);
  }

  test.each([
    [['Won', 'Lost', 'Engaging', 'Prospecting', 'Something new'], 1],
    [['Completed', 'Cancelled', 'Refunded'], 1],
    [['Entregado', 'Cancelada', 'Pendiente de pago'], 1],
    [['已完成', '已取消', '未付款', '部分退款'], 1001],
    [['Shipped', 'On the moon'], 11],
  ])('counts of %j an amount of %d', (words, amount) => {
    expect(byKey(withStatus(words), 'amount')).toEqual({ acme: amount });
  });

  test('names the words that were left out and those not known', () => {
    const table = withStatus(['Shipped', 'Cancelled', 'Blue']);
    const left = table.issues.find(({ code }) => code === 'status-left-out');
    expect(left?.details).toEqual({ words: 'Cancelled (1)', kept: 'Shipped (1), Blue (1)' });
    expect(table.issues.find(({ code }) => code === 'status-unknown')?.details).toEqual({
      words: 'Blue (1)',
    });
    expect(table.leftOut).toEqual([
      { reason: 'status', sheetName: 'Orders', rows: 1, rowNumbers: [3], amount: 10 },
    ]);
  });

  test('follows the settings where they decide', () => {
    expect(byKey(withStatus(['Open', 'Paid'], { status: { include: ['open'] } }), 'amount')).toEqual({
      acme: 1,
    });
    expect(byKey(withStatus(['Open', 'Paid'], { status: { exclude: ['PAID'] } }), 'amount')).toEqual({
      acme: 1,
    });
    expect(byKey(withStatus(['Open', 'Paid'], { status: { Status: ['Paid'] } }), 'amount')).toEqual({
      acme: 10,
    });
    expect(codes(withStatus(['Open'], { status: { Stage: ['Won'] } }))).toEqual(['status-column-missing']);
  });

  test('asks where no row would be left', () => {
    expect(withStatus(['Open', 'Draft']).issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['status-leaves-nothing', 'question'],
    ]);
  });
});

describe('deriveCustomers and time', () => {
  const years = orders([
    ['1', 'Acme', day('2023-01-10'), 100, ''],
    ['2', 'Acme', day('2025-06-01'), 7, ''],
    ['3', 'Bolt', day('2023-05-01'), 30, ''],
    ['4', 'Bolt', day('2027-01-01'), 1000, ''],
    ['5', 'Cord', null, 3, ''],
  ]);

  test('takes the last 12 months and shows everything beside them', () => {
    const { window } = derive(recognised(years));
    expect([window.kind, window.amount]).toEqual(['12 months', 7]);
    expect(window.other).toEqual({ kind: 'all', amount: 140, customers: 3 });
  });

  test('knows the last order of a customer even before the window', () => {
    const table = derive(recognised(years));
    expect(byKey(table, 'amount')).toEqual({ acme: 7, bolt: 0, cord: 0 });
    expect(byKey(table, 'recency')?.['bolt']).toBe(dayOfIso('2025-06-01') - dayOfIso('2023-05-01'));
  });

  test('leaves out what is dated after today or has no date, and says how much', () => {
    const reasons = derive(recognised(years)).leftOut.map(({ reason, amount }) => [reason, amount]);
    expect(reasons).toEqual([
      ['date-unreadable', 3],
      ['future-date', 1000],
      ['outside-window', 130],
    ]);
  });

  test('counts orders without a date where everything counts', () => {
    const table = derive(recognised(years), { window: 'all' });
    expect(byKey(table, 'amount')).toEqual({ acme: 107, bolt: 30, cord: 3 });
    expect(codes(table)).toContain('orders-without-date');
  });

  test('refuses a period in which nothing was sold', () => {
    const window = { from: '2020-01-01', to: '2020-12-31' };
    expect(codes(derive(recognised(years), { window }))).toContain('window-empty');
  });
});

describe('deriveCustomers and payments', () => {
  test('weights the delay by amount and counts what is open up to the reference day', () => {
    const invoices = makeTable(
      'invoices',
      'Invoices',
      ['Client=customer', 'Date=date', 'Due=dueDate', 'Paid=paidDate', 'T=amount'],
      [
        ['Acme', day('2025-01-01'), day('2025-01-31'), day('2025-02-10'), 300],
        ['Acme', day('2025-01-01'), day('2025-01-31'), day('2025-01-29'), 100],
        ['Bolt', day('2025-03-01'), day('2025-03-11'), null, 50],
        ['Cord', day('2025-04-10'), day('2025-05-10'), null, 50],
      ],
    );
    const delays = byKey(derive(recognised(invoices)), 'delay');
    expect(delays).toEqual({ acme: (10 * 300 - 2 * 100) / 400, bolt: 30, cord: NaN });
  });

  test('finds the day of payment in a sheet of payments', () => {
    const sales = orders(
      [['1', 'Acme', day('2025-01-01'), 10, day('2025-01-31')]],
      [...['N=orderId', 'Client=customer', 'Date=date', 'T=amount', 'Due=dueDate']],
    );
    const payments = makeTable(
      'payments',
      'P',
      ['N=orderId', 'Date=date', 'T=amount'],
      [['1', day('2025-02-05'), 10]],
    );
    expect(byKey(derive(recognised(sales, payments)), 'delay')).toEqual({ acme: 5 });
  });
});

describe('deriveCustomers refuses', () => {
  test('amounts of which none is above 0', () => {
    const list = makeTable(
      'customers',
      'L',
      ['Name=customer', 'T=amount'],
      [
        ['A', 0],
        ['B', -1],
      ],
    );
    expect(codes(derive(recognised(list)))).toContain('amounts-not-positive');
  });

  test('a column in which no cell is an amount', () => {
    const list = makeTable(
      'customers',
      'L',
      ['Name=customer', 'T=amount'],
      [
        ['A', 'many'],
        ['B', 'few'],
      ],
    );
    expect(codes(derive(recognised(list)))).toContain('no-amount-readable');
  });

  test('a list without amounts', () => {
    const list = makeTable('customers', 'L', ['Name=customer'], [['A']]);
    expect(codes(derive(recognised(list)))).toEqual(['no-amount-in-table']);
  });

  test('amounts in two currencies until one is chosen', () => {
    const rows = [
      ['A', 10, 'EUR'],
      ['B', 20, 'USD'],
    ];
    const sales = orders(rows, ['C=customer', 'T=amount', 'Cur=currency']);
    expect(codes(derive(recognised(sales)))).toEqual(['several-currencies']);
    const table = derive(recognised(sales), { currency: { only: 'EUR' } });
    expect(byKey(table, 'amount')?.['a']).toBe(10);
    expect(table.leftOut.map(({ reason, amount }) => [reason, amount])).toEqual([['currency', null]]);
  });
});

describe('deriveCustomers and prices', () => {
  test('takes a discount given as a share off quantity x price', () => {
    const lines = orders(
      [
        ['A', 10, 14, 0.15],
        ['A', 1, 3, null],
      ],
      ['C=customer', 'Q=quantity', 'P=price', 'Discount=other'],
    );
    expect(byKey(derive(recognised(lines)), 'amount')).toEqual({ a: 122 });
  });

  test('leaves alone a discount in money', () => {
    const lines = orders([['A', 10, 14, 5]], ['C=customer', 'Q=quantity', 'P=price', 'Discount=other']);
    expect(byKey(derive(recognised(lines)), 'amount')).toEqual({ a: 140 });
  });

  test('prefers the list to what was merely paid', () => {
    const list = makeTable('customers', 'L', ['Name=customer', 'T=amount'], [['Acme', 100]]);
    const payments = makeTable(
      'payments',
      'P',
      ['Name=customer', 'Date=date', 'T=amount'],
      [['Acme', day('2025-01-01'), 40]],
    );
    expect(byKey(derive(recognised(list, payments)), 'amount')).toEqual({ acme: 100 });
  });

  test('makes no customer of somebody who only cancelled', () => {
    const rows = [
      ['1', 'Acme', day('2025-01-01'), 5, 'Paid'],
      ['2', 'Bolt', day('2025-01-01'), 5, 'Cancelled'],
    ];
    expect(derive(recognised(orders(rows))).keys).toEqual(['acme']);
  });
});

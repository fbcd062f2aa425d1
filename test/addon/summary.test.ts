import { describe, expect, test } from 'vitest';
import { classify, hostWith, type TestSheets } from './workbook';

const LIST_AND_ORDERS: TestSheets = {
  Clientes: [
    ['Cliente', 'Ciudad', 'ABC'],
    ['Álamo S.L.', 'Vigo', 'A'],
    ['Boj', 'Lugo', 'A'],
  ],
  Ventas: [
    ['Fecha', 'Cliente', 'Importe'],
    ['2026-01-15', 'ALAMO SL', 900],
    ['2026-02-15', 'Boj', 100],
    ['2026-03-15', null, 20.5],
    ['2026-04-15', 'Mostrador', 30],
    ['2026-05-15', null, 10],
  ],
};

describe('the summary', () => {
  test('gives the number, the sum and the rows of orders that belong to nobody on the list', async () => {
    const host = await hostWith(LIST_AND_ORDERS);
    const reply = classify(host);
    expect(reply.ok && reply.value.rowsLeftOut).toMatchObject([
      {
        reason: 'no-customer',
        sheetName: 'Ventas',
        text: '2 rows name no customer (rows 4, 6), together 30.50',
      },
      { reason: 'unknown-customer', sheetName: 'Ventas', rowNumbers: [5] },
    ]);
  });

  test('says in a sentence how the user’s own classes agree with ours', async () => {
    const host = await hostWith(LIST_AND_ORDERS);
    const reply = classify(host, { scheme: 'abc' });
    expect(reply.ok && reply.value.theirs).toEqual({
      column: 'ABC',
      same: 1,
      different: 1,
      text: 'Your own column "ABC" is left as it is: the same class for 1, another for 1.',
    });
  });

  test.each([
    ['A类客户', 'B类客户', 2, 0],
    ['Clase A', 'Clase C', 1, 1],
    ['Ａ', 'b', 2, 0],
  ])('reads classes as people write them: %s, %s', async (first, second, same, different) => {
    const host = await hostWith({
      Clients: [
        ['Customer', 'Class', 'Sales'],
        ['Ash', first, 900],
        ['Birch', second, 100],
      ],
    });
    expect(classify(host)).toMatchObject({ ok: true, value: { theirs: { same, different } } });
  });

  test('does not compare with a class column of another kind', async () => {
    const host = await hostWith({
      Clients: [
        ['Customer', 'Customer level', 'Sales'],
        ['Ash', 'VIP', 900],
        ['Birch', 'Standard', 100],
      ],
    });
    expect(classify(host)).toMatchObject({ ok: true, value: { theirs: null } });
  });

  test('is about a list with room for the names where it was made from orders', async () => {
    const host = await hostWith({
      Ventas: [
        ['Cliente', 'Fecha', 'Importe'],
        ['Distribuciones Hermanos Fernández de la Vega', '2026-01-05', 10],
        ['Boj', '2026-01-06', 20],
      ],
    });
    classify(host);
    const width = host.evaluate("SpreadsheetApp.getActive().getSheetByName('Clientes').getColumnWidth(1)");
    expect(width).toBeGreaterThan(200);
  });

  test('names every sheet that a new list was made from', async () => {
    const orders = [
      ['Cliente', 'Importe', 'Fecha'],
      ...[1, 2, 3].map((n) => [`Cliente ${n % 2}`, n, `2026-01-0${n}`]),
    ];
    const host = await hostWith({ Enero: orders, Febrero: orders });
    const reply = classify(host);
    const texts = reply.ok ? reply.value.issues.map(({ text }) => text) : [];
    expect(texts).toContain(
      'There was no customer list, so one was made from "Enero", "Febrero": it is the sheet "Clientes".',
    );
  });

  test('quotes sheets as the language does', async () => {
    const host = await hostWith(
      {
        销售: [
          ['客户', '日期', '金额'],
          ['甲公司', '2026-01-05', 10],
        ],
      },
      { locale: 'zh_CN' },
    );
    const reply = classify(host);
    const made = reply.ok ? reply.value.issues.find(({ code }) => code === 'list-made') : undefined;
    expect(made?.text).toBe('没有客户列表，因此根据“销售”生成了一个：工作表“客户”。');
  });

  test('does not call several lists of customers none', async () => {
    const host = await hostWith({
      Norte: [
        ['Cliente', 'Ventas'],
        ['Álamo', 10],
        ['Boj', 20],
      ],
      Sur: [
        ['Cliente', 'Ventas'],
        ['Cedro', 30],
        ['Drago', 40],
      ],
    });
    const reply = classify(host);
    const issues = reply.ok ? reply.value.issues.filter(({ code }) => code.startsWith('list')) : [];
    expect(issues.map(({ text }) => text)).toEqual([
      'The customers of "Norte", "Sur" stand together in a new list: the sheet "Clientes".',
    ]);
  });
});

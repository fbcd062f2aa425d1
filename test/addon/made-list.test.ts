import { describe, expect, test } from 'vitest';
import { ask, classify, hostWith, valuesOf, type TestSheets } from './workbook';

const ORDERS: TestSheets = {
  Ventas: [
    ['Cliente', 'Fecha', 'Importe'],
    ['Ash', '2026-01-05', 500],
    ['Birch', '2026-01-06', 300],
    ['Cedar', '2026-02-06', 100],
  ],
};

/** Runs lines on `list`, the sheet that was made, and on `orders`. */
const change = (code: string): string => `(function () {
  var list = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clientes');
  var orders = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ventas');
  ${code}
})()`;

describe('a list that was made from orders', () => {
  test('keeps its headings and keys below a title that the user put above', async () => {
    const host = await hostWith(ORDERS);
    classify(host);
    host.evaluate(change("list.insertRowBefore(1); orders.getRange('C4').setValue(9000);"));
    expect(classify(host)).toMatchObject({ ok: true });
    const keys = valuesOf(host, 'Clientes').map((row) => row[8]);
    expect(keys).toEqual(['', 'customer-tiers:list', 'ash', 'birch', 'cedar']);
  });

  test('keeps a row that the user typed below ours', async () => {
    const host = await hostWith(ORDERS);
    classify(host);
    host.evaluate(
      change("list.getRange('A5:B5').setValues([['Mine', 77]]); orders.getRange('C4').setValue(9000);"),
    );
    expect(classify(host)).toMatchObject({ ok: true });
    expect(valuesOf(host, 'Clientes')[4]?.slice(0, 2)).toEqual(['Mine', 77]);
  });

  test.each(['undo', 'removeEverything'] as const)(
    'stays with its names where the user wrote beside them, and loses the results: %s',
    async (method) => {
      const host = await hostWith(ORDERS);
      classify(host);
      host.evaluate(change("list.getRange('J1:J2').setValues([['Call'], ['on Monday']]);"));
      expect(ask(host, method, { confirmed: true })).toMatchObject({ ok: true });
      const [headers, first] = valuesOf(host, 'Clientes');
      expect(headers).toEqual(['Cliente', 'Ventas', 'Pedidos', 'Última compra', 'Call']);
      expect([first?.[0], first?.[4]]).toEqual(['Ash', 'on Monday']);
    },
  );

  test('goes as a whole where it holds nothing of the user’s', async () => {
    const host = await hostWith(ORDERS);
    classify(host);
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ ok: true });
    expect(host.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clientes')")).toBe(null);
  });
});

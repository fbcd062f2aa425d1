import { describe, expect, test } from 'vitest';
import { recogniseRows } from './grids';
import type { Cell } from '../../../src/core/table/cell';

/** Headings and first rows as the programs named export them; the values are made up. */
function recognised(header: string, ...rows: readonly string[]) {
  const { main, tables, issues } = recogniseRows([
    header.split(',').map((cell): Cell => cell || null),
    ...rows,
  ]);
  const table = main ?? tables[0];
  const byField = new Map<string, string[]>();
  for (const column of table?.columns ?? []) {
    if (column.field !== null)
      byField.set(column.field, [...(byField.get(column.field) ?? []), column.header]);
  }
  return {
    kind: table?.kind,
    of: (field: string) => byField.get(field) ?? [],
    issues: issues.map((issue) => issue.code),
    isMain: main !== null,
  };
}

describe('exports of other programs', () => {
  test('a Superstore list is order lines with Sales as the amount', () => {
    const { kind, of, isMain } = recognised(
      'Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit',
      '1|CA-2016-152156|2016-11-08|2016-11-11|Second Class|CG-12520|Claire Gute|Consumer|United States|Henderson|Kentucky|42420|South|FUR-BO-10001798|Furniture|Bookcases|Bush Bookcase|261.96|2|0|41.9136',
      '2|CA-2016-152156|2016-11-08|2016-11-11|Second Class|CG-12520|Claire Gute|Consumer|United States|Henderson|Kentucky|42420|South|FUR-CH-10000454|Furniture|Chairs|Hon Chair|731.94|3|0|219.582',
      '3|CA-2016-138688|2016-06-12|2016-06-16|Second Class|DV-13045|Darrin Van Huff|Corporate|United States|Los Angeles|California|90036|West|OFF-LA-10000240|Office|Labels|Address Labels|14.62|2|0|6.8714',
    );
    expect(isMain).toBe(true);
    expect(kind).toBe('order-lines');
    expect([of('customerId'), of('customer'), of('amount'), of('date'), of('orderId'), of('margin')]).toEqual(
      [['Customer ID'], ['Customer Name'], ['Sales'], ['Order Date'], ['Order ID'], ['Profit']],
    );
  });

  test('a Northwind customer list stays a customer list beside its contact column', () => {
    const { kind, of } = recognised(
      'CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Region,PostalCode,Country,Phone,Fax',
      'ALFKI|Alfreds Futterkiste|Maria Anders|Sales Representative|Obere Str. 57|Berlin||12209|Germany|030-0074321|030-0076545',
      'ANATR|Ana Trujillo|Ana Trujillo|Owner|Avda. 2222|México D.F.||05021|Mexico|(5) 555-4729|',
    );
    expect(kind).toBe('customers');
    expect([of('customerId'), of('customer'), of('contact')[0]]).toEqual([
      ['CustomerID'],
      ['CompanyName'],
      'ContactName',
    ]);
  });

  test('Northwind order details are lines without a customer', () => {
    const { kind, of } = recognised(
      'OrderID,ProductID,UnitPrice,Quantity,Discount',
      '10248|11|14|12|0',
      '10248|42|9.8|10|0',
    );
    expect(kind).toBe('order-lines');
    expect([of('orderId'), of('price'), of('quantity'), of('amount')]).toEqual([
      ['OrderID'],
      ['UnitPrice'],
      ['Quantity'],
      [],
    ]);
  });

  test('Odoo sale orders take Total and Customer, not Company', () => {
    const { kind, of, isMain } = recognised(
      'Order Reference,Order Date,Customer,Salesperson,Company,Untaxed Amount,Total,Status',
      'S00001|2024-01-05 10:00:00|Azure Interior|Mitchell Admin|My Company|1000|1210|Sales Order',
      'S00002|2024-02-07 11:00:00|Deco Addict|Mitchell Admin|My Company|500|605|Quotation',
    );
    expect([kind, isMain]).toEqual(['orders', true]);
    expect([of('customer'), of('amount'), of('status'), of('owner')]).toEqual([
      ['Customer'],
      ['Total'],
      ['Status'],
      ['Salesperson'],
    ]);
  });

  test('HubSpot deals belong to the associated company', () => {
    const { kind, of, isMain } = recognised(
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company,Associated Contact',
      '90011|Acme - renewal|Closed Won|2024-03-05 10:11|Ann Lee|1200|Acme|Bo Chen',
      '90012|Globex - new|Closed Lost|2024-04-05 10:11|Ann Lee|800|Globex|Cy Diaz',
    );
    expect([kind, isMain]).toEqual(['orders', true]);
    expect([of('customer'), of('amount'), of('status'), of('date')]).toEqual([
      ['Associated Company'],
      ['Amount'],
      ['Deal Stage'],
      ['Close Date'],
    ]);
  });

  test('HubSpot companies: total revenue counts, annual revenue is their own', () => {
    const { kind, of } = recognised(
      'Record ID,Company name,Company owner,Phone Number,City,Country/Region,Industry,Annual Revenue,Total Revenue',
      '1|Acme|Ann Lee|555-1|Berlin|Germany|Retail|5000000|1200',
      '2|Globex|Ann Lee|555-2|Paris|France|Retail|7000000|800',
    );
    expect(kind).toBe('customers');
    expect([of('customer'), of('amount')]).toEqual([['Company name'], ['Total Revenue']]);
  });

  test('Zoho deals belong to the account', () => {
    const { of, isMain } = recognised(
      'Deal Name,Account Name,Contact Name,Amount,Stage,Closing Date,Deal Owner',
      'D-1|Acme|Bo|1200|Closed Won|2024-03-05|Ann',
      'D-2|Globex|Cy|800|Negotiation|2024-04-05|Ann',
    );
    expect(isMain).toBe(true);
    expect([of('customer'), of('amount'), of('status')]).toEqual([['Account Name'], ['Amount'], ['Stage']]);
  });

  test('a Shopify customer list is asked about: only e-mail and company tell customers apart', () => {
    const { of, issues } = recognised(
      'First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Total Spent,Total Orders,Note,Tags',
      'Ana|Ruiz|ana@example.com|yes||120.50|3||',
      'Bo|Chen|bo@example.com|no||80.00|1||',
      'Cy|Diaz|cy@example.com|no||20.00|1||',
    );
    expect([of('amount'), of('orders')]).toEqual([['Total Spent'], ['Total Orders']]);
    expect(issues).toEqual(['which-customer-column']);
  });

  test('a Shopify order list takes the billing name, Total and Created at', () => {
    const { kind, of } = recognised(
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Billing Name',
      '#1001|ana@example.com|paid|2024-01-02 10:00:00 +0100|EUR|100|5|21|126|2024-01-02 09:59:00 +0100|Ana Ruiz',
      '#1002|bo@example.com|refunded|2024-01-03 10:00:00 +0100|EUR|50|5|10|65|2024-01-03 09:59:00 +0100|Bo Chen',
    );
    expect(kind).toBe('orders');
    expect([of('orderId'), of('customer'), of('amount'), of('date'), of('status'), of('paidDate')]).toEqual([
      ['Name'],
      ['Billing Name'],
      ['Total'],
      ['Created at'],
      ['Financial Status'],
      ['Paid at'],
    ]);
  });

  test('a Spanish invoice list takes the base, not the tax nor the total with it', () => {
    const { kind, of, isMain } = recognised(
      'Serie,Nº Factura,F. Factura,Cód. Cliente,Razón Social,N.I.F.,Población,Provincia,C.P.,Base imponible,IVA,Total,Fecha Vto.,Importe pendiente,Vendedor',
      'A|1|05/01/2024|430001|Talleres Gómez S.L.|B12345678|Huelva|Huelva|21001|100|21|121|05/02/2024|0|Luis',
      'A|2|15/01/2024|430002|Frutas Sur S.A.|A87654321|Sevilla|Sevilla|41001|200|42|242|15/02/2024|242|Luis',
    );
    expect([kind, isMain]).toEqual(['invoices', true]);
    expect([
      of('customerId'),
      of('customer'),
      of('taxId'),
      of('amount'),
      of('date'),
      of('dueDate'),
      of('balance'),
    ]).toEqual([
      ['Cód. Cliente'],
      ['Razón Social'],
      ['N.I.F.'],
      ['Base imponible'],
      ['F. Factura'],
      ['Fecha Vto.'],
      ['Importe pendiente'],
    ]);
  });

  test('a Mexican customer list keeps Estado as the state people live in', () => {
    const { kind, of } = recognised(
      'Clave,Nombre,RFC,Calle,Ciudad,Estado,Teléfono,Ventas',
      '1|Abarrotes Lupita|XAXX010101000|Reforma 1|Puebla|Puebla|2221234567|1500',
      '2|Ferretería Ruiz|XEXX010101000|Juárez 2|Toluca|México|7221234567|900',
    );
    expect(kind).toBe('customers');
    expect([of('customerId'), of('customer'), of('region'), of('amount')]).toEqual([
      ['Clave'],
      ['Nombre'],
      ['Estado'],
      ['Ventas'],
    ]);
  });

  test('a Chinese sales ledger takes 购货单位 as the customer and 单位 as a unit', () => {
    const { kind, of, isMain } = recognised(
      '单据日期,单据编号,购货单位,商品编号,商品名称,规格型号,单位,数量,单价,金额,税额,价税合计,业务员,备注',
      '2024年1月5日|XS001|上海明日贸易有限公司|P01|螺丝|M6|盒|10|5|50|6.5|56.5|王芳|',
      '2024年1月6日|XS002|北京远航科技有限公司|P02|螺母|M6|盒|20|4|80|10.4|90.4|李雷|',
    );
    expect([kind, isMain]).toEqual(['order-lines', true]);
    expect([of('customer'), of('amount'), of('orderId'), of('date'), of('owner')]).toEqual([
      ['购货单位'],
      ['金额'],
      ['单据编号'],
      ['单据日期'],
      ['业务员'],
    ]);
  });

  test('a Taobao order report takes the buyer and what was paid', () => {
    const { of, isMain } = recognised(
      '订单编号,买家会员名,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,收货人姓名,收货地址,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝总数量',
      '1001|小鱼|90|10|100|100|交易成功|王小鱼|上海市|13800000001|2024-01-02 10:00:00|2024-01-02 10:05:00|茶杯|2',
      '1002|大海|50|0|50|50|交易关闭|李大海|北京市|13800000002|2024-01-03 10:00:00||茶壶|1',
    );
    expect(isMain).toBe(true);
    expect([of('customer'), of('amount'), of('status'), of('date')]).toEqual([
      ['买家会员名'],
      ['总金额'],
      ['订单状态'],
      ['订单创建时间'],
    ]);
  });

  test('a bare list of names and amounts in each language is a customer list', () => {
    for (const header of [
      'Customer,Sales',
      'Cliente,Importe',
      '客户名称,销售额',
      'Nombre,Total',
      '名称,金额',
      'Name,Amount',
    ]) {
      const { kind, of, isMain } = recognised(header, 'Ana|100', 'Bo|50');
      expect([header, kind, isMain, of('customer').length, of('amount').length]).toEqual([
        header,
        'customers',
        true,
        1,
        1,
      ]);
    }
  });

  test('a company export is a list of customers although it has record ids and a day of creation', () => {
    const { kind, of } = recognised(
      'Record ID,Company name,Company owner,Create Date,City,Industry,Total Revenue',
      '9001|Acme|Ann|2024-01-02|Leeds|RETAIL|120.5',
      '9002|Bolt|Ann|2024-01-02|York|RETAIL|80.25',
      '9003|Cedar|Ann|2024-03-02|Leeds|RETAIL|40',
    );
    expect(kind).toBe('customers');
    expect([of('customerId'), of('customer'), of('amount')]).toEqual([
      ['Record ID'],
      ['Company name'],
      ['Total Revenue'],
    ]);
  });

  test('an invoice export names its customer as the partner, whatever other states it has', () => {
    const { of, issues } = recognised(
      'Number,Invoice Partner Display Name,Invoice Date,Tax Excluded,Total Signed,Payment Status,Status',
      'INV/1|Acme|2025-01-02|100|121|Paid|Posted',
      'INV/2|Bolt|2025-01-03|50|60.5|Not Paid|Posted',
      'INV/3|Acme|2025-01-04|10|12.1|Paid|Draft',
    );
    expect(issues).not.toContain('which-customer-column');
    expect([of('customer'), of('status')]).toEqual([
      ['Invoice Partner Display Name'],
      ['Payment Status', 'Status'],
    ]);
  });

  test('a shop’s list of people asks who the customer is where few of them have a company', () => {
    const people = [
      'First Name|Email|Company|Total Spent',
      'Jo|jo@x.com||50',
      'Al|al@x.com|Acme|20',
      'Bo|bo@x.com||9',
    ];
    const { main, issues } = recogniseRows(people);
    expect(main).toBeNull();
    expect(issues[0]?.code).toBe('which-customer-column');
    expect(issues[0]?.candidates?.map(({ label }) => label)).toContain('Email');
    const full = people.map((row) => row.replace('||', '|Bolt|'));
    expect(recogniseRows(full).main?.columns[2]?.field).toBe('customer');
  });

  test('a ledger of invoices counts what is charged before tax, or the total where nothing else stands there', () => {
    const { of, issues } = recognised(
      'Factura,Fecha,Cliente,Base imponible,Cuota IVA,Total factura',
      'F1|2025-01-02|Álamo|100|21|121',
      'F2|2025-01-03|Boj|50|10.5|60.5',
    );
    expect([of('amount'), issues]).toEqual([['Base imponible'], []]);
    const total = recognised(
      'Factura,Fecha,Cliente,Total factura',
      'F1|2025-01-02|Álamo|121',
      'F2|2025-01-03|Boj|60.5',
    );
    expect(total.of('amount')).toEqual(['Total factura']);
  });
});

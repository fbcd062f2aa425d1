import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/core/table/recognise';
import { fieldsOf, grid, workbook } from './grids';

/** A firm's workbook as the data model lays it out, in each language; names of tabs say nothing in the last. */
const WORKBOOKS: Record<string, [string, string, string[]][]> = {
  en: [
    [
      'Customers',
      'customers',
      [
        'Customer ID|Customer|City|Owner|Phone|Sales',
        'C1|Ana|Rome|Kim|555-1|100',
        'C2|Bo|Paris|Kim|555-2|50',
      ],
    ],
    [
      'Contacts',
      'contacts',
      [
        'Customer|Contact|Title|Phone|Email|Birthday',
        'Ana|Mia|Boss|555|m@x.org|1980-05-01',
        'Ana|Leo|Buyer|556|l@x.org|1981-06-02',
      ],
    ],
    [
      'Orders',
      'orders',
      ['Order no|Customer|Date|Amount|Status', '1|Ana|2025-01-02|10|Paid', '2|Ana|2025-02-02|20|Open'],
    ],
    ['OrderLines', 'order-lines', ['Order no|Product|Qty|Price', '1|Chair|2|5', '2|Desk|1|20']],
    ['Products', 'products', ['Code|Name|Category|Unit cost', 'P1|Chair|Seats|3', 'P2|Desk|Tables|9']],
    [
      'Payments',
      'payments',
      ['Paid on|Order no|Customer|Received', '2025-02-01|1|Ana|10', '2025-03-01|2|Ana|20'],
    ],
    [
      'Invoices',
      'invoices',
      [
        'Invoice|Customer|Date|Due date|Amount|Balance',
        'F1|Ana|2025-01-02|2025-02-01|10|0',
        'F2|Bo|2025-01-05|2025-02-04|7|7',
      ],
    ],
    [
      'FollowUps',
      'follow-ups',
      [
        'Customer|Date|Way|Summary|Next contact',
        'Ana|2025-01-09|call|fine|2025-03-01',
        'Ana|2025-03-01|call|busy|2025-04-01',
      ],
    ],
  ],
  es: [
    [
      'Clientes',
      'customers',
      [
        'Código|Nombre|Ciudad|Responsable|Teléfono|Importe',
        'C1|Ana|Roma|Kim|555-1|100',
        'C2|Luis|París|Kim|555-2|50',
      ],
    ],
    [
      'Contactos',
      'contacts',
      [
        'Cliente|Contacto|Cargo|Teléfono|Correo|Cumpleaños',
        'Ana|Mia|Jefa|555|m@x.org|1980-05-01',
        'Ana|Leo|Compras|556|l@x.org|1981-06-02',
      ],
    ],
    [
      'Pedidos',
      'orders',
      [
        'N.º de pedido|Cliente|Fecha|Importe|Estado',
        '1|Ana|02/01/2025|10|Pagado',
        '2|Ana|02/02/2025|20|Pendiente',
      ],
    ],
    ['Líneas de pedido', 'order-lines', ['Pedido|Artículo|Cantidad|Precio', '1|Silla|2|5', '2|Mesa|1|20']],
    ['Productos', 'products', ['Código|Nombre|Categoría|Coste', 'P1|Silla|Asientos|3', 'P2|Mesa|Mesas|9']],
    [
      'Cobros',
      'payments',
      ['Fecha de cobro|Factura|Cliente|Cobrado', '01/02/2025|F1|Ana|10', '01/03/2025|F2|Ana|20'],
    ],
    [
      'Facturas',
      'invoices',
      [
        'Factura|Cliente|Fecha|Vencimiento|Importe|Saldo',
        'F1|Ana|02/01/2025|01/02/2025|10|0',
        'F2|Luis|05/01/2025|04/02/2025|7|7',
      ],
    ],
    [
      'Seguimientos',
      'follow-ups',
      [
        'Cliente|Fecha|Medio|Resumen|Próximo contacto',
        'Ana|09/01/2025|llamada|bien|01/03/2025',
        'Ana|01/03/2025|visita|bien|01/04/2025',
      ],
    ],
  ],
  zh: [
    [
      '客户',
      'customers',
      [
        '客户编号|客户名称|城市|负责人|电话|销售额',
        'C1|甲公司|上海|王芳|021-1|100',
        'C2|乙公司|北京|王芳|010-2|50',
      ],
    ],
    [
      '联系人',
      'contacts',
      [
        '客户|姓名|职务|电话|邮箱|生日',
        '甲公司|李雷|经理|138|l@x.org|1980年5月1日',
        '甲公司|韩梅|采购|139|h@x.org|1981年6月2日',
      ],
    ],
    [
      '订单',
      'orders',
      [
        '订单号|客户|下单日期|金额|状态',
        '1|甲公司|2025年1月2日|10|已付款',
        '2|甲公司|2025年2月2日|20|未付款',
      ],
    ],
    ['订单明细', 'order-lines', ['订单号|商品|数量|单价', '1|椅子|2|5', '2|桌子|1|20']],
    ['产品', 'products', ['编号|名称|类别|成本', 'P1|椅子|家具|3', 'P2|桌子|家具|9']],
    [
      '回款',
      'payments',
      ['回款日期|订单号|客户|回款金额', '2025年2月1日|1|甲公司|10', '2025年3月1日|2|甲公司|20'],
    ],
    [
      '发票',
      'invoices',
      [
        '发票号|客户|日期|到期日|金额|未收金额',
        'F1|甲公司|2025-01-02|2025-02-01|10|0',
        'F2|乙公司|2025-01-05|2025-02-04|7|7',
      ],
    ],
    [
      '跟进记录',
      'follow-ups',
      [
        '客户|日期|跟进方式|跟进内容|下次联系时间',
        '甲公司|2025-01-09|电话|好|2025-03-01',
        '甲公司|2025-03-01|邮件|好|2025-04-01',
      ],
    ],
  ],
};

describe('the tables of a firm', () => {
  test.each(Object.keys(WORKBOOKS))('are known by tab and headings in %s', (language) => {
    const sheets = WORKBOOKS[language] ?? [];
    const { tables, main } = recognise(workbook(...sheets.map(([name, , rows]) => grid(name, rows))), {});
    expect(tables.map(({ kind }) => kind)).toEqual(sheets.map(([, kind]) => kind));
    expect(tables.map((table) => table.language)).toEqual(sheets.map(() => language));
    expect(main).toBe(tables[0]);
  });

  test.each(Object.keys(WORKBOOKS))('are known by their headings alone in %s', (language) => {
    const sheets = (WORKBOOKS[language] ?? []).filter(([, kind]) => kind !== 'contacts');
    const { tables } = recognise(
      workbook(...sheets.map(([, , rows], index) => grid(`Sheet${index}`, rows))),
      {},
    );
    expect(tables.map(({ kind }) => kind)).toEqual(sheets.map(([, kind]) => kind));
  });

  test('a list of customers with the day they came is no list of orders', () => {
    const { tables } = recognise(
      [
        grid('Hoja 1', [
          'Cliente|Ciudad|Fecha de alta|Ventas',
          'Ana|Roma|02/01/2020|10',
          'Luis|París|03/01/2021|20',
        ]),
      ],
      {},
    );
    expect(tables[0]?.kind).toBe('customers');
    expect(fieldsOf(tables[0])).toMatchObject({ 'Fecha de alta': 'firstOrder' });
  });

  test('a tab called Ventas with one row a customer is a customer list', () => {
    expect(recognise([grid('Ventas', ['Cliente|Importe', 'Ana|10', 'Luis|20'])], {}).main?.kind).toBe(
      'customers',
    );
  });
});

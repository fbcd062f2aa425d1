import type { SetUpSheetId } from '../api-setup';
import type { Language } from '../language';
import type { Words } from '../say';

/** A cell of the example row: a text, a number, or a day as days since 1970-01-01. */
export type ExampleCell = string | number | { readonly day: number };

/** A column of a sheet that is made: its heading, what its example holds, and what can be chosen in it. */
export interface SetUpColumn {
  readonly header: string;
  readonly example: ExampleCell;
  readonly choices?: readonly string[];
}

export interface SetUpWords {
  readonly name: string;
  /** What one row is. */
  readonly meaning: string;
  readonly columns: readonly SetUpColumn[];
}

export const SET_UP_TEXTS: Words<'made' | 'nothing'> = {
  en: {
    made: { one: 'One sheet was made: {sheets}.', other: '{count} sheets were made: {sheets}.' },
    nothing: 'The sheets are there already. Nothing was made.',
  },
  es: {
    made: { one: 'Se ha creado una hoja: {sheets}.', other: 'Se han creado {count} hojas: {sheets}.' },
    nothing: 'Las hojas ya existen. No se ha creado nada.',
  },
  zh: { made: '已新建 {count} 个工作表：{sheets}。', nothing: '这些工作表已存在，没有新建。' },
};

const column = (header: string, example: ExampleCell, choices?: readonly string[]): SetUpColumn =>
  choices ? { header, example, choices } : { header, example };

/** 2026-05-04, 2026-06-03 and 1980-02-01. */
const [ORDERED, DUE, BORN] = [{ day: 20_577 }, { day: 20_607 }, { day: 3683 }];

/** The first heading of each thing in section 6.2 of the data model, so that all are recognised. */
export const SET_UP_WORDS: Readonly<Record<Language, Readonly<Record<SetUpSheetId, SetUpWords>>>> = {
  en: {
    customers: {
      name: 'Customers',
      meaning: 'One customer or prospect a row: who they are, what they buy, who looks after them.',
      columns: [
        ...[column('Customer ID', 'C-001'), column('Customer', 'Example Ltd (delete this row)')],
        ...[column('Sales', 1200), column('Orders', 3), column('Last order', ORDERED)],
        ...[column('Industry', 'Retail'), column('Region', 'North'), column('Phone', '020 7946 0000')],
        ...[column('Email', 'office@example.com'), column('Owner', 'Ana')],
        ...[
          column('Intention', 'High', ['High', 'Medium', 'Low', 'None']),
          column('Notes', 'Prefers calls before noon'),
        ],
      ],
    },
    orders: {
      name: 'Orders',
      meaning: 'One order a row: who bought, when and for how much.',
      columns: [
        ...[column('Order no', 'O-001'), column('Customer ID', 'C-001')],
        ...[column('Customer', 'Example Ltd (delete this row)'), column('Date', ORDERED)],
        ...[column('Amount', 1200), column('Status', 'Delivered', ['Confirmed', 'Delivered', 'Cancelled'])],
        column('Owner', 'Ana'),
      ],
    },
    contacts: {
      name: 'Contacts',
      meaning: 'One person at a customer a row, with phone, e-mail and birthday.',
      columns: [
        ...[column('Customer', 'Example Ltd (delete this row)'), column('Contact', 'Sam Example')],
        ...[column('Role', 'Purchasing'), column('Phone', '020 7946 0001')],
        ...[column('Email', 'sam@example.com'), column('Birthday', BORN)],
      ],
    },
    followUps: {
      name: 'Follow-ups',
      meaning: 'One call, visit or message a row, and when to get in touch again.',
      columns: [
        ...[column('Customer', 'Example Ltd (delete this row)'), column('Contact', 'Sam Example')],
        ...[column('Date', ORDERED), column('Way', 'Phone', ['Phone', 'E-mail', 'Visit', 'Message'])],
        ...[column('Summary', 'Asked for prices'), column('Next contact', DUE), column('Owner', 'Ana')],
      ],
    },
    products: {
      name: 'Products',
      meaning: 'One product a row, with what it costs you.',
      columns: [
        ...[column('Product code', 'P-001'), column('Product', 'Example product (delete this row)')],
        ...[column('Category', 'Tools'), column('Unit cost', 40)],
      ],
    },
    invoices: {
      name: 'Invoices',
      meaning: 'One invoice a row: when it is due and what is still open.',
      columns: [
        ...[column('Invoice', 'I-001'), column('Customer', 'Example Ltd (delete this row)')],
        ...[column('Date', ORDERED), column('Due date', DUE), column('Amount', 1200), column('Balance', 0)],
      ],
    },
    payments: {
      name: 'Payments',
      meaning: 'One payment received a row: it shows who pays late.',
      columns: [
        ...[column('Customer', 'Example Ltd (delete this row)'), column('Invoice', 'I-001')],
        ...[column('Paid on', DUE), column('Received', 1200)],
      ],
    },
  },
  es: {
    customers: {
      name: 'Clientes',
      meaning: 'Un cliente o posible cliente por fila: quién es, qué compra y quién lo atiende.',
      columns: [
        ...[column('ID de cliente', 'C-001'), column('Cliente', 'Ejemplo S.L. (borre esta fila)')],
        ...[column('Ventas', 1200), column('Pedidos', 3), column('Última compra', ORDERED)],
        ...[column('Sector', 'Comercio'), column('Región', 'Norte'), column('Teléfono', '910 000 000')],
        ...[column('Correo', 'oficina@example.com'), column('Responsable', 'Ana')],
        ...[
          column('Intención', 'Alta', ['Alta', 'Media', 'Baja', 'Ninguna']),
          column('Notas', 'Prefiere llamadas por la mañana'),
        ],
      ],
    },
    orders: {
      name: 'Pedidos',
      meaning: 'Un pedido por fila: quién compró, cuándo y por cuánto.',
      columns: [
        ...[column('N.º de pedido', 'P-001'), column('ID de cliente', 'C-001')],
        ...[column('Cliente', 'Ejemplo S.L. (borre esta fila)'), column('Fecha', ORDERED)],
        ...[column('Importe', 1200), column('Estado', 'Entregado', ['Confirmado', 'Entregado', 'Cancelado'])],
        column('Responsable', 'Ana'),
      ],
    },
    contacts: {
      name: 'Contactos',
      meaning: 'Una persona de un cliente por fila, con teléfono, correo y cumpleaños.',
      columns: [
        ...[column('Cliente', 'Ejemplo S.L. (borre esta fila)'), column('Contacto', 'Sara Ejemplo')],
        ...[column('Cargo', 'Compras'), column('Teléfono', '910 000 001')],
        ...[column('Correo', 'sara@example.com'), column('Cumpleaños', BORN)],
      ],
    },
    followUps: {
      name: 'Seguimientos',
      meaning: 'Una llamada, visita o mensaje por fila, y cuándo volver a contactar.',
      columns: [
        ...[column('Cliente', 'Ejemplo S.L. (borre esta fila)'), column('Contacto', 'Sara Ejemplo')],
        ...[
          column('Fecha', ORDERED),
          column('Medio', 'Teléfono', ['Teléfono', 'Correo', 'Visita', 'Mensaje']),
        ],
        ...[
          column('Resumen', 'Pidió precios'),
          column('Próximo contacto', DUE),
          column('Responsable', 'Ana'),
        ],
      ],
    },
    products: {
      name: 'Productos',
      meaning: 'Un producto por fila, con lo que le cuesta a usted.',
      columns: [
        ...[
          column('Código de producto', 'A-001'),
          column('Producto', 'Producto de ejemplo (borre esta fila)'),
        ],
        ...[column('Categoría', 'Herramientas'), column('Coste unitario', 40)],
      ],
    },
    invoices: {
      name: 'Facturas',
      meaning: 'Una factura por fila: cuándo vence y qué falta por cobrar.',
      columns: [
        ...[column('Factura', 'F-001'), column('Cliente', 'Ejemplo S.L. (borre esta fila)')],
        ...[
          column('Fecha', ORDERED),
          column('Vencimiento', DUE),
          column('Importe', 1200),
          column('Saldo', 0),
        ],
      ],
    },
    payments: {
      name: 'Cobros',
      meaning: 'Un cobro por fila: así se ve quién paga tarde.',
      columns: [
        ...[column('Cliente', 'Ejemplo S.L. (borre esta fila)'), column('Factura', 'F-001')],
        ...[column('Fecha de cobro', DUE), column('Cobrado', 1200)],
      ],
    },
  },
  zh: {
    customers: {
      name: '客户',
      meaning: '每行一个客户或潜在客户：是谁、买多少、由谁负责。',
      columns: [
        ...[column('客户编号', 'C-001'), column('客户名称', '示例公司（请删除此行）')],
        ...[column('销售额', 1200), column('订单数', 3), column('最近下单', ORDERED)],
        ...[column('行业', '零售'), column('地区', '华北'), column('电话', '010-00000000')],
        ...[column('邮箱', 'office@example.com'), column('负责人', '小安')],
        ...[column('意向', '高', ['高', '中', '低', '无']), column('备注', '上午联系较方便')],
      ],
    },
    orders: {
      name: '订单',
      meaning: '每行一个订单：谁买的、什么时候、多少钱。',
      columns: [
        ...[column('订单编号', 'O-001'), column('客户编号', 'C-001')],
        ...[column('客户', '示例公司（请删除此行）'), column('日期', ORDERED)],
        ...[column('金额', 1200), column('状态', '已发货', ['已确认', '已发货', '已取消'])],
        column('负责人', '小安'),
      ],
    },
    contacts: {
      name: '联系人',
      meaning: '每行一位客户方的联系人，含电话、邮箱和生日。',
      columns: [
        ...[column('客户', '示例公司（请删除此行）'), column('联系人', '示例先生')],
        ...[column('职务', '采购'), column('电话', '010-00000001')],
        ...[column('邮箱', 'person@example.com'), column('生日', BORN)],
      ],
    },
    followUps: {
      name: '跟进记录',
      meaning: '每行一次电话、拜访或消息，以及下次联系的时间。',
      columns: [
        ...[column('客户', '示例公司（请删除此行）'), column('联系人', '示例先生')],
        ...[column('日期', ORDERED), column('跟进方式', '电话', ['电话', '邮件', '上门拜访', '短信'])],
        ...[column('跟进内容', '询问价格'), column('下次联系时间', DUE), column('负责人', '小安')],
      ],
    },
    products: {
      name: '产品',
      meaning: '每行一个产品，含您的成本。',
      columns: [
        ...[column('产品编号', 'P-001'), column('产品', '示例产品（请删除此行）')],
        ...[column('类别', '工具'), column('单位成本', 40)],
      ],
    },
    invoices: {
      name: '发票',
      meaning: '每行一张发票：何时到期、还有多少未收。',
      columns: [
        ...[column('发票号', 'I-001'), column('客户', '示例公司（请删除此行）')],
        ...[column('日期', ORDERED), column('到期日', DUE), column('金额', 1200), column('未收金额', 0)],
      ],
    },
    payments: {
      name: '回款',
      meaning: '每行一笔回款：由此看出谁付款晚。',
      columns: [
        ...[column('客户', '示例公司（请删除此行）'), column('发票号', 'I-001')],
        ...[column('回款日期', DUE), column('回款金额', 1200)],
      ],
    },
  },
};

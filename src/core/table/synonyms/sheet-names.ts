import type { TableKind } from '../table';

/** Words in the name of a tab that say what its rows are, by kind, parted by '|'. Salespeople and settings are 'other'. */
export const SHEET_NAMES: Readonly<Partial<Record<TableKind, string>>> = {
  customers: 'customer|client|account|cliente|cartera|cuenta|客户|会员|顾客|用户',
  orders:
    'order|sale|deal|opportunity|pipeline|pedido|venta|orden|compra|transaction|订单|销售|交易|商机|成交',
  'order-lines':
    'order line|order detail|line item|linea de pedido|lineas de pedido|detalle|detalle de pedido|订单明细|销售明细|明细',
  invoices: 'invoice|factura|facturacion|receivable|发票|应收|账单',
  payments: 'payment|receipt|cobro|pago|回款|收款|付款',
  products: 'product|item|catalogue|catalog|producto|articulo|inventario|inventory|产品|商品|菜品|库存',
  contacts: 'contact|contacto|联系人|通讯录',
  'follow-ups':
    'follow up|follow ups|activity|visit|call|seguimiento|visita|llamada|actividad|跟进记录|跟进|拜访',
  dates: 'calendar|calendario|tiempo|dim date|日历',
  other:
    'employee|team|salespeople|staff|empleado|vendedor|equipo|员工|人员|summary|resumen|dashboard|汇总|透视表|pivot',
};

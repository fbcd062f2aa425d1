import type { TableKind } from '../../core/table/table';
import type { Language } from '../language';

/** What the rows of a sheet are, as people call it. */
export const TABLE_KIND_WORDS: Readonly<Record<Language, Readonly<Record<TableKind, string>>>> = {
  en: {
    customers: 'customers',
    orders: 'orders',
    'order-lines': 'lines of orders',
    invoices: 'invoices',
    payments: 'payments',
    products: 'products',
    contacts: 'contact persons',
    'follow-ups': 'contacts made',
    dates: 'calendar',
    other: 'something else',
  },
  es: {
    customers: 'clientes',
    orders: 'pedidos',
    'order-lines': 'líneas de pedido',
    invoices: 'facturas',
    payments: 'cobros',
    products: 'productos',
    contacts: 'personas de contacto',
    'follow-ups': 'seguimientos',
    dates: 'calendario',
    other: 'otra cosa',
  },
  zh: {
    customers: '客户',
    orders: '订单',
    'order-lines': '订单明细',
    invoices: '发票',
    payments: '回款',
    products: '产品',
    contacts: '联系人',
    'follow-ups': '跟进记录',
    dates: '日历',
    other: '其他',
  },
};

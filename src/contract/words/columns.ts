import type { Language } from '../language';

/** Headers of the columns we add, as written in the sheet. */
export const HEADER_WORDS: Readonly<
  Record<Language, Readonly<Record<'score' | 'class' | 'reason' | 'needs', string>>>
> = {
  en: { score: 'Score', class: 'Class', reason: 'Reason', needs: 'Next class needs' },
  es: { score: 'Puntuación', class: 'Clase', reason: 'Motivo', needs: 'Para subir' },
  zh: { score: '评分', class: '客户等级', reason: '分级原因', needs: '升级条件' },
};

/** Name and headers of the customer list made from an order list. */
export const LIST_WORDS: Readonly<
  Record<Language, { sheet: string; id: string; name: string; amount: string; orders: string; lastOrder: string }>
> = {
  en: { sheet: 'Customers', id: 'Customer ID', name: 'Customer', amount: 'Sales', orders: 'Orders', lastOrder: 'Last order' },
  es: { sheet: 'Clientes', id: 'ID de cliente', name: 'Cliente', amount: 'Ventas', orders: 'Pedidos', lastOrder: 'Última compra' },
  zh: { sheet: '客户', id: '客户编号', name: '客户名称', amount: '销售额', orders: '订单数', lastOrder: '最近下单' },
};

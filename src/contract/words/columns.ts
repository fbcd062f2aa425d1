import type { Language } from '../language';

/** What each of the columns beside the user's list holds, in the order in which they are written. */
export const RESULT_ROLES = ['score', 'class', 'reason', 'needs'] as const;

/** The other columns of a customer list that we make from an order list, in order. */
export const LIST_ROLES = ['name', 'amount', 'orders', 'lastOrder'] as const;

export type ResultRole = (typeof RESULT_ROLES)[number];
export type ColumnRole = ResultRole | (typeof LIST_ROLES)[number];

export const COLUMN_ROLES: readonly ColumnRole[] = [...LIST_ROLES, ...RESULT_ROLES];

/** Headers of the columns we add, as written in the sheet. */
export const HEADER_WORDS: Readonly<Record<Language, Readonly<Record<ColumnRole, string>>>> = {
  en: {
    name: 'Customer',
    amount: 'Sales',
    orders: 'Orders',
    lastOrder: 'Last order',
    score: 'Score',
    class: 'Class',
    reason: 'Reason',
    needs: 'Next class needs',
  },
  es: {
    name: 'Cliente',
    amount: 'Ventas',
    orders: 'Pedidos',
    lastOrder: 'Última compra',
    score: 'Puntuación',
    class: 'Clase',
    reason: 'Motivo',
    needs: 'Para subir',
  },
  zh: {
    name: '客户名称',
    amount: '销售额',
    orders: '订单数',
    lastOrder: '最近下单',
    score: '评分',
    class: '客户等级',
    reason: '分级原因',
    needs: '升级条件',
  },
};

/** Name of the sheet with the customer list that we make from an order list. */
export const LIST_SHEET: Readonly<Record<Language, string>> = { en: 'Customers', es: 'Clientes', zh: '客户' };

/** Notes of the result headers: what the column says, and of which run. */
export const NOTE_WORDS: Readonly<Record<Language, Readonly<Record<ResultRole, string>>>> = {
  en: {
    score: 'From 0 to 100: how much this customer matters. Written by Customer Tiers on {at}.',
    class: 'Written by Customer Tiers on {at}. {window}',
    reason: 'What counts most for this customer. Written by Customer Tiers on {at}.',
    needs: 'The smallest single change that reaches the class above. Written by Customer Tiers on {at}.',
  },
  es: {
    score: 'De 0 a 100: cuánto importa este cliente. Escrito por Customer Tiers el {at}.',
    class: 'Escrito por Customer Tiers el {at}. {window}',
    reason: 'Lo que más pesa en este cliente. Escrito por Customer Tiers el {at}.',
    needs: 'El cambio más pequeño que basta para subir de clase. Escrito por Customer Tiers el {at}.',
  },
  zh: {
    score: '0 到 100：客户的重要程度。由 Customer Tiers 于 {at} 写入。',
    class: '由 Customer Tiers 于 {at} 写入。{window}',
    reason: '对该客户影响最大的因素。由 Customer Tiers 于 {at} 写入。',
    needs: '升到上一级所需的最小一项变化。由 Customer Tiers 于 {at} 写入。',
  },
};

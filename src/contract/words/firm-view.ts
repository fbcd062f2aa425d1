import type { Words } from '../say';

/** How far a few customers carry the firm. */
export const FIRM_WORDS: Words<'most' | 'largest'> = {
  en: {
    most: {
      one: '{count} customer of {customers} makes 80 % of sales',
      other: '{count} customers of {customers} make 80 % of sales',
    },
    largest: 'The largest customer is {share} of sales',
  },
  es: {
    most: {
      one: '{count} cliente de {customers} hace el 80 % de las ventas',
      other: '{count} clientes de {customers} hacen el 80 % de las ventas',
    },
    largest: 'El mayor cliente supone el {share} de las ventas',
  },
  zh: {
    most: '{customers} 个客户中有 {count} 个带来 80% 的销售额',
    largest: '最大的客户占销售额的 {share}',
  },
};

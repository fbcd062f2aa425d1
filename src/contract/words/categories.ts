import type { CategoryId } from '../../core/indicators/categories';
import type { Words } from '../say';

/** What is known of customers in words, as a thing that a way of sorting needs. */
export const CATEGORY_NOUNS: Words<CategoryId> = {
  en: {
    stage: 'Stage of the customer',
    intention: 'Intention to buy',
    attitude: 'What they say of next time',
    need: 'Need in the near future',
    contacted: 'Last contact',
    fit: 'Industry or region you look for',
    own: 'The column of your own classes',
  },
  es: {
    stage: 'Etapa del cliente',
    intention: 'Intención de compra',
    attitude: 'Lo que dicen de la próxima vez',
    need: 'Necesidad a corto plazo',
    contacted: 'Último contacto',
    fit: 'Sector o zona que busca',
    own: 'La columna de sus propias clases',
  },
  zh: {
    stage: '客户阶段',
    intention: '购买意向',
    attitude: '对下次购买的说法',
    need: '近期需求',
    contacted: '最近联系',
    fit: '所寻找的行业或地区',
    own: '自定义等级所在的列',
  },
};

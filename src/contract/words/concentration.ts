import type { Words } from '../say';

export type ConcentrationWord =
  | 'title'
  | 'customers'
  | 'total'
  | 'largest'
  | 'top'
  | 'for-80'
  | 'gini'
  | 'gini-corrected'
  | 'hhi'
  | 'curve'
  | 'curve-customers'
  | 'curve-amount'
  | 'curve-equal'
  | 'chart-title'
  | 'written';

/** How far a few customers carry the firm: the sheet with its chart. */
export const CONCENTRATION_WORDS: Words<ConcentrationWord> = {
  en: {
    title: 'How much depends on few customers',
    customers: 'Customers with sales',
    total: 'Sales of all together',
    largest: 'The largest customer',
    top: 'The {count} largest customers',
    'for-80': 'Customers that make 80 % of sales',
    gini: 'Gini: 0 when all buy the same, near 1 when one buys all',
    'gini-corrected': 'Gini for a short list (times n / (n − 1))',
    hhi: 'Herfindahl index: 1 when one buys all',
    curve: 'The numbers behind the chart',
    'curve-customers': 'Share of customers, smallest first',
    'curve-amount': 'Their share of sales',
    'curve-equal': 'If all bought the same',
    'chart-title': 'Sales by share of customers, smallest first',
    written: 'The sheet "{sheet}" shows it, with a chart.',
  },
  es: {
    title: 'Cuánto depende de pocos clientes',
    customers: 'Clientes con ventas',
    total: 'Ventas de todos juntos',
    largest: 'El mayor cliente',
    top: 'Los {count} mayores clientes',
    'for-80': 'Clientes que hacen el 80 % de las ventas',
    gini: 'Gini: 0 si todos compran lo mismo, cerca de 1 si uno lo compra todo',
    'gini-corrected': 'Gini para una lista corta (por n / (n − 1))',
    hhi: 'Índice de Herfindahl: 1 si uno lo compra todo',
    curve: 'Los números del gráfico',
    'curve-customers': 'Parte de los clientes, de menor a mayor',
    'curve-amount': 'Su parte de las ventas',
    'curve-equal': 'Si todos compraran lo mismo',
    'chart-title': 'Ventas por parte de los clientes, de menor a mayor',
    written: 'La hoja «{sheet}» lo muestra, con un gráfico.',
  },
  zh: {
    title: '有多少取决于少数客户',
    customers: '有销售额的客户',
    total: '销售额合计',
    largest: '最大的客户',
    top: '最大的 {count} 个客户',
    'for-80': '带来 80% 销售额的客户数',
    gini: '基尼系数：都买得一样多为 0，一个客户买走全部则接近 1',
    'gini-corrected': '基尼系数（短名单，乘以 n / (n − 1)）',
    hhi: '赫芬达尔指数：一个客户买走全部为 1',
    curve: '图表所用的数字',
    'curve-customers': '客户占比，从小到大',
    'curve-amount': '占销售额',
    'curve-equal': '若都买得一样多',
    'chart-title': '按客户占比的销售额，从小到大',
    written: '工作表“{sheet}”显示结果，并附图表。',
  },
};

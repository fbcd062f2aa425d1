import type { IndicatorId } from '../../core/indicators/customer-table';
import type { Lift } from '../../core/explain/lift';
import type { Need } from '../../core/explain/next-class-needs';
import type { Language } from '../language';
import type { Words } from '../say';
import { say } from '../say';
import { CATEGORY_NOUNS } from './categories';
import { INDICATOR_NOUNS } from './indicators';
import type { ValueFormat } from './reasons';
import { className } from './schemes';

type ChangeCode = IndicatorId | 'order-now';

/** A change for the better, indicator by indicator; `count` is the number that decides the form. */
const CHANGE_WORDS: Words<ChangeCode> = {
  en: {
    amount: '+{value} sales',
    orders: { one: '{value} more order', other: '{value} more orders' },
    recency: { one: 'last order at most {target} day ago', other: 'last order at most {target} days ago' },
    'order-now': 'an order now',
    margin: '+{value} margin',
    delay: { one: 'pay {value} day sooner', other: 'pay {value} days sooner' },
    years: { one: '{value} more year as a customer', other: '{value} more years as a customer' },
    satisfaction: '+{value} satisfaction',
    complaints: { one: '{value} complaint fewer', other: '{value} complaints fewer' },
    serviceCost: '{value} less cost to serve',
    silence: 'last order at most {target} usual gaps ago',
    potential: '+{value} potential',
    closing: {
      one: 'sale expected in at most {target} day',
      other: 'sale expected in at most {target} days',
    },
    variation: 'ups and downs of at most {target}',
    profit: '+{value} left after cost to serve',
    credit: 'credit +{value}',
  },
  es: {
    amount: '+{value} en ventas',
    orders: { one: '{value} pedido más', other: '{value} pedidos más' },
    recency: {
      one: 'último pedido hace {target} día como mucho',
      other: 'último pedido hace {target} días como mucho',
    },
    'order-now': 'un pedido ahora',
    margin: '+{value} de margen',
    delay: { one: 'pagar {value} día antes', other: 'pagar {value} días antes' },
    years: { one: '{value} año más como cliente', other: '{value} años más como cliente' },
    satisfaction: '+{value} de satisfacción',
    complaints: { one: '{value} queja menos', other: '{value} quejas menos' },
    serviceCost: '{value} menos de coste de servicio',
    silence: 'último pedido hace {target} intervalos habituales como mucho',
    potential: '+{value} de potencial',
    closing: {
      one: 'venta prevista en {target} día como mucho',
      other: 'venta prevista en {target} días como mucho',
    },
    variation: 'altibajos de {target} como mucho',
    profit: '+{value} tras el coste de servicio',
    credit: 'crédito +{value}',
  },
  zh: {
    amount: '销售额 +{value}',
    orders: '多 {value} 个订单',
    recency: '最近一次下单在 {target} 天以内',
    'order-now': '现在下单',
    margin: '毛利 +{value}',
    delay: '提前 {value} 天付款',
    years: '再合作 {value} 年',
    satisfaction: '满意度 +{value}',
    complaints: '少 {value} 次投诉',
    serviceCost: '服务成本减少 {value}',
    silence: '最近一次下单在 {target} 个惯常间隔以内',
    potential: '潜在价值 +{value}',
    closing: '预计 {target} 天内成交',
    variation: '起伏不超过 {target}',
    profit: '扣除服务成本后 +{value}',
    credit: '信用 +{value}',
  },
};

const NEED_WORDS: Words<Need['kind'] | 'or'> = {
  en: {
    best: 'Already in the highest class',
    lift: 'For {class}: {change}',
    'out-of-reach': 'No single change is enough',
    'any-sale': 'To get a class: any sale',
    amount: 'To get a class: +{value} sales',
    data: 'To get a class, fill in: {missing}',
    'not-offered': 'Not available with this kind of limit',
    or: ', or ',
  },
  es: {
    best: 'Ya está en la clase más alta',
    lift: 'Para {class}: {change}',
    'out-of-reach': 'Ningún cambio basta por sí solo',
    'any-sale': 'Para tener clase: cualquier venta',
    amount: 'Para tener clase: +{value} en ventas',
    data: 'Para tener clase, rellene: {missing}',
    'not-offered': 'No disponible con este tipo de límite',
    or: ' o ',
  },
  zh: {
    best: '已是最高等级',
    lift: '升到{class}：{change}',
    'out-of-reach': '单靠一项改变还不够',
    'any-sale': '参与分级需要：任意一笔销售',
    amount: '参与分级需要：销售额 +{value}',
    data: '参与分级需要补充：{missing}',
    'not-offered': '这种界限下无法计算',
    or: '，或',
  },
};

/** What a run wrote, for the words: its classes, best first, and how values are written. */
export interface NeedContext {
  readonly classIds: readonly string[];
  readonly format: ValueFormat;
}

/**
 * What the next class needs, for a cell.
 *
 * @example // 'For A: +€1,840 sales'
 */
export function needText(need: Need, language: Language, { classIds, format }: NeedContext): string {
  const sentence = NEED_WORDS[language][need.kind];
  if (need.kind === 'lift') return liftsText([need.lift], language, { classIds, format });
  if (need.kind === 'amount') return say(sentence, language, { value: format.money(need.change) });
  if (need.kind !== 'data') return say(sentence, language);
  const allNouns = { ...INDICATOR_NOUNS[language], ...CATEGORY_NOUNS[language] };
  const nouns = need.missing.map((id) => say(allNouns[id], language));
  return say(sentence, language, { missing: nouns.join(language === 'zh' ? '、' : ', ') });
}

/**
 * The ways up that are within reach, joined by "or"; the class named is that of the first. Empty when there is none.
 *
 * @example // 'For A: +€1,840 sales, or 1 more order'
 */
export function liftsText(
  lifts: readonly Lift[],
  language: Language,
  { classIds, format }: NeedContext,
): string {
  const words = NEED_WORDS[language];
  const reachable = lifts.filter(({ change }) => change !== null);
  const [first] = reachable;
  if (!first) return '';
  const changes = reachable.map((lift) => changeText(lift, language, format));
  return say(words.lift, language, {
    class: className(classIds[first.classIndex] ?? '', language),
    change: changes.join(say(words.or, language)),
  });
}

const MONEY: readonly IndicatorId[] = ['amount', 'margin', 'serviceCost', 'potential', 'profit'];

function changeText({ id, change, target }: Lift, language: Language, format: ValueFormat): string {
  const size = Math.abs(change ?? 0);
  const isOrder = id === 'recency' || id === 'silence';
  const code = isOrder && target <= 0 ? 'order-now' : id;
  return say(CHANGE_WORDS[language][code], language, {
    value: MONEY.includes(id) ? format.money(size) : format.number(size),
    target: format.number(target),
    count: id === 'recency' || id === 'closing' ? target : size,
  });
}

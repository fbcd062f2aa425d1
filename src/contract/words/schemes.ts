import type { SchemeId } from '../../core/schemes/catalogue';
import type { SchemeIssueCode } from '../../core/schemes/issue-codes';
import type { UnclassifiedId } from '../../core/schemes/result';
import type { Language } from '../language';
import type { Words } from '../say';

/** Each way of sorting: its name and what it does, in one line. */
const SCHEME_WORDS: Readonly<
  Record<Language, Readonly<Record<SchemeId, { name: string; meaning: string }>>>
> = {
  en: {
    weighted: {
      name: 'Score from several things',
      meaning: 'Sales, orders and more count together; the best 20 % are A.',
    },
    groups: { name: 'Key, main, ordinary', meaning: 'The same score, sorted into three groups by name.' },
    abc: { name: 'ABC by sales', meaning: 'The customers who bring the first 80 % of sales are A.' },
  },
  es: {
    weighted: {
      name: 'Puntuación de varios datos',
      meaning: 'Ventas, pedidos y más cuentan juntos; el mejor 20 % es A.',
    },
    groups: {
      name: 'Clave, principal, ordinario',
      meaning: 'La misma puntuación, repartida en tres grupos con nombre.',
    },
    abc: { name: 'ABC por ventas', meaning: 'Los clientes que aportan el primer 80 % de las ventas son A.' },
  },
  zh: {
    weighted: { name: '综合评分', meaning: '销售额、订单等一起计算，最好的 20% 为 A。' },
    groups: { name: '重点、主要、普通客户', meaning: '按同样的评分分成三组。' },
    abc: { name: '按销售额的 ABC', meaning: '贡献前 80% 销售额的客户为 A。' },
  },
};

/** Classes that have a name; letters are the same in every language. */
const CLASS_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { key: 'Key', main: 'Main', ordinary: 'Ordinary' },
  es: { key: 'Clave', main: 'Principal', ordinary: 'Ordinario' },
  zh: { key: '重点客户', main: '主要客户', ordinary: '普通客户' },
};

const UNCLASSIFIED_WORDS: Readonly<Record<Language, Readonly<Record<UnclassifiedId, string>>>> = {
  en: { 'no-value': 'No value', 'no-orders': 'No orders', 'not-enough-data': 'Not enough data' },
  es: { 'no-value': 'Sin valor', 'no-orders': 'Sin pedidos', 'not-enough-data': 'Datos insuficientes' },
  zh: { 'no-value': '无销售额', 'no-orders': '无订单', 'not-enough-data': '数据不足' },
};

export function schemeName(id: SchemeId, language: Language): string {
  return SCHEME_WORDS[language][id].name;
}

export function schemeMeaning(id: SchemeId, language: Language): string {
  return SCHEME_WORDS[language][id].meaning;
}

/** @example className('key', 'es') // => 'Clave' */
export function className(id: string, language: Language): string {
  const words = CLASS_WORDS[language];
  return Object.prototype.hasOwnProperty.call(words, id) ? words[id]! : id;
}

export function unclassifiedName(id: UnclassifiedId, language: Language): string {
  return UNCLASSIFIED_WORDS[language][id];
}

/** Settings that cannot be followed, and what to know before believing the classes. */
export const SCHEME_ISSUE_WORDS: Words<SchemeIssueCode> = {
  en: {
    'weights-none': 'No weight is above 0, so nothing counts. Give at least one of them a weight.',
    'weight-invalid': 'The weight of "{indicator}" is not a number of 0 or more. Correct it.',
    'weighed-unknown':
      'The settings give a weight to "{name}", which is not known here. Remove it or correct its name.',
    'weighed-absent':
      'The settings give a weight to "{indicator}", but the sheets hold no such data. Set its weight to 0, or name the column that holds it.',
    'weighed-twice': 'The settings give a weight to "{indicator}" twice. Keep one of the two.',
    'scale-unknown':
      'The settings measure "{indicator}" by "{name}", which is not known here. Choose rank or minmax.',
    'limits-kind-unknown': 'Limits of the kind "{name}" are not known here. Choose share, quota or score.',
    'limits-number':
      'There must be {least} to {most} limits between the classes, but {given} are set. Correct them.',
    'limits-range': 'Limits between the classes must lie between 0 and 100. Correct them.',
    'limits-order':
      'The limits between the classes are not in order ({given}). Write each one once, in order of size.',
    'single-customer': 'There is one customer only, so there is nobody to compare with.',
    'few-customers':
      'There are only {count} customers: a single order can move one of them to another class.',
    'all-equal': 'All {count} customers are equal in what counts, so they share one class.',
    'no-concentration':
      'Sales are spread evenly: {class} holds {count} of {customers} customers, more than half.',
    'class-a-empty':
      'No customer reaches {class} with these limits. Lower the first limit if somebody should.',
    'equals-parted': {
      one: 'In {count} place these limits put customers with the same amount into different classes.',
      other: 'In {count} places these limits put customers with the same amount into different classes.',
    },
    'weighed-constant': '"{indicator}" is the same for everybody, so it changes nothing.',
    'weighed-alike':
      '"{indicatorFirst}" and "{indicatorSecond}" rank the customers nearly alike ({correlation}), so the same thing counts twice. You may want to lower one of the weights.',
    'weighed-ties': '"{indicator}" tells few customers apart: {sharePercent} % of them have the same value.',
  },
  es: {
    'weights-none': 'Ningún peso es mayor que 0, así que nada cuenta. Dé peso al menos a un dato.',
    'weight-invalid': 'El peso de "{indicator}" no es un número igual o mayor que 0. Corríjalo.',
    'weighed-unknown': 'Los ajustes dan peso a "{name}", que aquí no se conoce. Quítelo o corrija el nombre.',
    'weighed-absent':
      'Los ajustes dan peso a "{indicator}", pero las hojas no tienen ese dato. Ponga su peso a 0 o indique la columna que lo contiene.',
    'weighed-twice': 'Los ajustes dan peso a "{indicator}" dos veces. Deje solo una.',
    'scale-unknown':
      'Los ajustes miden "{indicator}" con "{name}", que aquí no se conoce. Elija rank o minmax.',
    'limits-kind-unknown': 'Aquí no se conocen límites del tipo "{name}". Elija share, quota o score.',
    'limits-number': 'Entre las clases debe haber de {least} a {most} límites, pero hay {given}. Corríjalos.',
    'limits-range': 'Los límites entre las clases deben estar entre 0 y 100. Corríjalos.',
    'limits-order':
      'Los límites entre las clases no están en orden ({given}). Escriba cada uno una vez, ordenados por tamaño.',
    'single-customer': 'Hay un solo cliente, así que no hay con quién compararlo.',
    'few-customers': 'Hay solo {count} clientes: un único pedido puede cambiar de clase a uno de ellos.',
    'all-equal': 'Los {count} clientes son iguales en todo lo que cuenta, así que comparten la misma clase.',
    'no-concentration':
      'Las ventas están muy repartidas: {class} reúne a {count} de {customers} clientes, más de la mitad.',
    'class-a-empty':
      'Ningún cliente llega a {class} con estos límites. Baje el primer límite si alguien debería llegar.',
    'equals-parted': {
      one: 'En {count} punto, estos límites ponen en clases distintas a clientes con el mismo importe.',
      other: 'En {count} puntos, estos límites ponen en clases distintas a clientes con el mismo importe.',
    },
    'weighed-constant': '"{indicator}" es igual para todos, así que no cambia nada.',
    'weighed-alike':
      '"{indicatorFirst}" y "{indicatorSecond}" ordenan a los clientes casi igual ({correlation}), así que lo mismo cuenta dos veces. Quizá convenga bajar uno de los pesos.',
    'weighed-ties': '"{indicator}" distingue a pocos clientes: el {sharePercent} % tiene el mismo valor.',
  },
  zh: {
    'weights-none': '没有大于 0 的权重，因此没有任何内容计入。请至少为一项设置权重。',
    'weight-invalid': '“{indicator}”的权重不是大于或等于 0 的数字，请更正。',
    'weighed-unknown': '设置中为“{name}”给了权重，但这里没有这一项。请删除它或更正名称。',
    'weighed-absent':
      '设置中为“{indicator}”给了权重，但工作表中没有这项数据。请把权重设为 0，或指明所在的列。',
    'weighed-twice': '设置中“{indicator}”的权重出现了两次，请只保留一个。',
    'scale-unknown': '设置中用“{name}”衡量“{indicator}”，这里没有这种方法。请选择 rank 或 minmax。',
    'limits-kind-unknown': '这里没有“{name}”这种界限。请选择 share、quota 或 score。',
    'limits-number': '等级之间应有 {least} 到 {most} 个界限，现在有 {given} 个，请更正。',
    'limits-range': '等级之间的界限必须在 0 到 100 之间，请更正。',
    'limits-order': '等级之间的界限没有按大小排列（{given}）。请按大小顺序填写，每个只写一次。',
    'single-customer': '只有一个客户，无法与其他客户比较。',
    'few-customers': '只有 {count} 个客户：一个订单就可能改变某个客户的等级。',
    'all-equal': '{count} 个客户在计入的各方面都相同，因此属于同一等级。',
    'no-concentration': '销售额分布很平均：{customers} 个客户中有 {count} 个属于 {class}，超过一半。',
    'class-a-empty': '按这些界限，没有客户达到 {class}。如果应该有客户达到，请降低第一个界限。',
    'equals-parted': '这些界限在 {count} 处把金额相同的客户分到了不同等级。',
    'weighed-constant': '所有客户的“{indicator}”都相同，因此不影响结果。',
    'weighed-alike':
      '“{indicatorFirst}”和“{indicatorSecond}”给客户的排名几乎相同（{correlation}），同一件事被算了两次。可以考虑降低其中一个权重。',
    'weighed-ties': '“{indicator}”很难区分客户：{sharePercent}% 的客户数值相同。',
  },
};

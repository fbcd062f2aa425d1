import type { MovedBy } from '../../core/history/closing';
import type { Language } from '../language';
import type { Words } from '../say';

export type MovementWord =
  | 'title'
  | 'title-first'
  | 'moved'
  | 'stayed'
  | 'first'
  | 'closed'
  | 'closed-again'
  | 'closed-same'
  | 'before-now'
  | 'customer'
  | 'before'
  | 'now'
  | 'why'
  | 'sales'
  | 'no-class'
  | 'new'
  | 'left'
  | 'more';

/** Who moved between two closings, as a sheet and in sentences. */
export const MOVEMENT_WORDS: Words<MovementWord> = {
  en: {
    title: 'Who moved from {before} to {month}',
    'title-first': 'Classes at the end of {month}',
    moved: '{up} up, {down} down, {new} new, {left} gone.',
    stayed: '{share} % of those who had a class kept it.',
    first: 'This is the first month closed: from the next one on you see here who moved.',
    closed: 'The month {month} is closed.',
    'closed-again': 'The month {month} was closed before and is closed again with the numbers of now.',
    'closed-same': 'The month {month} was closed before, and nothing changed since.',
    'before-now': 'Before ↓ now →',
    customer: 'Customer',
    before: 'Before',
    now: 'Now',
    why: 'Why',
    sales: 'Sales',
    'no-class': 'No class',
    new: 'New',
    left: 'Gone',
    more: '… and {count} more',
  },
  es: {
    title: 'Quién cambió de {before} a {month}',
    'title-first': 'Clases al cierre de {month}',
    moved: '{up} suben, {down} bajan, {new} nuevos, {left} ya no están.',
    stayed: 'El {share} % de los que tenían clase la mantiene.',
    first: 'Es el primer mes cerrado: a partir del próximo verá aquí quién cambió.',
    closed: 'El mes {month} está cerrado.',
    'closed-again': 'El mes {month} ya estaba cerrado y se ha cerrado de nuevo con los números de ahora.',
    'closed-same': 'El mes {month} ya estaba cerrado y nada ha cambiado desde entonces.',
    'before-now': 'Antes ↓ ahora →',
    customer: 'Cliente',
    before: 'Antes',
    now: 'Ahora',
    why: 'Por qué',
    sales: 'Ventas',
    'no-class': 'Sin clase',
    new: 'Nuevo',
    left: 'Ya no está',
    more: '… y {count} más',
  },
  zh: {
    title: '从 {before} 到 {month} 的等级变动',
    'title-first': '{month} 月结时的等级',
    moved: '{up} 个上升，{down} 个下降，{new} 个新增，{left} 个离开。',
    stayed: '原有等级的客户中 {share}% 保持不变。',
    first: '这是第一次月结：从下个月起可在此查看谁的等级变了。',
    closed: '{month} 已月结。',
    'closed-again': '{month} 之前已月结，现按当前数据重新月结。',
    'closed-same': '{month} 之前已月结，此后没有变化。',
    'before-now': '之前 ↓ 现在 →',
    customer: '客户名称',
    before: '之前',
    now: '现在',
    why: '原因',
    sales: '销售额',
    'no-class': '不分级',
    new: '新增',
    left: '离开',
    more: '……另有 {count} 个',
  },
};

/** Why somebody moved. */
export const MOVED_BY_WORDS: Readonly<Record<Language, Readonly<Record<MovedBy, string>>>> = {
  en: {
    own: 'Own numbers changed',
    others: 'Others changed, not this customer',
    both: 'Own numbers and those of others changed',
    hand: 'Set or ended by hand',
    kept: 'Fell earlier and was kept until now',
  },
  es: {
    own: 'Cambiaron sus propios números',
    others: 'Cambiaron los demás, no este cliente',
    both: 'Cambiaron sus números y los de los demás',
    hand: 'Puesta o quitada a mano',
    kept: 'Bajó antes y se mantuvo hasta ahora',
  },
  zh: {
    own: '自身数据变化',
    others: '其他客户变化，该客户未变',
    both: '自身与其他客户的数据都有变化',
    hand: '手动设定或取消',
    kept: '之前已下降，保持至今',
  },
};

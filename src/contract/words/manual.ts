import type { Language } from '../language';
import type { Words } from '../say';

/** Columns of the sheet of manual classes, in order. */
export const MANUAL_COLUMNS = [
  'customer',
  'class',
  'how',
  'until',
  'reason',
  'computed',
  'by',
  'on',
] as const;
export type ManualColumn = (typeof MANUAL_COLUMNS)[number];

/** How a manual class holds: whatever the numbers say, as the least, or up to a day. */
export const MANUAL_KINDS = ['fixed', 'floor', 'until'] as const;
export type ManualKind = (typeof MANUAL_KINDS)[number];

export const MANUAL_HEADERS: Readonly<Record<Language, Readonly<Record<ManualColumn, string>>>> = {
  en: {
    customer: 'Customer',
    class: 'Manual class',
    how: 'How',
    until: 'Until',
    reason: 'Manual reason',
    computed: 'By the numbers',
    by: 'Set by',
    on: 'Set on',
  },
  es: {
    customer: 'Cliente',
    class: 'Clase manual',
    how: 'Cómo',
    until: 'Hasta',
    reason: 'Motivo manual',
    computed: 'Según los números',
    by: 'Puesta por',
    on: 'Puesta el',
  },
  zh: {
    customer: '客户名称',
    class: '手动等级',
    how: '方式',
    until: '截止日期',
    reason: '手动原因',
    computed: '按数据的等级',
    by: '设置人',
    on: '设置日期',
  },
};

export const MANUAL_KIND_WORDS: Readonly<Record<Language, Readonly<Record<ManualKind, string>>>> = {
  en: { fixed: 'Always', floor: 'At least', until: 'Until the day' },
  es: { fixed: 'Siempre', floor: 'Como mínimo', until: 'Hasta el día' },
  zh: { fixed: '始终', floor: '至少', until: '截至该日' },
};

export type MarkWord =
  | 'manual-fixed'
  | 'manual-floor'
  | 'manual-until'
  | 'manual-because'
  | 'held'
  | 'held-closings'
  | 'limits-points'
  | 'limits-sales'
  | 'limits-customers'
  | 'no-class';

/** What stands before the reason of a class that the numbers do not give, and behind what the next class needs. */
export const MARK_WORDS: Words<MarkWord> = {
  en: {
    'manual-fixed': 'Set by hand{because}; by the numbers {computed}',
    'manual-floor': 'Set by hand as the least{because}; by the numbers {computed}',
    'manual-until': 'Set by hand until {until}{because}; by the numbers {computed}',
    'manual-because': ' ({reason})',
    held: 'Kept in {class}; by the numbers {computed}',
    'held-closings': {
      one: 'Kept in {class}; by the numbers {computed} at {count} closing',
      other: 'Kept in {class}; by the numbers {computed} at {count} closings in a row',
    },
    'limits-points': '{class} from {in} points, lost below {out}',
    'limits-sales': '{class} within the first {in} % of sales, lost beyond {out} %',
    'limits-customers': '{class} within the first {in} % of customers, lost beyond {out} %',
    'no-class': 'no class',
  },
  es: {
    'manual-fixed': 'Puesta a mano{because}; según los números {computed}',
    'manual-floor': 'Puesta a mano como mínimo{because}; según los números {computed}',
    'manual-until': 'Puesta a mano hasta el {until}{because}; según los números {computed}',
    'manual-because': ' ({reason})',
    held: 'Se mantiene en {class}; según los números {computed}',
    'held-closings': {
      one: 'Se mantiene en {class}; según los números {computed} en {count} cierre',
      other: 'Se mantiene en {class}; según los números {computed} en {count} cierres seguidos',
    },
    'limits-points': '{class} desde {in} puntos, se pierde por debajo de {out}',
    'limits-sales': '{class} dentro del primer {in} % de las ventas, se pierde más allá del {out} %',
    'limits-customers': '{class} dentro del primer {in} % de los clientes, se pierde más allá del {out} %',
    'no-class': 'sin clase',
  },
  zh: {
    'manual-fixed': '手动设定{because}；按数据为{computed}',
    'manual-floor': '手动设定为最低等级{because}；按数据为{computed}',
    'manual-until': '手动设定至 {until}{because}；按数据为{computed}',
    'manual-because': '（{reason}）',
    held: '保持{class}；按数据为{computed}',
    'held-closings': '保持{class}；已连续 {count} 次月结按数据为{computed}',
    'limits-points': '{class}：达到 {in} 分，低于 {out} 分才会失去',
    'limits-sales': '{class}：销售额前 {in}% 以内，超出 {out}% 才会失去',
    'limits-customers': '{class}：客户前 {in}% 以内，超出 {out}% 才会失去',
    'no-class': '不分级',
  },
};

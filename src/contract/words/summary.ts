import type { Words } from '../say';

export type SummaryWord =
  | 'window-all'
  | 'window-12 months'
  | 'window-range'
  | 'window-none'
  | 'other-all'
  | 'other-12 months'
  | 'taken-amount'
  | 'taken-product'
  | 'taken-months'
  | 'class-line'
  | 'class-line-share'
  | 'left-out-line'
  | 'columns-line'
  | 'list-line'
  | 'nothing-changes'
  | 'moves-line'
  | 'theirs-line'
  | 'rows-sum'
  | 'confirm';

/** Lines of the summary before and after writing. */
export const SUMMARY_WORDS: Words<SummaryWord> = {
  en: {
    'window-all': 'All orders from {from} to {to}.',
    'window-12 months': 'The last 12 months: {from} to {to}.',
    'window-range': 'From {from} to {to}.',
    'window-none': 'The amounts as they stand in the list, without dates.',
    'other-all': {
      one: 'Over all dates it would be {amount} from {count} customer.',
      other: 'Over all dates it would be {amount} from {count} customers.',
    },
    'other-12 months': {
      one: 'Over the last 12 months it would be {amount} from {count} customer.',
      other: 'Over the last 12 months it would be {amount} from {count} customers.',
    },
    'taken-amount': 'The amounts are the column {column} of the sheet {sheet}.',
    'taken-product': 'The amounts are {column} of the sheet {sheet}, multiplied.',
    'taken-months': 'The amounts are the columns {column} of the sheet {sheet}, added up.',
    'class-line': { one: '{class}: {count} customer', other: '{class}: {count} customers' },
    'class-line-share': {
      one: '{class}: {count} customer, {share} % of the amount',
      other: '{class}: {count} customers, {share} % of the amount',
    },
    'left-out-line': {
      one: 'In no class: {count} customer ({reason})',
      other: 'In no class: {count} customers ({reason})',
    },
    'columns-line': 'The columns {columns} are written in the sheet "{sheet}". Nothing else is changed.',
    'list-line': 'A new sheet "{sheet}" with the list of customers is written. Nothing else is changed.',
    'nothing-changes': 'Everything already stands there like this: nothing has to be written.',
    'moves-line': 'Who moved: {up} up, {down} down, {new} new, {left} gone.',
    'theirs-line':
      'Your own column "{column}" is left as it is: the same class for {same}, another for {different}.',
    'rows-sum': ', together {amount}',
    confirm: 'Go ahead?',
  },
  es: {
    'window-all': 'Todos los pedidos, del {from} al {to}.',
    'window-12 months': 'Los últimos 12 meses: del {from} al {to}.',
    'window-range': 'Del {from} al {to}.',
    'window-none': 'Los importes tal como están en la lista, sin fechas.',
    'other-all': {
      one: 'Con todas las fechas serían {amount} de {count} cliente.',
      other: 'Con todas las fechas serían {amount} de {count} clientes.',
    },
    'other-12 months': {
      one: 'Con los últimos 12 meses serían {amount} de {count} cliente.',
      other: 'Con los últimos 12 meses serían {amount} de {count} clientes.',
    },
    'taken-amount': 'Los importes son la columna {column} de la hoja {sheet}.',
    'taken-product': 'Los importes son {column} de la hoja {sheet}, multiplicados.',
    'taken-months': 'Los importes son las columnas {column} de la hoja {sheet}, sumadas.',
    'class-line': { one: '{class}: {count} cliente', other: '{class}: {count} clientes' },
    'class-line-share': {
      one: '{class}: {count} cliente, {share} % del importe',
      other: '{class}: {count} clientes, {share} % del importe',
    },
    'left-out-line': {
      one: 'Sin clase: {count} cliente ({reason})',
      other: 'Sin clase: {count} clientes ({reason})',
    },
    'columns-line': 'Se escriben las columnas {columns} en la hoja "{sheet}". No se cambia nada más.',
    'list-line': 'Se escribe una hoja nueva "{sheet}" con la lista de clientes. No se cambia nada más.',
    'nothing-changes': 'Todo está ya así: no hay nada que escribir.',
    'moves-line': 'Quién cambió: {up} suben, {down} bajan, {new} nuevos, {left} ya no están.',
    'theirs-line': 'Su columna "{column}" se deja como está: la misma clase en {same}, otra en {different}.',
    'rows-sum': ', en total {amount}',
    confirm: '¿Continuar?',
  },
  zh: {
    'window-all': '全部订单：{from} 至 {to}。',
    'window-12 months': '最近 12 个月：{from} 至 {to}。',
    'window-range': '{from} 至 {to}。',
    'window-none': '按列表中的金额，不涉及日期。',
    'other-all': '若按全部日期，金额为 {amount}，共 {count} 个客户。',
    'other-12 months': '若按最近 12 个月，金额为 {amount}，共 {count} 个客户。',
    'taken-amount': '金额取自工作表{sheet}的{column}列。',
    'taken-product': '金额为工作表{sheet}的{column}相乘。',
    'taken-months': '金额为工作表{sheet}的{column}各列之和。',
    'class-line': '{class}：{count} 个客户',
    'class-line-share': '{class}：{count} 个客户，占金额 {share}%',
    'left-out-line': '未分级：{count} 个客户（{reason}）',
    'columns-line': '将在工作表“{sheet}”中写入 {columns} 几列，其他内容不变。',
    'list-line': '将写入新的工作表“{sheet}”，内容为客户列表，其他内容不变。',
    'nothing-changes': '内容已经如此，无需写入。',
    'moves-line': '等级变化：{up} 个上升，{down} 个下降，{new} 个新增，{left} 个离开。',
    'theirs-line': '您自己的列“{column}”保持不变：{same} 个客户等级相同，{different} 个不同。',
    'rows-sum': '，合计 {amount}',
    confirm: '是否继续？',
  },
};

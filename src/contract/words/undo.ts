import type { Words } from '../say';

export type UndoWord =
  | 'undone'
  | 'would-undo'
  | 'undone-several'
  | 'would-undo-several'
  | 'kept'
  | 'finished'
  | 'repaired'
  | 'removed'
  | 'would-remove';

/** What undo, repair and removal did, or would do. */
export const UNDO_WORDS: Words<UndoWord> = {
  en: {
    undone: {
      one: 'The last classification was taken back: {count} cell holds what stood there before.',
      other: 'The last classification was taken back: {count} cells hold what stood there before.',
    },
    'would-undo': {
      one: 'This takes back what the run of {at} wrote in the sheet "{sheet}": {count} cell.',
      other: 'This takes back what the run of {at} wrote in the sheet "{sheet}": {count} cells.',
    },
    'undone-several': {
      one: 'The last {runs} classifications were taken back: {count} cell holds what stood there before.',
      other: 'The last {runs} classifications were taken back: {count} cells hold what stood there before.',
    },
    'would-undo-several': {
      one: 'This takes back the last {runs} runs, from {at} on: {count} cell.',
      other: 'This takes back the last {runs} runs, from {at} on: {count} cells.',
    },
    kept: {
      one: 'One customer was changed by hand since and is left as it is: {names}.',
      other: '{count} customers were changed by hand since and are left as they are: {names}.',
    },
    finished: 'The run that was broken off is finished now.',
    repaired: {
      one: '{count} row stands beside its own class again.',
      other: '{count} rows stand beside their own classes again.',
    },
    removed: 'Everything that this add-on added was removed: {list}.',
    'would-remove': 'This removes: {list}. Your own cells stay as they are.',
  },
  es: {
    undone: {
      one: 'Se ha deshecho la última clasificación: {count} celda vuelve a tener lo que tenía antes.',
      other: 'Se ha deshecho la última clasificación: {count} celdas vuelven a tener lo que tenían antes.',
    },
    'would-undo': {
      one: 'Se deshará lo que la clasificación del {at} escribió en la hoja "{sheet}": {count} celda.',
      other: 'Se deshará lo que la clasificación del {at} escribió en la hoja "{sheet}": {count} celdas.',
    },
    'undone-several': {
      one: 'Se han deshecho las últimas {runs} clasificaciones: {count} celda vuelve a tener lo que tenía antes.',
      other:
        'Se han deshecho las últimas {runs} clasificaciones: {count} celdas vuelven a tener lo que tenían antes.',
    },
    'would-undo-several': {
      one: 'Se desharán las últimas {runs} clasificaciones, desde la del {at}: {count} celda.',
      other: 'Se desharán las últimas {runs} clasificaciones, desde la del {at}: {count} celdas.',
    },
    kept: {
      one: 'Un cliente se cambió a mano desde entonces y se deja como está: {names}.',
      other: '{count} clientes se cambiaron a mano desde entonces y se dejan como están: {names}.',
    },
    finished: 'La clasificación que se había interrumpido ya está terminada.',
    repaired: {
      one: '{count} fila vuelve a estar junto a su clase.',
      other: '{count} filas vuelven a estar junto a sus clases.',
    },
    removed: 'Se ha quitado todo lo que añadió este complemento: {list}.',
    'would-remove': 'Se quitará: {list}. Sus propias celdas se quedan como están.',
  },
  zh: {
    undone: '已撤销上次分级：{count} 个单元格恢复为之前的内容。',
    'would-undo': '将撤销 {at} 在工作表“{sheet}”中写入的内容：{count} 个单元格。',
    'undone-several': '已撤销最近 {runs} 次分级：{count} 个单元格恢复为之前的内容。',
    'would-undo-several': '将撤销自 {at} 起的最近 {runs} 次分级：{count} 个单元格。',
    kept: '有 {count} 个客户之后被手动修改过，保持不变：{names}。',
    finished: '中途停止的分级现已完成。',
    repaired: '{count} 行已回到各自的等级旁边。',
    removed: '已移除本插件添加的全部内容：{list}。',
    'would-remove': '将移除：{list}。您自己的单元格保持不变。',
  },
};

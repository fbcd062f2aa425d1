import type { Words } from '../say';

/** What requests of the sidebar's panels are refused for. */
export type RequestIssueCode =
  | 'row-no-customer'
  | 'saved-gone'
  | 'saved-name-taken'
  | 'saved-in-use'
  | 'saved-too-many'
  | 'saved-not-readable';

export const REQUEST_WORDS: Words<RequestIssueCode> = {
  en: {
    'row-no-customer': 'Row {rows} of the sheet "{sheet}" is none of a customer.',
    'saved-gone': 'This way of sorting is not there any more. Load the list again.',
    'saved-name-taken': 'There is a way of sorting called "{name}" already. Choose another name.',
    'saved-in-use':
      'Customers are sorted this way at present. Choose another way first, then delete this one.',
    'saved-too-many': 'No more ways of sorting can be kept in this file. Delete one first.',
    'saved-not-readable': 'This is no way of sorting saved by Customer Tiers ({key}).',
  },
  es: {
    'row-no-customer': 'La fila {rows} de la hoja "{sheet}" no es de ningún cliente.',
    'saved-gone': 'Esta forma de ordenar ya no existe. Vuelva a cargar la lista.',
    'saved-name-taken': 'Ya hay una forma de ordenar llamada "{name}". Elija otro nombre.',
    'saved-in-use': 'Ahora se ordena a los clientes así. Elija antes otra forma y luego elimine esta.',
    'saved-too-many': 'En este archivo no caben más formas de ordenar. Elimine antes alguna.',
    'saved-not-readable': 'Esto no es una forma de ordenar guardada por Customer Tiers ({key}).',
  },
  zh: {
    'row-no-customer': '工作表“{sheet}”的第 {rows} 行不是客户。',
    'saved-gone': '这种分类方法已不存在。请重新载入列表。',
    'saved-name-taken': '已有名为“{name}”的分类方法。请换一个名称。',
    'saved-in-use': '目前正按这种方法给客户分级。请先选择其他方法，再删除它。',
    'saved-too-many': '此文件不能再保存更多分类方法。请先删除一种。',
    'saved-not-readable': '这不是由 Customer Tiers 保存的分类方法（{key}）。',
  },
};

import type { PageLanguage } from '../protocol';

/** Why something a person did in the sheet cannot be done; the host's own keys where it is the host that refuses. */
type RefusalCode =
  | 'allRowsDeleted'
  | 'allColumnsDeleted'
  | 'sortMerged'
  | 'tooManyCells'
  | 'cellTooLong'
  | 'invalidData'
  | 'lastVisibleSheet'
  | 'protectedCells'
  | 'pasteOutside'
  | 'other';

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<RefusalCode, string>>>> = {
  en: {
    allRowsDeleted: 'A sheet needs at least one row. Mark fewer rows and delete again.',
    allColumnsDeleted: 'A sheet needs at least one column. Mark fewer columns and delete again.',
    sortMerged:
      'Cells merged over several rows cannot be sorted. Unmerge them in your spreadsheet program first.',
    tooManyCells: 'The workbook would have more than 10,000,000 cells. Delete what is not needed first.',
    cellTooLong: 'A cell holds at most 50,000 characters. Shorten the text.',
    invalidData: 'This cell takes only certain values, and this is none of them. Enter another one.',
    lastVisibleSheet: 'One sheet has to stay visible.',
    protectedCells: 'These cells are protected by the owner of the file.',
    pasteOutside:
      'What you paste does not fit on the sheet. Begin further up or to the left, or add rows first.',
    other: 'That is not possible here.',
  },
  es: {
    allRowsDeleted: 'Una hoja necesita al menos una fila. Marque menos filas y elimínelas de nuevo.',
    allColumnsDeleted: 'Una hoja necesita al menos una columna. Marque menos columnas y elimínelas de nuevo.',
    sortMerged:
      'No se pueden ordenar celdas combinadas en varias filas. Sepárelas antes en su programa de hojas de cálculo.',
    tooManyCells: 'El libro tendría más de 10.000.000 de celdas. Elimine antes lo que no necesite.',
    cellTooLong: 'Una celda admite como máximo 50.000 caracteres. Acorte el texto.',
    invalidData: 'Esta celda solo admite ciertos valores y este no es uno de ellos. Escriba otro.',
    lastVisibleSheet: 'Al menos una hoja debe quedar visible.',
    protectedCells: 'El propietario del archivo ha protegido estas celdas.',
    pasteOutside: 'Lo que pega no cabe en la hoja. Empiece más arriba o a la izquierda, o añada filas antes.',
    other: 'Eso no es posible aquí.',
  },
  zh: {
    allRowsDeleted: '工作表至少需要一行。请少选几行后再删除。',
    allColumnsDeleted: '工作表至少需要一列。请少选几列后再删除。',
    sortMerged: '跨多行合并的单元格无法排序。请先在表格软件中取消合并。',
    tooManyCells: '工作簿将超过 10,000,000 个单元格。请先删除不需要的内容。',
    cellTooLong: '一个单元格最多容纳 50,000 个字符。请缩短文本。',
    invalidData: '此单元格只接受特定的值，所输入的值不在其中。请输入其他值。',
    lastVisibleSheet: '至少要保留一个可见的工作表。',
    protectedCells: '这些单元格受文件所有者保护。',
    pasteOutside: '粘贴的内容超出了工作表。请从更靠上或靠左的位置开始，或先添加行。',
    other: '此处无法执行该操作。',
  },
};

/** The sentence for a refusal; codes without one of their own share a plain one. */
export function refusalText(code: string, language: PageLanguage): string {
  const words = WORDS[language];
  return Object.prototype.hasOwnProperty.call(words, code) ? words[code as RefusalCode] : words.other;
}

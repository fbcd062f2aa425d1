import type { Words } from '../say';

export type MenuWord =
  | 'name'
  | 'classify'
  | 'openSidebar'
  | 'undo'
  | 'repair'
  | 'example'
  | 'help'
  | 'remove'
  | 'classifyTitle'
  | 'undoTitle'
  | 'removeTitle'
  | 'finishTitle'
  | 'finishQuestion'
  | 'widenTitle'
  | 'repairTitle'
  | 'reading'
  | 'doneTitle'
  | 'nothingToRemove';

/** Menu, titles of its dialogs and short notices. */
export const MENU_WORDS: Words<MenuWord> = {
  en: {
    name: 'Customer Tiers',
    classify: 'Classify customers',
    openSidebar: 'Open sidebar',
    undo: 'Undo last classification',
    repair: 'Repair sorted rows',
    example: 'Try with an example',
    help: 'Help',
    remove: 'Remove everything this add-on added',
    classifyTitle: 'Classify customers',
    undoTitle: 'Undo last classification',
    removeTitle: 'Remove everything this add-on added',
    finishTitle: 'The last run was broken off',
    finishQuestion: 'Yes finishes it, No takes back what it wrote.',
    widenTitle: 'The filter stops before the new columns',
    repairTitle: 'Rows were sorted without their classes',
    reading: 'Reading the sheets …',
    doneTitle: 'Done',
    nothingToRemove: 'There is nothing of this add-on in the file.',
  },
  es: {
    name: 'Customer Tiers',
    classify: 'Clasificar clientes',
    openSidebar: 'Abrir barra lateral',
    undo: 'Deshacer la última clasificación',
    repair: 'Reparar filas ordenadas',
    example: 'Probar con un ejemplo',
    help: 'Ayuda',
    remove: 'Quitar todo lo que añadió este complemento',
    classifyTitle: 'Clasificar clientes',
    undoTitle: 'Deshacer la última clasificación',
    removeTitle: 'Quitar todo lo que añadió este complemento',
    finishTitle: 'La última clasificación se interrumpió',
    finishQuestion: 'Sí la termina, No deshace lo que escribió.',
    widenTitle: 'El filtro termina antes de las columnas nuevas',
    repairTitle: 'Se ordenaron filas sin sus clases',
    reading: 'Leyendo las hojas …',
    doneTitle: 'Listo',
    nothingToRemove: 'En este archivo no hay nada de este complemento.',
  },
  zh: {
    name: 'Customer Tiers',
    classify: '客户分级',
    openSidebar: '打开侧边栏',
    undo: '撤销上次分级',
    repair: '修复排序后的行',
    example: '用示例试一试',
    help: '帮助',
    remove: '移除本插件添加的全部内容',
    classifyTitle: '客户分级',
    undoTitle: '撤销上次分级',
    removeTitle: '移除本插件添加的全部内容',
    finishTitle: '上次分级中途停止了',
    finishQuestion: '选“是”继续完成，选“否”撤销已写入的内容。',
    widenTitle: '筛选范围不包括新的列',
    repairTitle: '排序时没有带上等级',
    reading: '正在读取工作表……',
    doneTitle: '完成',
    nothingToRemove: '此文件中没有本插件的内容。',
  },
};

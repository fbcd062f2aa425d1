import type { Words } from '../say';

/** What stands around every panel: what the sidebar is, what it is doing, the buttons that are everywhere. */
export type FrameWord =
  | 'title'
  | 'intro'
  | 'tabs-name'
  | 'tab-classify'
  | 'tab-more'
  | 'working-start'
  | 'working-recognise'
  | 'working-check'
  | 'working-classify'
  | 'working-undo'
  | 'working-repair'
  | 'working-finish'
  | 'working-tryExample'
  | 'working-goTo'
  | 'working-saveSettings'
  | 'still-working'
  | 'try-again'
  | 'back'
  | 'cancel'
  | 'show-row'
  | 'kind-refusal'
  | 'kind-question'
  | 'kind-warning'
  | 'kind-notice'
  | 'in-sheet';

export const FRAME_WORDS: Words<FrameWord> = {
  en: {
    title: 'Classify customers',
    intro: 'Sorts your customers into classes by what they buy, and says why.',
    'tabs-name': 'Parts of the sidebar',
    'tab-classify': 'Classify',
    'tab-more': 'More',
    'working-start': 'Getting ready …',
    'working-recognise': 'Looking at your sheet …',
    'working-check': 'Calculating; nothing is written yet …',
    'working-classify': 'Writing to the sheet …',
    'working-undo': 'Taking back the last classification …',
    'working-repair': 'Putting the classes beside their customers …',
    'working-finish': 'Ending what was broken off …',
    'working-tryExample': 'Making an example sheet …',
    'working-goTo': 'Showing the row …',
    'working-saveSettings': 'Keeping your choices …',
    'still-working': 'Still working. A large file takes a minute or two.',
    'try-again': 'Try again',
    back: 'Back',
    cancel: 'Cancel',
    'show-row': 'Show row {row}',
    'kind-refusal': 'Not possible',
    'kind-question': 'Question',
    'kind-warning': 'Please look',
    'kind-notice': 'Good to know',
    'in-sheet': 'Sheet {sheet}',
  },
  es: {
    title: 'Clasificar clientes',
    intro: 'Reparte a sus clientes en clases según lo que compran y explica por qué.',
    'tabs-name': 'Partes de la barra lateral',
    'tab-classify': 'Clasificar',
    'tab-more': 'Más',
    'working-start': 'Preparando…',
    'working-recognise': 'Leyendo la hoja…',
    'working-check': 'Calculando; todavía no se escribe nada…',
    'working-classify': 'Escribiendo en la hoja…',
    'working-undo': 'Deshaciendo la última clasificación…',
    'working-repair': 'Volviendo a poner cada clase junto a su cliente…',
    'working-finish': 'Terminando lo que quedó a medias…',
    'working-tryExample': 'Creando una hoja de ejemplo…',
    'working-goTo': 'Mostrando la fila…',
    'working-saveSettings': 'Guardando lo elegido…',
    'still-working': 'Sigue trabajando. Un archivo grande tarda uno o dos minutos.',
    'try-again': 'Reintentar',
    back: 'Volver',
    cancel: 'Cancelar',
    'show-row': 'Mostrar la fila {row}',
    'kind-refusal': 'No es posible',
    'kind-question': 'Pregunta',
    'kind-warning': 'Conviene revisarlo',
    'kind-notice': 'Conviene saberlo',
    'in-sheet': 'Hoja {sheet}',
  },
  zh: {
    title: '客户分级',
    intro: '按购买情况把客户分成等级，并说明原因。',
    'tabs-name': '侧边栏的各部分',
    'tab-classify': '分级',
    'tab-more': '更多',
    'working-start': '正在准备……',
    'working-recognise': '正在读取表格……',
    'working-check': '正在计算，还没有写入任何内容……',
    'working-classify': '正在写入表格……',
    'working-undo': '正在撤消上次分级……',
    'working-repair': '正在把等级放回对应的客户……',
    'working-finish': '正在处理中断的分级……',
    'working-tryExample': '正在创建示例表……',
    'working-goTo': '正在定位到该行……',
    'working-saveSettings': '正在保存您的选择……',
    'still-working': '仍在处理，大文件需要一两分钟。',
    'try-again': '重试',
    back: '返回',
    cancel: '取消',
    'show-row': '查看第 {row} 行',
    'kind-refusal': '无法进行',
    'kind-question': '请选择',
    'kind-warning': '请留意',
    'kind-notice': '提示',
    'in-sheet': '工作表“{sheet}”',
  },
};

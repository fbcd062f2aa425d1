import type { Words } from '../say';

/** The second and third picture of the Classify panel: what will be written, and what was. */
export type ResultWord =
  | 'check-title'
  | 'check-text'
  | 'check-colours-row'
  | 'check-colours-class'
  | 'check-colours-selection'
  | 'check-changed'
  | 'check-differs'
  | 'checked'
  | 'write'
  | 'allow-widen-filter'
  | 'allow-repair'
  | 'allow-keep-filter'
  | 'allow-finish'
  | 'result-title'
  | 'written'
  | 'written-none'
  | 'last-run'
  | 'classes-caption'
  | 'class'
  | 'customers'
  | 'customers-in-all'
  | 'customer-share'
  | 'amount-share'
  | 'picture-title'
  | 'picture-class'
  | 'picture-axes'
  | 'not-in-a-class'
  | 'who-moved'
  | 'moved-up'
  | 'moved-down'
  | 'moved-new'
  | 'moved-left'
  | 'moved-none'
  | 'no-class-before'
  | 'no-class-now'
  | 'moved-from-to'
  | 'rows-left-out'
  | 'their-classes'
  | 'theirs'
  | 'theirs-different'
  | 'findings'
  | 'undo'
  | 'undo-question'
  | 'kept-title'
  | 'again'
  | 'repair'
  | 'repaired'
  | 'broken-title'
  | 'broken-text'
  | 'finish'
  | 'finish-undo'
  | 'version-history';

export const RESULT_WORDS: Words<ResultWord> = {
  en: {
    'check-title': 'This will be written',
    'check-text':
      'Score, class, reason and what the next class needs go into four columns at the right of “{sheet}”. Nothing else is changed, and you can undo it.',
    'check-colours-row': 'Whole rows are coloured by class.',
    'check-colours-selection': 'The rows selected in the sheet are coloured by class.',
    'check-colours-class': 'The class cells are coloured.',
    'check-differs':
      'This differs from what you saw: the sheet changed meanwhile, or classes set by hand or held stay as they are. Nothing is written yet.',
    'check-changed':
      'The sheet changed while you were looking, so nothing was written. These are the new numbers.',
    checked: 'Calculated; nothing is written yet.',
    write: 'Write to sheet',
    'allow-widen-filter': 'Widen the filter and write',
    'allow-keep-filter': 'Leave the filter and write',
    'allow-repair': 'Put the classes back and write',
    'allow-finish': 'Finish what was broken off and write',
    'result-title': 'Customers classified',
    written: { one: 'Done: {count} cell written.', other: 'Done: {count} cells written.' },
    'written-none': 'Done: everything stood there already, so nothing was written.',
    'last-run': 'Last classification, {at}',
    'classes-caption': 'Customers and amount by class',
    class: 'Class',
    customers: 'Customers',
    'customers-in-all': { one: '{count} customer', other: '{count} customers' },
    'customer-share': '% of customers',
    'amount-share': '% of amount',
    'picture-title': 'How much of the amount few customers bring',
    'picture-class': '{name}: {customers} of the customers bring {amount} of the amount.',
    'picture-axes': 'customers →',
    'not-in-a-class': 'In no class: {count} ({reason})',
    'who-moved': 'Who moved',
    'moved-up': '{count} up',
    'moved-down': '{count} down',
    'moved-new': '{count} new',
    'moved-left': '{count} gone',
    'moved-none': 'Nobody changed class.',
    'no-class-before': 'no class before',
    'no-class-now': 'no class now',
    'moved-from-to': '{from} → {to}',
    'rows-left-out': 'Rows left out',
    'their-classes': 'Your own classes',
    theirs: 'Your column “{column}” agrees for {same} and differs for {different}. It was not touched.',
    'theirs-different': '{count} different',
    findings: 'Worth knowing',
    undo: 'Undo',
    'undo-question': 'Take back the last classification? Cells that somebody changed since stay as they are.',
    'kept-title': 'Changed by somebody since, so left as they are',
    again: 'Classify again',
    repair: 'Put the classes back',
    repaired: {
      one: '{count} row put back beside its customer.',
      other: '{count} rows put back beside their customers.',
    },
    'broken-title': 'The last classification was broken off',
    'broken-text': 'Part of the classes is written. Finish it, or take back what was written; both are safe.',
    finish: 'Finish',
    'finish-undo': 'Take it back',
    'version-history': 'Every earlier state of this file is also kept under File > Version history.',
  },
  es: {
    'check-title': 'Esto se va a escribir',
    'check-text':
      'La puntuación, la clase, el motivo y lo que falta para subir van en cuatro columnas a la derecha de «{sheet}». No se cambia nada más y se puede deshacer.',
    'check-colours-row': 'Las filas enteras se colorean según la clase.',
    'check-colours-selection': 'Las filas seleccionadas en la hoja se colorean según la clase.',
    'check-colours-class': 'Se colorean las celdas de la clase.',
    'check-differs':
      'Esto difiere de lo que vio: la hoja cambió entretanto, o hay clases puestas a mano o retenidas que se mantienen. Todavía no se ha escrito nada.',
    'check-changed':
      'La hoja cambió mientras la miraba, así que no se escribió nada. Estos son los nuevos números.',
    checked: 'Calculado; todavía no se ha escrito nada.',
    write: 'Escribir en la hoja',
    'allow-widen-filter': 'Ampliar el filtro y escribir',
    'allow-keep-filter': 'Dejar el filtro y escribir',
    'allow-repair': 'Recolocar las clases y escribir',
    'allow-finish': 'Terminar lo pendiente y escribir',
    'result-title': 'Clientes clasificados',
    written: { one: 'Listo: {count} celda escrita.', other: 'Listo: {count} celdas escritas.' },
    'written-none': 'Listo: ya estaba todo escrito, así que no se cambió nada.',
    'last-run': 'Última clasificación, {at}',
    'classes-caption': 'Clientes e importe por clase',
    class: 'Clase',
    customers: 'Clientes',
    'customers-in-all': { one: '{count} cliente', other: '{count} clientes' },
    'customer-share': '% de clientes',
    'amount-share': '% del importe',
    'picture-title': 'Cuánto del importe traen pocos clientes',
    'picture-class': '{name}: el {customers} de los clientes trae el {amount} del importe.',
    'picture-axes': 'clientes →',
    'not-in-a-class': 'Sin clase: {count} ({reason})',
    'who-moved': 'Quién cambió de clase',
    'moved-up': { one: '{count} sube', other: '{count} suben' },
    'moved-down': { one: '{count} baja', other: '{count} bajan' },
    'moved-new': { one: '{count} nuevo', other: '{count} nuevos' },
    'moved-left': { one: '{count} ya no está', other: '{count} ya no están' },
    'moved-none': 'Nadie cambió de clase.',
    'no-class-before': 'antes sin clase',
    'no-class-now': 'ahora sin clase',
    'moved-from-to': '{from} → {to}',
    'rows-left-out': 'Filas que no cuentan',
    'their-classes': 'Sus propias clases',
    theirs: 'Su columna «{column}» coincide en {same} y difiere en {different}. No se ha tocado.',
    'theirs-different': { one: '{count} distinta', other: '{count} distintas' },
    findings: 'Conviene saber',
    undo: 'Deshacer',
    'undo-question':
      '¿Deshacer la última clasificación? Las celdas que alguien haya cambiado después se quedan como están.',
    'kept-title': 'Alguien las cambió después; se dejan como están',
    again: 'Clasificar otra vez',
    repair: 'Recolocar las clases',
    repaired: {
      one: '{count} fila vuelve a estar junto a su cliente.',
      other: '{count} filas vuelven a estar junto a su cliente.',
    },
    'broken-title': 'La última clasificación quedó a medias',
    'broken-text':
      'Una parte de las clases ya está escrita. Termínela o retire lo escrito; ambas cosas son seguras.',
    finish: 'Terminar',
    'finish-undo': 'Retirar lo escrito',
    'version-history':
      'Los estados anteriores del archivo también se guardan en Archivo > Historial de versiones.',
  },
  zh: {
    'check-title': '将写入以下内容',
    'check-text':
      '评分、客户等级、分级原因和升级条件将写入“{sheet}”右侧的四列。其他内容不会改动，并且可以撤消。',
    'check-colours-row': '整行按等级上色。',
    'check-colours-selection': '表格中选中的行按等级上色。',
    'check-colours-class': '等级单元格会上色。',
    'check-differs':
      '结果与您刚才看到的不同：表格有变动，或者有手动设定、暂时保留的等级。还没有写入任何内容。',
    'check-changed': '在您查看期间表格有变动，因此没有写入。下面是新的结果。',
    checked: '已计算，尚未写入。',
    write: '写入表格',
    'allow-widen-filter': '扩大筛选范围并写入',
    'allow-keep-filter': '保持筛选不变并写入',
    'allow-repair': '放回等级并写入',
    'allow-finish': '完成中断的分级并写入',
    'result-title': '分级完成',
    written: '完成：写入了 {count} 个单元格。',
    'written-none': '完成：内容与表格一致，没有写入。',
    'last-run': '上次分级：{at}',
    'classes-caption': '各等级的客户与金额',
    class: '等级',
    customers: '客户数',
    'customers-in-all': '{count} 位客户',
    'customer-share': '客户占比',
    'amount-share': '金额占比',
    'picture-title': '少数客户带来多少金额',
    'picture-class': '{name}：{customers} 的客户带来 {amount} 的金额。',
    'picture-axes': '客户 →',
    'not-in-a-class': '未分级：{count}（{reason}）',
    'who-moved': '等级变化',
    'moved-up': '上升 {count}',
    'moved-down': '下降 {count}',
    'moved-new': '新增 {count}',
    'moved-left': '退出 {count}',
    'moved-none': '没有客户的等级发生变化。',
    'no-class-before': '之前未分级',
    'no-class-now': '现在未分级',
    'moved-from-to': '{from} → {to}',
    'rows-left-out': '未计入的行',
    'their-classes': '您自己的等级',
    theirs: '与您的“{column}”列相比，{same} 位相同，{different} 位不同。该列没有改动。',
    'theirs-different': '{count} 位不同',
    findings: '值得留意',
    undo: '撤消',
    'undo-question': '要撤消上次分级吗？之后有人改过的单元格会保持原样。',
    'kept-title': '以下单元格之后有人改过，保持原样',
    again: '重新分级',
    repair: '放回等级',
    repaired: '已把 {count} 行放回对应的客户。',
    'broken-title': '上次分级中断了',
    'broken-text': '部分等级已经写入。可以继续完成，也可以撤回已写入的内容，两者都很安全。',
    finish: '继续完成',
    'finish-undo': '撤回',
    'version-history': '文件的每个历史状态也保存在“文件 > 版本记录”中。',
  },
};

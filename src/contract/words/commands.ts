import type { Words } from '../say';

/** What the commands themselves have to say: rights, other runs, changes underneath, settings, defects. */
export type CommandIssueCode =
  | 'unexpected'
  | 'permission-missing'
  | 'request-invalid'
  | 'customer-unknown'
  | 'settings-unknown-key'
  | 'settings-bad-value'
  | 'settings-unreadable'
  | 'scheme-unknown'
  | 'may-not-edit'
  | 'other-run'
  | 'data-changed'
  | 'run-broken'
  | 'rows-sorted-apart'
  | 'rows-sorted-meanwhile'
  | 'filter-narrow'
  | 'filter-kept'
  | 'no-sheets'
  | 'takes-too-long'
  | 'nothing-to-undo'
  | 'nothing-to-repair'
  | 'scheme-chosen-weighted'
  | 'scheme-chosen-abc'
  | 'list-made'
  | 'lists-joined'
  | 'settings-not-kept'
  | 'manual-customer-unknown'
  | 'manual-class-unknown'
  | 'manual-until-unreadable'
  | 'class-unknown'
  | 'month-to-come'
  | 'month-closed-later'
  | 'no-closing'
  | 'no-sales'
  | 'own-address-unknown';

export const COMMAND_WORDS: Words<CommandIssueCode> = {
  en: {
    unexpected:
      'Something went wrong in this add-on. Nothing more was written. Please try again; if it happens again, report the number {reference}.',
    'permission-missing':
      'This needs a permission that you have not given. Open this link, allow it, then try again: {link}',
    'customer-unknown': 'There is no customer "{customer}" in these sheets any more. Classify again.',
    'request-invalid': 'The request was not understood ({detail}). Reload the sidebar and try again.',
    'settings-unknown-key':
      'The settings hold "{key}", which is not known here. Remove it or correct its name.',
    'settings-bad-value': 'The value of "{key}" in the settings is not allowed. Correct it and try again.',
    'settings-unreadable':
      'The saved settings of this file cannot be read ({key}). Open the sidebar and save them again.',
    'scheme-unknown': 'There is no way of sorting called "{scheme}". There are: {known}.',
    'may-not-edit':
      'You may not write in the sheet "{sheet}": it is protected, or the file was shared with you for reading only. Ask its owner for the right to edit, then try again.',
    'other-run': 'Somebody else is classifying in this file just now. Wait a moment and try again.',
    'data-changed':
      'The data changed since you checked, and the result is different now. Look at the new numbers and confirm again.',
    'run-broken':
      'The last run in the sheet "{sheet}" was broken off before its end. Finish it, or take back what it wrote.',
    'rows-sorted-apart': {
      one: 'In the sheet "{sheet}", {count} row stands beside the class of another customer: rows were sorted without their classes. Repair puts each class beside its customer again.',
      other:
        'In the sheet "{sheet}", {count} rows stand beside classes of other customers: rows were sorted without their classes. Repair puts each class beside its customer again.',
    },
    'rows-sorted-meanwhile':
      'Rows of the sheet "{sheet}" were moved while the classes were being written. Choose Repair to put each class beside its customer.',
    'filter-narrow':
      'The filter of the sheet "{sheet}" stops before the new columns: sorting through it would separate customers from their classes. Make the filter wider, or leave it as it is?',
    'filter-kept':
      'The filter of the sheet "{sheet}" was left as it is and stops before the new columns. Sorting through it moves customers without their classes; Repair mends that.',
    'no-sheets':
      'This file holds no data yet. Fill in or paste a list of customers or orders, or try with an example.',
    'takes-too-long':
      'This list is too large to be written in one go: about {minutes} minutes, and Google stops after six. Colour only the class cell, or split the list.',
    'nothing-to-undo': 'There is no classification to undo.',
    'nothing-to-repair': 'Every class already stands beside its customer. There is nothing to repair.',
    'scheme-chosen-weighted':
      'Sorted by a score, because several things about your customers are known: {parts}.',
    'scheme-chosen-abc':
      'Sorted by sales alone, because the amount is the only thing known about your customers.',
    'list-made': 'There was no customer list, so one was made from {sources}: it is the sheet "{sheet}".',
    'lists-joined': 'The customers of {sources} stand together in a new list: the sheet "{sheet}".',
    'settings-not-kept': 'The settings could not be saved.',
    'manual-customer-unknown':
      'In the sheet "{sheet}", nobody in your list has the name in row {rows}, or several have. Write the name as it stands in the list, or the customer number.',
    'manual-class-unknown':
      'In the sheet "{sheet}", the class in row {rows} is none of the classes in use. Until that is corrected, the numbers decide.',
    'manual-until-unreadable':
      'In the sheet "{sheet}", the day in row {rows} is missing or no date. Until that is corrected, the numbers decide.',
    'class-unknown': 'There is no class "{name}". There are: {known}.',
    'month-to-come': 'The month {month} has not begun yet, so it cannot be closed.',
    'month-closed-later': 'The month {last} is closed already, so {month} cannot be closed any more.',
    'no-closing': 'No month has been closed yet. Choose Close month first.',
    'no-sales': 'No customer has sales above 0, so there is nothing to show.',
    'own-address-unknown':
      'Google does not tell your own e-mail address, so no mail can be sent to you. Allow the add-on to see it, or go on without mail.',
  },
  es: {
    unexpected:
      'Algo ha fallado en este complemento. No se ha escrito nada más. Inténtelo de nuevo; si vuelve a ocurrir, comunique el número {reference}.',
    'permission-missing':
      'Para esto falta un permiso que usted no ha dado. Abra este enlace, permítalo e inténtelo de nuevo: {link}',
    'customer-unknown': 'En estas hojas ya no hay ningún cliente «{customer}». Clasifique de nuevo.',
    'request-invalid':
      'No se ha entendido la petición ({detail}). Vuelva a abrir la barra lateral e inténtelo de nuevo.',
    'settings-unknown-key':
      'Los ajustes contienen "{key}", que aquí no se conoce. Quítelo o corrija el nombre.',
    'settings-bad-value': 'El valor de "{key}" en los ajustes no es válido. Corríjalo e inténtelo de nuevo.',
    'settings-unreadable':
      'No se pueden leer los ajustes guardados en este archivo ({key}). Abra la barra lateral y guárdelos de nuevo.',
    'scheme-unknown': 'No existe ninguna forma de clasificar llamada "{scheme}". Existen: {known}.',
    'may-not-edit':
      'No puede escribir en la hoja "{sheet}": está protegida o el archivo se compartió con usted solo para lectura. Pida permiso de edición a su propietario e inténtelo de nuevo.',
    'other-run':
      'Otra persona está clasificando en este archivo ahora mismo. Espere un momento e inténtelo de nuevo.',
    'data-changed':
      'Los datos han cambiado desde la comprobación y el resultado ya no es el mismo. Revise los números nuevos y confirme otra vez.',
    'run-broken':
      'La última clasificación de la hoja "{sheet}" se interrumpió antes de terminar. Termínela o deshaga lo que escribió.',
    'rows-sorted-apart': {
      one: 'En la hoja "{sheet}", {count} fila está junto a la clase de otro cliente: se ordenaron las filas sin sus clases. Reparar vuelve a poner cada clase junto a su cliente.',
      other:
        'En la hoja "{sheet}", {count} filas están junto a clases de otros clientes: se ordenaron las filas sin sus clases. Reparar vuelve a poner cada clase junto a su cliente.',
    },
    'rows-sorted-meanwhile':
      'Se movieron filas de la hoja "{sheet}" mientras se escribían las clases. Elija Reparar para poner cada clase junto a su cliente.',
    'filter-narrow':
      'El filtro de la hoja "{sheet}" termina antes de las columnas nuevas: al ordenar con él, los clientes se separarían de sus clases. ¿Ampliar el filtro o dejarlo como está?',
    'filter-kept':
      'El filtro de la hoja "{sheet}" se ha dejado como estaba y termina antes de las columnas nuevas. Al ordenar con él, los clientes se mueven sin sus clases; Reparar lo arregla.',
    'no-sheets':
      'Este archivo todavía no tiene datos. Escriba o pegue una lista de clientes o de pedidos, o pruebe con un ejemplo.',
    'takes-too-long':
      'La lista es demasiado grande para escribirla de una vez: unos {minutes} minutos, y Google corta a los seis. Coloree solo la celda de la clase o divida la lista.',
    'nothing-to-undo': 'No hay ninguna clasificación que deshacer.',
    'nothing-to-repair': 'Cada clase está ya junto a su cliente. No hay nada que reparar.',
    'scheme-chosen-weighted':
      'Se ordena por una puntuación, porque se conocen varios datos de sus clientes: {parts}.',
    'scheme-chosen-abc':
      'Se ordena solo por ventas, porque el importe es lo único que se conoce de sus clientes.',
    'list-made':
      'No había lista de clientes, así que se ha hecho una a partir de {sources}: es la hoja "{sheet}".',
    'lists-joined': 'Los clientes de {sources} están juntos en una lista nueva: la hoja "{sheet}".',
    'settings-not-kept': 'No se han podido guardar los ajustes.',
    'manual-customer-unknown':
      'En la hoja "{sheet}", nadie de su lista tiene el nombre de la fila {rows}, o lo tienen varios. Escriba el nombre como está en la lista, o el número de cliente.',
    'manual-class-unknown':
      'En la hoja "{sheet}", la clase de la fila {rows} no es ninguna de las que se usan. Hasta que se corrija, deciden los números.',
    'manual-until-unreadable':
      'En la hoja "{sheet}", el día de la fila {rows} falta o no es una fecha. Hasta que se corrija, deciden los números.',
    'class-unknown': 'No existe la clase "{name}". Existen: {known}.',
    'month-to-come': 'El mes {month} todavía no ha empezado, así que no se puede cerrar.',
    'month-closed-later': 'El mes {last} ya está cerrado, así que {month} ya no se puede cerrar.',
    'no-closing': 'Todavía no se ha cerrado ningún mes. Elija primero Cerrar mes.',
    'no-sales': 'Ningún cliente tiene ventas por encima de 0, así que no hay nada que mostrar.',
    'own-address-unknown':
      'Google no dice su dirección de correo, así que no se le puede enviar ninguno. Permita que el complemento la vea o siga sin correo.',
  },
  zh: {
    unexpected: '本插件出现了问题，没有继续写入任何内容。请重试；如果再次出现，请告知编号 {reference}。',
    'permission-missing': '这里缺少一项您尚未授予的权限。请打开此链接并允许，然后重试：{link}',
    'customer-unknown': '这些工作表中已没有客户“{customer}”。请重新分级。',
    'request-invalid': '无法识别该请求（{detail}）。请重新打开侧边栏后再试。',
    'settings-unknown-key': '设置中的“{key}”无法识别。请删除它或更正名称。',
    'settings-bad-value': '设置中“{key}”的值不可用。请更正后重试。',
    'settings-unreadable': '无法读取此文件中保存的设置（{key}）。请打开侧边栏重新保存。',
    'scheme-unknown': '没有名为“{scheme}”的分级方式。可用的有：{known}。',
    'may-not-edit':
      '您不能在工作表“{sheet}”中写入：该表受保护，或者文件只与您共享了查看权限。请向所有者申请编辑权限后重试。',
    'other-run': '其他人正在对此文件进行分级。请稍候再试。',
    'data-changed': '检查之后数据有变化，结果已经不同。请查看新的数字并再次确认。',
    'run-broken': '工作表“{sheet}”的上一次分级中途停止了。请继续完成，或者撤销已写入的内容。',
    'rows-sorted-apart':
      '工作表“{sheet}”中有 {count} 行旁边是其他客户的等级：排序时没有带上等级列。选择“修复”可将每个等级放回对应客户旁边。',
    'rows-sorted-meanwhile':
      '写入等级时工作表“{sheet}”的行被移动了。请选择“修复”，将每个等级放回对应客户旁边。',
    'filter-narrow':
      '工作表“{sheet}”的筛选范围不包括新的列：用它排序会使客户与等级分离。要扩大筛选范围，还是保持不变？',
    'filter-kept':
      '工作表“{sheet}”的筛选保持不变，范围不包括新的列。用它排序时客户会与等级分离，可用“修复”改正。',
    'no-sheets': '此文件还没有数据。请填写或粘贴客户列表或订单列表，或用示例试一试。',
    'takes-too-long':
      '列表太大，无法一次写完：大约需要 {minutes} 分钟，而 Google 六分钟后会停止。请只给等级单元格着色，或拆分列表。',
    'nothing-to-undo': '没有可以撤销的分级。',
    'nothing-to-repair': '每个等级都已在对应客户旁边，无需修复。',
    'scheme-chosen-weighted': '按评分分级，因为已知客户的多方面情况：{parts}。',
    'scheme-chosen-abc': '仅按销售额分级，因为只知道客户的金额。',
    'list-made': '没有客户列表，因此根据{sources}生成了一个：工作表“{sheet}”。',
    'lists-joined': '{sources}的客户已合在一个新的列表中：工作表“{sheet}”。',
    'settings-not-kept': '设置未能保存。',
    'manual-customer-unknown':
      '工作表“{sheet}”第 {rows} 行的名称在列表中没有对应的客户，或对应多个客户。请按列表中的写法填写名称，或填写客户编号。',
    'manual-class-unknown': '工作表“{sheet}”第 {rows} 行的等级不在使用中的等级之列。改正之前按数据定级。',
    'manual-until-unreadable': '工作表“{sheet}”第 {rows} 行的日期缺失或不是日期。改正之前按数据定级。',
    'class-unknown': '没有等级“{name}”。可用的有：{known}。',
    'month-to-come': '{month} 尚未开始，不能月结。',
    'month-closed-later': '{last} 已经月结，因此不能再月结 {month}。',
    'no-closing': '还没有月结过。请先选择“月结”。',
    'no-sales': '没有销售额大于 0 的客户，无可显示。',
    'own-address-unknown': 'Google 没有提供您的邮箱地址，无法给您发邮件。请允许本插件查看，或不使用邮件。',
  },
};

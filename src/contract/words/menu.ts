import type { Words } from '../say';

export type MenuWord =
  | 'name'
  | 'classify'
  | 'openSidebar'
  | 'undo'
  | 'repair'
  | 'week'
  | 'concentration'
  | 'monthly'
  | 'monthlyBegin'
  | 'monthlyEnd'
  | 'runDue'
  | 'example'
  | 'help'
  | 'remove'
  | 'close'
  | 'manual'
  | 'manualHow'
  | 'closeQuestion'
  | 'closeWhere'
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
    week: 'This week',
    concentration: 'How much depends on few',
    monthly: 'Close months by themselves',
    monthlyBegin:
      'From now on each month is closed by itself once it is over: customers are sorted and you see who moved.\n\nYes also sends you a mail each time, No does it without mail.',
    monthlyEnd: 'End it?',
    runDue: 'Run what is due',
    example: 'Try with an example',
    help: 'Help',
    remove: 'Remove everything this add-on added',
    close: 'Close month',
    manual: 'Classes set by hand',
    manualHow:
      'Write the customer and the class in this sheet, and choose how it holds: always, at least, or until a day. It counts from the next classification on; what the numbers say stays beside it.',
    closeQuestion:
      'This classifies your customers, keeps the month on record and writes who moved in a sheet of its own. Go ahead?',
    closeWhere: 'Who moved stands in the sheet "{sheet}".',
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
    week: 'Esta semana',
    concentration: 'Cuánto depende de pocos',
    monthly: 'Cerrar los meses por sí solos',
    monthlyBegin:
      'Desde ahora cada mes se cierra por sí solo cuando termina: se clasifica a los clientes y usted ve quién cambió.\n\nSí le envía además un correo cada vez, No lo hace sin correo.',
    monthlyEnd: '¿Terminarlo?',
    runDue: 'Ejecutar lo pendiente',
    example: 'Probar con un ejemplo',
    help: 'Ayuda',
    remove: 'Quitar todo lo que añadió este complemento',
    close: 'Cerrar mes',
    manual: 'Clases puestas a mano',
    manualHow:
      'Escriba en esta hoja el cliente y la clase, y elija cómo vale: siempre, como mínimo o hasta un día. Cuenta desde la próxima clasificación; lo que dicen los números queda al lado.',
    closeQuestion:
      'Se clasifican los clientes, se guarda el mes y se escribe quién cambió en una hoja aparte. ¿Continuar?',
    closeWhere: 'Quién cambió está en la hoja "{sheet}".',
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
    week: '本周应联系的客户',
    concentration: '对少数客户的依赖',
    monthly: '自动月结',
    monthlyBegin:
      '今后每个月结束后自动月结：给客户分级，并可查看谁的等级变了。\n\n选“是”每次还会给您发邮件，选“否”则不发。',
    monthlyEnd: '要停止吗？',
    runDue: '运行到期的内容',
    example: '用示例试一试',
    help: '帮助',
    remove: '移除本插件添加的全部内容',
    close: '月结',
    manual: '手动设定等级',
    manualHow:
      '请在此工作表中填写客户和等级，并选择方式：始终、至少，或截至某日。从下次分级起生效；按数据得出的等级会写在旁边。',
    closeQuestion: '将对客户分级，保存本月结果，并在单独的工作表中写明谁的等级变了。是否继续？',
    closeWhere: '等级变动见工作表“{sheet}”。',
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

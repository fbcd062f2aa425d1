import type { Words } from '../say';

/** The first picture of the Classify panel: what was found, what can be chosen, what has to be decided. */
export type SetupWord =
  | 'found'
  | 'sheet'
  | 'table-rows'
  | 'tabs-together'
  | 'role-customer'
  | 'role-name'
  | 'role-amount'
  | 'role-date'
  | 'role-status'
  | 'none-found'
  | 'product-of'
  | 'sum-of'
  | 'samples'
  | 'known-by-values'
  | 'read-sheet'
  | 'also-used'
  | 'left-alone'
  | 'left-alone-none'
  | 'other-tables'
  | 'period'
  | 'period-auto'
  | 'period-auto-meaning'
  | 'period-all'
  | 'period-12-months'
  | 'period-range'
  | 'period-amount'
  | 'period-amount-customers'
  | 'period-none'
  | 'first-day'
  | 'last-day'
  | 'days-missing'
  | 'days-reversed'
  | 'sorting'
  | 'sorting-auto'
  | 'sorting-auto-meaning'
  | 'colours'
  | 'colours-row'
  | 'colours-class'
  | 'colours-none'
  | 'colours-selection'
  | 'colours-meaning'
  | 'use-this'
  | 'answer-first'
  | 'classify'
  | 'empty-title'
  | 'empty-text'
  | 'try-example';

export const SETUP_WORDS: Words<SetupWord> = {
  en: {
    found: 'What was found',
    sheet: 'Sheet',
    'table-rows': {
      one: '{kind}, {count} row; headers in row {row}',
      other: '{kind}, {count} rows; headers in row {row}',
    },
    'tabs-together': '{count} tabs are read as one list: {names}',
    'role-customer': 'Customer',
    'role-name': 'Name',
    'role-amount': 'Amount',
    'role-date': 'Date',
    'role-status': 'Status',
    'none-found': 'None found',
    'product-of': '{first} × {second}',
    'sum-of': '{count} columns added up: {first} … {last}',
    samples: 'For example {samples}',
    'known-by-values': 'Known by its values',
    'read-sheet': 'Read this sheet',
    'also-used': 'Also understood',
    'left-alone': { one: '{count} column left alone', other: '{count} columns left alone' },
    'left-alone-none': 'No column left alone',
    'other-tables': 'Other lists in this file',
    period: 'Period',
    'period-auto': 'Choose for me',
    'period-auto-meaning': 'Everything up to 18 months; beyond that the last 12 months.',
    'period-all': 'Everything',
    'period-12-months': 'Last 12 months',
    'period-range': 'From … to …',
    'period-amount': '{amount} in all',
    'period-amount-customers': {
      one: '{amount} from {count} customer',
      other: '{amount} from {count} customers',
    },
    'period-none': 'No date column was found, so every row counts.',
    'first-day': 'First day',
    'last-day': 'Last day',
    'days-missing': 'Enter both days.',
    'days-reversed': 'The first day is after the last day.',
    sorting: 'Way of sorting',
    'sorting-auto': 'Choose for me',
    'sorting-auto-meaning': 'Takes the one that fits what the sheet holds, and says which.',
    colours: 'Colours',
    'colours-row': 'Whole rows',
    'colours-class': 'Only the class cell',
    'colours-selection': 'Only the rows selected in the sheet',
    'colours-none': 'No colours',
    'colours-meaning': 'The letter always stands in the cell as well.',
    'use-this': 'Use this',
    'answer-first': 'Please answer the question first.',
    classify: 'Classify customers',
    'empty-title': 'No list to sort yet',
    'empty-text':
      'A list needs a column with customers and a column with amounts. Open such a sheet, or look at an example first.',
    'try-example': 'Try with an example',
  },
  es: {
    found: 'Lo que se encontró',
    sheet: 'Hoja',
    'table-rows': {
      one: '{kind}, {count} fila; títulos en la fila {row}',
      other: '{kind}, {count} filas; títulos en la fila {row}',
    },
    'tabs-together': '{count} pestañas se leen como una sola lista: {names}',
    'role-customer': 'Cliente',
    'role-name': 'Nombre',
    'role-amount': 'Importe',
    'role-date': 'Fecha',
    'role-status': 'Estado',
    'none-found': 'No se encontró',
    'product-of': '{first} × {second}',
    'sum-of': 'Suma de {count} columnas: {first} … {last}',
    samples: 'Por ejemplo {samples}',
    'known-by-values': 'Se reconoció por sus valores',
    'read-sheet': 'Leer esta hoja',
    'also-used': 'También se entendió',
    'left-alone': { one: '{count} columna sin usar', other: '{count} columnas sin usar' },
    'left-alone-none': 'Ninguna columna sin usar',
    'other-tables': 'Otras listas del archivo',
    period: 'Periodo',
    'period-auto': 'Elegir por mí',
    'period-auto-meaning': 'Todo, si abarca hasta 18 meses; si no, los últimos 12 meses.',
    'period-all': 'Todo',
    'period-12-months': 'Últimos 12 meses',
    'period-range': 'Desde… hasta…',
    'period-amount': '{amount} en total',
    'period-amount-customers': {
      one: '{amount} de {count} cliente',
      other: '{amount} de {count} clientes',
    },
    'period-none': 'No se encontró ninguna columna de fecha, así que cuentan todas las filas.',
    'first-day': 'Primer día',
    'last-day': 'Último día',
    'days-missing': 'Indique los dos días.',
    'days-reversed': 'El primer día es posterior al último.',
    sorting: 'Forma de clasificar',
    'sorting-auto': 'Elegir por mí',
    'sorting-auto-meaning': 'Toma la que mejor va con los datos de la hoja y dice cuál es.',
    colours: 'Colores',
    'colours-row': 'Filas enteras',
    'colours-class': 'Solo la celda de la clase',
    'colours-selection': 'Solo las filas seleccionadas en la hoja',
    'colours-none': 'Sin colores',
    'colours-meaning': 'La letra siempre está también en la celda.',
    'use-this': 'Usar esto',
    'answer-first': 'Responda primero a la pregunta.',
    classify: 'Clasificar clientes',
    'empty-title': 'Todavía no hay una lista',
    'empty-text':
      'Hace falta una columna con clientes y otra con importes. Abra una hoja así o mire primero un ejemplo.',
    'try-example': 'Probar con un ejemplo',
  },
  zh: {
    found: '识别结果',
    sheet: '工作表',
    'table-rows': '{kind}，共 {count} 行；表头在第 {row} 行',
    'tabs-together': '{count} 个工作表合并为一个列表：{names}',
    'role-customer': '客户',
    'role-name': '名称',
    'role-amount': '金额',
    'role-date': '日期',
    'role-status': '状态',
    'none-found': '没有找到',
    'product-of': '{first} × {second}',
    'sum-of': '{count} 列相加：{first} … {last}',
    samples: '例如 {samples}',
    'known-by-values': '根据内容判断',
    'read-sheet': '读取此工作表',
    'also-used': '另外识别出',
    'left-alone': '有 {count} 列未使用',
    'left-alone-none': '所有列都已使用',
    'other-tables': '文件中的其他列表',
    period: '时间范围',
    'period-auto': '自动选择',
    'period-auto-meaning': '数据不超过 18 个月时用全部，否则用最近 12 个月。',
    'period-all': '全部',
    'period-12-months': '最近 12 个月',
    'period-range': '指定起止日期',
    'period-amount': '合计 {amount}',
    'period-amount-customers': '{count} 位客户，合计 {amount}',
    'period-none': '没有找到日期列，因此所有行都计入。',
    'first-day': '开始日期',
    'last-day': '结束日期',
    'days-missing': '请填写开始和结束日期。',
    'days-reversed': '开始日期晚于结束日期。',
    sorting: '分级方式',
    'sorting-auto': '自动选择',
    'sorting-auto-meaning': '根据表中的数据选择合适的方式，并说明选了哪一种。',
    colours: '颜色',
    'colours-row': '整行',
    'colours-class': '只有等级单元格',
    'colours-selection': '只有表格中选中的行',
    'colours-none': '不上色',
    'colours-meaning': '单元格中始终同时写有等级字母。',
    'use-this': '就用这个',
    'answer-first': '请先回答上面的问题。',
    classify: '开始分级',
    'empty-title': '还没有可以分级的列表',
    'empty-text': '列表需要一列客户和一列金额。请打开这样的工作表，或者先看一个示例。',
    'try-example': '用示例试试',
  },
};

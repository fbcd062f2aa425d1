import type { WorkbookFileErrorCode } from '../host/files/workbook-file-error';
import type { Language } from './locale';

/** Sentences of the command line itself; everything about the data comes from the add-on. `{name}` is filled in. */
export type CliWord =
  | WorkbookFileErrorCode
  | 'no-folder'
  | 'settings-not-json'
  | 'settings-not-object'
  | 'unknown-option'
  | 'value-missing'
  | 'bad-value'
  | 'unknown-command'
  | 'no-function'
  | 'asked'
  | 'decides'
  | 'unexpected'
  | 'class'
  | 'customers'
  | 'customer-share'
  | 'amount-share'
  | 'written';

export const CLI_WORDS: Readonly<Record<Language, Readonly<Record<CliWord, string>>>> = {
  en: {
    'not-found': 'There is no file "{path}". Check the name and the folder.',
    'is-folder': '"{path}" is a folder. Name a file: .xlsx or .csv.',
    'not-permitted':
      'The file "{path}" may not be read or written. Check its permissions, or close the program that has it open.',
    'empty-file': 'The file "{path}" is empty. Choose a file with a list of customers or orders.',
    'not-a-workbook': 'The file "{path}" is not a workbook. Save it as .xlsx or .csv and try again.',
    'several-workbooks':
      'Only one .xlsx file can be opened at a time ("{path}"). Several .csv files become one workbook.',
    encrypted:
      'The file "{path}" is protected with a password. Save a copy without a password and try again.',
    'old-xls': 'The file "{path}" is in the old .xls format. Save it as .xlsx and try again.',
    'binary-workbook': 'The file "{path}" is a binary workbook (.xlsb). Save it as .xlsx and try again.',
    'too-large': 'The file "{path}" is too large to be opened. Split it into smaller files.',
    'sheet-too-large':
      'The workbook "{path}" has more than 10,000,000 cells, which is more than Google Sheets holds. Split it, or delete columns that are not needed.',
    'unreadable-part':
      'The file "{path}" is damaged and cannot be read ({detail}). Open it in a spreadsheet program, save it again and try once more.',
    'unknown-output-format': 'The result cannot be saved as "{path}". Choose a name that ends in .xlsx.',
    'no-folder': 'There is no folder "{path}" to write into. Make it, or choose another one.',
    'settings-not-json':
      'The settings file "{path}" is not valid JSON. Look for a quote, a comma or a brace that is missing or too many.',
    'settings-not-object':
      'The settings file "{path}" must hold names with their values in braces, such as {"scheme": "abc"}.',
    'unknown-option': 'There is no option "{word}". Call the command with --help to see what there is.',
    'value-missing': 'The option "{word}" needs a value after it.',
    'bad-value': 'The value "{word}" is not allowed here. Call the command with --help to see what is.',
    'unknown-command': 'There is no command "{word}". There are: {known}.',
    'no-function': 'The add-on has no function "{word}". There are: {known}.',
    asked: 'This asks a question, and nobody can answer it here: {text} Allow it with --yes.',
    decides: 'Decide with a line in the settings file (--settings FILE.json):',
    unexpected: 'Something went wrong in this program, and nothing was written: {detail}',
    class: 'Class',
    customers: 'Customers',
    'customer-share': '% of customers',
    'amount-share': '% of amount',
    written: 'Written: {path}',
  },
  es: {
    'not-found': 'No existe el archivo "{path}". Compruebe el nombre y la carpeta.',
    'is-folder': '"{path}" es una carpeta. Indique un archivo: .xlsx o .csv.',
    'not-permitted':
      'No se puede leer o escribir el archivo "{path}". Compruebe sus permisos o cierre el programa que lo tiene abierto.',
    'empty-file': 'El archivo "{path}" está vacío. Elija un archivo con una lista de clientes o de pedidos.',
    'not-a-workbook':
      'El archivo "{path}" no es un libro de cálculo. Guárdelo como .xlsx o .csv e inténtelo de nuevo.',
    'several-workbooks':
      'Solo se puede abrir un archivo .xlsx a la vez ("{path}"). Varios .csv forman un libro.',
    encrypted:
      'El archivo "{path}" está protegido con contraseña. Guarde una copia sin contraseña e inténtelo de nuevo.',
    'old-xls':
      'El archivo "{path}" está en el formato antiguo .xls. Guárdelo como .xlsx e inténtelo de nuevo.',
    'binary-workbook':
      'El archivo "{path}" es un libro binario (.xlsb). Guárdelo como .xlsx e inténtelo de nuevo.',
    'too-large': 'El archivo "{path}" es demasiado grande para abrirlo. Divídalo en archivos más pequeños.',
    'sheet-too-large':
      'El libro "{path}" tiene más de 10.000.000 de celdas, más de lo que admite Google Sheets. Divídalo o borre las columnas que no hagan falta.',
    'unreadable-part':
      'El archivo "{path}" está dañado y no se puede leer ({detail}). Ábralo en un programa de hojas de cálculo, guárdelo de nuevo e inténtelo otra vez.',
    'unknown-output-format':
      'No se puede guardar el resultado como "{path}". Elija un nombre que termine en .xlsx.',
    'no-folder': 'No existe la carpeta "{path}" donde escribir. Créela o elija otra.',
    'settings-not-json':
      'El archivo de ajustes "{path}" no es JSON válido. Busque unas comillas, una coma o una llave que falte o sobre.',
    'settings-not-object':
      'El archivo de ajustes "{path}" debe contener nombres con sus valores entre llaves, por ejemplo {"scheme": "abc"}.',
    'unknown-option': 'No existe la opción "{word}". Llame a la orden con --help para ver las que hay.',
    'value-missing': 'La opción "{word}" necesita un valor detrás.',
    'bad-value': 'El valor "{word}" no se admite aquí. Llame a la orden con --help para ver los posibles.',
    'unknown-command': 'No existe la orden "{word}". Existen: {known}.',
    'no-function': 'El complemento no tiene ninguna función "{word}". Existen: {known}.',
    asked: 'Se hace una pregunta y aquí nadie puede responderla: {text} Permítalo con --yes.',
    decides: 'Decídalo con una línea del archivo de ajustes (--settings ARCHIVO.json):',
    unexpected: 'Algo ha fallado en este programa y no se ha escrito nada: {detail}',
    class: 'Clase',
    customers: 'Clientes',
    'customer-share': '% de clientes',
    'amount-share': '% del importe',
    written: 'Escrito: {path}',
  },
  zh: {
    'not-found': '找不到文件“{path}”。请检查名称和文件夹。',
    'is-folder': '“{path}”是文件夹。请指定一个 .xlsx 或 .csv 文件。',
    'not-permitted': '无法读取或写入文件“{path}”。请检查权限，或关闭正在使用它的程序。',
    'empty-file': '文件“{path}”是空的。请选择含有客户列表或订单列表的文件。',
    'not-a-workbook': '文件“{path}”不是工作簿。请另存为 .xlsx 或 .csv 后重试。',
    'several-workbooks': '一次只能打开一个 .xlsx 文件（“{path}”）。多个 .csv 会合成一个工作簿。',
    encrypted: '文件“{path}”设有密码。请另存一份不带密码的副本后重试。',
    'old-xls': '文件“{path}”是旧的 .xls 格式。请另存为 .xlsx 后重试。',
    'binary-workbook': '文件“{path}”是二进制工作簿（.xlsb）。请另存为 .xlsx 后重试。',
    'too-large': '文件“{path}”太大，无法打开。请拆分成较小的文件。',
    'sheet-too-large':
      '工作簿“{path}”超过 10,000,000 个单元格，超出 Google 表格的容量。请拆分，或删除不需要的列。',
    'unreadable-part': '文件“{path}”已损坏，无法读取（{detail}）。请用表格软件打开并重新保存后再试。',
    'unknown-output-format': '结果无法保存为“{path}”。请使用以 .xlsx 结尾的名称。',
    'no-folder': '没有文件夹“{path}”，无法写入。请新建它或另选一个。',
    'settings-not-json': '设置文件“{path}”不是有效的 JSON。请检查是否缺少或多出引号、逗号或括号。',
    'settings-not-object': '设置文件“{path}”应把名称和值写在花括号里，例如 {"scheme": "abc"}。',
    'unknown-option': '没有选项“{word}”。用 --help 可查看全部选项。',
    'value-missing': '选项“{word}”后面需要一个值。',
    'bad-value': '此处不允许使用“{word}”。用 --help 可查看可用的值。',
    'unknown-command': '没有命令“{word}”。可用的有：{known}。',
    'no-function': '插件中没有函数“{word}”。可用的有：{known}。',
    asked: '这里有一个问题而无人可以回答：{text} 可用 --yes 允许。',
    decides: '请在设置文件（--settings 文件.json）中用一行来决定：',
    unexpected: '程序出现了问题，没有写入任何内容：{detail}',
    class: '等级',
    customers: '客户数',
    'customer-share': '客户占比 %',
    'amount-share': '金额占比 %',
    written: '已写入：{path}',
  },
};

/** A sentence with its placeholders filled in. */
export function cliText(
  word: CliWord,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string {
  return CLI_WORDS[language][word].replace(/\{(\w+)\}/g, (place, name: string) => params[name] ?? place);
}

import type { TableIssueCode } from '../../core/table/issue-codes';
import type { Words } from '../say';

/** What was found in the sheets, and what could not be read there. */
export const TABLE_ISSUE_WORDS: Words<TableIssueCode> = {
  en: {
    'sheet-empty':
      'The sheet "{sheet}" is empty. Open the sheet with your customers or orders, or choose it.',
    'no-header-row':
      'No row of headings was found in the first 20 rows of "{sheet}". Write a heading such as Customer and Sales above each column.',
    'no-rows':
      'The sheet "{sheet}" has headings, but no row below them. Enter your customers or orders there.',
    'no-customer-column':
      'No column of the sheet "{sheet}" names the customer. It has: {headers}. Name one of them Customer, or choose another sheet.',
    'no-amount-column':
      'No column of the sheet "{sheet}" holds an amount. It has: {headers}. Add sales per customer, or a sheet with orders.',
    'sheet-not-found': 'There is no sheet "{sheet}". This file has: {sheets}. Choose one of them.',
    'column-not-found': 'No column is called "{column}". There are: {headers}. Choose one of them.',
    'field-not-known':
      'The settings name a column for "{key}", which is nothing a column can hold. Write one of: {known}.',
    'which-sheet': 'Several sheets could be the list to work on: {candidates}. Choose one.',
    'which-customer-column':
      'Which column of the sheet "{sheet}" names the customer? It could be: {candidates}. Choose one.',
    'which-amount-column':
      'Which column of the sheet "{sheet}" is the amount that counts? It could be: {candidates}. Choose one.',
    'decimal-sign-unclear':
      'The numbers in "{column}" of the sheet "{sheet}" can be read in two ways (1.234 as a thousand or as one and a bit). Choose which sign stands before the decimals: {candidates}.',
    'date-order-unclear':
      'The dates in "{column}" of the sheet "{sheet}" can be read with the day first or the month first. Choose how the last day of 2025 is written there: {candidates}.',
    'amount-by-content':
      '"{column}" in the sheet "{sheet}" was taken as the amount, because it is the only column that can be one. Choose another if that is wrong.',
    'months-as-columns':
      'In the sheet "{sheet}" {count} columns stand for periods, from "{first}" to "{last}". They were added up for each customer.',
    'tabs-as-one': '{count} sheets have the same headings and were taken as one list: {sheets}.',
    'customers-from-above': {
      one: 'In the sheet "{sheet}" {count} row names no customer and was counted for the one named above it. Write the customer into the row if that is wrong.',
      other:
        'In the sheet "{sheet}" {count} rows name no customer and were counted for the one named above them. Write the customer into each row if that is wrong.',
    },
    'second-table-unused': {
      one: 'The sheet "{sheet}" holds a second list with {count} row ({headers}). It was left alone; move it to a sheet of its own to use it.',
      other:
        'The sheet "{sheet}" holds a second list with {count} rows ({headers}). It was left alone; move it to a sheet of its own to use it.',
    },
    'numbers-unreadable': {
      one: '{count} cell of "{column}" in the sheet "{sheet}" is no number (row {rows}) and was not counted. Correct it and run again.',
      other:
        '{count} cells of "{column}" in the sheet "{sheet}" are no numbers (rows {rows}) and were not counted. Correct them and run again.',
    },
    'decimal-signs-mixed': {
      one: 'The column "{column}" of the sheet "{sheet}" mixes 1,234.56 and 1.234,56. {count} cell could be either (row {rows}) and was read like most others; check it.',
      other:
        'The column "{column}" of the sheet "{sheet}" mixes 1,234.56 and 1.234,56. {count} cells could be either (rows {rows}) and were read like most others; check them.',
    },
    'dates-unreadable': {
      one: '{count} cell of "{column}" in the sheet "{sheet}" is no date (row {rows}). Correct it and run again.',
      other:
        '{count} cells of "{column}" in the sheet "{sheet}" are no dates (rows {rows}). Correct them and run again.',
    },
    'dates-impossible': {
      one: '{count} cell of "{column}" in the sheet "{sheet}" names a day that does not exist (row {rows}), such as 31/02. Correct it and run again.',
      other:
        '{count} cells of "{column}" in the sheet "{sheet}" name days that do not exist (rows {rows}), such as 31/02. Correct them and run again.',
    },
  },
  es: {
    'sheet-empty': 'La hoja «{sheet}» está vacía. Abra la hoja con sus clientes o pedidos, o elíjala.',
    'no-header-row':
      'No se encontró una fila de encabezados en las primeras 20 filas de «{sheet}». Escriba sobre cada columna un encabezado como Cliente o Ventas.',
    'no-rows':
      'La hoja «{sheet}» tiene encabezados, pero ninguna fila debajo. Escriba ahí sus clientes o pedidos.',
    'no-customer-column':
      'Ninguna columna de la hoja «{sheet}» nombra al cliente. Tiene: {headers}. Llame Cliente a una de ellas o elija otra hoja.',
    'no-amount-column':
      'Ninguna columna de la hoja «{sheet}» tiene un importe. Tiene: {headers}. Añada las ventas por cliente o una hoja con pedidos.',
    'sheet-not-found': 'No hay ninguna hoja «{sheet}». Este archivo tiene: {sheets}. Elija una de ellas.',
    'column-not-found': 'Ninguna columna se llama «{column}». Hay: {headers}. Elija una de ellas.',
    'field-not-known':
      'Los ajustes nombran una columna para «{key}», que no es algo que una columna pueda contener. Escriba una de estas palabras: {known}.',
    'which-sheet': 'Varias hojas podrían ser la lista que se va a usar: {candidates}. Elija una.',
    'which-customer-column':
      '¿Qué columna de la hoja «{sheet}» nombra al cliente? Podría ser: {candidates}. Elija una.',
    'which-amount-column':
      '¿Qué columna de la hoja «{sheet}» es el importe que cuenta? Podría ser: {candidates}. Elija una.',
    'decimal-sign-unclear':
      'Los números de «{column}» en la hoja «{sheet}» se pueden leer de dos maneras (1.234 como mil o como uno y pico). Elija cómo se escriben los decimales: {candidates}.',
    'date-order-unclear':
      'Las fechas de «{column}» en la hoja «{sheet}» se pueden leer con el día o con el mes delante. Elija cómo se escribe ahí el último día de 2025: {candidates}.',
    'amount-by-content':
      '«{column}» en la hoja «{sheet}» se tomó como importe, porque es la única columna que puede serlo. Elija otra si no es así.',
    'months-as-columns':
      'En la hoja «{sheet}» hay {count} columnas que son periodos, de «{first}» a «{last}». Se sumaron para cada cliente.',
    'tabs-as-one': '{count} hojas tienen los mismos encabezados y se tomaron como una sola lista: {sheets}.',
    'customers-from-above': {
      one: 'En la hoja «{sheet}» {count} fila no nombra a ningún cliente y se contó para el que está nombrado encima. Si no es así, escriba el cliente en la fila.',
      other:
        'En la hoja «{sheet}» {count} filas no nombran a ningún cliente y se contaron para el que está nombrado encima. Si no es así, escriba el cliente en cada fila.',
    },
    'second-table-unused': {
      one: 'La hoja «{sheet}» tiene una segunda lista con {count} fila ({headers}). No se ha tocado; pásela a una hoja propia para usarla.',
      other:
        'La hoja «{sheet}» tiene una segunda lista con {count} filas ({headers}). No se ha tocado; pásela a una hoja propia para usarla.',
    },
    'numbers-unreadable': {
      one: '{count} celda de «{column}» en la hoja «{sheet}» no es un número (fila {rows}) y no se contó. Corríjala y vuelva a ejecutar.',
      other:
        '{count} celdas de «{column}» en la hoja «{sheet}» no son números (filas {rows}) y no se contaron. Corríjalas y vuelva a ejecutar.',
    },
    'decimal-signs-mixed': {
      one: 'La columna «{column}» de la hoja «{sheet}» mezcla 1,234.56 y 1.234,56. {count} celda puede ser lo uno o lo otro (fila {rows}) y se leyó como la mayoría; revísela.',
      other:
        'La columna «{column}» de la hoja «{sheet}» mezcla 1,234.56 y 1.234,56. {count} celdas pueden ser lo uno o lo otro (filas {rows}) y se leyeron como la mayoría; revíselas.',
    },
    'dates-unreadable': {
      one: '{count} celda de «{column}» en la hoja «{sheet}» no es una fecha (fila {rows}). Corríjala y vuelva a ejecutar.',
      other:
        '{count} celdas de «{column}» en la hoja «{sheet}» no son fechas (filas {rows}). Corríjalas y vuelva a ejecutar.',
    },
    'dates-impossible': {
      one: '{count} celda de «{column}» en la hoja «{sheet}» nombra un día que no existe (fila {rows}), como 31/02. Corríjala y vuelva a ejecutar.',
      other:
        '{count} celdas de «{column}» en la hoja «{sheet}» nombran días que no existen (filas {rows}), como 31/02. Corríjalas y vuelva a ejecutar.',
    },
  },
  zh: {
    'sheet-empty': '工作表“{sheet}”是空的。请打开或选择存放客户或订单的工作表。',
    'no-header-row': '在“{sheet}”的前 20 行里没有找到表头。请在每一列上方写上表头，例如“客户名称”“销售额”。',
    'no-rows': '工作表“{sheet}”只有表头，下面没有数据。请填入客户或订单。',
    'no-customer-column':
      '工作表“{sheet}”里没有一列写明客户。现有的列：{headers}。请把其中一列命名为“客户名称”，或选择另一张工作表。',
    'no-amount-column':
      '工作表“{sheet}”里没有一列是金额。现有的列：{headers}。请补上每个客户的销售额，或添加一张订单表。',
    'sheet-not-found': '没有名为“{sheet}”的工作表。本文件有：{sheets}。请选择其中一张。',
    'column-not-found': '没有名为“{column}”的列。现有的列：{headers}。请选择其中一列。',
    'field-not-known': '设置里为“{key}”指定了一列，但没有这种列。请改用其中之一：{known}。',
    'which-sheet': '有几张工作表都可能是要处理的名单：{candidates}。请选择一张。',
    'which-customer-column': '工作表“{sheet}”里哪一列是客户？可能是：{candidates}。请选择一列。',
    'which-amount-column': '工作表“{sheet}”里应该用哪一列金额？可能是：{candidates}。请选择一列。',
    'decimal-sign-unclear':
      '工作表“{sheet}”中“{column}”列的数字有两种读法（1.234 可能是一千多，也可能是一点多）。请选择小数的写法：{candidates}。',
    'date-order-unclear':
      '工作表“{sheet}”中“{column}”列的日期，日和月哪个在前不清楚。请选择 2025 年最后一天在那里怎么写：{candidates}。',
    'amount-by-content':
      '工作表“{sheet}”中的“{column}”被当作金额，因为只有这一列可能是金额。如果不对，请选择另一列。',
    'months-as-columns': '工作表“{sheet}”有 {count} 列是各期数据，从“{first}”到“{last}”，已按客户相加。',
    'tabs-as-one': '{count} 张工作表的表头相同，已合为一份名单：{sheets}。',
    'customers-from-above':
      '工作表“{sheet}”中有 {count} 行没有写客户，已算给上方写明的客户。如果不对，请在每一行写上客户。',
    'second-table-unused':
      '工作表“{sheet}”里还有一份 {count} 行的名单（{headers}），没有处理。如需使用，请把它移到单独的工作表。',
    'numbers-unreadable':
      '工作表“{sheet}”的“{column}”列有 {count} 个单元格不是数字（第 {rows} 行），没有计入。请改正后重新运行。',
    'decimal-signs-mixed':
      '工作表“{sheet}”的“{column}”列混用了 1,234.56 和 1.234,56 两种写法。有 {count} 个单元格两种都说得通（第 {rows} 行），已按多数的写法读取，请核对。',
    'dates-unreadable':
      '工作表“{sheet}”的“{column}”列有 {count} 个单元格不是日期（第 {rows} 行）。请改正后重新运行。',
    'dates-impossible':
      '工作表“{sheet}”的“{column}”列有 {count} 个日期不存在（第 {rows} 行），例如 2 月 31 日。请改正后重新运行。',
  },
};

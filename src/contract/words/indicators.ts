import type { IndicatorId, LeftOutReason } from '../../core/indicators/customer-table';
import type { IndicatorIssueCode } from '../../core/indicators/issue-codes';
import type { Words } from '../say';

/** What was found on the way from the firm's tables to one row of numbers per customer. */
export const INDICATOR_ISSUE_WORDS: Words<IndicatorIssueCode> = {
  en: {
    'amounts-not-positive':
      'In the sheet "{sheet}" no customer comes to more than 0 in "{column}", so nobody can be sorted by it. Choose another column of amounts.',
    'no-amount-in-table':
      'The sheet "{sheet}" has no column of amounts. It has: {headers}. Name the column that holds them.',
    'no-amount-readable':
      'No cell of "{column}" in the sheet "{sheet}" holds a number. Correct the amounts, or choose another column.',
    'window-empty': 'No row of the sheet "{sheet}" falls between {from} and {to}. Choose another period.',
    'window-ends-before-it-begins':
      'The period from {from} to {to} ends before it begins. Exchange the two dates.',
    'settings-date-unreadable': '"{text}" is not a date of the calendar. Write it like 2025-12-31.',
    'several-order-tables':
      'Several sheets hold orders with amounts ({sheets}). Adding them up could count sales twice: choose which one counts.',
    'orders-used':
      'The amounts come from the sheet "{orders}". The column "{column}" of "{list}" was not used: it may be the customers\' own turnover.',
    'orders-match-no-customer':
      'No row of the sheet "{orders}" names a customer of "{list}", so those orders were not used. Check that both sheets hold the same customer numbers or names.',
    'orders-without-date': {
      one: '{count} row of the sheet "{sheet}" has no date. It counts for the amount, but not for the time since the last order.',
      other:
        '{count} rows of the sheet "{sheet}" have no date. They count for the amount, but not for the time since the last order.',
    },
    'customers-without-orders': {
      one: '{count} customer of the sheet "{sheet}" has no order in this period.',
      other: '{count} customers of the sheet "{sheet}" have no order in this period.',
    },
    'customers-in-several-rows':
      'Customers who stand in several rows of the sheet "{sheet}": {customers} (rows {rows}): {names}. Their amounts were added, and all their rows get the same class.',
    'alike-names': {
      one: 'Two names in the sheet "{sheet}" are nearly the same: {pairs}. They count as two customers; if they are one, write them alike.',
      other:
        '{count} pairs of names in the sheet "{sheet}" are nearly the same: {pairs}. They count as different customers; if they are one, write them alike.',
    },
    'returns-netted': {
      one: '{count} row of the sheet "{sheet}" takes something back. Its {amount} was subtracted from the customer\'s amount.',
      other:
        '{count} rows of the sheet "{sheet}" take something back. Their {amount} was subtracted from the customers\' amounts.',
    },
    'status-left-out': {
      one: '{count} row was left out because of its "{column}": {words}. Counted: {kept}.',
      other: '{count} rows were left out because of their "{column}": {words}. Counted: {kept}.',
    },
    'status-unknown':
      'These words in "{column}" are not known here, so their rows count: {words}. If they are no sales, say so in the settings.',
    'status-leaves-nothing':
      'By the words in "{column}" no row would count as a sale: {words}. Choose which of them do count.',
    'status-column-missing':
      'There is no column "{column}" to choose rows by. The columns are: {headers}. Correct its name.',
    'several-currencies':
      'The amounts are in several currencies: {currencies}. They are never added up. Choose one of them, or give a rate for each.',
    'currency-without-rate': 'There is no rate for {currencies}. Add it, or choose a single currency.',
  },
  es: {
    'amounts-not-positive':
      'En la hoja «{sheet}» ningún cliente suma más de 0 en «{column}», así que no se puede ordenar a nadie por esa columna. Elija otra columna de importes.',
    'no-amount-in-table':
      'La hoja «{sheet}» no tiene ninguna columna de importes. Tiene: {headers}. Indique la columna que los contiene.',
    'no-amount-readable':
      'Ninguna celda de «{column}» en la hoja «{sheet}» contiene un número. Corrija los importes o elija otra columna.',
    'window-empty': 'Ninguna fila de la hoja «{sheet}» cae entre {from} y {to}. Elija otro periodo.',
    'window-ends-before-it-begins':
      'El periodo de {from} a {to} termina antes de empezar. Intercambie las dos fechas.',
    'settings-date-unreadable': '«{text}» no es una fecha del calendario. Escríbala así: 2025-12-31.',
    'several-order-tables':
      'Varias hojas contienen pedidos con importes ({sheets}). Sumarlas podría contar ventas dos veces: elija cuál cuenta.',
    'orders-used':
      'Los importes salen de la hoja «{orders}». La columna «{column}» de «{list}» no se usó: puede ser la facturación propia de los clientes.',
    'orders-match-no-customer':
      'Ninguna fila de la hoja «{orders}» nombra a un cliente de «{list}», por lo que esos pedidos no se usaron. Compruebe que las dos hojas tengan los mismos códigos o nombres de cliente.',
    'orders-without-date': {
      one: '{count} fila de la hoja «{sheet}» no tiene fecha. Cuenta para el importe, pero no para el tiempo desde el último pedido.',
      other:
        '{count} filas de la hoja «{sheet}» no tienen fecha. Cuentan para el importe, pero no para el tiempo desde el último pedido.',
    },
    'customers-without-orders': {
      one: '{count} cliente de la hoja «{sheet}» no tiene pedidos en este periodo.',
      other: '{count} clientes de la hoja «{sheet}» no tienen pedidos en este periodo.',
    },
    'customers-in-several-rows':
      'Clientes que aparecen en varias filas de la hoja «{sheet}»: {customers} (filas {rows}): {names}. Sus importes se sumaron y todas sus filas reciben la misma clase.',
    'alike-names': {
      one: 'Dos nombres de la hoja «{sheet}» son casi iguales: {pairs}. Cuentan como dos clientes; si son uno solo, escríbalos igual.',
      other:
        '{count} parejas de nombres de la hoja «{sheet}» son casi iguales: {pairs}. Cuentan como clientes distintos; si son uno solo, escríbalos igual.',
    },
    'returns-netted': {
      one: '{count} fila de la hoja «{sheet}» es una devolución. Sus {amount} se restaron del importe del cliente.',
      other:
        '{count} filas de la hoja «{sheet}» son devoluciones. Sus {amount} se restaron de los importes de los clientes.',
    },
    'status-left-out': {
      one: '{count} fila no se contó por su «{column}»: {words}. Se contó: {kept}.',
      other: '{count} filas no se contaron por su «{column}»: {words}. Se contó: {kept}.',
    },
    'status-unknown':
      'Estas palabras de «{column}» no se conocen aquí, por lo que sus filas cuentan: {words}. Si no son ventas, indíquelo en los ajustes.',
    'status-leaves-nothing':
      'Según las palabras de «{column}» ninguna fila contaría como venta: {words}. Elija cuáles sí cuentan.',
    'status-column-missing':
      'No hay ninguna columna «{column}» para elegir filas. Las columnas son: {headers}. Corrija el nombre.',
    'several-currencies':
      'Los importes están en varias monedas: {currencies}. Nunca se suman entre sí. Elija una de ellas o indique un tipo de cambio para cada una.',
    'currency-without-rate': 'Falta el tipo de cambio de {currencies}. Añádalo o elija una sola moneda.',
  },
  zh: {
    'amounts-not-positive':
      '工作表“{sheet}”的“{column}”中没有任何客户的合计大于 0，无法据此分级。请选择另一列金额。',
    'no-amount-in-table': '工作表“{sheet}”中没有金额列。现有的列：{headers}。请指明哪一列是金额。',
    'no-amount-readable': '工作表“{sheet}”的“{column}”中没有一个单元格是数字。请更正金额，或选择另一列。',
    'window-empty': '工作表“{sheet}”中没有 {from} 至 {to} 之间的行。请选择另一个时间段。',
    'window-ends-before-it-begins': '时间段 {from} 至 {to} 的结束早于开始。请把两个日期对调。',
    'settings-date-unreadable': '“{text}”不是日历上的日期。请写成 2025-12-31 的形式。',
    'several-order-tables':
      '有几张工作表都含有带金额的订单（{sheets}）。相加可能重复计算销售额：请选择以哪一张为准。',
    'orders-used': '金额取自工作表“{orders}”。没有使用“{list}”的“{column}”列：它可能是客户自己的营业额。',
    'orders-match-no-customer':
      '工作表“{orders}”中没有一行属于“{list}”中的客户，因此没有使用这些订单。请检查两张表的客户编号或名称是否一致。',
    'orders-without-date':
      '工作表“{sheet}”中有 {count} 行没有日期。它们计入金额，但不用于计算距上次下单的时间。',
    'customers-without-orders': '工作表“{sheet}”中有 {count} 位客户在此时间段内没有订单。',
    'customers-in-several-rows':
      '有 {customers} 位客户在工作表“{sheet}”中占多行（第 {rows} 行）：{names}。其金额已相加，各行的等级相同。',
    'alike-names':
      '工作表“{sheet}”中有 {count} 对名称几乎相同：{pairs}。它们按不同客户计算；如果是同一客户，请统一写法。',
    'returns-netted': '工作表“{sheet}”中有 {count} 行是退货，其金额 {amount} 已从客户的金额中扣除。',
    'status-left-out': '有 {count} 行因“{column}”未计入：{words}。计入的是：{kept}。',
    'status-unknown':
      '不认识“{column}”中的这些词，因此这些行都计入：{words}。如果它们不是销售，请在设置中说明。',
    'status-leaves-nothing': '按“{column}”中的词，没有一行算作销售：{words}。请选择哪些应当计入。',
    'status-column-missing': '没有用来选择行的“{column}”列。现有的列：{headers}。请更正列名。',
    'several-currencies':
      '金额使用了几种货币：{currencies}。不同货币不会相加。请选择其中一种，或为每种货币填写汇率。',
    'currency-without-rate': '缺少 {currencies} 的汇率。请补上，或只选择一种货币。',
  },
};

/** Why rows do not count; `{rows}` stands for the row numbers. */
export const LEFT_OUT_WORDS: Words<LeftOutReason> = {
  en: {
    'total-row': { one: '{count} row of totals (row {rows})', other: '{count} rows of totals (rows {rows})' },
    'blank-row': { one: '{count} blank row (row {rows})', other: '{count} blank rows (rows {rows})' },
    'repeated-header': {
      one: '{count} row repeats the headings (row {rows})',
      other: '{count} rows repeat the headings (rows {rows})',
    },
    'note-row': { one: '{count} row of notes (row {rows})', other: '{count} rows of notes (rows {rows})' },
    'no-customer': {
      one: '{count} row names no customer (row {rows})',
      other: '{count} rows name no customer (rows {rows})',
    },
    'unknown-customer': {
      one: '{count} row names a customer who is not in the customer list (row {rows})',
      other: '{count} rows name customers who are not in the customer list (rows {rows})',
    },
    'amount-unreadable': {
      one: '{count} row has no readable amount (row {rows})',
      other: '{count} rows have no readable amount (rows {rows})',
    },
    'date-unreadable': {
      one: '{count} row has no readable date (row {rows})',
      other: '{count} rows have no readable date (rows {rows})',
    },
    'future-date': {
      one: '{count} row is dated in the future (row {rows})',
      other: '{count} rows are dated in the future (rows {rows})',
    },
    'outside-window': {
      one: '{count} row lies outside the period (row {rows})',
      other: '{count} rows lie outside the period (rows {rows})',
    },
    status: {
      one: '{count} row is no sale by its status (row {rows})',
      other: '{count} rows are no sales by their status (rows {rows})',
    },
    return: { one: '{count} return (row {rows})', other: '{count} returns (rows {rows})' },
    currency: {
      one: '{count} row is in another currency (row {rows})',
      other: '{count} rows are in other currencies (rows {rows})',
    },
  },
  es: {
    'total-row': {
      one: '{count} fila de totales (fila {rows})',
      other: '{count} filas de totales (filas {rows})',
    },
    'blank-row': { one: '{count} fila vacía (fila {rows})', other: '{count} filas vacías (filas {rows})' },
    'repeated-header': {
      one: '{count} fila repite los encabezados (fila {rows})',
      other: '{count} filas repiten los encabezados (filas {rows})',
    },
    'note-row': {
      one: '{count} fila de notas (fila {rows})',
      other: '{count} filas de notas (filas {rows})',
    },
    'no-customer': {
      one: '{count} fila no nombra a ningún cliente (fila {rows})',
      other: '{count} filas no nombran a ningún cliente (filas {rows})',
    },
    'unknown-customer': {
      one: '{count} fila nombra a un cliente que no está en la lista de clientes (fila {rows})',
      other: '{count} filas nombran a clientes que no están en la lista de clientes (filas {rows})',
    },
    'amount-unreadable': {
      one: '{count} fila no tiene un importe legible (fila {rows})',
      other: '{count} filas no tienen un importe legible (filas {rows})',
    },
    'date-unreadable': {
      one: '{count} fila no tiene una fecha legible (fila {rows})',
      other: '{count} filas no tienen una fecha legible (filas {rows})',
    },
    'future-date': {
      one: '{count} fila tiene una fecha futura (fila {rows})',
      other: '{count} filas tienen una fecha futura (filas {rows})',
    },
    'outside-window': {
      one: '{count} fila queda fuera del periodo (fila {rows})',
      other: '{count} filas quedan fuera del periodo (filas {rows})',
    },
    status: {
      one: '{count} fila no es una venta según su estado (fila {rows})',
      other: '{count} filas no son ventas según su estado (filas {rows})',
    },
    return: { one: '{count} devolución (fila {rows})', other: '{count} devoluciones (filas {rows})' },
    currency: {
      one: '{count} fila está en otra moneda (fila {rows})',
      other: '{count} filas están en otras monedas (filas {rows})',
    },
  },
  zh: {
    'total-row': '{count} 行是合计（第 {rows} 行）',
    'blank-row': '{count} 行为空行（第 {rows} 行）',
    'repeated-header': '{count} 行重复了表头（第 {rows} 行）',
    'note-row': '{count} 行是备注（第 {rows} 行）',
    'no-customer': '{count} 行没有客户（第 {rows} 行）',
    'unknown-customer': '{count} 行的客户不在客户表中（第 {rows} 行）',
    'amount-unreadable': '{count} 行没有可读的金额（第 {rows} 行）',
    'date-unreadable': '{count} 行没有可读的日期（第 {rows} 行）',
    'future-date': '{count} 行的日期在未来（第 {rows} 行）',
    'outside-window': '{count} 行不在所选时间段内（第 {rows} 行）',
    status: '{count} 行按状态不算销售（第 {rows} 行）',
    return: '{count} 行是退货（第 {rows} 行）',
    currency: '{count} 行使用其他货币（第 {rows} 行）',
  },
};

/** What counts, as a heading or an entry of a list. */
export const INDICATOR_NOUNS: Words<IndicatorId> = {
  en: {
    amount: 'Sales',
    orders: 'Orders',
    recency: 'Days since last order',
    margin: 'Margin',
    delay: 'Payment delay',
    years: 'Years as customer',
    satisfaction: 'Satisfaction',
    complaints: 'Complaints',
    serviceCost: 'Cost to serve',
    silence: 'Overdue for an order',
    potential: 'Potential',
    closing: 'Days to the expected sale',
    variation: 'Ups and downs from month to month',
    profit: 'Margin less cost to serve',
    credit: 'Credit grade',
  },
  es: {
    amount: 'Ventas',
    orders: 'Pedidos',
    recency: 'Días desde el último pedido',
    margin: 'Margen',
    delay: 'Retraso en el pago',
    years: 'Años como cliente',
    satisfaction: 'Satisfacción',
    complaints: 'Quejas',
    serviceCost: 'Coste de servicio',
    silence: 'Retraso en volver a pedir',
    potential: 'Potencial',
    closing: 'Días hasta la venta prevista',
    variation: 'Altibajos de un mes a otro',
    profit: 'Margen menos coste de servicio',
    credit: 'Nivel de crédito',
  },
  zh: {
    amount: '销售额',
    orders: '订单数',
    recency: '距上次下单天数',
    margin: '毛利',
    delay: '付款逾期',
    years: '合作年数',
    satisfaction: '满意度',
    complaints: '投诉',
    serviceCost: '服务成本',
    silence: '超过惯常间隔未下单',
    potential: '潜在价值',
    closing: '距预计成交天数',
    variation: '各月购买的起伏',
    profit: '毛利减服务成本',
    credit: '信用等级',
  },
};

/** What counts, inside a sentence. */
export const INDICATOR_PHRASES: Words<IndicatorId> = {
  en: {
    amount: 'how much they buy',
    orders: 'how often they buy',
    recency: 'how long ago they last bought',
    margin: 'what you earn on them',
    delay: 'how late they pay',
    years: 'how long they have been customers',
    satisfaction: 'how satisfied they are',
    complaints: 'how often they complain',
    serviceCost: 'what it costs to serve them',
    silence: 'whether the next order is overdue',
    potential: 'how much they could need',
    closing: 'how soon a sale is expected',
    variation: 'how evenly they buy',
    profit: 'what is left after the cost to serve them',
    credit: 'how good their credit is',
  },
  es: {
    amount: 'cuánto compran',
    orders: 'con qué frecuencia compran',
    recency: 'cuánto hace que compraron por última vez',
    margin: 'cuánto se gana con ellos',
    delay: 'con cuánto retraso pagan',
    years: 'cuánto tiempo llevan siendo clientes',
    satisfaction: 'lo satisfechos que están',
    complaints: 'cuántas quejas presentan',
    serviceCost: 'cuánto cuesta atenderlos',
    silence: 'si tardan en volver a pedir más de lo habitual',
    potential: 'cuánto podrían necesitar',
    closing: 'cuánto falta para la venta prevista',
    variation: 'con cuánta regularidad compran',
    profit: 'lo que queda tras el coste de atenderlos',
    credit: 'su nivel de crédito',
  },
  zh: {
    amount: '购买金额',
    orders: '购买次数',
    recency: '距上次购买的时间',
    margin: '带来的毛利',
    delay: '付款逾期的天数',
    years: '合作的年数',
    satisfaction: '满意程度',
    complaints: '投诉次数',
    serviceCost: '服务所花的成本',
    silence: '是否过了惯常间隔还没下单',
    potential: '可能的需求量',
    closing: '预计多久成交',
    variation: '购买是否平稳',
    profit: '扣除服务成本后的所得',
    credit: '信用好坏',
  },
};

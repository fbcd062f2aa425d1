import type { Check, Recognised, RecognisedTable, Start, Summary, WireIssue } from '../../src/contract/api';
import type { Language } from '../../src/contract/language';

/** What an add-on would send for a workbook in each language: a customer list and a list of orders. */
export interface Example {
  readonly start: Start;
  readonly recognised: Recognised;
  readonly check: Check;
  readonly written: Summary;
  readonly question: WireIssue;
}

interface Texts {
  readonly sheets: readonly [string, string];
  readonly kinds: readonly [string, string];
  readonly customer: string;
  readonly town: string;
  readonly orderNo: string;
  readonly date: string;
  readonly amount: string;
  readonly status: string;
  readonly weightedName: string;
  readonly weightedMeaning: string;
  readonly abcName: string;
  readonly abcMeaning: string;
  readonly reason: string;
  readonly period: string;
  readonly noAmount: string;
  readonly unreadable: string;
  readonly unknown: string;
  readonly warning: string;
  readonly question: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly own: string;
  readonly names: readonly [string, string, string];
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    sheets: ['Customers', 'Orders 2025'],
    kinds: ['Customer list', 'Order list'],
    customer: 'Customer',
    town: 'Town',
    orderNo: 'Order no',
    date: 'Order date',
    amount: 'Amount (EUR)',
    status: 'Stage',
    weightedName: 'By several points',
    weightedMeaning: 'Amount, orders and how recent, each with its weight.',
    abcName: 'By amount (ABC)',
    abcMeaning: 'A brings the first 80 %, B the next 15 %, C the rest.',
    reason: 'Chosen because amount, orders and dates were found.',
    period: 'Last 12 months: 2024-12-01 to 2025-11-30, 1,234,567.5 in all.',
    noAmount: 'No amount',
    unreadable: 'The amount cannot be read as a number.',
    unknown: 'The order names no customer of the list.',
    warning: 'Two customers look alike: North Mill Ltd and North Mill Limited. They were not put together.',
    question: 'Is 03/04/2025 in “Order date” the 3rd of April or the 4th of March?',
    dayFirst: 'Day first: 3 April 2025',
    monthFirst: 'Month first: 4 March 2025',
    own: 'Our class',
    names: ['North Mill Ltd', 'Harbour Bakery', 'Seaside Garage and Boat Repair Workshops'],
  },
  es: {
    sheets: ['Clientes', 'Pedidos 2025'],
    kinds: ['Lista de clientes', 'Lista de pedidos'],
    customer: 'Razón social',
    town: 'Población',
    orderNo: 'N.º de pedido',
    date: 'Fecha del pedido',
    amount: 'Importe (€)',
    status: 'Estado',
    weightedName: 'Por varios aspectos',
    weightedMeaning: 'Importe, pedidos y lo reciente, cada uno con su peso.',
    abcName: 'Por importe (ABC)',
    abcMeaning: 'A trae el primer 80 %, B el 15 % siguiente y C el resto.',
    reason: 'Se eligió porque hay importe, pedidos y fechas.',
    period: 'Últimos 12 meses: del 1/12/2024 al 30/11/2025, 1.234.567,5 en total.',
    noAmount: 'Sin importe',
    unreadable: 'El importe no se puede leer como número.',
    unknown: 'El pedido no nombra a ningún cliente de la lista.',
    warning: 'Dos clientes se parecen: Molino Norte SL y Molino Norte, S. L. No se han juntado.',
    question: '¿03/04/2025 en «Fecha del pedido» es el 3 de abril o el 4 de marzo?',
    dayFirst: 'Primero el día: 3 de abril de 2025',
    monthFirst: 'Primero el mes: 4 de marzo de 2025',
    own: 'Nuestra clase',
    names: ['Molino Norte, S. L.', 'Panadería del Puerto', 'Talleres Costa y Reparación de Embarcaciones'],
  },
  zh: {
    sheets: ['客户', '2025年订单'],
    kinds: ['客户列表', '订单列表'],
    customer: '客户名称',
    town: '城市',
    orderNo: '订单编号',
    date: '下单日期',
    amount: '订单金额（元）',
    status: '状态',
    weightedName: '综合评分',
    weightedMeaning: '按金额、订单数和最近购买时间加权计算。',
    abcName: '按金额 (ABC)',
    abcMeaning: 'A 贡献前 80%,B 贡献其后 15%，其余为 C。',
    reason: '因为找到了金额、订单和日期，所以选择这种方式。',
    period: '最近 12 个月：2024年12月1日至2025年11月30日，合计 1,234,567.5。',
    noAmount: '没有金额',
    unreadable: '金额无法识别为数字。',
    unknown: '订单中的客户不在列表里。',
    warning: '有两位客户很相似：北方磨坊有限公司和北方磨坊。没有合并。',
    question: '“下单日期”中的 03/04/2025 是 4 月 3 日还是 3 月 4 日？',
    dayFirst: '日在前：2025年4月3日',
    monthFirst: '月在前：2025年3月4日',
    own: '我们的等级',
    names: ['北方磨坊有限公司', '海港面包房', '滨海汽车与船舶维修服务有限责任公司东海岸分公司'],
  },
};

export function exampleIn(language: Language): Example {
  const texts = TEXTS[language];
  const recognised = recognisedOf(texts);
  const checked = summaryOf(texts);
  return {
    start: startOf(language, texts),
    recognised,
    check: { fingerprint: 'f-1', summary: checked, recognised },
    written: { ...checked, cellsWritten: 960, at: '2025-12-01 09:30' },
    question: {
      code: 'day-or-month-first',
      severity: 'question',
      text: texts.question,
      candidates: [
        { label: texts.dayFirst, settings: { dateOrder: 'dmy' } },
        { label: texts.monthFirst, settings: { dateOrder: 'mdy' } },
      ],
    },
  };
}

function startOf(language: Language, texts: Texts): Start {
  return {
    language,
    settings: {},
    lastRun: null,
    isBroken: false,
    canUndo: false,
    sheets: texts.sheets.map((name, index) => ({ name, isActive: index === 0 })),
    presets: [],
    schemes: [
      { id: 'weighted', name: texts.weightedName, meaning: texts.weightedMeaning },
      { id: 'abc', name: texts.abcName, meaning: texts.abcMeaning },
    ],
  };
}

function recognisedOf(texts: Texts): Recognised {
  const main: RecognisedTable = {
    sheetNames: [texts.sheets[0]],
    kind: 'customers',
    kindName: texts.kinds[0],
    headerRowNumber: 3,
    records: 240,
    columns: [
      column(texts.customer, 'customer', texts.names),
      column(texts.town, 'city', ['28001', '08002']),
      column('XK-7', null, ['a', 'b']),
    ],
  };
  const orders: RecognisedTable = {
    sheetNames: [texts.sheets[1]],
    kind: 'orders',
    kindName: texts.kinds[1],
    headerRowNumber: 1,
    records: 4812,
    columns: [
      column(texts.orderNo, 'orderId', ['P-1001']),
      column(texts.customer, 'customer', texts.names),
      column(texts.date, 'date', ['31/12/2025', '30/12/2025']),
      column(texts.amount, 'amount', ['1.234,56 €', '99 €', '12,5 €']),
      column(texts.status, 'status', ['ok', '—']),
    ],
  };
  return { main, others: [orders], salesSheet: texts.sheets[1], issues: [] };
}

const column = (header: string, field: string | null, samples: readonly string[]) => ({
  header,
  field,
  fieldName: field === null ? null : header,
  how: field === null ? null : ('exact' as const),
  samples,
});

function summaryOf(texts: Texts): Summary {
  const [first, second, third] = texts.names;
  return {
    sheetName: texts.sheets[0],
    customers: 240,
    scheme: 'weighted',
    schemeName: texts.weightedName,
    schemeReason: texts.reason,
    amountSource: texts.amount,
    window: {
      kind: '12 months',
      from: '2024-12-01',
      to: '2025-11-30',
      amount: 1234567.5,
      text: texts.period,
      other: { kind: 'all', amount: 2345678, customers: 238 },
    },
    classes: [
      { class: 'A', name: 'A', customers: 46, share: 0.712, customerShare: 46 / 230, colour: '#cfe8fa' },
      { class: 'B', name: 'B', customers: 69, share: 0.203, customerShare: 69 / 230, colour: '#f6efb8' },
      { class: 'C', name: 'C', customers: 115, share: 0.085, customerShare: 115 / 230, colour: '#ececec' },
    ],
    leftOut: [{ reason: 'no-value', text: texts.noAmount, customers: 10 }],
    rowsLeftOut: [
      {
        reason: 'amount-unreadable',
        text: texts.unreadable,
        sheetName: texts.sheets[1],
        rows: 2,
        rowNumbers: [17, 204],
      },
      {
        reason: 'unknown-customer',
        text: texts.unknown,
        sheetName: texts.sheets[1],
        rows: 1,
        rowNumbers: [1380],
      },
    ],
    moves: {
      up: 1,
      down: 1,
      new: 1,
      left: 0,
      named: [
        { name: first, from: 'B', to: 'A' },
        { name: second, from: 'A', to: 'B' },
        { name: third, from: null, to: 'C' },
      ],
      stayRate: 0.9,
      cells: [],
    },
    theirs: { column: texts.own, same: 201, different: 39, text: texts.own },
    issues: [
      {
        code: 'alike-names',
        severity: 'warning',
        text: texts.warning,
        sheetName: texts.sheets[0],
        rowNumbers: [12, 90],
      },
    ],
    cellsWritten: 0,
    at: null,
  };
}

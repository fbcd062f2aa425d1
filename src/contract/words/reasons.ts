import type { IndicatorId } from '../../core/indicators/customer-table';
import type { Reason, ReasonPart } from '../../core/explain/reason';
import type { StepPart } from '../../core/explain/rule-reason';
import { formatNumber } from '../format-number';
import type { Language } from '../language';
import type { Sentence, Words } from '../say';
import { say } from '../say';

/** Writes values for people: money with the currency of the sheet, plain numbers in the reader's language. */
export interface ValueFormat {
  readonly money: (value: number) => string;
  readonly number: (value: number) => string;
}

/** Longest reason, in characters: it has to be read in a cell. */
const LONGEST = 120;

type PartCode = IndicatorId | 'early' | 'on-time';

/** What a customer has, indicator by indicator. */
const PART_WORDS: Words<PartCode> = {
  en: {
    amount: 'sales of {value}',
    orders: { one: '{value} order', other: '{value} orders' },
    recency: { one: 'last order {value} day ago', other: 'last order {value} days ago' },
    margin: 'margin of {value}',
    delay: { one: 'pays {value} day late', other: 'pays {value} days late' },
    early: { one: 'pays {value} day early', other: 'pays {value} days early' },
    'on-time': 'pays on time',
    years: { one: '{value} year as a customer', other: '{value} years as a customer' },
    satisfaction: 'satisfaction of {value}',
    complaints: { one: '{value} complaint', other: '{value} complaints' },
    serviceCost: 'cost to serve of {value}',
    silence: 'last order {value} usual gaps ago',
    potential: 'potential of {value}',
    closing: { one: 'sale expected in {value} day', other: 'sale expected in {value} days' },
    variation: 'ups and downs of {value}',
    profit: '{value} left after cost to serve',
    credit: 'credit of {value}',
  },
  es: {
    amount: 'ventas de {value}',
    orders: { one: '{value} pedido', other: '{value} pedidos' },
    recency: { one: 'último pedido hace {value} día', other: 'último pedido hace {value} días' },
    margin: 'margen de {value}',
    delay: { one: 'paga con {value} día de retraso', other: 'paga con {value} días de retraso' },
    early: { one: 'paga con {value} día de antelación', other: 'paga con {value} días de antelación' },
    'on-time': 'paga a tiempo',
    years: { one: '{value} año como cliente', other: '{value} años como cliente' },
    satisfaction: 'satisfacción de {value}',
    complaints: { one: '{value} queja', other: '{value} quejas' },
    serviceCost: 'coste de servicio de {value}',
    silence: 'último pedido hace {value} intervalos habituales',
    potential: 'potencial de {value}',
    closing: { one: 'venta prevista en {value} día', other: 'venta prevista en {value} días' },
    variation: 'altibajos de {value}',
    profit: '{value} tras el coste de servicio',
    credit: 'crédito de {value}',
  },
  zh: {
    amount: '销售额 {value}',
    orders: '{value} 个订单',
    recency: '最近一次下单在 {value} 天前',
    margin: '毛利 {value}',
    delay: '平均逾期 {value} 天付款',
    early: '平均提前 {value} 天付款',
    'on-time': '按时付款',
    years: '合作 {value} 年',
    satisfaction: '满意度 {value}',
    complaints: '{value} 次投诉',
    serviceCost: '服务成本 {value}',
    silence: '距上次下单为惯常间隔的 {value} 倍',
    potential: '潜在价值 {value}',
    closing: '预计 {value} 天后成交',
    variation: '起伏 {value}',
    profit: '扣除服务成本后 {value}',
    credit: '信用 {value}',
  },
};

/** A band among all customers, in the reason of a rule. */
const BAND_WORDS: Words<'band'> = {
  en: { band: '{part} ({step} of {of})' },
  es: { band: '{part} ({step} de {of})' },
  zh: { band: '{part}（{step}/{of}）' },
};

/** `brief` forms take the place of those that would be too long. */
type ReasonCode = Reason['code'] | 'brief-strong' | 'brief-weak';

const REASON_WORDS: Words<ReasonCode> = {
  en: {
    'amount-share': 'Sales of {value}: {rank} of {of}, {share} of the total',
    strong: 'Strong: {part} ({rank} of {of})',
    weak: 'Weak: {part} ({rank} of {of})',
    mixed: 'Strong: {part} ({rank} of {of}). Weak: {against} ({againstRank} of {againstOf})',
    'brief-strong': 'Strong: {rank} of {of} in what counts most',
    'brief-weak': 'Weak: {rank} of {of} in what counts most',
    average: 'Average in everything that counts',
    steps: 'Because of: {parts}',
    'as-written': 'As it stands in your list',
    'no-value': 'Sales of 0 or less, so no class',
    'no-orders': 'No order in this period, so no class',
    'not-enough-data': 'Too little is known, so no class',
  },
  es: {
    'amount-share': 'Ventas de {value}: puesto {rank} de {of}, {share} del total',
    strong: 'Fuerte: {part} (puesto {rank} de {of})',
    weak: 'Débil: {part} (puesto {rank} de {of})',
    mixed: 'Fuerte: {part} ({rank} de {of}). Débil: {against} ({againstRank} de {againstOf})',
    'brief-strong': 'Fuerte: puesto {rank} de {of} en lo que más cuenta',
    'brief-weak': 'Débil: puesto {rank} de {of} en lo que más cuenta',
    average: 'En la media en todo lo que cuenta',
    steps: 'Por: {parts}',
    'as-written': 'Tal como figura en su lista',
    'no-value': 'Ventas de 0 o menos: sin clase',
    'no-orders': 'Ningún pedido en este periodo: sin clase',
    'not-enough-data': 'Se sabe demasiado poco: sin clase',
  },
  zh: {
    'amount-share': '销售额 {value}：第 {rank} 名（共 {of} 名），占总额 {share}',
    strong: '强项：{part}（第 {rank} 名，共 {of} 名）',
    weak: '弱项：{part}（第 {rank} 名，共 {of} 名）',
    mixed: '强项：{part}（第 {rank}/{of} 名）；弱项：{against}（第 {againstRank}/{againstOf} 名）',
    'brief-strong': '强项：最重要的一项排第 {rank} 名，共 {of} 名',
    'brief-weak': '弱项：最重要的一项排第 {rank} 名，共 {of} 名',
    average: '计入的各方面都处于平均水平',
    steps: '依据：{parts}',
    'as-written': '按您的列表所写',
    'no-value': '销售额为 0 或负数，不分级',
    'no-orders': '本期没有订单，不分级',
    'not-enough-data': '已知数据太少，不分级',
  },
};

/**
 * Why a customer is in its class, in at most 120 characters; details are dropped where they would not fit.
 *
 * @example // 'Sales of €9,000: 1st of 5, 90% of the total'
 */
export function reasonText(reason: Reason, language: Language, format: ValueFormat): string {
  const words = REASON_WORDS[language];
  if (reason.code === 'steps') return stepsText(reason.parts, language, format);
  const fill = (sentence: Sentence): string => say(sentence, language, paramsOf(reason, language, format));
  const forms = briefer(reason).map((code) => fill(words[code]));
  return forms.find((text) => text.length <= LONGEST) ?? forms[forms.length - 1]!.slice(0, LONGEST - 1) + '…';
}

/** Says as many of the numbers as fit. */
function stepsText(parts: readonly StepPart[], language: Language, format: ValueFormat): string {
  const texts = parts.map(({ id, value, band }) => {
    const part = valueText({ id, value }, language, format);
    return band ? say(BAND_WORDS[language].band, language, { part, step: band.step, of: band.of }) : part;
  });
  for (let said = texts.length; ; said--) {
    const joined = texts.slice(0, said).join(language === 'zh' ? '；' : '; ');
    const text = say(REASON_WORDS[language].steps, language, { parts: joined });
    if (text.length <= LONGEST || said === 1) return text.slice(0, LONGEST);
  }
}

/** The form of a reason and what may replace it, most telling first. */
function briefer({ code }: Reason): ReasonCode[] {
  if (code === 'mixed') return ['mixed', 'strong', 'brief-strong'];
  if (code === 'strong' || code === 'amount-share') return [code, 'brief-strong'];
  return code === 'weak' ? ['weak', 'brief-weak'] : [code];
}

function paramsOf(reason: Reason, language: Language, format: ValueFormat): Record<string, string> {
  if (!('part' in reason)) return {};
  const { part } = reason;
  const params: Record<string, string> = {
    part: valueText(part, language, format),
    value: format.money(part.value),
    rank: rankText(part.rank, language, format),
    of: format.number(part.of),
  };
  if (reason.code === 'amount-share') params.share = shareText(reason.share, language);
  if (reason.code === 'mixed') {
    params.against = valueText(reason.against, language, format);
    params.againstRank = rankText(reason.against.rank, language, format);
    params.againstOf = format.number(reason.against.of);
  }
  return params;
}

const MONEY: readonly IndicatorId[] = ['amount', 'margin', 'serviceCost', 'potential', 'profit'];

/** What a customer has of one indicator. @example // 'sales of 1,200' */
export function valueText(
  { id, value }: Pick<ReasonPart, 'id' | 'value'>,
  language: Language,
  format: ValueFormat,
): string {
  const rounded = Math.round(value * 10) / 10;
  const code = id !== 'delay' || rounded > 0 ? id : rounded < 0 ? 'early' : 'on-time';
  const text = MONEY.includes(id) ? format.money(value) : format.number(Math.abs(rounded));
  return say(PART_WORDS[language][code], language, { value: text, count: Math.abs(rounded) });
}

/** 1st, 2nd, 3rd, 4th in English; the number alone elsewhere. */
function rankText(rank: number, language: Language, format: ValueFormat): string {
  const number = format.number(rank);
  if (language !== 'en') return number;
  const isTeen = rank % 100 >= 11 && rank % 100 <= 13;
  return number + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'));
}

/** @example shareText(0.042, 'es') // => '4,2 %' */
export function shareText(share: number, language: Language): string {
  const percent = formatNumber(100 * share, language, 1);
  const sign = language === 'es' ? '\u00a0%' : '%';
  return percent === '0' && share > 0 ? '<' + formatNumber(0.1, language, 1) + sign : percent + sign;
}

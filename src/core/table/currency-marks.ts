import { halfWidth } from './text';

/** Marks beside an amount and the currency they stand for; '$' and '¥' stand for several and stay as they are. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['¥', '¥'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['us$', 'USD'],
  ['u$s', 'USD'],
  ['mx$', 'MXN'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['cn¥', 'CNY'],
  ['jp¥', 'JPY'],
  ['s/', 'PEN'],
  ['s/.', 'PEN'],
  ['bs', 'BOB'],
  ['zł', 'PLN'],
  ['kr', 'SEK'],
  ['rmb', 'CNY'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
  ['元整', 'CNY'],
  ['圆整', 'CNY'],
  ['元正', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['円', 'JPY'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dollars', '$'],
  ['dolares', '$'],
  ['dólares', '$'],
  ['pesos', '$'],
  ['soles', 'PEN'],
]);

/** ISO 4217 codes people write beside amounts. */
const CODES =
  ' AED ARS AUD BOB BRL CAD CHF CLP CNY COP CRC CZK DKK DOP EUR GBP GTQ HKD HNL HUF IDR ILS INR JPY KRW MOP MXN MYR NIO ' +
  'NOK NZD PAB PEN PHP PLN PYG RON RUB SAR SEK SGD THB TRY TWD UAH USD UYU VES VND ZAR ';

/**
 * The currency a mark or code stands for; null when the text is none. '$' and '¥' are given back as they are:
 * which of their currencies is meant, only the sheet knows.
 *
 * @example currencyOf('US$') // => 'USD'
 */
export function currencyOf(mark: string): string | null {
  const text = halfWidth(mark).trim();
  const known = MARKS.get(text.toLowerCase());
  if (known !== undefined) return known;
  return /^[a-z]{3}$/i.test(text) && CODES.includes(` ${text.toUpperCase()} `) ? text.toUpperCase() : null;
}

/**
 * The currency a heading names in brackets or as its last word: 'Importe (€)', 'Amount [USD]', '金额（元）'.
 *
 * @example currencyInHeader('Ventas (MXN)') // => 'MXN'
 */
export function currencyInHeader(header: string): string | null {
  const text = halfWidth(header).trim();
  const bracketed = /[([{【]\s*([^)\]}】]*?)\s*[)\]}】]/.exec(text);
  const inBrackets =
    bracketed?.[1] === undefined ? null : currencyOf(bracketed[1].replace(/^[千万百亿]+/, ''));
  return inBrackets ?? currencyOf(text.split(/[\s_]+/).pop() ?? '');
}

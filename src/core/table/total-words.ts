import { comparable } from './text';

/**
 * How a label names a total: as a word of its own, with the name of what is totalled, or as a line of a ledger (the
 * sum of a month, a balance carried on), which stands beside a day and the customer's name.
 */
export type TotalLabel = 'word' | 'phrase' | 'ledger';

const WORDS: ReadonlySet<string> = new Set(
  (
    'total|totals|totales|subtotal|subtotales|sub total|sum|sums|suma|sumas|suma total|grand total|total general|' +
    'gran total|overall|overall total|总和|累计|汇总|合计|小计|总计|共计|总合计|本页合计|本月合计|合计金额'
  ).split('|'),
);
const LEDGER_LINES: ReadonlySet<string> = new Set(
  (
    '本日合计|本月合计|本月累计|本期合计|本期累计|本季合计|本季累计|本年合计|本年累计|累计发生额|本期发生额|本月发生额|' +
    '本年累计发生额|当前合计|当前累计|期初余额|年初余额|上年结转|上期结转|期末余额|结转下年|结转下期|承前页|过次页|' +
    'opening balance|closing balance|balance brought forward|brought forward|carried forward|month to date|' +
    'year to date|saldo inicial|saldo anterior|saldo final|suma y sigue|suma anterior|total del mes|total mes|' +
    'acumulado del mes|acumulado del ano|acumulado anual|total acumulado'
  ).split('|'),
);
const STARTS = /^(?:total|totales|subtotal|sub total|suma|sum|grand total) (?:\S)/;
const ENDS = /(?: (?:total|totals|subtotal|totales)|合计|小计|总计|共计)$/;
const CHINESE_STARTS = /^(?:合计|小计|总计|共计)/;

/** Any spelling of a total has one of these in it: spares the other labels the folding. */
const HINT =
  /tot|sum|计|計|总|總|汇|彙|余额|餘額|结转|結轉|发生额|發生額|承前|过次|過次|balance|forward|date|saldo|acumulado/i;

/**
 * Whether a label names a total; null when it does not.
 *
 * @example totalLabel('Subtotal Zona Norte') // => 'phrase'
 */
export function totalLabel(text: string): TotalLabel | null {
  if (text.length > 60 || !HINT.test(text)) return null;
  const label = comparable(text);
  if (LEDGER_LINES.has(label)) return 'ledger';
  if (WORDS.has(label) || WORDS.has(label.split(' ').join(''))) return 'word';
  return STARTS.test(label) || ENDS.test(label) || CHINESE_STARTS.test(label) ? 'phrase' : null;
}

import { comparable } from './text';

/** How a label names a total: as a word of its own, or with the name of what is totalled. */
export type TotalLabel = 'word' | 'phrase';

const WORDS: ReadonlySet<string> = new Set(
  (
    'total|totals|totales|subtotal|subtotales|sub total|sum|sums|suma|sumas|suma total|grand total|total general|' +
    'gran total|overall|overall total|总和|累计|汇总|合计|小计|总计|共计|总合计|本页合计|本月合计|合计金额'
  ).split('|'),
);
const STARTS = /^(?:total|totales|subtotal|sub total|suma|sum|grand total) (?:\S)/;
const ENDS = /(?: (?:total|totals|subtotal|totales)|合计|小计|总计|共计)$/;
const CHINESE_STARTS = /^(?:合计|小计|总计|共计)/;

/** Any spelling of a total has one of these in it: spares the other labels the folding. */
const HINT = /tot|sum|计|計|总|總|汇|彙/i;

/**
 * Whether a label names a total; null when it does not.
 *
 * @example totalLabel('Subtotal Zona Norte') // => 'phrase'
 */
export function totalLabel(text: string): TotalLabel | null {
  if (text.length > 60 || !HINT.test(text)) return null;
  const label = comparable(text);
  if (WORDS.has(label) || WORDS.has(label.split(' ').join(''))) return 'word';
  return STARTS.test(label) || ENDS.test(label) || CHINESE_STARTS.test(label) ? 'phrase' : null;
}

import type { Candidate, Issue } from '../issue';
import type { CurrencySettings, Settings } from '../settings';
import type { Cell } from '../table/cell';
import { currencyOf } from '../table/currency-marks';
import { numberText } from '../table/number-text';
import type { Table } from '../table/table';
import { codedColumn, recoded, valueCounts, type CodedColumn } from './coded-column';

/** What each record's amount is multiplied by; NaN for a record of a currency that does not count. */
export interface CurrencyFactors {
  /** Null where every amount counts as it stands. */
  readonly factors: Float64Array | null;
  readonly issues: readonly Issue[];
}

/** Where the currency of an amount can be seen; arrays in record order. */
export interface CurrencyEvidence {
  /** A column of its own: 'EUR', '$', '美元'. */
  readonly column: CodedColumn | null;
  /** The amount as typed: '1.200 €'. */
  readonly amountCells: readonly Cell[];
  /** Number formats of the amount cells: '[$€-407]#,##0.00'; null where they are not known. */
  readonly formats: readonly (string | null)[] | null;
  /** Of the list's headings: under Chinese ones '¥' is the yuan, also beside yen. */
  readonly language?: Table['language'];
}

/** Codes that a sign of several currencies may stand for. */
const SIGN_MEANS: Readonly<Record<string, string>> = {
  $: 'USD MXN ARS CLP COP UYU AUD CAD HKD SGD TWD NZD',
  '¥': 'CNY JPY',
};

/**
 * Decides what to do about the currencies of an order list. One currency: nothing. Several: asked, unless
 * `settings.currency` takes one of them or gives each a rate; amounts of two currencies are never added up.
 * A currency of the settings that no amount is in decides nothing. Amounts without a mark are taken to be in the most
 * frequent currency.
 */
export function currencyFactors(evidence: CurrencyEvidence, settings: Settings): CurrencyFactors {
  const marks = evidence.column === null ? marksOf(evidence) : namedCurrencies(evidence.column);
  const seen = evidence.language === 'zh' ? recoded(marks, yuan) : marks;
  const counts = valueCounts(seen);
  const codes = [...seen.values.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const { currency } = settings;
  if (codes.length < 2 && currency?.rates === undefined) return { factors: null, issues: [] };
  const names = codes.map((code) => seen.values[code] ?? '');
  if (currency === undefined || !decides(currency, names)) {
    const shown = names.map((name, rank) => `${name} (${counts[codes[rank] ?? 0] ?? 0})`);
    return { factors: null, issues: [question('several-currencies', names, shown)] };
  }
  const factorOf = seen.values.map((name) => factorFor(name, currency));
  const missing =
    currency.only === undefined ? names.filter((name) => Number.isNaN(factorFor(name, currency))) : [];
  if (missing.length > 0)
    return { factors: null, issues: [question('currency-without-rate', names, missing)] };
  const usual = factorOf[codes[0] ?? 0] ?? 1;
  const factors = Float64Array.from(seen.codes, (code) => (code < 0 ? usual : (factorOf[code] ?? NaN)));
  return { factors, issues: [] };
}

/** False where the settings name neither a currency that is there nor rates. */
function decides({ only, rates }: CurrencySettings, names: readonly string[]): boolean {
  return only === undefined ? rates !== undefined : names.some((name) => means(name, only));
}

function factorFor(name: string, { only, rates = {} }: CurrencySettings): number {
  if (only !== undefined) return means(name, only) ? 1 : NaN;
  const key = Object.keys(rates).find((code) => means(name, code));
  return key === undefined ? NaN : (rates[key] ?? NaN);
}

function question(
  code: 'several-currencies' | 'currency-without-rate',
  names: readonly string[],
  shown: readonly string[],
): Issue {
  const candidates: Candidate[] = names.map((name) => ({
    label: name,
    settings: { currency: { only: name } },
  }));
  return {
    code,
    severity: 'question',
    count: shown.length,
    details: { currencies: shown.join(', ') },
    candidates,
  };
}

/** True where a mark seen in the sheet is the currency that the settings name, or a sign it may stand for. */
function means(seen: string, wanted: string): boolean {
  const code = currencyOf(wanted) ?? wanted.toUpperCase();
  return seen === code || (SIGN_MEANS[seen] ?? '').split(' ').includes(code);
}

function yuan(mark: string): string {
  return mark === '¥' ? 'CNY' : mark;
}

function namedCurrencies(column: CodedColumn): CodedColumn {
  const names = column.values.map((value) => currencyOf(value) ?? value.trim().toUpperCase());
  return codedColumn([...column.codes].map((code) => names[code] ?? null));
}

/** The mark of each amount: typed with it, else shown by its number format. */
function marksOf({ amountCells, formats }: CurrencyEvidence): CodedColumn {
  const ofFormat = new Map<string, string | null>();
  const marks = amountCells.map((cell, record) => {
    if (typeof cell === 'string') return numberText(cell)?.currency ?? null;
    const format = cell === null ? null : (formats?.[record] ?? null);
    if (format === null) return null;
    const known = ofFormat.get(format);
    const mark = known === undefined ? currencyOfFormat(format) : known;
    ofFormat.set(format, mark);
    return mark;
  });
  return codedColumn(marks);
}

/**
 * The currency that a number format shows; null when it shows none.
 *
 * @example currencyOfFormat('#,##0.00 [$€-407]') // => 'EUR'
 */
export function currencyOfFormat(format: string): string | null {
  const section = format.split(';')[0] ?? '';
  const inBrackets = /\[\$([^\]-]+)/.exec(section)?.[1];
  if (inBrackets !== undefined) return currencyOf(inBrackets);
  for (const quoted of section.match(/"[^"]*"/g) ?? []) {
    const currency = currencyOf(quoted.slice(1, -1));
    if (currency !== null) return currency;
  }
  const bare = /[$€£¥₩₹]/.exec(section.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  return bare === null ? null : currencyOf(bare[0]);
}

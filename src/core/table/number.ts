import type { Issue } from '../issue';
import type { Settings } from '../settings';
import type { Cell } from './cell';
import { currencyInHeader } from './currency-marks';
import type { DecimalSign } from './number-text';
import { parseNumbers } from './parse-numbers';
import type { ParsedNumbers } from './parse-numbers';
import { issuesAt } from './places';
import { columnCells } from './table';
import type { Table } from './table';

/** A column as numbers. Arrays are in record order and have the table's length. */
export interface NumberColumn {
  /** NaN for blank and unreadable cells; blank is never 0. A percent is its share: '12,5 %' is 0.125. */
  readonly values: Float64Array;
  /** Record indexes of cells that hold something which is no number. */
  readonly unreadable: readonly number[];
  /** Currencies written in the cells or, when none is, in the heading; most frequent first. */
  readonly currencies: readonly CurrencyCount[];
  readonly issues: readonly Issue[];
}

export interface CurrencyCount {
  /** ISO code; '$' or '¥' where the sheet does not say whose. */
  readonly code: string;
  readonly cells: number;
}

/** Cells of a neighbouring column looked at for its decimal sign. */
const NEIGHBOUR_CELLS = 2000;

/**
 * The column as numbers, the decimal sign decided from the whole column, then from the table's other columns, from
 * `settings.decimal`, from the language of the headings. Where all of that leaves two readings, it is asked.
 *
 * Cells that are numbers already are taken as they are. Nothing is thrown for bad cells: they are listed.
 */
export function numberColumn(table: Table, columnIndex: number, settings: Settings): NumberColumn {
  const cells = columnCells(table, columnIndex);
  const header = table.columns[columnIndex]?.header ?? '';
  const first = parseNumbers(cells, settings.decimal ?? null);
  const isUnclear = first.unclear.length > 0 && settings.decimal === undefined;
  const sign = isUnclear ? decimalOf(table, first, unclearCells(cells, first)) : null;
  const parsed = sign ? parseNumbers(cells, sign) : first;
  return {
    values: parsed.values,
    unreadable: parsed.unreadable,
    currencies: currenciesOf(parsed, header, table.language),
    issues: isUnclear && !sign ? [question(table, header, first)] : readingIssues(table, header, parsed),
  };
}

function unclearCells(cells: readonly Cell[], parsed: ParsedNumbers): Cell[] {
  return parsed.unclear.map((index) => cells[index] ?? null);
}

/** The sign that texts fitting both are read by; null when nothing decides. */
function decimalOf(table: Table, parsed: ParsedNumbers, unclear: readonly Cell[]): DecimalSign | null {
  return (
    moreFrequent(parsed.shown) ?? moreFrequent(shownByAll(table)) ?? signOfLanguage(table.language, unclear)
  );
}

function moreFrequent(shown: Readonly<Record<DecimalSign, number>>): DecimalSign | null {
  if (shown['.'] === shown[',']) return null;
  return shown['.'] > shown[','] ? '.' : ',';
}

function shownByAll(table: Table): Record<DecimalSign, number> {
  const shown = { '.': 0, ',': 0 };
  table.columns.forEach((_, index) => {
    const parsed = parseNumbers(columnCells(table, index).slice(0, NEIGHBOUR_CELLS), null);
    shown['.'] += parsed.shown['.'];
    shown[','] += parsed.shown[','];
  });
  return shown;
}

/**
 * The sign of the headings' language, as long as it makes every unclear text a grouped whole number: '12,345' under
 * English or Chinese headings, '1.234' under Spanish ones. Amounts of three decimals throughout are too rare to assume.
 */
function signOfLanguage(language: Table['language'], unclear: readonly Cell[]): DecimalSign | null {
  const sign = language === 'es' ? ',' : '.';
  return parseNumbers(unclear, sign).values.every(Number.isInteger) ? sign : null;
}

function question(table: Table, header: string, parsed: ParsedNumbers): Issue {
  const [issue] = issuesAt(table, {
    code: 'decimal-sign-unclear',
    severity: 'question',
    column: header,
    records: parsed.unclear,
  });
  return {
    ...(issue ?? { code: 'decimal-sign-unclear', severity: 'question', column: header }),
    count: parsed.unclear.length,
    candidates: [
      { label: '1.234,56', settings: { decimal: ',' } },
      { label: '1,234.56', settings: { decimal: '.' } },
    ],
  };
}

function readingIssues(table: Table, header: string, parsed: ParsedNumbers): Issue[] {
  const unreadable = issuesAt(table, {
    code: 'numbers-unreadable',
    severity: 'warning',
    column: header,
    records: parsed.unreadable,
  });
  const isMixed = parsed.unclear.length > 0 && parsed.shown['.'] > 0 && parsed.shown[','] > 0;
  if (!isMixed) return unreadable;
  const finding = { code: 'decimal-signs-mixed', severity: 'warning', column: header } as const;
  return [...unreadable, ...issuesAt(table, { ...finding, records: parsed.unclear })];
}

/** '¥' under Chinese headings is the yuan; '$' beside exactly one dollar code is that dollar. */
function currenciesOf(parsed: ParsedNumbers, header: string, language: Table['language']): CurrencyCount[] {
  const counts = new Map<string, number>();
  const dollars = [...parsed.currencies.keys()].filter((code) =>
    /^(USD|MXN|ARS|COP|CLP|AUD|CAD)$/.test(code),
  );
  for (const [code, cells] of parsed.currencies) {
    const meant =
      code === '¥' && language === 'zh' ? 'CNY' : code === '$' && dollars.length === 1 ? dollars[0] : code;
    counts.set(meant ?? code, (counts.get(meant ?? code) ?? 0) + cells);
  }
  const named = counts.size === 0 ? currencyInHeader(header) : null;
  if (named !== null)
    counts.set(
      named,
      parsed.values.reduce((cells, value) => cells + (Number.isNaN(value) ? 0 : 1), 0),
    );
  return [...counts].map(([code, cells]) => ({ code, cells })).sort((a, b) => b.cells - a.cells);
}

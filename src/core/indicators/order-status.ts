import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { comparable } from '../table/text';
import { valueCounts, type CodedColumn } from './coded-column';
import { indexOfHeader } from './key-columns';
import { codesOf, findField, findFields, type FoundColumn, type OrderRecords } from './record-columns';
import { NO_SALE, PAID, PENDING, RETURN_ROW, SALE, WON } from './status-words';
import { says, saysExactly } from './word-list';

/** Which records count by their status. */
export interface StatusChoice {
  /** True at records that do not count; null where all do. */
  readonly isOut: Uint8Array | null;
  readonly issues: readonly Issue[];
}

interface Rule {
  readonly header: string;
  readonly column: CodedColumn;
  /** By code of `column`: true where rows of this word do not count. */
  readonly isOut: readonly boolean[];
  /** Rows without a status count unless the settings list which ones do. */
  readonly isBlankOut: boolean;
  readonly unknown: readonly string[];
}

/**
 * Decides which rows of an order list are sales by their status.
 *
 * `settings.status` decides where it is set. Else the words of the status columns do: one that knows won deals counts
 * only those, alone; of others the cancelled, unpaid, refunded, draft and open ones are left out, and words that we
 * do not know count and are named. A row that says "returned" and takes an amount back is no sale that fell through: it
 * counts, and is netted. A status that would leave no row at all is asked about.
 *
 * @param isReturn 1 at records whose amount is below 0.
 */
export function statusChoice(
  records: OrderRecords,
  settings: Settings,
  isReturn: ArrayLike<number>,
): StatusChoice {
  const { rules, issues } =
    settings.status === undefined ? wordRules(records, isReturn) : setRules(records, settings.status);
  if (rules.length === 0) return { isOut: null, issues };
  const isOut = new Uint8Array(records.table.length);
  for (const rule of rules) {
    rule.column.codes.forEach((code, record) => {
      if (code < 0 ? rule.isBlankOut : rule.isOut[code]) isOut[record] = 1;
    });
  }
  const isEmpty = isOut.every((value) => value === 1) && isOut.length > 0;
  return isEmpty
    ? { isOut: null, issues: [...issues, ...rules.map(nothingLeft)] }
    : { isOut, issues: [...issues, ...rules.flatMap((rule) => ruleIssues(rule))] };
}

function wordRules(records: OrderRecords, isReturn: ArrayLike<number>): { rules: Rule[]; issues: Issue[] } {
  const columns = findFields(records, 'status').map((found) => ({
    header: headerOf(found),
    column: withoutReturns(codesOf(found), isReturn),
  }));
  const funnel = columns.find(({ column }) => isFunnel(column));
  const rules = (funnel ? [funnel] : columns).map(({ header, column }) => wordRule(header, column));
  // What else an order may be (sent, invoiced) is told by columns without number: only those that leave rows out matter.
  return { rules: rules.filter((rule, index) => index === 0 || rule.isOut.includes(true)), issues: [] };
}

function isFunnel(column: CodedColumn): boolean {
  return column.values.some((word) => saysExactly(word, WON));
}

function wordRule(header: string, column: CodedColumn): Rule {
  if (isFunnel(column)) {
    const isOut = column.values.map((word) => !saysExactly(word, WON));
    return { header, column, isOut, isBlankOut: false, unknown: [] };
  }
  const isOfPayment = column.values.some((word) => saysExactly(word, PAID));
  const isUnpaid = (word: string): boolean => isOfPayment && saysExactly(word, PENDING);
  const isOut = column.values.map((word) => isNoSale(word) || isUnpaid(word));
  const unknown = column.values.filter((word, code) => !isOut[code] && !says(word, SALE));
  return { header, column, isOut, isBlankOut: false, unknown };
}

/** Takes the status from rows that say they are returns and have the amount of one. */
function withoutReturns(column: CodedColumn, isReturn: ArrayLike<number>): CodedColumn {
  const saysReturn = column.values.map((word) => says(word, RETURN_ROW));
  const codes = column.codes.map((code, record) => (saysReturn[code] && isReturn[record] === 1 ? -1 : code));
  return { codes, values: column.values };
}

/** 'Partially refunded' holds a word of each kind: the whole text is looked at first. */
function isNoSale(word: string): boolean {
  return !saysExactly(word, SALE) && says(word, NO_SALE);
}

function setRules(
  records: OrderRecords,
  status: NonNullable<Settings['status']>,
): { rules: Rule[]; issues: Issue[] } {
  const rules: Rule[] = [];
  const issues: Issue[] = [];
  for (const [key, words] of Object.entries(status)) {
    if (words === undefined) continue;
    const isList = key === 'include' || key === 'exclude';
    const found = isList ? findField(records, 'status') : findHeader(records, key);
    if (found === null) issues.push(columnMissing(records, key));
    else rules.push(setRule(found, { words, isExcluding: key === 'exclude' }));
  }
  return { rules, issues };
}

function setRule(found: FoundColumn, list: { words: readonly string[]; isExcluding: boolean }): Rule {
  const column = codesOf(found);
  const wanted = new Set(list.words.map(comparable));
  const isOut = column.values.map((word) => wanted.has(comparable(word)) === list.isExcluding);
  return { header: headerOf(found), column, isOut, isBlankOut: !list.isExcluding, unknown: [] };
}

function findHeader(records: OrderRecords, header: string): FoundColumn | null {
  const own = indexOfHeader(records.table, header);
  if (own >= 0) return { table: records.table, columnIndex: own, recordOf: null };
  if (records.head === null) return null;
  const inHead = indexOfHeader(records.head.table, header);
  return inHead < 0 ? null : { ...records.head, columnIndex: inHead };
}

function headerOf(found: FoundColumn): string {
  return found.table.columns[found.columnIndex]?.header ?? '';
}

function columnMissing(records: OrderRecords, key: string): Issue {
  const headers = records.table.columns.map((column) => column.header).join(', ');
  return { code: 'status-column-missing', severity: 'refusal', details: { column: key, headers } };
}

function nothingLeft(rule: Rule): Issue {
  return {
    code: 'status-leaves-nothing',
    severity: 'question',
    column: rule.header,
    details: { words: countedWords(rule, () => true) },
    candidates: rule.column.values.map((word) => ({
      label: word,
      settings: { status: { [rule.header]: [word] } },
    })),
  };
}

function ruleIssues(rule: Rule): Issue[] {
  const issues: Issue[] = [];
  const counts = valueCounts(rule.column);
  const rows = rule.isOut.reduce((sum, isOut, code) => sum + (isOut ? (counts[code] ?? 0) : 0), 0);
  if (rows > 0) {
    const details = {
      words: countedWords(rule, (code) => rule.isOut[code] === true),
      kept: countedWords(rule, (code) => rule.isOut[code] !== true),
    };
    issues.push({ code: 'status-left-out', severity: 'notice', column: rule.header, count: rows, details });
  }
  if (rule.unknown.length > 0) {
    const words = countedWords(rule, (code) => rule.unknown.includes(rule.column.values[code] ?? ''));
    issues.push({
      code: 'status-unknown',
      severity: 'notice',
      column: rule.header,
      count: rule.unknown.length,
      details: { words },
    });
  }
  return issues;
}

/** More words than this are a column of texts, not of states. */
const WORDS_NAMED = 12;

function countedWords(rule: Rule, isWanted: (code: number) => boolean): string {
  const counts = valueCounts(rule.column);
  const words = rule.column.values.flatMap((word, code) =>
    isWanted(code) ? [`${word} (${counts[code] ?? 0})`] : [],
  );
  return words.length > WORDS_NAMED ? `${words.slice(0, WORDS_NAMED).join(', ')} …` : words.join(', ');
}

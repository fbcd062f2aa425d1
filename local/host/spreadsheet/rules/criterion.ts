import { CellError, type CellValue } from '../../workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { displayText } from '../display/display-text';
import { truthOf } from '../formula/arithmetic';
import { evaluateFormula } from '../formula/evaluate';
import { FormulaFault, NotComputed } from '../formula/evaluation';
import { wallClock, serialOf } from '../time/calendar';
import { timeZone } from '../time/time-zone';

/** Google's criteria name with its arguments; dates are serials, relative dates and formulas are texts. */
export interface Criterion {
  readonly type: string;
  readonly values: readonly unknown[];
}

/** The cell that is tested, and the upper left cell of the range that the criterion is written for. */
export interface TestedCell {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly anchor: { readonly row: number; readonly column: number };
  now(): number;
}

/** Whether a cell meets a criterion of conditional formats, filters and validations. Texts are compared without case. */
export function meets(criterion: Criterion, cell: TestedCell): boolean {
  const { type } = criterion;
  const value = cell.sheet.cells.value(cell.row, cell.column);
  if (type === 'CUSTOM_FORMULA') return meetsFormula(String(criterion.values[0] ?? ''), cell);
  if (type === 'CELL_EMPTY') return value === null || value === '';
  if (type === 'CELL_NOT_EMPTY') return value !== null && value !== '';
  const limits = criterion.values.map((limit) => resolved(limit, cell));
  if (type.startsWith('TEXT_'))
    return meetsText(
      type,
      shownText(value, cell),
      limits.map((limit) => String(limit ?? '')),
    );
  if (typeof value !== 'number') return isNegated(type) && value !== null && !(value instanceof CellError);
  if (type.startsWith('DATE_')) return meetsDate(type, value, { limits, today: today(cell) });
  return meetsNumber(type, value, limits.map(Number));
}

function isNegated(type: string): boolean {
  return type === 'NUMBER_NOT_EQUAL_TO' || type === 'NUMBER_NOT_BETWEEN';
}

function shownText(value: CellValue, { workbook, sheet, row, column }: TestedCell): string {
  if (typeof value === 'string') return value;
  return displayText(
    value,
    workbook.styles.get(sheet.cells.styleIndex(row, column)).numberFormat,
    workbook.locale,
  );
}

function meetsFormula(formula: string, cell: TestedCell): boolean {
  const value = formulaValue(formula, cell);
  if (value instanceof CellError || value === null) return false;
  try {
    return truthOf(value, {
      locale: cell.workbook.locale,
      currentYear: wallClock(today(cell)).year,
    });
  } catch (error) {
    if (error instanceof FormulaFault) return false;
    throw error;
  }
}

/** A limit may itself be a formula such as '=$B$1'. */
function resolved(limit: unknown, cell: TestedCell): unknown {
  return typeof limit === 'string' && limit.startsWith('=') ? formulaValue(limit, cell) : limit;
}

/** What is not computed here is met by no cell; `uncomputedPart` tells it when the rule is written. */
function formulaValue(formula: string, { row, column, anchor, ...place }: TestedCell): CellValue {
  try {
    const shift = { rows: row - anchor.row, columns: column - anchor.column };
    return evaluateFormula(
      formula.replace(/^=/, ''),
      { ...place, row, column, now: () => place.now() },
      shift,
    );
  } catch (error) {
    if (error instanceof NotComputed) return null;
    throw error;
  }
}

/** What a custom formula uses that is not computed here; null when all of it is. */
export function uncomputedPart(criterion: Criterion, cell: TestedCell): string | null {
  const [formula] = criterion.values;
  if (criterion.type !== 'CUSTOM_FORMULA' || typeof formula !== 'string') return null;
  try {
    evaluateFormula(formula.replace(/^=/, ''), { ...cell, now: () => cell.now() });
    return null;
  } catch (error) {
    if (error instanceof NotComputed) return error.what;
    throw error;
  }
}

function meetsText(type: string, text: string, limits: readonly string[]): boolean {
  const shown = text.toLowerCase();
  const wanted = (limits[0] ?? '').toLowerCase();
  const isEqualToAny = () => limits.some((limit) => limit.toLowerCase() === shown);
  switch (type) {
    case 'TEXT_CONTAINS':
      return shown.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !shown.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return shown.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return shown.endsWith(wanted);
    case 'TEXT_EQUAL_TO':
      return isEqualToAny();
    case 'TEXT_NOT_EQUAL_TO':
      return !isEqualToAny();
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s/]{2,}(\/\S*)?$/i.test(text);
    default:
      return false;
  }
}

function meetsNumber(type: string, value: number, limits: readonly number[]): boolean {
  const [first = NaN, second = NaN] = limits;
  switch (type) {
    case 'NUMBER_BETWEEN':
      return value >= Math.min(first, second) && value <= Math.max(first, second);
    case 'NUMBER_NOT_BETWEEN':
      return value < Math.min(first, second) || value > Math.max(first, second);
    case 'NUMBER_EQUAL_TO':
      return limits.includes(value);
    case 'NUMBER_NOT_EQUAL_TO':
      return !limits.includes(value);
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    default:
      return false;
  }
}

function meetsDate(type: string, value: number, at: { limits: readonly unknown[]; today: number }): boolean {
  const day = Math.floor(value);
  if (type.endsWith('_RELATIVE'))
    return meetsRelativeDate(type, day, { name: String(at.limits[0]), today: at.today });
  const [first = NaN, second = NaN] = at.limits.map((limit) => Math.floor(Number(limit)));
  switch (type) {
    case 'DATE_IS_VALID_DATE':
      return true;
    case 'DATE_AFTER':
      return day > first;
    case 'DATE_ON_OR_AFTER':
      return day >= first;
    case 'DATE_BEFORE':
      return day < first;
    case 'DATE_ON_OR_BEFORE':
      return day <= first;
    case 'DATE_EQUAL_TO':
      return at.limits.some((limit) => Math.floor(Number(limit)) === day);
    case 'DATE_NOT_EQUAL_TO':
      return !at.limits.some((limit) => Math.floor(Number(limit)) === day);
    case 'DATE_BETWEEN':
      return day >= first && day <= second;
    case 'DATE_NOT_BETWEEN':
      return day < first || day > second;
    default:
      return false;
  }
}

/** 'In the past week' runs from seven days ago to today, the past month and year from the same day then. */
function meetsRelativeDate(
  type: string,
  day: number,
  { name, today: now }: { name: string; today: number },
): boolean {
  const from = relativeDay(name, now);
  const isPeriod = name.startsWith('PAST_');
  switch (type) {
    case 'DATE_AFTER_RELATIVE':
      return isPeriod ? day > now : day > from;
    case 'DATE_BEFORE_RELATIVE':
      return day < from;
    default:
      return isPeriod ? day >= from && day <= now : day === from;
  }
}

function relativeDay(name: string, now: number): number {
  const { year, month, day } = wallClock(now);
  switch (name) {
    case 'TOMORROW':
      return now + 1;
    case 'YESTERDAY':
      return now - 1;
    case 'PAST_WEEK':
      return now - 7;
    case 'PAST_MONTH':
      return serialOf(year, month - 1, day);
    case 'PAST_YEAR':
      return serialOf(year - 1, month, day);
    default:
      return now;
  }
}

function today(cell: TestedCell): number {
  return Math.floor(timeZone(cell.workbook.timeZone).serial(cell.now()));
}

import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { isDateFormat } from '../display/number-format';
import { localeSigns } from '../locale/locale-signs';
import type { Expression } from './expression';
import { rangeOf, type FormulaReference } from './reference';

/** Where a formula stands. */
interface FormulaSheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

/** Functions that give on what one of their inputs is, by the 0-based index of that input. */
const PASSED_ON: Readonly<Record<string, number>> = { IF: 1, IFERROR: 0, IFNA: 0, MAX: 0, MIN: 0 };

/**
 * The number format that a cell without one takes because its formula gives a date, so that it shows as a date and is
 * read as one: dates themselves, dates with days added, cells formatted as dates. Null for anything else.
 *
 * Source: TODAY gives a date value [D support.google.com/docs/answer/3092984]; how it is passed on [A].
 */
export function dateFormatOf(expression: Expression, at: FormulaSheet): string | null {
  const { dateFormat } = localeSigns(at.workbook.locale);
  switch (expression.kind) {
    case 'call':
      if (expression.name === 'TODAY' || expression.name === 'DATE') return dateFormat;
      if (expression.name === 'NOW') return `${dateFormat} h:mm:ss`;
      return ofInput(expression.inputs[PASSED_ON[expression.name] ?? -1], at);
    case 'binary':
      return ofSum(expression, at);
    case 'reference':
      return ofCell(expression.reference, at);
    default:
      return null;
  }
}

function ofInput(input: Expression | undefined, at: FormulaSheet): string | null {
  return input ? dateFormatOf(input, at) : null;
}

/** A date and days are a date; between two dates lie days. */
function ofSum(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  at: FormulaSheet,
): string | null {
  if (operator !== '+' && operator !== '-') return null;
  const [first, second] = [dateFormatOf(left, at), dateFormatOf(right, at)];
  return first !== null && second !== null ? null : (first ?? (operator === '+' ? second : null));
}

/** Of a range the first cell counts. */
function ofCell(reference: FormulaReference, { workbook, sheet }: FormulaSheet): string | null {
  const named = reference.sheetName?.toUpperCase();
  const home = named === undefined ? sheet : workbook.sheets.find(({ name }) => name.toUpperCase() === named);
  const { startRow, startColumn } = rangeOf(reference);
  const format = home && workbook.styles.get(home.cells.styleIndex(startRow, startColumn)).numberFormat;
  return format !== undefined && isDateFormat(format) ? format : null;
}

import { isCodeHeading } from './code-heading';
import { filledCells } from './content';
import type { DraftColumn } from './draft';
import type { Field } from './fields';
import { hasField } from './sheet-subject';

/** Fields that stand in for an amount where a list has none, the best first. */
const STAND_INS: readonly Field[] = ['paidAmount', 'margin', 'quantity'];

/** True when the columns give an amount: one of its own, or quantity and price. */
export function hasAmount(columns: readonly DraftColumn[]): boolean {
  return hasField(columns, 'amount') || (hasField(columns, 'quantity') && hasField(columns, 'price'));
}

/**
 * Columns that by their cells could be the amount no heading names; a single one is taken as such.
 * Without any, a column of payments, profit or quantities stands in.
 */
export function guessAmount(columns: readonly DraftColumn[]): DraftColumn[] {
  const plausible = columns.filter(
    (column) => column.field === null && column.period === null && couldBeAmount(column),
  );
  if (plausible.length > 1) return plausible;
  const found = plausible[0] ?? standIn(columns);
  if (!found) return [];
  found.field = 'amount';
  found.how = 'content';
  return [];
}

function standIn(columns: readonly DraftColumn[]): DraftColumn | null {
  for (const field of STAND_INS) {
    const column = columns.find((candidate) => candidate.field === field && candidate.content.numbers > 0);
    if (column) return column;
  }
  return null;
}

/** Numbers that are no ids, years, phone numbers, postcodes, row numbers, percentages or yes and no. */
function couldBeAmount({ content, header, role }: DraftColumn): boolean {
  const filled = filledCells(content);
  if (filled === 0 || content.numbers < 0.9 * filled || content.percents > 0.5 * filled) return false;
  if (role === 'code' || isCodeHeading(header) || content.leadingZeros > 0) return false;
  if (!content.isWhole) return true;
  const isUnique = content.distinctShare > 0.95 && filled >= 5;
  const areRowNumbers =
    isUnique && content.smallest <= 1 && content.largest - content.smallest === content.distinct - 1;
  const areYears = content.smallest >= 1900 && content.largest <= 2100;
  const areFlags = content.smallest === 0 && content.largest <= 1;
  const areCodes =
    isUnique && content.smallest >= 10_000 && digits(content.smallest) === digits(content.largest);
  return !areRowNumbers && !areYears && !areFlags && !areCodes && content.compactDays < 0.9 * content.numbers;
}

function digits(value: number): number {
  return String(Math.trunc(value)).length;
}

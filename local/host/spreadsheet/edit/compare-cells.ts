import { CellError, type CellValue } from '../../workbook/cell-value';
import { alphabetical } from '../locale/alphabetical';

/**
 * The order in which Sheets sorts mixed cells: numbers (dates among them), texts, truth values, errors; blanks come
 * last in both directions, which the caller sees to. Source: reference/apps-script.md 1 [L].
 */
export function compareCells(one: CellValue, other: CellValue): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string')
    return one === other ? 0 : alphabetical(one, other);
  if (one instanceof CellError && other instanceof CellError) return 0;
  return Number(one) - Number(other);
}

function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

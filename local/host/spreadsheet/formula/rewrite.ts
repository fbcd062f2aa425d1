import { localeSigns } from '../locale/locale-signs';
import { movedRange, type AxisChange } from '../grid/axis-change';
import { formatReference, rangeOf, shiftedReference, type Corner, type FormulaReference } from './reference';
import { ENGLISH_SIGNS, formulaTokens, type FormulaSigns } from './tokens';

/** The formula with every reference replaced; null from `replace` becomes #REF!. */
export function rewriteReferences(
  formula: string,
  replace: (reference: FormulaReference) => FormulaReference | null,
): string {
  let text = '';
  for (const token of formulaTokens(formula)) {
    if (token.kind !== 'reference') {
      text += token.text;
      continue;
    }
    const replaced = replace(token.reference);
    text += replaced === token.reference ? token.text : replaced ? formatReference(replaced) : '#REF!';
  }
  return text;
}

/** The formula as a copy of it so many rows down and columns right reads. @example shiftedFormula('$M2+A$1', 3, 1) // => '$M5+B$1' */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => shiftedReference(reference, rows, columns));
}

/** The reference after rows or columns were put in or taken out of the sheet it means; null when all of it is gone. */
export function movedReference(reference: FormulaReference, change: AxisChange): FormulaReference | null {
  const range = rangeOf(reference);
  const moved = movedRange(range, change);
  if (!moved) return null;
  const isRow = change.axis === 'row';
  const start = isRow ? moved.startRow : moved.startColumn;
  const end = isRow ? moved.endRow : moved.endColumn;
  if (isRow ? range.endRow === null : range.endColumn === null) {
    const isWhole = (isRow ? reference.start.row : reference.start.column) === null;
    return isWhole ? reference : { ...reference, start: withIndex(reference.start, isRow, start) };
  }
  return {
    ...reference,
    start: withIndex(reference.start, isRow, start),
    end: reference.end && withIndex(reference.end, isRow, end ?? start),
  };
}

function withIndex(corner: Corner, isRow: boolean, index: number): Corner {
  return isRow ? { ...corner, row: index } : { ...corner, column: index };
}

/**
 * A formula as the user of a locale writes it, in the form the model keeps (English signs); null when the locale
 * cannot read it: where ',' is the decimal sign only ';' separates arguments.
 */
export function canonicalFormula(formula: string, locale: string): string | null {
  const signs = formulaSigns(locale);
  if (formulaTokens(formula, signs).some((token) => token.kind === 'unknown')) return null;
  return translated(formula, signs, ENGLISH_SIGNS);
}

/** A formula of the model as the user of a locale reads it. */
export function localFormula(formula: string, locale: string): string {
  return translated(formula, ENGLISH_SIGNS, formulaSigns(locale));
}

function formulaSigns(locale: string): FormulaSigns {
  const { decimal } = localeSigns(locale);
  return decimal === ',' ? { decimal, separator: ';' } : ENGLISH_SIGNS;
}

function translated(formula: string, from: FormulaSigns, to: FormulaSigns): string {
  if (from.decimal === to.decimal && !formula.includes(';')) return formula;
  return formulaTokens(formula, from)
    .map((token) => {
      if (token.kind === 'separator') return to.separator;
      return token.kind === 'number' ? token.text.replace(from.decimal, to.decimal) : token.text;
    })
    .join('');
}

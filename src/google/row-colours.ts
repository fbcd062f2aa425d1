type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Rules have no id, so ours carry this text inside their formula, in a term that is always true: N of a text is 0.
 * Behind it stands what the rule was made for, so that an unchanged rule is recognised from its formula alone.
 */
const MARK = 'customer-tiers';

export interface ClassColour {
  /** The class as it stands in the cell. */
  readonly text: string;
  /** '#rrggbb'. */
  readonly background: string;
}

export interface Colouring {
  readonly colours: readonly ClassColour[];
  /** 1-based column of the class. */
  readonly classColumn: number;
  /** 1-based first and last row that is coloured, and the columns. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A column's letters: 1 -> A, 27 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function formulasFor(colouring: Colouring): string[] {
  const { classColumn, firstRow, lastRow, firstColumn, lastColumn } = colouring;
  const area = columnLetters(firstColumn) + firstRow + ':' + columnLetters(lastColumn) + lastRow;
  return colouring.colours.map(({ text, background }) => {
    const stamp = [MARK, background, area].join(' ');
    const value = text.replace(/"/g, '""');
    // No list separator: it is a comma or a semicolon by the file's locale, and which one is taken here is not certain.
    return '=($' + columnLetters(classColumn) + firstRow + '="' + value + '")=(N("' + stamp + '")=0)';
  });
}

/** The formula of a rule, '' when it has none. */
function formulaOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (!condition) return '';
  const [formula] = condition.getCriteriaValues() as unknown[];
  return typeof formula === 'string' ? formula : '';
}

const isOurs = (formula: string): boolean => formula.includes('N("' + MARK + ' ');

/**
 * Colours the rows by class with one rule a class, keeping every rule of the user's before ours. Writes nothing
 * when the rules stand already. `colouring` null removes ours.
 *
 * @returns true when rules were written.
 */
export function applyColours(sheet: Sheet, colouring: Colouring | null): boolean {
  const rules = sheet.getConditionalFormatRules();
  const formulas = rules.map(formulaOf);
  const wanted = colouring ? formulasFor(colouring) : [];
  const ours = formulas.filter(isOurs);
  if (ours.length === wanted.length && ours.every((formula, index) => formula === wanted[index]))
    return false;
  const foreign = rules.filter((_, index) => !isOurs(formulas[index] ?? ''));
  const made = colouring ? makeRules(sheet, colouring, wanted) : [];
  sheet.setConditionalFormatRules([...foreign, ...made]);
  if (foreign.length > 0) putBackLost(sheet, [...foreign, ...made]);
  return true;
}

function makeRules(sheet: Sheet, colouring: Colouring, formulas: readonly string[]): Rule[] {
  const { firstRow, lastRow, firstColumn, lastColumn, colours } = colouring;
  const range: Range = sheet.getRange(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    lastColumn - firstColumn + 1,
  );
  return colours.map(({ background }, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([range])
      .whenFormulaSatisfied(formulas[index] ?? '')
      .setBackground(background)
      .build(),
  );
}

/** Another program may write the same sheet's rules in between: what is missing afterwards is put back once. */
function putBackLost(sheet: Sheet, wanted: readonly Rule[]): void {
  if (sheet.getConditionalFormatRules().length < wanted.length) sheet.setConditionalFormatRules([...wanted]);
}

/** How many rules of ours a sheet has. */
export function countOwnRules(sheet: Sheet): number {
  return sheet.getConditionalFormatRules().filter((rule) => isOurs(formulaOf(rule))).length;
}

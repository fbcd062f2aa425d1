import { CellError, type CellValue } from '../../workbook/cell-value';
import type { SheetModel } from '../../workbook/model';
import { HostException } from '../../runtime/host-exception';
import { canonicalFormula } from '../formula/rewrite';
import { dateFormatOf } from '../formula/date-results';
import { parseFormula, type Expression } from '../formula/expression';
import { localeSigns } from '../locale/locale-signs';
import { rectangle, type Rectangle } from '../grid/rectangle';
import { timeZone, type TimeZone } from '../time/time-zone';
import { typedText } from '../typed/typed-text';
import { currentYear, type Editing } from './editing';
import { refuseInvalid } from './refuse-invalid';

export const MAX_CELL_LENGTH = 50_000;

/**
 * Writes values as setValues does: texts as if typed, dates as serials of the spreadsheet's zone, null and undefined
 * clear. The number formats that texts and dates ask for are given only to cells without one.
 *
 * @param at `values`: one row of inputs per row of the block; `keepsTexts`: only '=' makes something else of a text.
 * @throws HostException `cellTooLong`, `invalidData`; then nothing is written.
 */
export function writeContents(
  editing: Editing,
  sheet: SheetModel,
  at: { block: Rectangle; values: readonly (readonly unknown[])[]; keepsTexts?: boolean },
): void {
  const { block, values, keepsTexts = false } = at;
  refuseLongTexts(values);
  const writer = new ContentWriter(editing, sheet, keepsTexts);
  const write = () => {
    for (let index = 0; index < values.length; index++) {
      writer.writeRow(block.startRow + index, block.startColumn, values[index] ?? []);
    }
    writer.finish(block);
  };
  refuseInvalid(editing, sheet, { block, write });
}

/** Writes one input into one cell. */
export function writeContent(
  editing: Editing,
  sheet: SheetModel,
  at: { row: number; column: number; value: unknown },
): void {
  writeContents(editing, sheet, { block: rectangle(at.row, at.column, 1, 1), values: [[at.value]] });
}

/** Gives a cell a formula as the user of the spreadsheet's locale writes it, without '='; its tree, null if unreadable. */
function writeFormula(
  editing: Editing,
  sheet: SheetModel,
  at: { row: number; column: number; formula: string },
): Expression | null {
  const canonical = canonicalFormula(at.formula, editing.workbook.locale);
  const expression = canonical === null ? null : parseFormula(canonical);
  // An unreadable formula keeps its text as typed beside #ERROR!, and is never computed.
  sheet.cells.setFormula(
    at.row,
    at.column,
    canonical ?? at.formula,
    expression ? null : new CellError('#ERROR!'),
  );
  if (expression) editing.calculator.touchFormula(sheet, at.row, at.column);
  else editing.calculator.touchFormulas();
  editing.calculator.touch(sheet, rectangle(at.row, at.column, 1, 1));
  return expression;
}

/** Takes values and formulas from a block. */
export function clearContents(editing: Editing, sheet: SheetModel, block: Rectangle): void {
  const lastRow = Math.min(block.endRow, sheet.cells.values.length - 1);
  for (let row = block.startRow; row <= lastRow; row++) {
    const cells = sheet.cells.values[row];
    const formulas = sheet.cells.formulas[row];
    if (!cells) continue;
    for (let column = block.startColumn; column <= Math.min(block.endColumn, cells.length - 1); column++) {
      if (formulas?.has(column)) editing.calculator.touchFormulas();
      else if ((cells[column] ?? null) === null) continue;
      sheet.cells.setValue(row, column, null);
    }
  }
  editing.calculator.touch(sheet, block);
}

function refuseLongTexts(values: readonly (readonly unknown[])[]): void {
  for (const row of values) {
    for (const value of row) {
      if (typeof value === 'string' && value.length > MAX_CELL_LENGTH) throw new HostException('cellTooLong');
    }
  }
}

/** Writes cells straight into the store's rows: millions of cells go through here. */
class ContentWriter {
  private readonly zone: TimeZone;
  private readonly typing: { locale: string; currentYear: number; cellFormat: string; keepsTexts: boolean };
  /** By number format and style index before: the style with that format. */
  private readonly formattedStyles = new Map<string, number[]>();
  private hasRemovedFormulas = false;

  constructor(
    private readonly editing: Editing,
    private readonly sheet: SheetModel,
    keepsTexts: boolean,
  ) {
    this.zone = timeZone(editing.workbook.timeZone);
    this.typing = {
      locale: editing.workbook.locale,
      currentYear: currentYear(editing),
      cellFormat: 'General',
      keepsTexts,
    };
  }

  writeRow(row: number, startColumn: number, inputs: readonly unknown[]): void {
    const { cells } = this.sheet;
    const values = (cells.values[row] ??= []);
    const formulas = cells.formulas[row];
    const changed = this.changedColumns(row);
    for (let index = 0; index < inputs.length; index++) {
      const column = startColumn + index;
      const stored = this.read(inputs[index], row, column);
      changed?.add(column);
      if (stored === undefined) continue;
      values[column] = stored;
      if (formulas?.delete(column)) this.hasRemovedFormulas = true;
    }
  }

  finish(block: Rectangle): void {
    if (this.hasRemovedFormulas) this.editing.calculator.touchFormulas();
    this.editing.calculator.touch(this.sheet, block);
  }

  private changedColumns(row: number): Set<number> | null {
    const { cells } = this.sheet;
    if (cells.isRestructured) return null;
    let columns = cells.changed.get(row);
    if (!columns) cells.changed.set(row, (columns = new Set()));
    return columns;
  }

  /** The value to store; undefined when a formula was stored instead. */
  private read(input: unknown, row: number, column: number): CellValue | undefined {
    if (typeof input === 'number') return Number.isFinite(input) ? input : new CellError('#NUM!');
    if (typeof input === 'boolean') return input;
    if (input === null || input === undefined) return null;
    if (input instanceof Date) return this.readDate(input, row, column);
    return this.readText(String(input), row, column);
  }

  private readText(text: string, row: number, column: number): CellValue | undefined {
    this.typing.cellFormat = this.formatOf(row, column);
    this.dropRuns(row, column);
    const typed = typedText(text, this.typing);
    if (typed.kind === 'formula') {
      const written = writeFormula(this.editing, this.sheet, { row, column, formula: typed.formula });
      const format = written && dateFormatOf(written, { workbook: this.editing.workbook, sheet: this.sheet });
      if (format) this.askFormat(row, column, format);
      return undefined;
    }
    if (typed.format !== null) this.askFormat(row, column, typed.format);
    return typed.value;
  }

  private readDate(date: Date, row: number, column: number): CellValue {
    const instant = date.getTime();
    if (Number.isNaN(instant)) return new CellError('#NUM!');
    const serial = this.zone.serial(instant);
    const { dateFormat } = localeSigns(this.editing.workbook.locale);
    this.askFormat(row, column, Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`);
    return serial;
  }

  /** A text written anew has no runs, be it the same text. */
  private dropRuns(row: number, column: number): void {
    const index = this.sheet.cells.styles[row]?.[column];
    const { styles } = this.editing.workbook;
    if (index && styles.get(index).richText)
      this.sheet.cells.setStyleIndex(row, column, styles.changed(index, { richText: null }));
  }

  private formatOf(row: number, column: number): string {
    const index = this.sheet.cells.styles[row]?.[column];
    return index ? this.editing.workbook.styles.get(index).numberFormat : 'General';
  }

  private askFormat(row: number, column: number, numberFormat: string): void {
    if (this.formatOf(row, column) !== 'General') return;
    const { cells } = this.sheet;
    cells.setStyleIndex(row, column, this.formatted(cells.styleIndex(row, column), numberFormat));
  }

  private formatted(styleIndex: number, numberFormat: string): number {
    let known = this.formattedStyles.get(numberFormat);
    if (!known) this.formattedStyles.set(numberFormat, (known = []));
    return (known[styleIndex] ??= this.editing.workbook.styles.changed(styleIndex, { numberFormat }));
  }
}

import { HostException } from '../runtime/host-exception';
import { mayEdit } from './access/edit-rights';
import { DataValidation } from './data-validation';
import { writeContents } from './edit/cell-contents';
import { clearValidations } from './edit/clear-parts';
import { selectCell, selectRange } from './active-range';
import { closed, contains, rectangle, type Rectangle } from './grid/rectangle';
import { addMetadata, holdsLine, lineOf, metadataAt } from './metadata-owner';
import { addPivotTable } from './pivot/pivot-table';
import { addProtection } from './protection';
import { RangeGroups } from './range-groups';
import { removeCheckboxes } from './edit/checkboxes';
import { checkboxAt, checkboxValues } from './rules/checkbox';
import { TextFinder } from './text-finder';
import type { SheetModel } from '../workbook/model';
import type { RangeHandle } from './workspace';

/** A range of cells: what stands on them besides values and formats, and what it is selected or protected with. */
export class Range extends RangeGroups {
  activate(): this {
    selectRange(this.workspace, this);
    return this;
  }

  /** @throws HostException `notOneCell`. */
  activateAsCurrentCell(): this {
    selectCell(this.workspace, this);
    return this;
  }

  createTextFinder(findText: string): TextFinder {
    return new TextFinder(this.workspace, findText, () => [this]);
  }

  canEdit(): boolean {
    this.workspace.context.settle();
    return mayEdit(this.workspace.user, this.workspace.workbook, this);
  }

  /** Orders a pivot table over the source, its corner at the first cell here; its cells are not filled on the local host. */
  createPivotTable(sourceData: RangeHandle): object {
    const { startRow, startColumn } = this.range;
    const id = this.workspace.writeFileNow(() => {
      this.workspace.refuseEdit(this);
      return addPivotTable(
        this.workspace.sheet(this.sheetId),
        { row: startRow, column: startColumn },
        sourceData,
      );
    });
    this.workspace.context.warn('a pivot table shows no cells on the local host');
    return this.workspace.objects.pivotTable(this.sheetId, id);
  }

  /** Protects the range; those who edit now may go on until they are removed. */
  protect(): object {
    const { sheetId, range } = this;
    const id = this.workspace.writeFileNow(() =>
      addProtection(this.workspace, { type: 'RANGE', sheetId, range }),
    );
    return this.workspace.objects.protection(id);
  }

  getNotes(): string[][] {
    return this.perCell((sheet, row, column) => sheet.notes.get(`${row},${column}`) ?? '');
  }

  getNote(): string {
    return this.ofFirstCell((sheet, row, column) => sheet.notes.get(`${row},${column}`) ?? '');
  }

  setNote(note: string | null): this {
    this.workspace.write(this, (sheet, block) =>
      eachCell(block, (row, column) => giveNote(sheet, { row, column, note })),
    );
    return this;
  }

  setNotes(notes: unknown[][]): this {
    this.refuseOtherShape(notes);
    this.workspace.write(this, (sheet, block) =>
      eachCell(block, (row, column) => {
        giveNote(sheet, { row, column, note: notes[row - block.startRow]?.[column - block.startColumn] });
      }),
    );
    return this;
  }

  getDataValidation(): DataValidation | null {
    return this.ofFirstCell((sheet, row, column) => this.validationAt(sheet, row, column));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.perCell((sheet, row, column) => this.validationAt(sheet, row, column));
  }

  setDataValidation(rule: DataValidation | null): this {
    this.workspace.instruct(this, (sheet, block) => this.giveValidation(sheet, block, rule));
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    this.refuseOtherShape(rules);
    this.workspace.write(this, (sheet, block) =>
      eachCell(block, (row, column) => {
        const rule = rules[row - block.startRow]?.[column - block.startColumn] ?? null;
        this.giveValidation(sheet, rectangle(row, column, 1, 1), rule);
      }),
    );
    return this;
  }

  /**
   * Ticked and unticked are TRUE and FALSE unless other values are given; every box starts unticked. Other values can be
   * written beside them. Source: [D ref/spreadsheet/range#isChecked()].
   */
  insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    const values = [checked, unchecked].filter((value) => value !== undefined && value !== null);
    const rule = new DataValidation({ type: 'CHECKBOX', values, allowInvalid: true, helpText: null });
    const blank = values.length === 0 ? false : (unchecked ?? null);
    this.workspace.write(this, (sheet, block, editing) => {
      this.giveValidation(sheet, block, rule);
      writeContents(editing, sheet, { block, values: filled(block, blank) });
    });
    return this;
  }

  removeCheckboxes(): this {
    this.workspace.write(this, (sheet, block, editing) => removeCheckboxes(editing, sheet, block));
    return this;
  }

  check(): this {
    return this.tick(0);
  }

  uncheck(): this {
    return this.tick(1);
  }

  /** Null when some are ticked and others are not, or when a cell has no box or neither value of its box. */
  isChecked(): boolean | null {
    const states = this.perCell((sheet, row, column) => {
      const box = checkboxAt(sheet, row, column);
      const state = box ? checkboxValues(box).indexOf(sheet.cells.value(row, column)) : -1;
      return state < 0 ? null : state === 0;
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  /** Makes the sheet's filter of this range. @throws HostException `filterExists`. */
  createFilter(): object {
    if (this.workspace.read(this.sheetId).filter) throw new HostException('filterExists');
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.filter = { range: closed(this.range, sheet), criteria: new Map(), fileXml: null };
      sheet.changedParts.add('filter');
    });
    return this.workspace.objects.filter(this.sheetId);
  }

  getFilter(): object | null {
    const { filter } = this.workspace.read(this.sheetId);
    return filter ? this.workspace.objects.filter(this.sheetId) : null;
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.workspace, lineOf(this.workspace, this), given);
    return this;
  }

  /** Of the whole rows or columns in the range; a cell of them has none. Source: [L gf:testsheetsdeveloper]. */
  getDeveloperMetadata(): object[] {
    return metadataAt(this.workspace, (location) => holdsLine(this.workspace, this, location));
  }

  createDeveloperMetadataFinder(): object {
    return this.workspace.objects.metadataFinder({ sheetId: this.sheetId, range: this.range });
  }

  private validationAt(sheet: SheetModel, row: number, column: number): DataValidation | null {
    const found = sheet.validations.find(({ ranges }) =>
      ranges.some((range) => contains(range, row, column)),
    );
    return found ? DataValidation.read(this.workspace, this.sheetId, found) : null;
  }

  private giveValidation(sheet: SheetModel, block: Rectangle, rule: DataValidation | null): void {
    clearValidations(sheet, block);
    if (rule) sheet.validations.push(rule.toModel(this.workspace, [block]));
    sheet.changedParts.add('validations');
  }

  private tick(state: 0 | 1): this {
    this.workspace.write(this, (sheet, block, editing) => {
      eachCell(block, (row, column) => {
        const box = checkboxAt(sheet, row, column);
        const pair: readonly unknown[] = box ? checkboxValues(box) : [];
        if (!pair.includes(sheet.cells.value(row, column))) return;
        writeContents(editing, sheet, { block: rectangle(row, column, 1, 1), values: [[pair[state]]] });
      });
    });
    return this;
  }
}

function giveNote(
  sheet: SheetModel,
  { row, column, note }: { row: number; column: number; note: unknown },
): void {
  const text = typeof note === 'number' ? numericNote(note) : String(note ?? '');
  if (text === '') sheet.notes.delete(`${row},${column}`);
  else sheet.notes.set(`${row},${column}`, text);
  sheet.changedParts.add('notes');
}

/** A whole number given as a note comes back as "25.0". Source: reference/apps-script.md 1 [L gf:testsheetsvalues]. */
function numericNote(note: number): string {
  return Number.isInteger(note) ? note.toFixed(1) : String(note);
}

function eachCell(block: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) visit(row, column);
  }
}

function filled(block: Rectangle, value: unknown): unknown[][] {
  const row: unknown[] = new Array(block.endColumn - block.startColumn + 1).fill(value);
  return new Array(block.endRow - block.startRow + 1).fill(row);
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbookFile, writeWorkbookFile } from '../../../local/host/files/workbook-file';
import { CellError, type CellValue } from '../../../local/host/workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../../../local/host/workbook/model';
import { FIXTURES } from './openpyxl';

const FOLDER = mkdtempSync(join(tmpdir(), 'round-trip-'));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc
    .string({ unit: 'binary' })
    .map((text) => text.replace(/[\ud800-\udfff]/g, '?'))
    .filter((text) => text !== ''),
  fc.constantFrom('_x000D_', ' a ', 'line\nbreak', '<b>&amp;"', 'tab\there', '\r\n', '客户', '😀'),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((code) => new CellError(code)),
  fc.constant(null),
);

const place = { row: fc.nat(30), column: fc.nat(14) };
const style = fc.record(
  {
    background: fc.constantFrom(null, '#ffee00', '#cfe8fa'),
    bold: fc.boolean(),
    fontColor: fc.constantFrom('#112233', '#ff0000'),
    numberFormat: fc.constantFrom('0.00', 'dd/mm/yyyy', '#,##0.00 "€"', '@'),
    wrap: fc.constantFrom('WRAP', null),
  },
  { requiredKeys: [] },
);

const edit = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), ...place, value }),
  fc.record({
    kind: fc.constant('formula' as const),
    ...place,
    value: fc.integer(),
    formula: fc.constantFrom('A1+1', 'SUM(A:A)&"<x>"', 'IFS(A1>1,2)'),
  }),
  fc.record({ kind: fc.constant('style' as const), ...place, style }),
  fc.record({
    kind: fc.constant('note' as const),
    ...place,
    text: fc.constantFrom('', 'a note', 'two\nlines & <x>'),
  }),
  fc.record({ kind: fc.constant('width' as const), ...place, pixels: fc.integer({ min: 20, max: 400 }) }),
  fc.record({ kind: fc.constant('height' as const), ...place, pixels: fc.integer({ min: 10, max: 200 }) }),
  fc.record({ kind: fc.constant('hide' as const), ...place }),
  fc.record({ kind: fc.constant('frozen' as const), ...place }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Kind> ? Kind : never;

function apply(workbook: WorkbookModel, sheet: SheetModel, change: Edit): void {
  const { row, column } = change;
  const { cells } = sheet;
  switch (change.kind) {
    case 'value':
      return cells.setValue(row, column, change.value);
    case 'formula':
      return cells.setFormula(row, column, change.formula, change.value);
    case 'style':
      return cells.setStyleIndex(
        row,
        column,
        workbook.styles.changed(cells.styleIndex(row, column), change.style as object),
      );
    case 'note':
      if (change.text === '') sheet.notes.delete(`${row},${column}`);
      else sheet.notes.set(`${row},${column}`, change.text);
      return;
    case 'width':
      return void sheet.columnWidths.set(column, change.pixels);
    case 'height':
      return void sheet.rowHeights.set(row, change.pixels);
    case 'hide':
      if (!sheet.hiddenRows.delete(row)) sheet.hiddenRows.add(row);
      return;
    case 'frozen':
      [sheet.frozenRows, sheet.frozenColumns] = [row % 4, column % 4];
  }
}

/** All that a sheet says, in an order that does not depend on how it came to say it. */
function told(workbook: WorkbookModel, sheet: SheetModel): unknown {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < 60; row++) {
    for (let column = 0; column < 20; column++)
      cells[`${row},${column}`] = toldCell(workbook, sheet, row, column);
  }
  const { name, isHidden, tabColor, frozenRows, frozenColumns, merges } = sheet;
  const rules = sheet.conditionalRules.map(({ ranges, boolean, gradient }) => ({
    ranges,
    boolean,
    gradient,
  }));
  const validations = sheet.validations.map((validation) => ({ ...validation, fileXml: null }));
  return {
    ...{ name, isHidden, tabColor, frozenRows, frozenColumns, merges, rules, validations, cells },
    notes: sorted(sheet.notes),
    widths: sorted(sheet.columnWidths),
    heights: sorted(sheet.rowHeights),
    hidden: [[...sheet.hiddenRows].sort((a, b) => a - b), [...sheet.hiddenColumns].sort((a, b) => a - b)],
    filter: sheet.filter && { range: sheet.filter.range, criteria: sorted(sheet.filter.criteria) },
  };
}

function toldCell(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): unknown {
  const look = workbook.styles.get(sheet.cells.styleIndex(row, column));
  const value = sheet.cells.value(row, column);
  // Runs and links hold as long as the cell has the text they were made for.
  const richText = look.richText?.text === value ? look.richText : null;
  return [value, sheet.cells.formula(row, column), { ...look, richText, fileXf: null, isFromFile: false }];
}

function sorted<Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

it.each(['openpyxl', 'libreoffice', 'hucre'])(
  'any edits of a workbook made by %s are read back as they were made',
  async (maker) => {
    const path = join(FOLDER, `${maker}.xlsx`);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 25 }), fc.boolean(), async (edits, isRestructured) => {
        const { workbook } = await readWorkbookFile(join(FIXTURES, `made-by-${maker}.xlsx`));
        for (const change of edits) apply(workbook, workbook.sheets[0] as SheetModel, change);
        const first = workbook.sheets[0] as SheetModel;
        if (isRestructured) first.cells.isRestructured = true;
        await writeWorkbookFile(workbook, path, null);
        const { workbook: back } = await readWorkbookFile(path);
        expect(back.sheets.map((sheet) => told(back, sheet))).toEqual(
          workbook.sheets.map((sheet) => told(workbook, sheet)),
        );
        expect(back.namedRanges).toEqual(workbook.namedRanges);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  },
);

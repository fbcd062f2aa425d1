import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbookFile, writeWorkbookFile } from '../../../local/host/files/workbook-file';
import { ZipPackage } from '../../../local/host/files/xlsx/zip-package';
import { newSheet, type SheetModel, type WorkbookModel } from '../../../local/host/workbook/model';
import { FIXTURES, openpyxlReading, type CellReading, type WorkbookReading } from './openpyxl';

const FOLDER = mkdtempSync(join(tmpdir(), 'fidelity-'));
const MAKERS = ['openpyxl', 'libreoffice', 'hucre'];

function partsOf(path: string): ZipPackage {
  return ZipPackage.open(readFileSync(path));
}

function fixture(maker: string): string {
  return join(FIXTURES, `made-by-${maker}.xlsx`);
}

/** The edits a script makes: a value, a colour, columns at the right with a note, a rule, a formula, a hidden sheet. */
function edit(workbook: WorkbookModel): void {
  const sheet = workbook.sheets[0] as SheetModel;
  sheet.cells.setValue(4, 2, 4242);
  const yellow = workbook.styles.changed(sheet.cells.styleIndex(3, 1), { background: '#ffff00' });
  sheet.cells.setStyleIndex(3, 1, yellow);
  const header = workbook.styles.changed(sheet.cells.styleIndex(2, 2), { bold: true, background: '#cfe8fa' });
  ['Class', 'Reason <1> & "2"'].forEach((text, index) => {
    sheet.cells.setValue(2, 10 + index, text);
    sheet.cells.setStyleIndex(2, 10 + index, header);
  });
  for (let row = 3; row < 11; row++) sheet.cells.setValue(row, 10, 'ABC'[row % 3] as string);
  sheet.cells.setFormula(11, 10, 'COUNTIF(K4:K11,"A")', 3);
  sheet.cells.setValue(20, 0, '  late row\n2 ');
  sheet.notes.set('2,10', 'Classified on 2025-12-31');
  sheet.columnWidths.set(11, 200);
  sheet.conditionalRules.push({
    ranges: [{ startRow: 3, endRow: 10, startColumn: 0, endColumn: 10 }],
    boolean: { type: 'CUSTOM_FORMULA', values: ['=$K4="A"'], format: { background: '#cfe8fa', bold: true } },
    gradient: null,
    fileXml: null,
  });
  addHistory(workbook);
}

function addHistory(workbook: WorkbookModel): void {
  const history = newSheet(workbook.nextSheetId++, '_History');
  history.isHidden = true;
  ['run', 'customer', 7, true].forEach((value, column) => history.cells.setValue(0, column, value));
  workbook.sheets.push(history);
  workbook.namedRanges.push({
    name: 'history',
    sheetId: history.sheetId,
    range: { startRow: 0, endRow: 9, startColumn: 0, endColumn: 3 },
  });
}

const EDITED = ['C5', 'B4', 'A21', 'K3', 'L3', 'K12', ...[4, 5, 6, 7, 8, 9, 10, 11].map((row) => `K${row}`)];

async function edited(
  maker: string,
): Promise<{ before: WorkbookReading; after: WorkbookReading; path: string }> {
  const { workbook } = await readWorkbookFile(fixture(maker));
  edit(workbook);
  const path = join(FOLDER, `${maker}-edited.xlsx`);
  await writeWorkbookFile(workbook, path, null);
  const before = openpyxlReading(fixture(maker), `made-by-${maker}`);
  return { before, after: openpyxlReading(path, `${maker}-edited`), path };
}

function without(cells: Record<string, CellReading>, names: readonly string[]): Record<string, CellReading> {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !names.includes(name)));
}

describe.each(MAKERS)('a workbook made by %s', (maker) => {
  it('comes out with every part byte for byte when nothing was changed', async () => {
    const { workbook } = await readWorkbookFile(fixture(maker));
    const path = join(FOLDER, `${maker}-same.xlsx`);
    await writeWorkbookFile(workbook, path, null);
    const [before, after] = [partsOf(fixture(maker)), partsOf(path)];
    expect(after.names).toEqual(before.names);
    for (const name of before.names) expect(after.read(name).equals(before.read(name)), name).toBe(true);
  });

  it('keeps every cell that was not edited, as another program reads it', async () => {
    const { before, after } = await edited(maker);
    const [was, is] = [before.sheets[before.order[0]!]!, after.sheets[after.order[0]!]!];
    expect(without(is.cells, EDITED)).toEqual(without(was.cells, EDITED));
    for (const name of before.order.slice(1)) expect(after.sheets[name]).toEqual(before.sheets[name]);
  });

  it('keeps everything beside the cells that was not edited', async () => {
    const { before, after } = await edited(maker);
    const [was, is] = [before.sheets[before.order[0]!]!, after.sheets[after.order[0]!]!];
    for (const property of [
      'state',
      'tab',
      'freeze',
      'merges',
      'filter',
      'heights',
      'protected',
      'orientation',
      'titles',
      'charts',
      'validations',
    ]) {
      expect(is[property], property).toEqual(was[property]);
    }
    expect(is.rules.slice(0, -1)).toEqual(was.rules);
    expect(is.widths).toMatchObject(was.widths);
    expect(after.names).toMatchObject(before.names);
    expect([after.active, after.order.slice(0, -1)]).toEqual([before.active, before.order]);
  });

  it('shows the edits to another program', async () => {
    const { before, after } = await edited(maker);
    const [was, is] = [before.sheets[before.order[0]!]!, after.sheets[after.order[0]!]!];
    expect(is.cells['C5']).toMatchObject({ ...was.cells['C5'], value: 4242 });
    expect(is.cells['B4']).toEqual({
      ...was.cells['B4'],
      look: { ...was.cells['B4']?.look, fill: 'FFFFFF00' },
    });
    expect(is.cells['L3']?.value).toBe('Reason <1> & "2"');
    expect(is.cells['K3']).toMatchObject({
      value: 'Class',
      note: 'Classified on 2025-12-31',
      look: { fill: 'FFCFE8FA' },
    });
    expect(is.cells['A21']?.value).toBe('  late row\n2 ');
    expect(is.cells['K12']?.value).toBe('=COUNTIF(K4:K11,"A")');
    expect(after.results[after.order[0]!]?.['K12']).toBe(3);
    expect(is.rules.at(-1)).toMatchObject({
      range: 'A4:K11',
      type: 'expression',
      formula: ['$K4="A"'],
      fill: 'FFCFE8FA',
      bold: true,
    });
  });

  it('holds the added sheet and its named range', async () => {
    const { after } = await edited(maker);
    expect(after.order.at(-1)).toBe('_History');
    expect(after.sheets['_History']?.state).toBe('hidden');
    expect(['A1', 'B1', 'C1', 'D1'].map((name) => after.sheets['_History']?.cells[name]?.value)).toEqual([
      'run',
      'customer',
      7,
      true,
    ]);
    expect(after.names['history']).toBe("'_History'!$A$1:$D$10");
  });

  it('keeps the bytes of every part the edits do not touch', async () => {
    const { path } = await edited(maker);
    const [before, after] = [partsOf(fixture(maker)), partsOf(path)];
    const touched =
      /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings|calcChain|comments\d*|comments\/.*)\.xml|xl\/_rels\/.*|xl\/worksheets\/(_rels\/)?sheet1\.xml.*|xl\/.*\.vml)$/;
    const untouched = before.names.filter((name) => !touched.test(name));
    for (const name of untouched) expect(after.read(name).equals(before.read(name)), name).toBe(true);
  });
});

describe('parts that no program here knows', () => {
  it('keep their bytes', async () => {
    const { path } = await edited('openpyxl');
    const after = partsOf(path);
    expect(after.read('xl/printerSettings/printerSettings1.bin')).toEqual(
      Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    );
    expect(after.text('customXml/item1.xml')).toContain("<own:secret a='1'  />");
  });

  it('leave when they list formula cells that changed', async () => {
    const { path } = await edited('openpyxl');
    expect(partsOf(path).find('xl/calcChain.xml')).toBeNull();
    expect(partsOf(path).text('[Content_Types].xml')).not.toContain('calcChain');
  });
});

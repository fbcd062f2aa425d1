import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../local/host/files/xlsx/workbook-reading';
import { writeXlsx } from '../../../local/host/files/xlsx/workbook-writing';
import { blankPackage } from '../../../local/host/files/xlsx/blank-package';
import { ZipPackage } from '../../../local/host/files/xlsx/zip-package';
import {
  newSheet,
  type ConditionalRule,
  type SheetModel,
  type WorkbookModel,
} from '../../../local/host/workbook/model';
import { CellError } from '../../../local/host/workbook/cell-value';
import { openpyxlReading } from './openpyxl';

const FOLDER = mkdtempSync(join(tmpdir(), 'details-'));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OPTIONS = { name: 'x', locale: 'en_US', timeZone: 'Etc/UTC' };

interface HandMade {
  /** What stands between the worksheet's tags. */
  sheet?: string;
  strings?: string;
  styles?: string;
  workbookPr?: string;
  names?: string;
  moreSheets?: string[];
}

/** A package written by hand, as the standard has it: what programs beside those of the fixtures may write. */
function handMade(parts: HandMade): Buffer {
  const zip = blankPackage();
  const sheets = ['S 1', ...(parts.moreSheets ?? [])];
  const elements = sheets
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
    .join('');
  const relations = sheets
    .map(
      (_, index) =>
        `<Relationship Id="s${index}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('');
  zip.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.workbookPr ?? ''}<bookViews><workbookView/></bookViews><sheets>${elements}</sheets>${parts.names ?? ''}</workbook>`,
  );
  zip.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  sheets.forEach((_, index) =>
    zip.set(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${MAIN}">${(index === 0 && parts.sheet) || '<sheetData/>'}</worksheet>`,
    ),
  );
  zip.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`);
  if (parts.styles) zip.set('xl/styles.xml', parts.styles);
  return zip.toBytes();
}

function read(parts: HandMade): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = readXlsx(handMade(parts), OPTIONS);
  return { workbook, sheet: workbook.sheets[0] as SheetModel };
}

function rows(xml: string): HandMade {
  return { sheet: `<sheetData>${xml}</sheetData>` };
}

function sheetXml(workbook: WorkbookModel, part = 'xl/worksheets/sheet1.xml'): string {
  return ZipPackage.open(writeXlsx(workbook)).text(part);
}

const DATES = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

describe('cells of a file', () => {
  it('may leave out their names, and are then counted', () => {
    const { sheet } = read(
      rows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>'),
    );
    expect(sheet.cells.values).toEqual([
      [1, 2],
      [null, null, 3, 4],
    ]);
  });

  it('hold every kind of value', () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;""</f><v>x &lt; y</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c><c t="n"><v>1e-3</v></c><c t="d"><v>2025-01-31</v></c>';
    const { sheet, workbook } = read(rows(`<row>${cells}</row>`));
    expect(sheet.cells.values[0]).toEqual([true, new CellError('#N/A'), 'x < y', 'in line', 0.001, 45688]);
    expect(sheet.cells.formula(0, 2)).toBe('A1&""');
    expect(workbook.styles.get(sheet.cells.styleIndex(0, 5)).numberFormat).toBe('yyyy-mm-dd');
  });

  it('take shared texts with formatting as plain text, without reading aids', () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>东京</t></r><r><t>都</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/><si><t>a_x000D_b</t></si>';
    const { sheet } = read({
      ...rows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'),
      strings,
    });
    expect(sheet.cells.values[0]).toEqual(['东京都', '', 'a\rb']);
  });

  it('keep the formatting of a shared text when only their colour changes', () => {
    const strings = '<si><r><rPr><b/></rPr><t>rich</t></r></si>';
    const { sheet, workbook } = read({ ...rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings });
    sheet.cells.setStyleIndex(
      0,
      0,
      workbook.styles.changed(sheet.cells.styleIndex(0, 0), { background: '#ff0000' }),
    );
    expect(sheetXml(workbook)).toContain('<c r="A1" t="s" s="1"><v>0</v></c>');
  });

  it('count days from 1899-12-30 whatever the file counts from', () => {
    const { sheet, workbook } = read({
      ...rows('<row r="1"><c r="A1" s="1"><v>44226</v></c><c r="B1"><v>44226</v></c></row>'),
      workbookPr: '<workbookPr date1904="1"/>',
      styles: DATES,
    });
    expect(sheet.cells.values[0]).toEqual([45688, 44226]);
    sheet.cells.setValue(0, 0, 45689);
    expect(sheetXml(workbook)).toContain('<c r="A1" s="1"><v>44227</v></c>');
  });
});

describe('formulas that cells share', () => {
  const shared = rows(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D1:D$9)&amp;"B1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
  );

  it('are told for each cell', () => {
    expect(read(shared).sheet.cells.formula(2, 0)).toBe('B3*$C$1+SUM(D3:D$9)&"B1"');
  });

  it('are spelled out in all cells when the one that spells them is overwritten', () => {
    const { sheet, workbook } = read(shared);
    sheet.cells.setValue(0, 0, 7);
    const xml = sheetXml(workbook);
    expect(xml).toContain('<c r="A1"><v>7</v></c>');
    expect(xml).toContain('<c r="A3"><f>B3*$C$1+SUM(D3:D$9)&amp;&quot;B1&quot;</f><v>3</v></c>');
    expect(xml).not.toContain('shared');
  });

  it('stay shared when another cell of theirs is overwritten', () => {
    const { sheet, workbook } = read(shared);
    sheet.cells.setValue(1, 0, 7);
    expect(sheetXml(workbook)).toContain('<c r="A3"><f t="shared" si="0"/><v>3</v></c>');
  });
});

describe('array formulas', () => {
  const array = rows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );

  it('stand in the model as ARRAYFORMULA and keep their range', () => {
    const { sheet, workbook } = read(array);
    expect(sheet.cells.formula(0, 0)).toBe('ARRAYFORMULA(TRANSPOSE(C1:D1))');
    sheet.cells.setStyleIndex(0, 0, workbook.styles.changed(0, { bold: true }));
    expect(sheetXml(workbook)).toContain('<f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f>');
  });
});

describe('functions younger than the file format', () => {
  it('are written with the prefix and read without', () => {
    const workbook = readXlsx(handMade({}), OPTIONS);
    workbook.sheets[0]?.cells.setFormula(0, 0, 'IFS(A2>1,FILTER(B:B,B:B<>"IFS("))', 1);
    const bytes = writeXlsx(workbook);
    expect(ZipPackage.open(bytes).text('xl/worksheets/sheet1.xml')).toContain(
      '_xlfn.IFS(A2&gt;1,_xlfn._xlws.FILTER(',
    );
    expect(readXlsx(bytes, OPTIONS).sheets[0]?.cells.formula(0, 0)).toBe('IFS(A2>1,FILTER(B:B,B:B<>"IFS("))');
  });
});

describe('a changed sheet', () => {
  it('gets new cells and rows in order, and leaves white space and unknown attributes alone', () => {
    const { sheet, workbook } = read(
      rows(
        '\n <row r="2" spans="2:2" x:own="1" xmlns:x="urn:x">\n  <c r="B2"><v>1</v></c>\n </row>\n <row r="5"/>\n',
      ),
    );
    sheet.cells.setValue(0, 0, 5);
    sheet.cells.setValue(1, 0, 6);
    sheet.cells.setValue(1, 3, 7);
    sheet.cells.setValue(4, 0, 8);
    sheet.cells.setValue(6, 0, 9);
    expect(sheetXml(workbook)).toContain(
      '<sheetData>\n <row r="1"><c r="A1"><v>5</v></c></row><row r="2" spans="1:4" x:own="1" xmlns:x="urn:x">\n  <c r="A2"><v>6</v></c><c r="B2"><v>1</v></c>\n <c r="D2"><v>7</v></c></row>\n <row r="5"><c r="A5"><v>8</v></c></row><row r="7"><c r="A7"><v>9</v></c></row>\n</sheetData>',
    );
  });

  it('is patched in its own namespace prefix', () => {
    const zip = ZipPackage.open(handMade({}));
    zip.set(
      'xl/worksheets/sheet1.xml',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    const workbook = readXlsx(zip.toBytes(), OPTIONS);
    const sheet = workbook.sheets[0] as SheetModel;
    expect(sheet.cells.values[0]).toEqual([4]);
    sheet.cells.setValue(0, 1, true);
    sheet.merges.push({ startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 });
    const xml = sheetXml(workbook);
    expect(xml).toContain('<x:c r="A1"><x:v>4</x:v></x:c><x:c r="B1" t="b"><x:v>1</x:v></x:c></x:row>');
    expect(xml).toContain('<x:mergeCells count="1"><x:mergeCell ref="A3:B4"/></x:mergeCells>');
    expect(readXlsx(writeXlsx(workbook), OPTIONS).sheets[0]?.merges).toEqual(sheet.merges);
  });

  it("gives cells in a formatted column that column's format", () => {
    const { sheet, workbook } = read({
      sheet: '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData/>',
      styles: DATES,
    });
    sheet.cells.setValue(0, 1, 45688);
    expect(sheetXml(workbook)).toContain('<c r="B1" s="1"><v>45688</v></c>');
  });
});

describe('groups of rows and columns', () => {
  // Levels, signs and their side as ECMA-376 18.3.1.73 (row), 18.3.1.13 (col) and 18.3.1.61 (outlinePr) have them.
  const FILE = {
    sheet:
      '<sheetPr><outlinePr summaryRight="0"/></sheetPr><cols><col min="3" max="4" width="9" outlineLevel="1"/></cols><sheetData>' +
      '<row r="2" outlineLevel="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1" outlineLevel="2"/><row r="4" collapsed="1" outlineLevel="1"/></sheetData>',
  };

  it('are read with what is folded and where the signs stand', () => {
    const { sheet } = read(FILE);
    expect(sheet.rowGroups).toEqual([
      { start: 1, end: 3, depth: 1, isCollapsed: false },
      { start: 2, end: 2, depth: 2, isCollapsed: true },
    ]);
    expect(sheet.columnGroups).toEqual([{ start: 2, end: 3, depth: 1, isCollapsed: false }]);
    expect([sheet.rowGroupControl, sheet.columnGroupControl]).toEqual(['AFTER', 'BEFORE']);
  });

  it('are written where they changed, cells and widths left alone, and read the same again', () => {
    const { workbook, sheet } = read(FILE);
    sheet.rowGroups = [{ start: 1, end: 2, depth: 1, isCollapsed: true }];
    sheet.hiddenRows = new Set([1, 2]);
    sheet.columnGroups = [{ start: 5, end: 5, depth: 1, isCollapsed: false }];
    sheet.columnGroupControl = 'AFTER';
    const xml = sheetXml(workbook);
    expect(xml).toContain('<row r="2" hidden="1" outlineLevel="1"><c r="A2"><v>1</v></c></row>');
    expect(xml).toContain('<row r="4" collapsed="1"/>');
    expect(xml).toContain('<col min="3" max="4" width="9"/><col min="6" max="6" outlineLevel="1"/>');
    expect(xml).not.toContain('outlinePr');
    const again = readXlsx(writeXlsx(workbook), OPTIONS).sheets[0];
    expect([again?.rowGroups, again?.columnGroups]).toEqual([sheet.rowGroups, sheet.columnGroups]);
  });
});

describe('the view of a sheet', () => {
  it('tells direction and grid lines, which change without touching the rest', () => {
    const { workbook, sheet } = read({
      sheet:
        '<sheetViews><sheetView showGridLines="0" zoomScale="80" workbookViewId="0"/></sheetViews><sheetData/>',
    });
    expect([sheet.hasHiddenGridlines, sheet.isRightToLeft]).toEqual([true, false]);
    sheet.hasHiddenGridlines = false;
    sheet.isRightToLeft = true;
    expect(sheetXml(workbook)).toMatch(/<sheetView zoomScale="80" workbookViewId="0" rightToLeft="1"\/>/);
  });
});

describe('conditional formats', () => {
  const fileRule = (type: string, priority: number, more = ''): string =>
    `<cfRule type="${type}" priority="${priority}"${more}><formula>$A1=${priority}</formula></cfRule>`;
  const sheet = `<sheetData/><conditionalFormatting sqref="A1:B2">${fileRule('expression', 2)}${fileRule('aboveAverage', 1)}</conditionalFormatting><conditionalFormatting sqref="C1">${fileRule('expression', 5)}</conditionalFormatting>`;
  const added: ConditionalRule = {
    ranges: [{ startRow: 0, endRow: null, startColumn: 0, endColumn: 0 }],
    boolean: { type: 'TEXT_CONTAINS', values: ['say "x" & <y>'], format: { background: '#00ff00' } },
    gradient: null,
    fileXml: null,
  };

  function priorities(xml: string): string[] {
    return [...xml.matchAll(/type="(\w+)"[^>]*priority="(\d+)"/g)].map((match) => `${match[1]} ${match[2]}`);
  }

  it('stay in the file when Google has no name for them', () => {
    const { sheet: model } = read({ sheet });
    expect(model.conditionalRules.map((rule) => rule.boolean?.values)).toEqual([['=$A1=2'], ['=$A1=5']]);
  });

  it('are added behind without touching the others', () => {
    const { sheet: model, workbook } = read({ sheet });
    model.conditionalRules.push(added);
    const xml = sheetXml(workbook);
    expect(priorities(xml)).toEqual(['aboveAverage 1', 'expression 2', 'expression 5', 'containsText 6']);
    expect(xml).toContain(fileRule('aboveAverage', 1));
    expect(readXlsx(writeXlsx(workbook), OPTIONS).sheets[0]?.conditionalRules.at(-1)?.boolean).toEqual(
      added.boolean,
    );
  });

  it('are counted anew when the new one comes first; a stronger foreign one stays the strongest', () => {
    const { sheet: model, workbook } = read({ sheet });
    model.conditionalRules.unshift(added);
    expect(priorities(sheetXml(workbook))).toEqual([
      'aboveAverage 1',
      'containsText 2',
      'expression 3',
      'expression 4',
    ]);
  });

  it('leave when they are taken out, the foreign ones do not', () => {
    const { sheet: model, workbook } = read({ sheet });
    model.conditionalRules = [];
    expect(priorities(sheetXml(workbook))).toEqual(['aboveAverage 1']);
  });
});

describe('the sheets of a workbook', () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'C\'!$A$1:$B$2</definedName><definedName name="area">B!$A$1:$C$3</definedName><definedName name="rate">0.21</definedName></definedNames>';
  const three = { moreSheets: ['B', 'C'], names };

  it('can be renamed, moved and deleted, and names follow', () => {
    const { workbook } = read(three);
    const [, second, third] = workbook.sheets as [SheetModel, SheetModel, SheetModel];
    workbook.sheets.splice(0, 3, third, second);
    third.name = "It's C";
    workbook.activeSheetId = second.sheetId;
    const path = join(FOLDER, 'moved.xlsx');
    writeFileSync(path, writeXlsx(workbook));
    const xml = ZipPackage.open(writeXlsx(workbook)).text('xl/workbook.xml');
    expect(xml).toContain("localSheetId=\"0\">'It''s C'!$A$1:$B$2<");
    expect(xml).toContain('>B!$A$1:$C$3<');
    const reading = openpyxlReading(path, 'sheets-moved');
    expect([reading.order, reading.active]).toEqual([["It's C", 'B'], 'B']);
    expect(ZipPackage.open(writeXlsx(workbook)).find('xl/worksheets/sheet1.xml')).toBeNull();
  });

  it("keep a deleted sheet's local names from pointing at another", () => {
    const { workbook } = read(three);
    workbook.sheets.pop();
    expect(ZipPackage.open(writeXlsx(workbook)).text('xl/workbook.xml')).not.toContain('Print_Area');
  });

  it('can be added to a workbook made from nothing, and another program opens it', () => {
    const workbook: WorkbookModel = {
      ...read({}).workbook,
      fileState: null,
      sheets: [newSheet(3, 'One'), newSheet(9, '二')],
    };
    workbook.sheets[1]?.cells.setValue(0, 0, '客户');
    workbook.activeSheetId = 9;
    const path = join(FOLDER, 'blank.xlsx');
    writeFileSync(path, writeXlsx(workbook));
    const reading = openpyxlReading(path, 'from-nothing');
    expect([reading.order, reading.active]).toEqual([['One', '二'], '二']);
    expect(reading.sheets['二']?.cells['A1']?.value).toBe('客户');
  });
});

describe('writing', () => {
  it('gives the same bytes each time and leaves the model ready to be written again', () => {
    const { sheet, workbook } = read(rows('<row r="1"><c r="A1"><v>1</v></c></row>'));
    sheet.cells.setValue(0, 1, 'text');
    sheet.notes.set('0,0', 'note');
    expect(writeXlsx(workbook).equals(writeXlsx(workbook))).toBe(true);
  });
});

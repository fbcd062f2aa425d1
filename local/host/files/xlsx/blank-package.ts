import { ZipPackage } from './zip-package';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const PACKAGE_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/>` +
  '<calcPr/></workbook>';

const WORKBOOK_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** Arial 10 as Sheets has it; the two fills every program expects to be there. */
export const BLANK_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

/** A sheet as wide and high as Sheets shows it (100 x 21 pixels a cell). */
export const BLANK_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
  '<sheetFormatPr defaultColWidth="14.28515625" defaultRowHeight="15.75" customHeight="1"/><sheetData/></worksheet>';

export const STYLES_CONTENT_TYPE = `${SHEET_TYPE}.styles+xml`;
export const SHEET_CONTENT_TYPE = `${SHEET_TYPE}.worksheet+xml`;
export const STRINGS_CONTENT_TYPE = `${SHEET_TYPE}.sharedStrings+xml`;
export const COMMENTS_CONTENT_TYPE = `${SHEET_TYPE}.comments+xml`;
export const MAIN_CONTENT_TYPE = `${SHEET_TYPE}.sheet.main+xml`;

/** The parts of a workbook without sheets: what a new file is patched from. */
export function blankPackage(): ZipPackage {
  const parts = ZipPackage.empty();
  parts.set('[Content_Types].xml', CONTENT_TYPES);
  parts.set('_rels/.rels', PACKAGE_RELATIONSHIPS);
  parts.set('xl/workbook.xml', WORKBOOK);
  parts.set('xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONSHIPS);
  parts.set('xl/styles.xml', BLANK_STYLES);
  return parts;
}

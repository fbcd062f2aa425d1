import type { SheetModel } from '../../workbook/model';
import { readCells } from './cell-reading';
import type { SheetFile } from './file-state';
import { readFilter } from './auto-filter';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditional-format-reading';
import { readValidations } from './validation-reading';
import { readHyperlinks } from './hyperlinks';
import { readMerges } from './merges';
import { readNotes } from './notes';
import { readProtections } from './protections';
import { readOutline } from './outline-reading';
import { readRows } from './rows';
import { readTabColor, readView } from './sheet-view';
import { SheetDataCursor } from './sheet-data-cursor';
import type { SheetReading } from './sheet-reading-target';
import { SectionedXml } from './xml-sections';

/** A new sheet's grid in Sheets; a smaller file gets it too, as on importing. */
const GRID = { rows: 1000, columns: 26 };
/** Beyond this many cells the grid is as wide as the content, so that tall lists stay below Google's limit. */
const ROOMY_CELLS = 2_000_000;

/** Fills the sheet from its part and gives what patching needs to know. */
export function readSheetPart(reading: SheetReading): Pick<SheetFile, 'groups' | 'rowTags' | 'textLinks'> {
  const { parts, partName, sheet } = reading;
  const sections = SectionedXml.parse(parts.text(partName), partName);
  const data = sections.get('sheetData') ?? '';
  const cursor = new SheetDataCursor(data, sections.prefix, partName);
  const { groups, rowTags, extent } = readCells(cursor, sheet.cells, reading.context);
  readMerges(sections, sheet);
  sizeGrid(sheet, extent);
  readView(sections, sheet);
  readTabColor(sections, reading);
  readColumns(sections, sheet);
  readRows(rowTags, sheet);
  readOutline(sections, rowTags, sheet);
  readFilter(sections, sheet);
  readConditionalFormats(sections, reading);
  readValidations(sections, sheet);
  readNotes(reading);
  const textLinks = readHyperlinks(sections, reading);
  readProtections(sections, reading);
  sheet.cells.markAsRead();
  return { groups, rowTags, textLinks };
}

/** Sets the grid's size: room around the content, as much as a new sheet has. */
export function sizeGrid(sheet: SheetModel, extent: { rows: number; columns: number }): void {
  sheet.rowCount = Math.max(GRID.rows, extent.rows);
  const isRoomy = sheet.rowCount * Math.max(GRID.columns, extent.columns) <= ROOMY_CELLS;
  sheet.columnCount = isRoomy ? Math.max(GRID.columns, extent.columns) : Math.max(1, extent.columns);
  for (const merge of sheet.merges) {
    sheet.rowCount = Math.max(sheet.rowCount, (merge.endRow ?? 0) + 1);
    sheet.columnCount = Math.max(sheet.columnCount, (merge.endColumn ?? 0) + 1);
  }
}

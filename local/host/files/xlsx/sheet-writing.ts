import type { SheetModel } from '../../workbook/model';
import { writeFilter } from './auto-filter';
import { BLANK_SHEET } from './blank-package';
import { columnFormats, writeColumns } from './columns';
import { writeConditionalFormats } from './conditional-format-writing';
import type { SheetFile } from './file-state';
import { sheetFingerprints, protectionFingerprint, type SheetProperty } from './fingerprints';
import { writeHyperlinks } from './hyperlinks';
import { writeMerges } from './merges';
import { writeNotes } from './notes';
import { writeOutlineControl } from './outline';
import { writeProtections } from './protections';
import { patchedSheetData } from './sheet-data-patch';
import { contentDimension, generatedSheetData, type DataWriting } from './sheet-data-writing';
import { SHEET_ORDER } from './sheet-order';
import { writeTabColor, writeView } from './sheet-view';
import type { SheetChange, SheetWriting, WorkbookWriting } from './writing-target';
import { writeValidations } from './validation-writing';
import { SectionedXml } from './xml-sections';
import { cellName, parseRange } from './a1';

/** Writes a sheet's part, unless nothing about it changed. */
export function writeSheetPart(writing: WorkbookWriting, sheet: SheetModel, partName: string): void {
  const file = writing.state.sheets.get(sheet.sheetId) ?? null;
  const changed = changesOf(writing, sheet, file);
  if (changed.size === 0) return;
  const xml = file ? writing.parts.text(partName) : BLANK_SHEET;
  const sections = SectionedXml.parse(xml, partName);
  const target: SheetWriting = { ...writing, sheet, file, partName, sections, changed };
  writeData(target);
  writeProperties(target);
  writing.parts.set(partName, sections.toString());
}

function changesOf(
  writing: WorkbookWriting,
  sheet: SheetModel,
  file: SheetFile | null,
): ReadonlySet<SheetChange> {
  const changed = new Set<SheetChange>();
  const asRead = file?.asRead ?? BLANK_PRINTS;
  for (const [property, print] of sheetFingerprints(sheet)) {
    if (asRead.get(property) !== print) changed.add(property as SheetProperty);
  }
  if (!file || sheet.cells.changed.size > 0 || sheet.cells.isRestructured) changed.add('cells');
  const protection = protectionFingerprint(writing.workbook, sheet.sheetId);
  if ((writing.state.asRead.get(`protections ${sheet.sheetId}`) ?? 'null') !== protection)
    changed.add('protections');
  if (writing.selection.has(sheet.sheetId)) changed.add('selection');
  return changed;
}

/** What an empty sheet's properties say. */
const BLANK_PRINTS: ReadonlyMap<string, string> = new Map<SheetProperty, string>([
  ['tabColor', 'null'],
  ['frozenRows', '0'],
  ['frozenColumns', '0'],
  ['filter', 'null'],
  ['rowGroupControl', '"AFTER"'],
  ['columnGroupControl', '"AFTER"'],
  ['hasHiddenGridlines', 'false'],
  ['isRightToLeft', 'false'],
  ...(
    [
      'columnWidths',
      'rowHeights',
      'hiddenRows',
      'hiddenColumns',
      'rowGroups',
      'columnGroups',
      'merges',
      'notes',
      'conditionalRules',
      'validations',
    ] as const
  ).map((property): [SheetProperty, string] => [property, '[]']),
]);

/** Properties that stand in the tags of rows, and in those of columns. */
const ROW_PROPERTIES = ['rowHeights', 'hiddenRows', 'rowGroups', 'rowGroupControl'] as const;
const COLUMN_PROPERTIES = ['columnWidths', 'hiddenColumns', 'columnGroups', 'columnGroupControl'] as const;

function writeData(target: SheetWriting): void {
  const { sheet, sections, changed, file } = target;
  const hasRowChanges = ROW_PROPERTIES.some((property) => changed.has(property));
  if (!changed.has('cells') && !hasRowChanges) return;
  const writing = dataWriting(target);
  const isWhole = !file || sheet.cells.isRestructured;
  const xml = isWhole
    ? generatedSheetData(writing)
    : patchedSheetData({
        xml: sections.get('sheetData') ?? '<sheetData/>',
        partName: target.partName,
        context: target.state.context,
        writing,
        hasRowChanges,
      });
  sections.replace('sheetData', [xml], SHEET_ORDER);
  writeDimension(target, isWhole);
}

function dataWriting(target: SheetWriting): DataWriting {
  const { sheet, sections, workbook, styleWriter } = target;
  return {
    prefix: sections.prefix,
    stringIndex: (text) => target.strings().indexOf(text),
    richIndex: ({ rich, shown }) => target.strings().richIndexOf(rich, shown),
    sheet,
    styles: workbook.styles,
    styleWriter,
    groups: target.file?.groups ?? { shared: new Map(), arrays: [] },
    uses1904: target.state.context.uses1904,
    columnFormat: columnFormats(sections),
  };
}

/** Keeps `dimension` true: widened by changed cells, told anew for a whole new sheet. */
function writeDimension(target: SheetWriting, isWhole: boolean): void {
  const { sections, sheet } = target;
  const p = sections.prefix;
  const known = /\sref=["']([^"']+)["']/.exec(sections.get('dimension') ?? '')?.[1];
  if (known === undefined && !isWhole) return;
  const ref = isWhole || known === undefined ? contentDimension(sheet) : widened(known, sheet);
  if (ref === known) return;
  sections.replace('dimension', [`<${p}dimension ref="${ref}"/>`], SHEET_ORDER);
}

function widened(known: string, sheet: SheetModel): string {
  const range = parseRange(known);
  if (!range || range.endRow === null || range.endColumn === null) return known;
  let { startRow, endRow, startColumn, endColumn } = range;
  for (const [row, columns] of sheet.cells.changed) {
    startRow = Math.min(startRow, row);
    endRow = Math.max(endRow, row);
    for (const column of columns) {
      startColumn = Math.min(startColumn, column);
      endColumn = Math.max(endColumn, column);
    }
  }
  const [from, to] = [cellName(startRow, startColumn), cellName(endRow, endColumn)];
  return from === to ? from : `${from}:${to}`;
}

function writeProperties(target: SheetWriting): void {
  const { sheet, sections, changed } = target;
  const isPaneChanged = changed.has('frozenRows') || changed.has('frozenColumns');
  const isViewChanged = changed.has('hasHiddenGridlines') || changed.has('isRightToLeft');
  if (isPaneChanged || isViewChanged || changed.has('selection')) {
    writeView(sections, sheet, {
      pane: isPaneChanged,
      isSelected: target.selection.get(sheet.sheetId) ?? null,
    });
  }
  if (changed.has('tabColor')) writeTabColor(sections, sheet);
  if (COLUMN_PROPERTIES.some((property) => changed.has(property))) writeColumns(sections, sheet);
  if (changed.has('rowGroupControl') || changed.has('columnGroupControl'))
    writeOutlineControl(sections, sheet);
  if (changed.has('merges')) writeMerges(sections, sheet);
  if (changed.has('filter')) writeFilter(sections, sheet);
  if (changed.has('conditionalRules')) writeConditionalFormats(target);
  if (changed.has('validations')) writeValidations(target);
  if (changed.has('cells')) writeHyperlinks(target);
  if (changed.has('notes')) writeNotes(target);
  if (changed.has('protections')) writeProtections(target);
}

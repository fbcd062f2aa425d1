import type { SheetModel, WorkbookModel } from '../../workbook/model';
import {
  BLANK_STYLES,
  blankPackage,
  MAIN_CONTENT_TYPE,
  SHEET_CONTENT_TYPE,
  STRINGS_CONTENT_TYPE,
  STYLES_CONTENT_TYPE,
} from './blank-package';
import { ColorReader } from './colors';
import { fileStateOf, type FileState } from './file-state';
import {
  addRelationship,
  contentTypeOf,
  freePartName,
  readRelationships,
  removeRelationship,
  setContentType,
} from './opc';
import { removeSheetParts } from './sheet-removal';
import { writeSheetPart } from './sheet-writing';
import type { WorkbookWriting } from './writing-target';
import { SharedStringWriter } from './shared-strings';
import { StyleReader } from './style-reading';
import { StyleWriter } from './style-writing';
import { patchWorkbookPart } from './workbook-part';
import { parseXml } from './xml-dom';
import type { ZipPackage } from './zip-package';

/**
 * The workbook as an .xlsx file. What was read from a file and not changed since is copied byte for byte; a workbook
 * without a file is written into a blank package in the same way. The model and its file state are not changed, so a
 * workbook can be written any number of times.
 *
 * @param options.keepsMacros false takes the macros out, as the extension .xlsx demands.
 */
export function writeXlsx(
  workbook: WorkbookModel,
  options: { keepsMacros: boolean } = { keepsMacros: false },
): Buffer {
  const state = fileStateOf(workbook) ?? blankState(workbook);
  const parts = state.parts.copy();
  const strings = lazyStrings(state);
  const stylesXml = state.stylesPart ? parts.text(state.stylesPart) : BLANK_STYLES;
  const styleWriter = new StyleWriter(parseXml(stylesXml, 'styles'), workbook, state.styles);
  const writing: WorkbookWriting = {
    workbook,
    state,
    parts,
    styleWriter,
    strings: strings.get,
    selection: selectionChanges(workbook, state),
  };
  const sheetParts = writeSheets(writing);
  writeSharedParts(writing, strings.used());
  removeSheets(writing);
  patchWorkbookPart(writing, sheetParts);
  if (!options.keepsMacros) removeMacros(parts, state.workbookPart);
  return parts.toBytes();
}

function blankState(workbook: WorkbookModel): FileState {
  const styles = new StyleReader(parseXml(BLANK_STYLES, 'styles'), new ColorReader(), {
    styles: workbook.styles,
    locale: workbook.locale,
  });
  return {
    parts: blankPackage(),
    workbookPart: 'xl/workbook.xml',
    stylesPart: 'xl/styles.xml',
    stringsPart: null,
    strings: [],
    richStrings: new Map(),
    styles,
    context: {
      strings: [],
      uses1904: false,
      styleOf: () => 0,
      isDate: () => false,
      dateStyleOf: () => 0,
      richTextOf: () => null,
      richStyleOf: (styleIndex) => styleIndex,
    },
    sheets: new Map(),
    asRead: new Map(),
  };
}

/** The index of all texts is made only when a text is written. */
function lazyStrings(state: FileState): {
  get: () => SharedStringWriter;
  used: () => SharedStringWriter | null;
} {
  let writer: SharedStringWriter | null = null;
  return {
    get: () => (writer ??= new SharedStringWriter(state.strings, state.richStrings)),
    used: () => writer,
  };
}

function selectionChanges(workbook: WorkbookModel, state: FileState): Map<number, boolean> {
  const before = state.asRead.get('activeSheetId');
  const now = String(workbook.activeSheetId);
  if (before === now) return new Map();
  return new Map(
    workbook.sheets
      .filter((sheet) => [before, now].includes(String(sheet.sheetId)))
      .map((sheet) => [sheet.sheetId, String(sheet.sheetId) === now]),
  );
}

/** Writes every sheet; gives the relationship of each by sheet id. */
function writeSheets(writing: WorkbookWriting): Map<number, string> {
  const relationships = new Map<number, string>();
  for (const sheet of writing.workbook.sheets) {
    const file = writing.state.sheets.get(sheet.sheetId);
    const added = file ? null : addSheetPart(writing);
    writeSheetPart(writing, sheet, file?.partName ?? added?.partName ?? '');
    relationships.set(sheet.sheetId, file?.relationshipId ?? added?.relationshipId ?? '');
  }
  return relationships;
}

function addSheetPart(writing: WorkbookWriting): { partName: string; relationshipId: string } {
  const { parts, state } = writing;
  const partName = freePartName(parts, 'xl/worksheets/sheet', '.xml');
  parts.set(partName, '');
  setContentType(parts, partName, SHEET_CONTENT_TYPE);
  return {
    partName,
    relationshipId: addRelationship(parts, state.workbookPart, { kind: 'worksheet', target: partName }),
  };
}

function writeSharedParts(writing: WorkbookWriting, strings: SharedStringWriter | null): void {
  const { parts, state, styleWriter } = writing;
  if (styleWriter.hasAdded || !state.stylesPart) {
    const name = sharedPart(writing, {
      known: state.stylesPart,
      kind: 'styles',
      contentType: STYLES_CONTENT_TYPE,
    });
    parts.set(name, styleWriter.toXml());
  }
  if (!strings?.hasAdded) return;
  const name = sharedPart(writing, {
    known: state.stringsPart,
    kind: 'sharedStrings',
    contentType: STRINGS_CONTENT_TYPE,
  });
  parts.set(name, strings.patch(state.stringsPart ? parts.text(state.stringsPart) : null));
}

function sharedPart(
  writing: WorkbookWriting,
  part: { known: string | null; kind: string; contentType: string },
): string {
  if (part.known) return part.known;
  const name = `xl/${part.kind}.xml`;
  setContentType(writing.parts, name, part.contentType);
  addRelationship(writing.parts, writing.state.workbookPart, { kind: part.kind, target: name });
  return name;
}

function removeSheets(writing: WorkbookWriting): void {
  const kept = new Set(writing.workbook.sheets.map((sheet: SheetModel) => sheet.sheetId));
  for (const [sheetId, file] of writing.state.sheets) {
    if (kept.has(sheetId)) continue;
    removeRelationship(writing.parts, writing.state.workbookPart, file.relationshipId);
    removeSheetParts(writing.parts, file.partName);
  }
}

/** A file that ends in .xlsx and says it holds macros is refused by Excel. */
function removeMacros(parts: ZipPackage, workbookPart: string): void {
  if (!/macroEnabled|template/i.test(contentTypeOf(parts, workbookPart) ?? '')) return;
  setContentType(parts, workbookPart, MAIN_CONTENT_TYPE);
  for (const relationship of readRelationships(parts, workbookPart)) {
    if (relationship.kind !== 'vbaProject') continue;
    removeRelationship(parts, workbookPart, relationship.id);
    setContentType(parts, relationship.target, null);
    parts.delete(relationship.target);
  }
}

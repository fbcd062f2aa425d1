import { newSheet, newWorkbook, type SheetModel, type WorkbookModel } from '../../workbook/model';
import type { RichText, StyleTable } from '../../workbook/style';
import { withoutLinks } from '../../workbook/text-runs';
import { WorkbookFileError } from '../workbook-file-error';
import { BLANK_STYLES } from './blank-package';
import { ColorReader } from './colors';
import type { CellContext } from './cell-reading';
import type { FileState, SheetFile } from './file-state';
import { readRelationships, type Relationship } from './opc';
import { readRichString } from './rich-strings';
import { NO_STRINGS, readSharedStrings } from './shared-strings';
import { relationshipIdOf } from './sheet-elements';
import { readSheetPart } from './sheet-reading';
import { StyleReader } from './style-reading';
import { readDefinedNames } from './defined-names';
import { workbookFingerprints, sheetFingerprints } from './fingerprints';
import { attributeOf, childOf, childrenOf, flagOf, parseXml, rootOf, type Element } from './xml-dom';
import { ZipPackage } from './zip-package';

/** What the file does not say about itself. */
export interface ReadingOptions {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

interface SheetEntry {
  readonly element: Element;
  readonly relationship: Relationship;
}

/** Google's limit for a spreadsheet. */
export const MAX_CELLS = 10_000_000;

/**
 * Reads an .xlsx or .xlsm file into the model. Sheet ids are the file's; chart sheets stay in the file and out of the
 * model. The package is kept in `fileState`, so that writing can leave alone what nobody changed.
 *
 * @throws WorkbookFileError `not-a-workbook`, `binary-workbook`, `unreadable-part`, `sheet-too-large`, `too-large`.
 */
export function readXlsx(file: Buffer, options: ReadingOptions): WorkbookModel {
  const parts = ZipPackage.open(file);
  const workbookPart = mainPart(parts);
  const root = rootOf(parseXml(parts.text(workbookPart), workbookPart));
  const relationships = readRelationships(parts, workbookPart);
  const workbook = newWorkbook('', options.name, options.locale, options.timeZone);
  workbook.sheets.length = 0;
  const shared = readSharedParts(parts, relationships, { root, workbook });
  const sheets = new Map<number, SheetFile>();
  for (const entry of sheetEntries(root, relationships)) {
    readSheet(entry, { parts, shared, workbook, sheets });
  }
  if (workbook.sheets.length === 0) throw new WorkbookFileError('not-a-workbook', null, 'no sheets');
  finishWorkbook(workbook, root);
  workbook.fileState = {
    parts,
    workbookPart,
    ...shared,
    sheets,
    asRead: workbookFingerprints(workbook),
  } satisfies FileState;
  return workbook;
}

function mainPart(parts: ZipPackage): string {
  const main = readRelationships(parts, '').find((relationship) => relationship.kind === 'officeDocument');
  const name = parts.find(main?.target ?? 'xl/workbook.xml');
  if (!name) throw new WorkbookFileError('not-a-workbook', null, 'no workbook part');
  if (name.endsWith('.bin')) throw new WorkbookFileError('binary-workbook', null);
  if (!name.startsWith('xl/') && !parts.text(name).includes('spreadsheetml')) {
    throw new WorkbookFileError('not-a-workbook', null, name);
  }
  return name;
}

type SharedParts = Pick<
  FileState,
  'stylesPart' | 'stringsPart' | 'strings' | 'richStrings' | 'styles' | 'context'
>;

function readSharedParts(
  parts: ZipPackage,
  relationships: readonly Relationship[],
  into: { root: Element; workbook: WorkbookModel },
): SharedParts {
  const partOf = (kind: string): string | null => {
    const relationship = relationships.find((candidate) => candidate.kind === kind);
    return relationship ? parts.find(relationship.target) : null;
  };
  const [stylesPart, stringsPart, themePart] = [partOf('styles'), partOf('sharedStrings'), partOf('theme')];
  const colors = themePart
    ? ColorReader.ofTheme(rootOf(parseXml(parts.text(themePart), themePart)))
    : new ColorReader();
  const stylesXml = stylesPart ? parts.text(stylesPart) : BLANK_STYLES;
  const { styles: table, locale } = into.workbook;
  const styles = new StyleReader(parseXml(stylesXml, 'styles'), colors, { styles: table, locale });
  const {
    texts: strings,
    rich,
    prefix,
  } = stringsPart ? readSharedStrings(parts.text(stringsPart)) : NO_STRINGS;
  const richStrings = new Map(
    [...rich].flatMap(([index, inner]) => {
      const runs = withoutLinks(readRichString(inner, prefix, colors));
      return runs ? [[index, runs] as const] : [];
    }),
  );
  const uses1904 = flagOf(childOf(into.root, 'workbookPr'), 'date1904');
  const context = contextOf({ styles, strings, richStrings, table, uses1904 });
  return { stylesPart, stringsPart, strings, richStrings, styles, context };
}

function contextOf(shared: {
  readonly styles: StyleReader;
  readonly strings: readonly string[];
  readonly richStrings: ReadonlyMap<number, RichText>;
  readonly table: StyleTable;
  readonly uses1904: boolean;
}): CellContext {
  const { styles, strings, richStrings, table, uses1904 } = shared;
  return {
    strings,
    uses1904,
    styleOf: (xf) => styles.styleOf(xf),
    isDate: (xf) => styles.isDate(xf),
    dateStyleOf: (xf) => styles.dateStyleOf(xf),
    richTextOf: (index) => richStrings.get(index) ?? null,
    richStyleOf: (styleIndex, richText) => table.intern({ ...table.get(styleIndex), richText }),
  };
}

function sheetEntries(root: Element, relationships: readonly Relationship[]): SheetEntry[] {
  const entries: SheetEntry[] = [];
  for (const element of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    const id = relationshipIdOf(element);
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (relationship?.kind === 'worksheet') entries.push({ element, relationship });
  }
  return entries;
}

function readSheet(
  entry: SheetEntry,
  into: { parts: ZipPackage; shared: SharedParts; workbook: WorkbookModel; sheets: Map<number, SheetFile> },
): void {
  const { parts, shared, workbook, sheets } = into;
  const partName = parts.find(entry.relationship.target);
  if (!partName) throw new WorkbookFileError('unreadable-part', null, entry.relationship.target);
  const sheet = sheetOf(entry.element);
  const read = readSheetPart({
    parts,
    partName,
    sheet,
    workbook,
    context: shared.context,
    styles: shared.styles,
  });
  workbook.sheets.push(sheet);
  refuseTooManyCells(workbook);
  sheets.set(sheet.sheetId, {
    partName,
    relationshipId: entry.relationship.id,
    ...read,
    asRead: sheetFingerprints(sheet),
  });
}

function sheetOf(element: Element): SheetModel {
  const sheet = newSheet(Number(attributeOf(element, 'sheetId') ?? 0), attributeOf(element, 'name') ?? '');
  sheet.isHidden = /hidden/i.test(attributeOf(element, 'state') ?? '');
  return sheet;
}

function refuseTooManyCells(workbook: WorkbookModel): void {
  let cells = 0;
  for (const sheet of workbook.sheets) cells += sheet.rowCount * sheet.columnCount;
  if (cells > MAX_CELLS)
    throw new WorkbookFileError('sheet-too-large', null, workbook.sheets.at(-1)?.name ?? null);
}

function finishWorkbook(workbook: WorkbookModel, root: Element): void {
  workbook.nextSheetId = Math.max(...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  const sheetElements = childrenOf(childOf(root, 'sheets'), 'sheet');
  const active = Number(attributeOf(childOf(childOf(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
  const activeName = attributeOf(sheetElements[active] ?? null, 'name');
  const shown = workbook.sheets.find((sheet) => sheet.name === activeName && !sheet.isHidden);
  const fallback = workbook.sheets.find((sheet) => !sheet.isHidden) ?? workbook.sheets[0];
  workbook.activeSheetId = (shown ?? fallback)?.sheetId ?? 0;
  workbook.namedRanges = readDefinedNames(root, workbook);
}

import type { SheetModel } from '../../workbook/model';
import { patchCalculation } from './calculation';
import { patchNames } from './defined-name-writing';
import type { WorkbookWriting } from './writing-target';
import {
  attributeOf,
  childOf,
  childrenOf,
  newElement,
  parseXml,
  rootOf,
  serializeXml,
  type Element,
} from './xml-dom';
import { relationshipIdOf, type SheetOrder } from './sheet-elements';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/**
 * Brings the workbook part up to date: sheets added, removed, renamed, moved or hidden, the active one, named ranges, and
 * whether the next program should compute. The part is written only when it says something else than before.
 *
 * @param relationships of the sheets, by sheet id.
 */
export function patchWorkbookPart(
  writing: WorkbookWriting,
  relationships: ReadonlyMap<number, string>,
): void {
  const { parts, state } = writing;
  const document = parseXml(parts.text(state.workbookPart), state.workbookPart);
  const root = rootOf(document);
  const before = serializeXml(document);
  const oldNames = childrenOf(childOf(root, 'sheets'), 'sheet').map(
    (element) => attributeOf(element, 'name') ?? '',
  );
  const ordered = patchSheets(writing, { root, relationships });
  patchNames(writing, { list: () => required(root, 'definedNames'), ordered, oldNames });
  patchActiveSheet(writing, { root, ordered: ordered.now });
  patchCalculation(writing, () => required(root, 'calcPr'));
  const after = serializeXml(document);
  if (after !== before) parts.set(state.workbookPart, after);
}

/** Puts the `sheet` elements in the model's order. */
function patchSheets(
  writing: WorkbookWriting,
  at: { root: Element; relationships: ReadonlyMap<number, string> },
): SheetOrder {
  const list = required(at.root, 'sheets');
  const old = childrenOf(list, 'sheet');
  const byRelationship = new Map(old.map((element) => [relationshipIdOf(element), element]));
  const shown = writing.workbook.sheets.map((sheet) => {
    const id = at.relationships.get(sheet.sheetId) ?? '';
    return patchedSheetElement(byRelationship.get(id) ?? newSheetElement(list, sheet, id), sheet);
  });
  const worksheets = new Set([...writing.state.sheets.values()].map((file) => file.relationshipId));
  const others = old.filter((element) => !worksheets.has(relationshipIdOf(element) ?? ''));
  const ordered = withOthers(shown, others, old);
  if (ordered.some((element, index) => element !== old[index]) || ordered.length !== old.length) {
    for (const element of old) list.removeChild(element);
    for (const element of ordered) list.appendChild(element);
  }
  return { before: old, now: ordered };
}

/** Chart sheets keep their distance from the front. */
function withOthers(
  sheets: readonly Element[],
  others: readonly Element[],
  old: readonly Element[],
): Element[] {
  const ordered = [...sheets];
  for (const element of others) ordered.splice(Math.min(old.indexOf(element), ordered.length), 0, element);
  return ordered;
}

function newSheetElement(list: Element, sheet: SheetModel, relationshipId: string): Element {
  const taken = new Set(childrenOf(list, 'sheet').map((element) => Number(attributeOf(element, 'sheetId'))));
  let id = sheet.sheetId > 0 && sheet.sheetId < 65_535 ? sheet.sheetId : 1;
  while (taken.has(id)) id++;
  const element = newElement(list, 'sheet', { name: sheet.name, sheetId: id });
  element.setAttributeNS(OFFICE, 'r:id', relationshipId);
  list.appendChild(element);
  return element;
}

function patchedSheetElement(element: Element, sheet: SheetModel): Element {
  if (attributeOf(element, 'name') !== sheet.name) element.setAttribute('name', sheet.name);
  const isHidden = /hidden/i.test(attributeOf(element, 'state') ?? '');
  if (sheet.isHidden && !isHidden) element.setAttribute('state', 'hidden');
  if (!sheet.isHidden && isHidden) element.removeAttribute('state');
  return element;
}

function patchActiveSheet(
  writing: WorkbookWriting,
  at: { root: Element; ordered: readonly Element[] },
): void {
  const active = writing.workbook.sheets.find((sheet) => sheet.sheetId === writing.workbook.activeSheetId);
  const index = at.ordered.findIndex((element) => attributeOf(element, 'name') === active?.name);
  const view = childOf(childOf(at.root, 'bookViews'), 'workbookView');
  if (index < 0 || !view || Number(attributeOf(view, 'activeTab') ?? 0) === index) return;
  view.setAttribute('activeTab', String(index));
  // The first tab shown must not lie behind the active one's sheet when tabs were removed.
  if (Number(attributeOf(view, 'firstSheet') ?? 0) > index) view.removeAttribute('firstSheet');
}

/** The element of that name under the root, made at its place in the standard's sequence when it is missing. */
function required(root: Element, name: string): Element {
  const known = childOf(root, name);
  if (known) return known;
  const rank = WORKBOOK_ORDER.indexOf(name);
  const later =
    childrenOf(root).find((element) => WORKBOOK_ORDER.indexOf(element.localName ?? '') > rank) ?? null;
  const element = newElement(root, name);
  root.insertBefore(element, later);
  return element;
}

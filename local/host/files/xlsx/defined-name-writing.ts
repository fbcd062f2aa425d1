import type { NamedRangeModel } from '../../workbook/model';
import { absoluteReference, quotedSheetName } from './defined-names';
import { fingerprint } from './fingerprints';
import type { WorkbookWriting } from './writing-target';
import type { SheetOrder } from './sheet-elements';
import { attributeOf, childrenOf, newElement, type Element } from './xml-dom';

const FILTER_NAME = '_xlnm._FilterDatabase';

interface NameWriting {
  /** The `definedNames` element, made when it is missing. */
  readonly list: () => Element;
  readonly ordered: SheetOrder;
  /** Names of the sheets in the file, in its order. */
  readonly oldNames: readonly string[];
}

/**
 * Brings the defined names up to date: named ranges as the model has them, names of one sheet with that sheet's new place
 * (gone with a deleted one), renamed sheets inside references. Other names keep their text.
 */
export function patchNames(writing: WorkbookWriting, at: NameWriting): void {
  const places = at.ordered.before.map((element) => at.ordered.now.indexOf(element));
  for (const element of childrenOf(at.list(), 'definedName')) {
    moveLocalName(element, places);
    renameSheets(element, at);
  }
  writeRanges(writing, at);
  writeFilterNames(writing, at);
  const list = at.list();
  if (childrenOf(list).length === 0) list.parentNode?.removeChild(list);
}

function moveLocalName(element: Element, places: readonly number[]): void {
  const local = attributeOf(element, 'localSheetId');
  if (local === null) return;
  const place = places[Number(local)] ?? -1;
  if (place < 0) element.parentNode?.removeChild(element);
  else if (place !== Number(local)) element.setAttribute('localSheetId', String(place));
}

function renameSheets(element: Element, at: NameWriting): void {
  const text = element.textContent ?? '';
  let renamed = text;
  at.ordered.before.forEach((sheet, index) => {
    const [before, now] = [at.oldNames[index] ?? '', attributeOf(sheet, 'name') ?? ''];
    if (before === now || !at.ordered.now.includes(sheet)) return;
    renamed = renamed.split(`${quotedSheetName(before)}!`).join(`${quotedSheetName(now)}!`);
    if (/^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(before)) {
      renamed = renamed.replace(
        new RegExp(`(^|[^\\w.'\\u0080-\\uffff])${before}!`, 'g'),
        (_whole, lead: string) => {
          return `${lead}${quotedSheetName(now)}!`;
        },
      );
    }
  });
  if (renamed !== text) element.textContent = renamed;
}

function writeRanges(writing: WorkbookWriting, at: NameWriting): void {
  const { workbook, state } = writing;
  const asRead = JSON.parse(state.asRead.get('namedRanges') ?? '[]') as NamedRangeModel[];
  if (JSON.stringify(asRead) === JSON.stringify(workbook.namedRanges)) return;
  const list = at.list();
  const wanted = new Map(workbook.namedRanges.map((range) => [range.name, range]));
  const before = new Map(asRead.map((range) => [range.name, range]));
  for (const element of childrenOf(list, 'definedName')) {
    const name = attributeOf(element, 'name') ?? '';
    const old = before.get(name);
    if (!old || element.hasAttribute('localSheetId')) continue;
    const range = wanted.get(name);
    wanted.delete(name);
    if (!range) list.removeChild(element);
    else if (JSON.stringify(range) !== JSON.stringify(old)) element.textContent = referenceOf(writing, range);
  }
  for (const range of wanted.values()) {
    const element = newElement(list, 'definedName', { name: range.name });
    element.textContent = referenceOf(writing, range);
    list.appendChild(element);
  }
}

function referenceOf(writing: WorkbookWriting, range: NamedRangeModel): string {
  const sheet = writing.workbook.sheets.find((candidate) => candidate.sheetId === range.sheetId);
  return sheet ? absoluteReference(sheet.name, range.range) : '#REF!';
}

/** Excel keeps a filter's range in a hidden name as well. */
function writeFilterNames(writing: WorkbookWriting, at: NameWriting): void {
  for (const sheet of writing.workbook.sheets) {
    const asRead = writing.state.sheets.get(sheet.sheetId)?.asRead.get('filter') ?? 'null';
    if (asRead === fingerprint(sheet.filter)) continue;
    const place = at.ordered.now.findIndex((element) => attributeOf(element, 'name') === sheet.name);
    const known = childrenOf(at.list(), 'definedName').find((element) => {
      return (
        attributeOf(element, 'name') === FILTER_NAME && attributeOf(element, 'localSheetId') === String(place)
      );
    });
    if (known) at.list().removeChild(known);
    if (!sheet.filter) continue;
    const element = newElement(at.list(), 'definedName', {
      name: FILTER_NAME,
      localSheetId: place,
      hidden: 1,
    });
    element.textContent = absoluteReference(sheet.name, sheet.filter.range);
    at.list().appendChild(element);
  }
}

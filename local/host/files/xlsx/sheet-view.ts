import type { SheetModel } from '../../workbook/model';
import { argbOf } from './colors';
import { cellName, parseCellName } from './a1';
import { SHEET_ORDER } from './sheet-order';
import type { StyleReader } from './style-reading';
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
import type { SectionedXml } from './xml-sections';

/** The first child of a section's document: the section itself as an element. */
export function sectionElement(sections: SectionedXml, section: string): Element | null {
  return childrenOf(rootOf(parseXml(sections.asDocument(section), 'sheet section')))[0] ?? null;
}

/** Reads direction, grid lines, frozen rows and columns; a pane that is split and not frozen is left to the file. */
export function readView(sections: SectionedXml, sheet: SheetModel): void {
  const section = sections.get('sheetViews');
  const view = section ? childOf(sectionElement(sections, section), 'sheetView') : null;
  sheet.isRightToLeft = isTrue(attributeOf(view, 'rightToLeft'));
  sheet.hasHiddenGridlines = isTrue(attributeOf(view, 'showGridLines') ?? '1') === false;
  const pane = childOf(view, 'pane');
  if (!/^frozen/.test(attributeOf(pane, 'state') ?? '')) return;
  const top = parseCellName(attributeOf(view, 'topLeftCell') ?? 'A1');
  sheet.frozenRows = Number(attributeOf(pane, 'ySplit') ?? 0) + (top?.row ?? 0);
  sheet.frozenColumns = Number(attributeOf(pane, 'xSplit') ?? 0) + (top?.column ?? 0);
}

/** Writes direction, grid lines, frozen panes and whether the tab is the selected one, leaving zoom and selections. */
export function writeView(
  sections: SectionedXml,
  sheet: SheetModel,
  change: { pane: boolean; isSelected: boolean | null },
): void {
  const p = sections.prefix;
  const section =
    sections.get('sheetViews') ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const document = parseXml(sections.asDocument(section), 'sheetViews');
  const view = childOf(childrenOf(rootOf(document))[0] ?? null, 'sheetView');
  if (!view) return;
  setFlag(view, 'rightToLeft', sheet.isRightToLeft ? '1' : null);
  setFlag(view, 'showGridLines', sheet.hasHiddenGridlines ? '0' : null);
  if (change.pane) setPane(view, sheet);
  if (change.isSelected === true) view.setAttribute('tabSelected', '1');
  if (change.isSelected === false) view.removeAttribute('tabSelected');
  sections.replace('sheetViews', [innerXml(serializeXml(document))], SHEET_ORDER);
}

/** An xsd:boolean. */
function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}

/** Gives an attribute its value; null takes it away, which stands for the usual state. */
function setFlag(view: Element, name: string, value: string | null): void {
  if (value === null) view.removeAttribute(name);
  else view.setAttribute(name, value);
}

function setPane(view: Element, sheet: SheetModel): void {
  for (const element of [...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')])
    view.removeChild(element);
  view.removeAttribute('topLeftCell');
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return;
  const corner = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = newElement(view, 'pane', {
    ...(frozenColumns > 0 ? { xSplit: frozenColumns } : {}),
    ...(frozenRows > 0 ? { ySplit: frozenRows } : {}),
    topLeftCell: cellName(frozenRows, frozenColumns),
    activePane: corner,
    state: 'frozen',
  });
  view.insertBefore(pane, view.firstChild);
  view.insertBefore(newElement(view, 'selection', { pane: corner }), pane.nextSibling);
}

/** What stands between the root's tags. */
export function innerXml(document: string): string {
  const start = document.indexOf('>', document.search(/<[A-Za-z_]/)) + 1;
  return document.slice(start, document.lastIndexOf('</'));
}

export function readTabColor(sections: SectionedXml, into: { sheet: SheetModel; styles: StyleReader }): void {
  const section = sections.get('sheetPr');
  const properties = section ? sectionElement(sections, section) : null;
  into.sheet.tabColor = into.styles.colors.read(childOf(properties, 'tabColor'));
}

export function writeTabColor(sections: SectionedXml, sheet: SheetModel): void {
  const p = sections.prefix;
  const document = parseXml(sections.asDocument(sections.get('sheetPr') ?? `<${p}sheetPr/>`), 'sheetPr');
  const properties = childrenOf(rootOf(document))[0];
  if (!properties) return;
  for (const color of childrenOf(properties, 'tabColor')) properties.removeChild(color);
  if (sheet.tabColor !== null) {
    properties.insertBefore(
      newElement(properties, 'tabColor', { rgb: argbOf(sheet.tabColor) }),
      properties.firstChild,
    );
  }
  sections.replace('sheetPr', [innerXml(serializeXml(document))], SHEET_ORDER);
}

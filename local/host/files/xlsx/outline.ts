import type { LineGroup, SheetModel } from '../../workbook/model';
import { innerXml } from './sheet-view';
import { SHEET_ORDER } from './sheet-order';
import { childOf, childrenOf, newElement, parseXml, rootOf, serializeXml } from './xml-dom';
import type { SectionedXml } from './xml-sections';

type Control = 'BEFORE' | 'AFTER';

/** Files know seven levels (ECMA-376 18.3.1.73), Sheets eight. */
const DEEPEST_LEVEL = 7;

/** Writes on which side of the groups their signs stand; nothing where it is the usual one and none was written. */
export function writeOutlineControl(sections: SectionedXml, sheet: SheetModel): void {
  const p = sections.prefix;
  const document = parseXml(sections.asDocument(sections.get('sheetPr') ?? `<${p}sheetPr/>`), 'sheetPr');
  const properties = childrenOf(rootOf(document))[0];
  if (!properties) return;
  for (const known of childrenOf(properties, 'outlinePr')) properties.removeChild(known);
  const sides = {
    ...(sheet.rowGroupControl === 'BEFORE' ? { summaryBelow: 0 } : {}),
    ...(sheet.columnGroupControl === 'BEFORE' ? { summaryRight: 0 } : {}),
  };
  const behind = childOf(properties, 'pageSetUpPr');
  if (Object.keys(sides).length > 0)
    properties.insertBefore(newElement(properties, 'outlinePr', sides), behind);
  sections.replace('sheetPr', [innerXml(serializeXml(document))], SHEET_ORDER);
}

/** The attributes of a row or column, a level and a folding sign, as the groups give them. */
export function outlineAttributes(
  groups: readonly LineGroup[],
  control: Control,
  index: number,
): Readonly<Record<string, string>> {
  const level = groups.filter(({ start, end }) => index >= start && index <= end).length;
  const isSign = groups.some((group) => group.isCollapsed && signIndex(group, control) === index);
  return {
    ...(level > 0 ? { outlineLevel: String(Math.min(level, DEEPEST_LEVEL)) } : {}),
    ...(isSign ? { collapsed: '1' } : {}),
  };
}

/** Rows that groups say something of. */
export function outlinedRows(sheet: SheetModel): number[] {
  return sheet.rowGroups.flatMap((group) => {
    const inside = Array.from({ length: group.end - group.start + 1 }, (_, index) => group.start + index);
    return group.isCollapsed ? [...inside, Math.max(0, signIndex(group, sheet.rowGroupControl))] : inside;
  });
}

/** The 0-based line beside a group that carries its folding sign. */
export function signIndex({ start, end }: Pick<LineGroup, 'start' | 'end'>, control: Control): number {
  return control === 'BEFORE' ? start - 1 : end + 1;
}

import type { SheetModel } from '../../workbook/model';
import { attribute, type RowTag } from './cell-reading';
import { isSet } from './columns';
import { outlineAttributes } from './outline';

const POINTS_PER_PIXEL = 0.75;

/** Reads heights that someone set and hidden rows; heights that a program only measured are its own affair. */
export function readRows(rowTags: readonly RowTag[], sheet: SheetModel): void {
  for (const { rowIndex, tag } of rowTags) {
    if (rowIndex >= sheet.rowCount) continue;
    const pixels = customHeight(tag);
    if (pixels !== undefined) sheet.rowHeights.set(rowIndex, pixels);
    if (isSet(attribute(tag, 'hidden'))) sheet.hiddenRows.add(rowIndex);
  }
}

/** Whether the row's tag says something else than the model about height, hiding or groups. */
export function differs(tag: string, sheet: SheetModel, rowIndex: number): boolean {
  return (
    customHeight(tag) !== sheet.rowHeights.get(rowIndex) ||
    isSet(attribute(tag, 'hidden')) !== sheet.hiddenRows.has(rowIndex) ||
    hasOtherGroups(tag, sheet, rowIndex)
  );
}

/** The row's tag with the model's height, hiding and groups; everything else in it stays, a measured height too. */
export function patchedRowTag(tag: string, sheet: SheetModel, rowIndex: number): string {
  const keepsHeight = customHeight(tag) === sheet.rowHeights.get(rowIndex);
  const bare = tag.replace(/\s(?:hidden|outlineLevel|collapsed)=["'][^"']*["']/g, '');
  const added = keepsHeight ? '' : heightAttributes(sheet, rowIndex);
  return (keepsHeight ? bare : bare.replace(/\s(?:ht|customHeight)=["'][^"']*["']/g, '')).replace(
    /\s*(\/?>)$/,
    (_whole, end: string) => added + stateAttributes(sheet, rowIndex) + end,
  );
}

/** Attributes of a row as the model has it, with a blank before each. */
export function rowAttributes(sheet: SheetModel, rowIndex: number): string {
  return heightAttributes(sheet, rowIndex) + stateAttributes(sheet, rowIndex);
}

function heightAttributes(sheet: SheetModel, rowIndex: number): string {
  const pixels = sheet.rowHeights.get(rowIndex);
  return pixels === undefined ? '' : ` ht="${pixels * POINTS_PER_PIXEL}" customHeight="1"`;
}

function stateAttributes(sheet: SheetModel, rowIndex: number): string {
  const groups = outlineAttributes(sheet.rowGroups, sheet.rowGroupControl, rowIndex);
  const texts = Object.entries(groups).map(([name, value]) => ` ${name}="${value}"`);
  return (sheet.hiddenRows.has(rowIndex) ? ' hidden="1"' : '') + texts.join('');
}

function hasOtherGroups(tag: string, sheet: SheetModel, rowIndex: number): boolean {
  const groups = outlineAttributes(sheet.rowGroups, sheet.rowGroupControl, rowIndex);
  const level = Number(attribute(tag, 'outlineLevel') ?? 0);
  return (
    level !== Number(groups['outlineLevel'] ?? 0) ||
    isSet(attribute(tag, 'collapsed')) !== 'collapsed' in groups
  );
}

/** Pixels of a height that someone set, undefined for a measured one. */
function customHeight(tag: string): number | undefined {
  const points = attribute(tag, 'ht');
  if (points === null || !isSet(attribute(tag, 'customHeight'))) return undefined;
  return Math.round(Number(points) / POINTS_PER_PIXEL);
}

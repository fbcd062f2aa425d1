import type { NamedRangeModel, WorkbookModel } from '../../workbook/model';
import { parseRange, rangeName } from './a1';
import { attributeOf, childOf, childrenOf, type Element } from './xml-dom';

/** The defined names that are a plain range on one sheet; formulas, constants and the programs' own names stay in the file. */
export function readDefinedNames(root: Element, workbook: WorkbookModel): NamedRangeModel[] {
  const found: NamedRangeModel[] = [];
  for (const element of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const range = namedRangeOf(element, workbook);
    if (range) found.push(range);
  }
  return found;
}

/** The named range an element stands for, or null when it is something else or belongs to one sheet only. */
export function namedRangeOf(element: Element, workbook: WorkbookModel): NamedRangeModel | null {
  const name = attributeOf(element, 'name') ?? '';
  if (name.startsWith('_xlnm.') || element.hasAttribute('localSheetId') || element.hasAttribute('function'))
    return null;
  const target = splitReference(element.textContent ?? '');
  const sheet = workbook.sheets.find((candidate) => candidate.name === target?.sheetName);
  const range = target ? parseRange(target.range) : null;
  return sheet && range ? { name, sheetId: sheet.sheetId, range } : null;
}

/** @example splitReference("'My sheet'!$A$1") // => {sheetName: 'My sheet', range: '$A$1'} */
export function splitReference(text: string): { sheetName: string; range: string } | null {
  const match = /^\s*=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)\s*$/.exec(text);
  if (!match) return null;
  return { sheetName: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', range: match[3] ?? '' };
}

/** A sheet's name as formulas spell it. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** @example absoluteReference('My sheet', range) // => "'My sheet'!$A$1:$B$2" */
export function absoluteReference(sheetName: string, range: NamedRangeModel['range']): string {
  const name = rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(sheetName)}!${name}`;
}

import type { SheetModel } from '../../workbook/model';
import { parseRange, rangeName } from './a1';
import { SHEET_ORDER } from './sheet-order';
import type { SectionedXml } from './xml-sections';

export function readMerges(sections: SectionedXml, sheet: SheetModel): void {
  const xml = sections.get('mergeCells') ?? '';
  for (const match of xml.matchAll(/\sref=["']([^"']+)["']/g)) {
    const range = parseRange(match[1] ?? '');
    if (range) sheet.merges.push(range);
  }
}

export function writeMerges(sections: SectionedXml, sheet: SheetModel): void {
  const p = sections.prefix;
  const cells = sheet.merges.map((range) => `<${p}mergeCell ref="${rangeName(range)}"/>`);
  const xml = `<${p}mergeCells count="${cells.length}">${cells.join('')}</${p}mergeCells>`;
  sections.replace('mergeCells', cells.length > 0 ? [xml] : [], SHEET_ORDER);
}

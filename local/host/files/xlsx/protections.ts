import type { ProtectionModel } from '../../workbook/model';
import { parseRanges, rangeNames } from './a1';
import { sheetProtectionOf } from './fingerprints';
import { SHEET_ORDER } from './sheet-order';
import type { SheetReading } from './sheet-reading-target';
import type { SheetWriting } from './writing-target';
import { sectionElement } from './sheet-view';
import { childrenOf, attributeOf, flagOf } from './xml-dom';
import type { SectionedXml } from './xml-sections';

/**
 * Reads that a sheet is protected. In a file protection is of the whole sheet, with ranges taken out of it
 * (`protectedRanges`, which with all their name are the editable ones); who may edit is not in the file.
 */
export function readProtections(sections: SectionedXml, reading: SheetReading): void {
  const section = sections.get('sheetProtection');
  if (!section || !flagOf(sectionElement(sections, section), 'sheet')) return;
  const { sheetId } = reading.sheet;
  reading.workbook.protections.push({
    id: `file-${sheetId}`,
    type: 'SHEET',
    sheetId,
    range: null,
    description: '',
    isWarningOnly: false,
    editors: [],
    canDomainEdit: false,
    targetAudiences: [],
    unprotectedRanges: editableRanges(sections),
    namedRange: null,
  });
}

function editableRanges(sections: SectionedXml): ProtectionModel['unprotectedRanges'] {
  const section = sections.get('protectedRanges');
  const element = section ? sectionElement(sections, section) : null;
  return childrenOf(element, 'protectedRange').flatMap((range) =>
    parseRanges(attributeOf(range, 'sqref') ?? ''),
  );
}

/**
 * Writes whether the sheet is protected. A range's protection is not written: a file could only lock the cells around it
 * as well; it is kept in the file beside it.
 */
export function writeProtections(target: SheetWriting): void {
  const { sections, sheet, workbook } = target;
  const p = sections.prefix;
  const sheetWide = sheetProtectionOf(workbook, sheet.sheetId);
  if (!sheetWide) {
    sections.replace('sheetProtection', [], SHEET_ORDER);
    sections.replace('protectedRanges', [], SHEET_ORDER);
    return;
  }
  const known = sections.get('sheetProtection');
  sections.replace(
    'sheetProtection',
    [known ?? `<${p}sheetProtection sheet="1" objects="1" scenarios="1"/>`],
    SHEET_ORDER,
  );
  const editable = sheetWide.unprotectedRanges;
  const range = `<${p}protectedRange sqref="${rangeNames(editable)}" name="Editable"/>`;
  sections.replace(
    'protectedRanges',
    editable.length > 0 ? [`<${p}protectedRanges>${range}</${p}protectedRanges>`] : [],
    SHEET_ORDER,
  );
}

import type { ProtectionModel, SheetModel, WorkbookModel } from '../../workbook/model';

/** Properties of a sheet that stand in its part beside the cells. */
export const SHEET_PROPERTIES = [
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'columnWidths',
  'rowHeights',
  'hiddenRows',
  'hiddenColumns',
  'rowGroups',
  'columnGroups',
  'rowGroupControl',
  'columnGroupControl',
  'hasHiddenGridlines',
  'isRightToLeft',
  'merges',
  'notes',
  'conditionalRules',
  'validations',
  'filter',
] as const satisfies readonly (keyof SheetModel)[];

export type SheetProperty = (typeof SHEET_PROPERTIES)[number];

/** What each property says, as text: a property that says the same as when it was read is not written. */
export function sheetFingerprints(sheet: SheetModel): Map<string, string> {
  return new Map(SHEET_PROPERTIES.map((property) => [property, fingerprint(sheet[property])]));
}

/** The same for what stands in the workbook part, and for each sheet's protections. */
export function workbookFingerprints(workbook: WorkbookModel): Map<string, string> {
  const prints = new Map<string, string>();
  prints.set('namedRanges', fingerprint(workbook.namedRanges));
  prints.set('activeSheetId', String(workbook.activeSheetId));
  for (const sheet of workbook.sheets) {
    prints.set(`protections ${sheet.sheetId}`, protectionFingerprint(workbook, sheet.sheetId));
  }
  return prints;
}

/** The protection of a whole sheet, if any: files know neither warnings nor who may edit, nor a locked range alone. */
export function sheetProtectionOf(workbook: WorkbookModel, sheetId: number): ProtectionModel | null {
  const own = workbook.protections.filter(
    (protection) => protection.sheetId === sheetId && !protection.isWarningOnly,
  );
  return own.find((protection) => protection.type === 'SHEET') ?? null;
}

/** What a file can say of a sheet's protection. */
export function protectionFingerprint(workbook: WorkbookModel, sheetId: number): string {
  return fingerprint(sheetProtectionOf(workbook, sheetId)?.unprotectedRanges ?? null);
}

/** Any value as text, maps and sets as lists. */
export function fingerprint(value: unknown): string {
  return (
    JSON.stringify(value, (_key, held: unknown) =>
      held instanceof Map || held instanceof Set ? [...held] : held,
    ) ?? ''
  );
}

import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { parseFormula } from './formula/expression';
import { canonicalFormula, localFormula } from './formula/rewrite';
import { formatA1, parseA1, quoteSheetName } from './grid/a1-notation';
import { closed } from './grid/rectangle';
import { sheetNamed } from './edit/sheet-list';
import { timeZone } from './time/time-zone';
import type { RangeHandle, Workspace } from './workspace';

/**
 * Arguments of a criterion as the model keeps them: dates as serials of the spreadsheet's zone, formulas in English
 * signs, ranges in A1 notation, relative dates by name.
 *
 * @throws HostException `ruleFormula` for a formula that the spreadsheet's locale cannot read.
 */
export function storedValues(workspace: Workspace, type: string, values: readonly unknown[]): unknown[] {
  const { workbook } = workspace;
  return values.map((value) => {
    if (value instanceof Date) return timeZone(workbook.timeZone).serial(value.getTime());
    if (value instanceof EnumValue) return value.name;
    if (isRange(value)) {
      const sheet = workspace.sheet(value.sheetId);
      return `=${quoteSheetName(sheet.name)}!${formatA1(closed(value.range, sheet))}`;
    }
    return type === 'CUSTOM_FORMULA' && typeof value === 'string'
      ? storedFormula(value, workbook.locale)
      : value;
  });
}

/** The same arguments as a script gets them. Ranges without a sheet's name lie on the home sheet. */
export function scriptValues(
  workspace: Workspace,
  { type, values }: { readonly type: string; readonly values: readonly unknown[] },
  homeSheetId: number,
): unknown[] {
  const { workbook } = workspace;
  return values.map((value) => {
    if (type.endsWith('_RELATIVE')) return new EnumValue('RelativeDate', String(value));
    if (type.startsWith('DATE_') && typeof value === 'number')
      return new Date(timeZone(workbook.timeZone).instantMs(value));
    if (type === 'VALUE_IN_RANGE' && typeof value === 'string')
      return storedRange(workspace, value, homeSheetId) ?? value;
    if (type !== 'CUSTOM_FORMULA' || typeof value !== 'string') return value;
    return `=${localFormula(value.replace(/^=/, ''), workbook.locale)}`;
  });
}

function storedFormula(formula: string, locale: string): string {
  const canonical = canonicalFormula(formula.replace(/^=/, ''), locale);
  if (canonical === null || !parseFormula(canonical)) throw new HostException('ruleFormula', { formula });
  return `=${canonical}`;
}

function storedRange(workspace: Workspace, text: string, homeSheetId: number): RangeHandle | null {
  const reference = parseA1(text.replace(/^=/, ''));
  if (!reference) return null;
  const sheet =
    reference.sheetName === null
      ? workspace.sheet(homeSheetId)
      : sheetNamed(workspace.workbook, reference.sheetName);
  return sheet ? workspace.objects.range(sheet.sheetId, reference.range) : null;
}

function isRange(value: unknown): value is RangeHandle {
  return typeof value === 'object' && value !== null && 'range' in value && 'sheetId' in value;
}

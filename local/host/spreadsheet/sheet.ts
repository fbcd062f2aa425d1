import type { EnumValue } from '../runtime/enum-value';
import type { ConditionalRule, SheetModel } from '../workbook/model';
import { ConditionalFormatRule } from './conditional-format-rule';
import { bandingsOf, type Banding } from './looks/banding';
import { addMetadata, metadataAt } from './metadata-owner';
import { addProtection } from './protection';
import { uncomputedPart } from './rules/criterion';
import { SheetObjects } from './sheet-objects';
import type { SheetHandle, SheetTarget } from './workspace';

/** Rules, filter, protections, names and metadata of a sheet. */
export class Sheet extends SheetObjects {
  /** In the order in which they are evaluated. */
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.model.conditionalRules.map((rule) =>
      ConditionalFormatRule.read(this.workspace, this.sheetId, rule),
    );
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.conditionalRules = rules.map((rule) => rule.toModel(this.workspace, sheet));
      sheet.changedParts.add('conditionalRules');
      for (const rule of sheet.conditionalRules) this.warnOfUncomputed(sheet, rule);
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getBandings(): Banding[] {
    return bandingsOf(this.workspace, this.sheetId);
  }

  getFilter(): object | null {
    return this.model.filter ? this.workspace.objects.filter(this.sheetId) : null;
  }

  /** Protects the sheet; a protected one gives the protection it has. */
  protect(): object {
    const { sheetId } = this;
    const known = this.workspace.workbook.protections.find(
      (each) => each.type === 'SHEET' && each.sheetId === sheetId,
    );
    const id =
      known?.id ??
      this.workspace.writeFileNow(() =>
        addProtection(this.workspace, { type: 'SHEET', sheetId, range: null }),
      );
    return this.workspace.objects.protection(id);
  }

  getProtections(type: EnumValue): object[] {
    this.workspace.context.settle();
    return this.workspace.workbook.protections
      .filter((protection) => protection.sheetId === this.sheetId && protection.type === type.name)
      .map(({ id }) => this.workspace.objects.protection(id));
  }

  getNamedRanges(): object[] {
    this.workspace.context.settle();
    return this.workspace.workbook.namedRanges
      .filter((named) => named.sheetId === this.sheetId)
      .map(({ name }) => this.workspace.objects.namedRange(name));
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.workspace, { type: 'SHEET', sheetId: this.sheetId }, given);
    return this;
  }

  getDeveloperMetadata(): object[] {
    return metadataAt(
      this.workspace,
      (location) => location.type === 'SHEET' && location.sheetId === this.sheetId,
    );
  }

  createDeveloperMetadataFinder(): object {
    return this.workspace.objects.metadataFinder({ sheetId: this.sheetId, range: null });
  }

  /** Copies the sheet to the end of a spreadsheet, this one or another, as 'Copy of ...'. */
  copyTo(spreadsheet: SheetTarget): SheetHandle {
    return spreadsheet.takeSheet(this.workspace.read(this.sheetId), this.workspace.workbook);
  }

  private warnOfUncomputed(sheet: SheetModel, rule: ConditionalRule): void {
    const { workbook, context } = this.workspace;
    const anchor = { row: rule.ranges[0]?.startRow ?? 0, column: rule.ranges[0]?.startColumn ?? 0 };
    const part =
      rule.boolean &&
      uncomputedPart(rule.boolean, { workbook, sheet, ...anchor, anchor, now: () => context.now() });
    if (part)
      context.warn(`${part} is not computed on the local host: a conditional format with it colours no cell`);
  }
}

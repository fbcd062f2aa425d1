import type { ServiceContext } from '../runtime/context';
import { HostException } from '../runtime/host-exception';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { DataValidationBuilder } from './data-validation';
import { FilterCriteriaBuilder } from './filter-criteria';
import { serviceObjects } from './service-objects';
import type { Spreadsheet } from './spreadsheet';
import { Workspace, type RangeHandle, type SheetHandle } from './workspace';

/** The Spreadsheet service of one script run. */
export class SpreadsheetApp {
  private readonly bound: Spreadsheet | null;

  constructor(private readonly context: ServiceContext) {
    const { workbook } = context;
    this.bound =
      workbook && (new Workspace(context, workbook, serviceObjects).objects.spreadsheet() as Spreadsheet);
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.bound;
  }

  getActive(): Spreadsheet | null {
    return this.bound;
  }

  getActiveSheet(): SheetHandle | null {
    return this.bound && this.bound.getActiveSheet();
  }

  getActiveRange(): RangeHandle | null {
    return this.bound && this.bound.getActiveRange();
  }

  getActiveRangeList(): object | null {
    return this.bound && this.bound.getActiveRangeList();
  }

  getCurrentCell(): RangeHandle | null {
    return this.bound && this.bound.getCurrentCell();
  }

  getSelection(): object | null {
    return this.bound && this.bound.getSelection();
  }

  setActiveSheet(sheet: SheetHandle): SheetHandle {
    return this.file.setActiveSheet(sheet);
  }

  setActiveRange(range: RangeHandle): RangeHandle {
    return this.file.setActiveRange(range);
  }

  setCurrentCell(cell: RangeHandle): RangeHandle {
    return this.file.setCurrentCell(cell);
  }

  /** The host has one file: any other id is one that this user cannot open. */
  openById(id: string): Spreadsheet {
    if (this.bound?.getId() !== id) throw new HostException('invalidArgument', { name: 'id' });
    return this.bound;
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([^/]+)/.exec(url)?.[1] ?? '';
    if (id === '' || this.bound?.getId() !== id) throw new HostException('invalidArgument', { name: 'url' });
    return this.bound;
  }

  /** Carries out everything buffered, and throws what it throws. */
  flush(): void {
    this.context.settle();
  }

  /** @throws HostException `uiUnavailable` where nobody sits at the screen. */
  getUi(): object {
    const ui = this.context.ui?.();
    if (!ui) throw new HostException('uiUnavailable');
    return ui;
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  private get file(): Spreadsheet {
    if (!this.bound) throw new HostException('noActiveSpreadsheet');
    return this.bound;
  }
}

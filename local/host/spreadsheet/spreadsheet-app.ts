import type { ServiceContext } from '../runtime/context';
import { HostException } from '../runtime/host-exception';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { DataValidationBuilder } from './data-validation';
import { FilterCriteriaBuilder } from './filter-criteria';
import { ColorBuilder } from './looks/colour';
import { RichTextValueBuilder } from './looks/rich-text';
import { TextStyleBuilder } from './looks/text-style';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import { spreadsheetFiles, type SpreadsheetFiles } from './spreadsheet-files';
import type { RangeHandle, SheetHandle } from './workspace';

/** The Spreadsheet service of one script run. */
export class SpreadsheetApp {
  private readonly files: SpreadsheetFiles;

  constructor(private readonly context: ServiceContext) {
    this.files = spreadsheetFiles(context);
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.files.active;
  }

  getActive(): Spreadsheet | null {
    return this.files.active;
  }

  /** Until the end of the run; which file the script is bound to stays as it is. */
  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    this.files.active = spreadsheet;
  }

  getActiveSheet(): SheetHandle | null {
    return this.files.active && this.files.active.getActiveSheet();
  }

  getActiveRange(): RangeHandle | null {
    return this.files.active && this.files.active.getActiveRange();
  }

  getActiveRangeList(): object | null {
    return this.files.active && this.files.active.getActiveRangeList();
  }

  getCurrentCell(): RangeHandle | null {
    return this.files.active && this.files.active.getCurrentCell();
  }

  getSelection(): object | null {
    return this.files.active && this.files.active.getSelection();
  }

  setActiveSheet(sheet: SheetHandle): SheetHandle {
    return this.file.setActiveSheet(sheet);
  }

  setActiveRange(range: RangeHandle): RangeHandle {
    return this.file.setActiveRange(range);
  }

  setActiveRangeList(list: RangeList): RangeList {
    return (this.file.getActiveSheet() as Sheet).setActiveRangeList(list);
  }

  setCurrentCell(cell: RangeHandle): RangeHandle {
    return this.file.setCurrentCell(cell);
  }

  /** A spreadsheet of 1000 x 26 cells unless a size is given. The active one stays active. */
  create(name: string, rows?: number, columns?: number): Spreadsheet {
    this.context.settle();
    return this.files.create(name, rows, columns);
  }

  /** Opens the spreadsheet that a file of DriveApp holds. */
  open(file: { getId(): string }): Spreadsheet {
    return this.files.open(file.getId(), 'open');
  }

  /** @throws HostException for an unknown id and where the user has no right to the file. */
  openById(id: string): Spreadsheet {
    return this.files.open(id, 'openById');
  }

  /** The older name of `openById`. Source: [L gf:testsheetsvalues]. */
  openByKey(key: string): Spreadsheet {
    return this.openById(key);
  }

  /** @throws HostException `invalidArgument` for an address of no spreadsheet, else as `openById`. */
  openByUrl(url: string): Spreadsheet {
    const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([^/?#]+)/.exec(url)?.[1];
    if (id === undefined) throw new HostException('invalidArgument', { name: 'url' });
    return this.files.open(id, 'openByUrl');
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

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(undefined, this.context.facts.incompleteRule === 'when-built');
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  private get file(): Spreadsheet {
    if (!this.files.active) throw new HostException('noActiveSpreadsheet');
    return this.files.active;
  }
}

import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { DeveloperMetadataModel, GridRange } from '../workbook/model';
import { holdsLine, lineOf } from './metadata-owner';
import type { RangeHandle, SheetHandle, Workspace } from './workspace';

export class DeveloperMetadata {
  constructor(
    private readonly workspace: Workspace,
    private readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.read().key;
  }

  getValue(): string | null {
    return this.read().value;
  }

  getVisibility(): EnumValue {
    return new EnumValue('DeveloperMetadataVisibility', this.read().visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.workspace, this.read().location);
  }

  setKey(key: string): this {
    return this.change({ key });
  }

  setValue(value: string | null): this {
    return this.change({ value });
  }

  setVisibility(visibility: EnumValue): this {
    return this.change({ visibility: visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }

  moveToColumn(column: RangeHandle): this {
    return this.change({ location: lineOf(this.workspace, column, 'COLUMN') });
  }

  moveToRow(row: RangeHandle): this {
    return this.change({ location: lineOf(this.workspace, row, 'ROW') });
  }

  moveToSheet(sheet: SheetHandle): this {
    return this.change({ location: { type: 'SHEET', sheetId: sheet.sheetId } });
  }

  moveToSpreadsheet(): this {
    return this.change({ location: { type: 'SPREADSHEET' } });
  }

  remove(): void {
    this.workspace.writeFile(({ workbook }) => {
      workbook.metadata = workbook.metadata.filter(({ id }) => id !== this.id);
    });
  }

  private read(): DeveloperMetadataModel {
    this.workspace.context.settle();
    const metadata = this.workspace.workbook.metadata.find(({ id }) => id === this.id);
    if (!metadata) throw new HostException('invalidArgument', { name: 'metadata' });
    return metadata;
  }

  private change(change: Partial<DeveloperMetadataModel>): this {
    this.workspace.writeFile(({ workbook }) => {
      workbook.metadata = workbook.metadata.map((each) =>
        each.id === this.id ? { ...each, ...change } : each,
      );
    });
    return this;
  }
}

export class DeveloperMetadataLocation {
  constructor(
    private readonly workspace: Workspace,
    private readonly location: DeveloperMetadataModel['location'],
  ) {}

  getLocationType(): EnumValue {
    return new EnumValue('DeveloperMetadataLocationType', this.location.type);
  }

  getSpreadsheet(): object | null {
    return this.location.type === 'SPREADSHEET' ? this.workspace.objects.spreadsheet() : null;
  }

  getSheet(): SheetHandle | null {
    return this.location.type === 'SHEET' ? this.workspace.objects.sheet(this.location.sheetId) : null;
  }

  getRow(): RangeHandle | null {
    const { location } = this;
    if (location.type !== 'ROW') return null;
    const range: GridRange = {
      startRow: location.start,
      endRow: location.end,
      startColumn: 0,
      endColumn: null,
    };
    return this.workspace.objects.range(location.sheetId, range);
  }

  getColumn(): RangeHandle | null {
    const { location } = this;
    if (location.type !== 'COLUMN') return null;
    const range: GridRange = {
      startRow: 0,
      endRow: null,
      startColumn: location.start,
      endColumn: location.end,
    };
    return this.workspace.objects.range(location.sheetId, range);
  }
}

type MetadataTest = (metadata: DeveloperMetadataModel) => boolean;

/** Looks for metadata in the file, in a sheet or in a range: there and below, or wherever it is touched. */
export class DeveloperMetadataFinder {
  private readonly tests: MetadataTest[] = [];
  private isIntersecting = false;

  constructor(
    private readonly workspace: Workspace,
    private readonly scope: { readonly sheetId: number; readonly range: GridRange | null } | null,
  ) {}

  find(): object[] {
    this.workspace.context.settle();
    const { workspace } = this;
    return workspace.workbook.metadata
      .filter((metadata) => this.isInScope(metadata.location) && this.tests.every((test) => test(metadata)))
      .map(({ id }) => workspace.objects.metadata(id));
  }

  onIntersectingLocations(): this {
    this.isIntersecting = true;
    return this;
  }

  withId(id: number): this {
    return this.with((metadata) => metadata.id === id);
  }

  withKey(key: string): this {
    return this.with((metadata) => metadata.key === key);
  }

  withValue(value: string): this {
    return this.with((metadata) => metadata.value === value);
  }

  withLocationType(type: EnumValue): this {
    return this.with((metadata) => metadata.location.type === type.name);
  }

  withVisibility(visibility: EnumValue): this {
    return this.with((metadata) => metadata.visibility === visibility.name);
  }

  private with(test: MetadataTest): this {
    this.tests.push(test);
    return this;
  }

  private isInScope(location: DeveloperMetadataModel['location']): boolean {
    if (!this.scope) return true;
    const { sheetId, range } = this.scope;
    if (!('sheetId' in location)) return this.isIntersecting;
    if (location.sheetId !== sheetId) return false;
    if (!range) return true;
    if (location.type === 'SHEET') return this.isIntersecting;
    if (!this.isIntersecting) return holdsLine(this.workspace, { sheetId, range }, location);
    const [start, end] =
      location.type === 'ROW' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return location.end >= start && (end === null || location.start <= end);
  }
}

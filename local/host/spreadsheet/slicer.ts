import { HostException } from '../runtime/host-exception';
import type { SheetModel, SlicerModel } from '../workbook/model';
import { storeMembers, type StoredValues } from '../surface/stored-members';
import { ContainerInfo } from './charts/embedded-chart';
import { hexColour } from './css-colour';
import { FilterCriteria } from './filter-criteria';
import { colorObject, modelColour, type Color } from './looks/colour';
import { TextStyle } from './looks/text-style';
import type { RangeHandle, Workspace } from './workspace';

/** A box on the grid by which a column is filtered. Its title and looks are kept and given back. */
export class Slicer implements StoredValues {
  constructor(
    private readonly workspace: Workspace,
    private readonly sheetId: number,
    private readonly id: number,
  ) {}

  getRange(): RangeHandle {
    return this.workspace.objects.range(this.sheetId, this.model().range);
  }

  setRange(range: RangeHandle): this {
    return this.change((slicer) => {
      slicer.range = range.range;
    });
  }

  /** 1-based from the range's first column; null when no column is chosen. */
  getColumnPosition(): number | null {
    return this.model().columnPosition;
  }

  getFilterCriteria(): FilterCriteria | null {
    const { criteria } = this.model();
    return criteria && FilterCriteria.read(this.workspace, this.sheetId, criteria);
  }

  /** Null shows all rows again. */
  setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): this {
    return this.change((slicer) => {
      slicer.columnPosition = columnPosition;
      slicer.criteria = criteria && criteria.toModel(this.workspace);
    });
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.model().position);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.change((slicer) => {
      slicer.position = { row, column, offsetX, offsetY };
    });
  }

  isAppliedToPivotTables(): boolean {
    return this.readStored('ApplyToPivotTables') !== false;
  }

  getBackgroundColorObject(): Color | null {
    return colorObject(this.colour());
  }

  getBackgroundColor(): string | null {
    return this.colour();
  }

  setBackgroundColorObject(color: unknown): this {
    return this.writeStored('BackgroundColor', modelColour(color));
  }

  setBackgroundColor(color: string | null): this {
    return this.writeStored('BackgroundColor', color === null ? null : hexColour(color));
  }

  getTitleTextStyle(): TextStyle {
    return new TextStyle(
      (this.readStored('TitleTextStyle') ?? {}) as ConstructorParameters<typeof TextStyle>[0],
    );
  }

  setTitleTextStyle(style: TextStyle): this {
    return this.writeStored('TitleTextStyle', style.toModel());
  }

  remove(): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.slicers = sheet.slicers.filter(({ id }) => id !== this.id);
      sheet.changedParts.add('slicers');
    });
  }

  /** Not documented, so no script sees it. */
  readStored(name: string): unknown {
    return this.model().stored[name];
  }

  /** Not documented, so no script sees it. */
  writeStored(name: string, value: unknown): this {
    return this.change((slicer) => {
      slicer.stored = { ...slicer.stored, [name]: value };
    });
  }

  private colour(): string | null {
    return (this.readStored('BackgroundColor') ?? null) as string | null;
  }

  private model(): SlicerModel {
    return slicerIn(this.workspace.read(this.sheetId), this.id);
  }

  private change(change: (slicer: SlicerModel) => void): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      change(slicerIn(sheet, this.id));
      sheet.changedParts.add('slicers');
    });
    return this;
  }
}

storeMembers(Slicer, { Title: '', TitleHorizontalAlignment: null, ApplyToPivotTables: true });

/** Puts a slicer over a range of the sheet and gives its id. */
export function addSlicer(sheet: SheetModel, slicer: Pick<SlicerModel, 'range' | 'position'>): number {
  const id = Math.max(0, ...sheet.slicers.map((known) => known.id)) + 1;
  sheet.slicers.push({ ...slicer, id, columnPosition: null, criteria: null, stored: {} });
  sheet.changedParts.add('slicers');
  return id;
}

function slicerIn(sheet: SheetModel, id: number): SlicerModel {
  const slicer = sheet.slicers.find((candidate) => candidate.id === id);
  if (!slicer) throw new HostException('slicerRemoved');
  return slicer;
}

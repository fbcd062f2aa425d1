import type { DriveFile } from '../drive/drive-store';
import { roleIn } from '../drive/file-access';
import type { HostUser, ServiceContext, UserSelection } from '../runtime/context';
import { eachCell, insideFile, oneInstruction, type WriteCost } from '../runtime/cost-model';
import type { ChartModel, GridRange, SheetModel, WorkbookModel } from '../workbook/model';
import { HostException } from '../runtime/host-exception';
import { refuseEdit, type EditTarget } from './access/edit-rights';
import { editingOf, type Editing } from './edit/editing';
import { cellsOf, closed, type Rectangle } from './grid/rectangle';

/** A Range object as other classes take it. */
export interface RangeHandle {
  readonly sheetId: number;
  readonly range: GridRange;
}

/** A Sheet object as other classes take it. */
export interface SheetHandle {
  readonly sheetId: number;
}

/** A Spreadsheet object as the one that a sheet is copied to. */
export interface SheetTarget {
  takeSheet(source: SheetModel, from: WorkbookModel): SheetHandle;
}

/** Makes copies of whole files. */
export interface FileCopier {
  copy(source: WorkbookModel, name: string): object;
}

/** Makes the objects that scripts get; the classes know each other only through it. */
export interface ServiceObjects {
  spreadsheet(): object;
  copyOfFile(name: string): object;
  sheet(sheetId: number): SheetHandle;
  range(sheetId: number, range: GridRange): RangeHandle;
  rangeList(ranges: readonly RangeHandle[]): object;
  selection(): object;
  filter(sheetId: number): object;
  chart(chart: ChartModel): object;
  /** A builder for a chart; null makes a new one. */
  chartBuilder(chart: ChartModel | null): object;
  pivotTable(sheetId: number, id: number): object;
  protection(id: string): object;
  namedRange(name: string): object;
  metadata(id: number): object;
  metadataFinder(scope: { sheetId: number; range: GridRange | null } | null): object;
  user(email: string): object;
}

type CellsChange = (sheet: SheetModel, block: Rectangle, editing: Editing) => void;

/** What every object of one script run shares: the file, the write buffer, and the way to the other objects. */
export class Workspace {
  readonly objects: ServiceObjects;
  readonly file: DriveFile;
  readonly workbook: WorkbookModel;
  /** What the user has selected: kept beyond the run in the file that the script is bound to. */
  readonly selection: UserSelection;
  private readonly editing: Editing;

  constructor(
    readonly context: ServiceContext,
    { file, workbook }: { readonly file: DriveFile; readonly workbook: WorkbookModel },
    objects: (workspace: Workspace) => ServiceObjects,
  ) {
    this.file = file;
    this.workbook = workbook;
    const isBound = workbook === context.workbook;
    this.selection = isBound ? context.selection : { sheetId: workbook.activeSheetId, a1: 'A1' };
    this.editing = editingOf(workbook, context);
    this.objects = objects(this);
  }

  /** The user with the role that this file gives. */
  get user(): HostUser {
    const { user } = this.context;
    return { ...user, role: roleIn(this.file, user.email) };
  }

  /** Whether texts that the script writes stay texts, as this host plays it. */
  get keepsTexts(): boolean {
    return this.context.facts.writtenTexts === 'kept';
  }

  /** The sheet with this id as the buffer leaves it. @throws HostException `sheetNotFound`. */
  sheet(sheetId: number): SheetModel {
    const sheet = this.workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (!sheet) throw new HostException('sheetNotFound', { id: sheetId });
    return sheet;
  }

  /** Carries out what is buffered and gives the sheet for reading so many of its cells. */
  read(sheetId: number, cells = 0): SheetModel {
    this.context.settle();
    if (cells > 0) this.context.chargeRead(cells, this.sheet(sheetId));
    return this.sheet(sheetId);
  }

  /** @throws HostException when the current user may not edit the target. */
  refuseEdit(target: EditTarget): void {
    refuseEdit(this.user, this.workbook, target);
  }

  /** Buffers values of their own for the cells of a range; rights are looked at when they are carried out. */
  write(target: RangeHandle, change: CellsChange): void {
    this.enqueueCells(target, eachCell, change);
  }

  /** Buffers one instruction for all cells of a range. */
  instruct(target: RangeHandle, change: CellsChange): void {
    this.enqueueCells(target, oneInstruction, change);
  }

  /** Buffers a change that puts cells of the file elsewhere in it. */
  rearrange(target: RangeHandle, change: CellsChange): void {
    this.enqueueCells(target, insideFile, change);
  }

  /** Buffers a change of a sheet itself: its rows, its name, its rules. */
  writeSheet(sheetId: number, change: (sheet: SheetModel, editing: Editing) => void): void {
    this.enqueue(oneInstruction(), () => {
      const sheet = this.sheet(sheetId);
      this.refuseEdit({ sheetId, range: null });
      change(sheet, this.editing);
    });
  }

  /** Buffers a change of the file that belongs to no sheet. */
  writeFile(change: (editing: Editing) => void): void {
    this.enqueue(oneInstruction(), () => {
      this.refuseEdit({ sheetId: null, range: null });
      change(this.editing);
    });
  }

  /** Carries a change of the file out at once, behind everything buffered, and gives its result. */
  writeFileNow<T>(change: (editing: Editing) => T): T {
    const results: T[] = [];
    this.writeFile((editing) => results.push(change(editing)));
    this.context.settle();
    return results[0] as T;
  }

  private enqueueCells(target: RangeHandle, cost: (cells: number) => WriteCost, change: CellsChange): void {
    const cells = cellsOf(closed(target.range, this.sheet(target.sheetId)));
    this.enqueue(cost(cells), () => {
      const sheet = this.sheet(target.sheetId);
      const block = closed(target.range, sheet);
      if (block.endRow >= sheet.rowCount || block.endColumn >= sheet.columnCount)
        throw new HostException('outsideGrid');
      this.refuseEdit(target);
      change(sheet, block, this.editing);
    });
  }

  private enqueue(cost: WriteCost, change: () => void): void {
    this.context.write(cost, change, this.settled);
  }

  /** Formulas are computed once behind the last buffered write of this file. */
  private readonly settled = (): void => {
    this.file.updatedMs = this.context.now();
    this.editing.calculator.recalculate();
  };
}

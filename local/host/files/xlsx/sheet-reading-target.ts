import type { SheetModel, WorkbookModel } from '../../workbook/model';
import type { CellContext } from './cell-reading';
import type { StyleReader } from './style-reading';
import type { ZipPackage } from './zip-package';

/** A sheet being read. */
export interface SheetReading {
  readonly parts: ZipPackage;
  readonly partName: string;
  readonly sheet: SheetModel;
  readonly workbook: WorkbookModel;
  readonly context: CellContext;
  readonly styles: StyleReader;
}

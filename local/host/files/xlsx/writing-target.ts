import type { SheetModel, WorkbookModel } from '../../workbook/model';
import type { FileState, SheetFile } from './file-state';
import type { SheetProperty } from './fingerprints';
import type { SharedStringWriter } from './shared-strings';
import type { StyleWriter } from './style-writing';
import type { SectionedXml } from './xml-sections';
import type { ZipPackage } from './zip-package';

/** What of a sheet differs from its file. */
export type SheetChange = SheetProperty | 'cells' | 'protections' | 'selection';

/** What the sheets of a workbook being written have in common. */
export interface WorkbookWriting {
  readonly workbook: WorkbookModel;
  readonly state: FileState;
  readonly parts: ZipPackage;
  readonly styleWriter: StyleWriter;
  readonly strings: () => SharedStringWriter;
  /** Whether the tab's selection changes, by sheet id; absent = stays as it is. */
  readonly selection: ReadonlyMap<number, boolean>;
}

/** A sheet being written: its part's sections and what changed. */
export interface SheetWriting extends WorkbookWriting {
  readonly sheet: SheetModel;
  /** Null for a sheet that the script added. */
  readonly file: SheetFile | null;
  readonly partName: string;
  readonly sections: SectionedXml;
  readonly changed: ReadonlySet<SheetChange>;
}

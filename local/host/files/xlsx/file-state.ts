import type { WorkbookModel } from '../../workbook/model';
import type { RichText } from '../../workbook/style';
import type { CellContext, FormulaGroups, RowTag } from './cell-reading';
import type { StyleReader } from './style-reading';
import type { ZipPackage } from './zip-package';

/** What is kept of a sheet's file so that its part can be patched. */
export interface SheetFile {
  readonly partName: string;
  /** Relationship of the workbook part that names the sheet. */
  readonly relationshipId: string;
  readonly groups: FormulaGroups;
  readonly rowTags: readonly RowTag[];
  /** The XML of those links that stand in the model as links of texts. */
  readonly textLinks: ReadonlySet<string>;
  /** What each property of the model said when it was read, by name, to find out which were changed. */
  readonly asRead: ReadonlyMap<string, string>;
}

/** What is kept of a workbook's file: the package itself, never changed, and how the model's numbers map to it. */
export interface FileState {
  readonly parts: ZipPackage;
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly strings: readonly string[];
  /** Those of them that have runs, by index. */
  readonly richStrings: ReadonlyMap<number, RichText>;
  readonly styles: StyleReader;
  readonly context: CellContext;
  /** By the model's sheet id. */
  readonly sheets: ReadonlyMap<number, SheetFile>;
  readonly asRead: ReadonlyMap<string, string>;
}

/** The state of a workbook that was read from a file, or null. */
export function fileStateOf(workbook: WorkbookModel): FileState | null {
  return workbook.fileState as FileState | null;
}

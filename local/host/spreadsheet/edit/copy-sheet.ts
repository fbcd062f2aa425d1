import { CellStore } from '../../workbook/cell-store';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { refuseTooManyCells } from './cell-limit';
import type { Editing } from './editing';
import { addSheet, copyName } from './sheet-list';
import { adoptObjects } from './sheet-objects';

type StyleIndex = (index: number) => number;

/**
 * Adds a copy of a sheet, of the same file or of another, protections and named ranges left out. `position` is 0-based.
 * @param name null for 'Copy of ...'. @throws HostException `sheetExists`, `tooManyCells`.
 */
export function copySheet(
  editing: Editing,
  source: SheetModel,
  {
    name,
    position,
    from = editing.workbook,
  }: { name: string | null; position: number; from?: WorkbookModel },
): SheetModel {
  const { workbook, calculator } = editing;
  refuseTooManyCells(workbook, source.rowCount * source.columnCount);
  const added = addSheet(editing, { name: name ?? copyName(workbook, source.name), position });
  const styleIndex = from === workbook ? same : styleCopier(from, workbook);
  const copy = copiedSheet(source, { sheetId: added.sheetId, name: added.name }, styleIndex);
  workbook.sheets[workbook.sheets.indexOf(added)] = copy;
  adoptObjects(copy, source.sheetId, workbook);
  calculator.touchFormulas();
  return copy;
}

/** Everything of a sheet but its ties to the file it was read from. */
export function copiedSheet(
  source: SheetModel,
  identity: Partial<Pick<SheetModel, 'sheetId' | 'name'>>,
  styleIndex: StyleIndex,
): SheetModel {
  const copy: SheetModel = {
    ...structuredClone({ ...source, cells: null, changedParts: null }),
    ...identity,
    formUrl: null,
    cells: copiedCells(source.cells, styleIndex),
    changedParts: new Set(),
  };
  for (const part of [...copy.conditionalRules, ...copy.validations, copy.filter])
    if (part) part.fileXml = null;
  return copy;
}

/** Carries styles from one workbook into another, each once. */
export function styleCopier(from: WorkbookModel, to: WorkbookModel): StyleIndex {
  const copied = new Map<number, number>();
  return (index) => {
    let found = copied.get(index);
    if (found === undefined) {
      found = to.styles.intern({ ...from.styles.get(index), fileXf: null, isFromFile: false });
      copied.set(index, found);
    }
    return found;
  };
}

function copiedCells(source: CellStore, styleIndex: StyleIndex): CellStore {
  const copy = new CellStore();
  source.values.forEach((row, index) => row && (copy.values[index] = row.slice()));
  source.styles.forEach((row, index) => row && (copy.styles[index] = row.map(styleIndex)));
  source.formulas.forEach((row, index) => row && (copy.formulas[index] = new Map(row)));
  copy.isRestructured = true;
  return copy;
}

function same(index: number): number {
  return index;
}

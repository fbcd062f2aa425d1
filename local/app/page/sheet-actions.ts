import type { CellPlace, SheetView } from '../protocol';
import { areaOf } from './selection';
import type { Page } from './use-page';
import type { SelectionControl } from './use-selection';

export interface SheetActions {
  readonly undo: () => void;
  readonly clear: () => void;
  readonly sort: (isAscending: boolean) => void;
  readonly toggleFilter: () => void;
  readonly insertRow: () => void;
  readonly deleteRow: () => void;
  readonly insertColumn: () => void;
  readonly deleteColumn: () => void;
  readonly download: () => void;
  readonly openExample: () => void;
  readonly activate: (sheetId: number) => void;
  readonly addSheet: () => void;
  readonly showSheet: (sheetId: number) => void;
}

/** What menus, tools and tabs do to the sheet that is seen. */
export function sheetActions(
  { call, attempt }: Page,
  { sheetId }: SheetView,
  own: { control: SelectionControl; undo: () => void; openExample: () => void },
): SheetActions {
  const area = () => areaOf(own.control.selection);
  const place = (): CellPlace => ({ sheetId, ...own.control.selection.anchor });
  return {
    undo: own.undo,
    clear: () => void attempt(call('clear', area())),
    sort: (isAscending) => void attempt(call('sort', { ...place(), isAscending })),
    toggleFilter: () => void attempt(call('toggleFilter', area())),
    insertRow: () => void attempt(call('insertRows', area())),
    deleteRow: () => void attempt(call('deleteRows', area())),
    insertColumn: () => void attempt(call('insertColumns', area())),
    deleteColumn: () => void attempt(call('deleteColumns', area())),
    download: () => window.location.assign('/download'),
    openExample: own.openExample,
    activate: (id) => void attempt(call('activateSheet', { sheetId: id })),
    addSheet: () => void attempt(call('addSheet', {})),
    showSheet: (id) => void attempt(call('setSheetHidden', { sheetId: id, isHidden: false })),
  };
}

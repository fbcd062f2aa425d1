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
  own: {
    control: SelectionControl;
    undo: () => void;
    openExample: () => void;
    focusSheet: () => void;
  },
): SheetActions {
  const area = () => areaOf(own.control.selection);
  const change = (work: Promise<unknown>): void => {
    own.focusSheet();
    void attempt(work);
  };
  const place = (): CellPlace => ({ sheetId, ...own.control.selection.anchor });
  return {
    undo: () => {
      own.focusSheet();
      own.undo();
    },
    clear: () => change(call('clear', area())),
    sort: (isAscending) => change(call('sort', { ...place(), isAscending })),
    toggleFilter: () => change(call('toggleFilter', area())),
    insertRow: () => change(call('insertRows', area())),
    deleteRow: () => change(call('deleteRows', area())),
    insertColumn: () => change(call('insertColumns', area())),
    deleteColumn: () => change(call('deleteColumns', area())),
    download: () => window.location.assign('/download'),
    openExample: own.openExample,
    activate: (id) => void attempt(call('activateSheet', { sheetId: id })),
    addSheet: () => change(call('addSheet', {})),
    showSheet: (id) => void attempt(call('setSheetHidden', { sheetId: id, isHidden: false })),
  };
}

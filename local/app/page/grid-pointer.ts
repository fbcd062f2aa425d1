import { withFocus, type Selection } from './selection';
import { pointUnder, type SheetLayout } from './sheet-layout';

interface Selecting {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** A press selects the cell, row or column under the pointer; dragging or Shift extends the selection. */
export function selectByPointer(event: PointerEvent, layout: SheetLayout, props: Selecting): void {
  const grid = event.currentTarget as HTMLElement;
  if (event.button !== 0 || isOnScrollbar(event, grid)) return;
  event.preventDefault();
  const select = (at: PointerEvent, isExtending: boolean, from: Selection) => {
    const selection = selectionUnder(at, { grid, layout, from, isExtending });
    props.onSelect(selection);
    return selection;
  };
  let current = select(event, event.shiftKey, props.selection);
  const move = (next: PointerEvent) => (current = select(next, true, current));
  grid.setPointerCapture(event.pointerId);
  grid.addEventListener('pointermove', move);
  grid.addEventListener('pointerup', () => grid.removeEventListener('pointermove', move), { once: true });
}

function isOnScrollbar(event: PointerEvent, grid: HTMLElement): boolean {
  const box = grid.getBoundingClientRect();
  return event.clientX - box.left >= grid.clientWidth || event.clientY - box.top >= grid.clientHeight;
}

function selectionUnder(
  event: PointerEvent,
  how: { grid: HTMLElement; layout: SheetLayout; from: Selection; isExtending: boolean },
): Selection {
  const { grid, layout, from, isExtending } = how;
  const box = grid.getBoundingClientRect();
  const seen = {
    scrollLeft: grid.scrollLeft,
    scrollTop: grid.scrollTop,
    width: box.width,
    height: box.height,
  };
  const under = pointUnder(layout, event.clientX - box.left, event.clientY - box.top, seen);
  const moved = withFocus(from, { position: under.position, column: under.column }, isExtending);
  if (isExtending || (!under.isOnRowHead && !under.isOnColumnHead)) return moved;
  return {
    ...moved,
    anchor: {
      position: under.isOnColumnHead ? 0 : under.position,
      column: under.isOnRowHead ? 0 : under.column,
    },
    focus: {
      position: under.isOnColumnHead ? layout.rows.count - 1 : under.position,
      column: under.isOnRowHead ? layout.columns.count - 1 : under.column,
    },
  };
}

import { useState } from 'preact/hooks';
import type { CellArea } from '../protocol';
import { columnLetters, type LineLayout } from './grid-geometry';

const NARROWEST_PX = 30;

interface HeadsProps {
  readonly columns: LineLayout;
  readonly frozenColumns: number;
  readonly rowHeadWidth: number;
  readonly start: number;
  readonly end: number;
  readonly area: CellArea;
  readonly resizeLabel: string;
  readonly onResize: (column: number, widthPx: number) => void;
}

/** The line of column letters; the right edge of a letter is dragged to make its column wider. */
export function ColumnHeads(props: HeadsProps) {
  const { columns, frozenColumns, rowHeadWidth } = props;
  const first = Math.max(props.start, frozenColumns);
  const drawn = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  return (
    <div class="column-heads" role="row" aria-rowindex={1}>
      <div class="corner" style={{ width: `${rowHeadWidth}px` }} />
      {drawn(0, frozenColumns).map((column) => (
        <ColumnHead key={column} {...props} column={column} left={rowHeadWidth + columns.offsetOf(column)} />
      ))}
      <div class="gap" style={{ width: `${columns.offsetOf(first) - columns.offsetOf(frozenColumns)}px` }} />
      {drawn(first, props.end).map((column) => (
        <ColumnHead key={column} {...props} column={column} left={null} />
      ))}
    </div>
  );
}

function ColumnHead(props: HeadsProps & { readonly column: number; readonly left: number | null }) {
  const { column, columns, area, left, onResize } = props;
  const [draggedWidth, setDraggedWidth] = useState<number | null>(null);
  const width = draggedWidth ?? columns.sizeOf(column);
  if (width === 0) return null;
  const isMarked = column >= area.startColumn && column <= area.endColumn;
  const drag = (event: PointerEvent) => {
    event.stopPropagation();
    followDrag(event, width, setDraggedWidth, (final) => {
      setDraggedWidth(null);
      onResize(column, final);
    });
  };
  return (
    <div
      class={['column-head', left !== null && 'frozen', isMarked && 'marked'].filter(Boolean).join(' ')}
      role="columnheader"
      aria-colindex={column + 1}
      style={{ width: `${width}px`, ...(left === null ? {} : { left: `${left}px` }) }}
    >
      {columnLetters(column)}
      <span class="resize-edge" aria-hidden="true" title={props.resizeLabel} onPointerDown={drag} />
    </div>
  );
}

/** Calls back with the new width while the pointer moves, and once more when it is let go. */
function followDrag(
  start: PointerEvent,
  widthPx: number,
  onMove: (widthPx: number) => void,
  onEnd: (widthPx: number) => void,
): void {
  const handle = start.currentTarget as HTMLElement;
  const widthAt = (event: PointerEvent) =>
    Math.max(NARROWEST_PX, Math.round(widthPx + event.clientX - start.clientX));
  const move = (event: PointerEvent) => onMove(widthAt(event));
  const end = (event: PointerEvent) => {
    handle.removeEventListener('pointermove', move);
    onEnd(widthAt(event));
  };
  handle.setPointerCapture(start.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', end, { once: true });
}

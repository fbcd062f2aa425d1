import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../protocol';
import { CellEditor, type Edit, type EditEnd } from './cell-editor';
import { ColumnHeads } from './column-heads';
import type { Call } from './connection';
import { gridCommand } from './grid-keys';
import { COLUMN_HEAD_HEIGHT, columnLetters, visibleSpan } from './grid-geometry';
import { GridRow, type RowSetting } from './grid-row';
import { areaOf, type CellPoint, type Selection } from './selection';
import { selectByPointer } from './grid-pointer';
import { boxOf, scrollFor, sheetLayout, type SheetLayout } from './sheet-layout';
import { useViewport, type Viewport } from './use-viewport';
import { WindowCache } from './window-cache';
import type { PageWords } from './words';

/** Rows drawn beyond what is seen, so that a slow fetch or a fast wheel shows no gap. */
const SPARE_ROWS = 12;

export interface GridProps {
  readonly sheet: SheetView;
  readonly revision: number;
  readonly words: PageWords;
  readonly call: Call;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly edit: Edit | null;
  readonly onBeginEdit: (edit: Edit | null) => void;
  readonly onEditText: (text: string) => void;
  readonly onEndEdit: (end: EditEnd) => void;
  readonly onCommand: (command: NonNullable<ReturnType<typeof gridCommand>>, rowsPerPage: number) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onFilter: (column: number, name: string) => void;
  readonly onResize: (column: number, widthPx: number) => void;
  /** Grows when the grid should take the keyboard. */
  readonly focusSerial: number;
}

/** The sheet: only the rows and columns that are seen are drawn, so its size does not matter. */
export function Grid(props: GridProps) {
  const { sheet, selection, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const layout = useMemo(() => sheetLayout(sheet), [sheet]);
  const cache = useCache(props, sheet.sheetId);
  const shown = shownCells(layout, viewport);
  useEffect(() => {
    cache.need(0, layout.frozenRows, props.revision);
    cache.need(Math.max(0, shown.rowStart), shown.rowEnd, props.revision);
  });
  useEffect(() => {
    const isWholeLine = isWhole(selection, layout);
    if (scroller.current && !isWholeLine) bringIntoView(scroller.current, layout, selection.focus);
  }, [selection.focus.position, selection.focus.column, sheet.sheetId]);
  const setting: RowSetting = {
    columns: layout.columns,
    frozenColumns: layout.frozenColumns,
    rowHeadWidth: layout.rowHeadWidth,
    start: shown.columnStart,
    end: shown.columnEnd,
    area: areaOf(selection),
    active: selection.anchor,
    filter: sheet.filter,
    merged: layout.merged,
    filterLabel: words.filterColumn,
    onFilter: props.onFilter,
  };
  return (
    <div class="grid-frame">
      <div
        ref={scroller}
        class="grid"
        role="grid"
        aria-label={sheet.name}
        aria-rowcount={sheet.shownRows + 1}
        aria-colcount={sheet.columnCount}
        aria-multiselectable="true"
        onPointerDown={(event) => selectByPointer(event, layout, props)}
        onMouseDown={(event) => event.preventDefault()}
        onDblClick={() => props.onBeginEdit(null)}
      >
        <GridCanvas {...{ layout, setting, shown, cache, props }} />
      </div>
      <Editor {...{ layout, viewport, cache, props }} />
    </div>
  );
}

/** Whole rows and columns are marked without going to their far end. */
function isWhole(selection: Selection, layout: SheetLayout): boolean {
  const area = areaOf(selection);
  const rows = area.endPosition - area.startPosition + 1;
  const columns = area.endColumn - area.startColumn + 1;
  return (rows > 1 && rows === layout.rows.count) || (columns > 1 && columns === layout.columns.count);
}

function useCache({ call }: GridProps, sheetId: number): WindowCache {
  const [, redraw] = useState(0);
  return useMemo(
    () =>
      new WindowCache(
        sheetId,
        (request) => call('window', request),
        () => redraw((count) => count + 1),
      ),
    [sheetId, call],
  );
}

interface ShownCells {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

function shownCells(layout: SheetLayout, { scrollLeft, scrollTop, width, height }: Viewport): ShownCells {
  const rows = visibleSpan(layout.rows, scrollTop + layout.frozenHeight, scrollTop + height);
  const columns = visibleSpan(layout.columns, scrollLeft + layout.frozenWidth, scrollLeft + width);
  return {
    rowStart: Math.max(layout.frozenRows, rows.start - SPARE_ROWS),
    rowEnd: Math.min(layout.rows.count, rows.end + SPARE_ROWS),
    columnStart: columns.start,
    columnEnd: columns.end,
  };
}

function bringIntoView(element: HTMLElement, layout: SheetLayout, point: CellPoint): void {
  const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = element;
  const { left, top } = scrollFor(layout, point, { scrollLeft, scrollTop, width, height });
  if (left !== scrollLeft) element.scrollLeft = left;
  if (top !== scrollTop) element.scrollTop = top;
}

function GridCanvas({
  layout,
  setting,
  shown,
  cache,
  props,
}: {
  layout: SheetLayout;
  setting: RowSetting;
  shown: ShownCells;
  cache: WindowCache;
  props: GridProps;
}) {
  const { rows, columns, rowHeadWidth } = layout;
  const row = (position: number, isFrozen: boolean) => (
    <GridRow
      key={position}
      setting={setting}
      position={position}
      cached={cache.row(position)}
      top={isFrozen ? null : COLUMN_HEAD_HEIGHT + rows.offsetOf(position)}
      height={rows.sizeOf(position)}
    />
  );
  const size = {
    width: `${rowHeadWidth + columns.offsetOf(columns.count)}px`,
    height: `${COLUMN_HEAD_HEIGHT + rows.offsetOf(rows.count)}px`,
  };
  return (
    <div class="grid-canvas" style={size}>
      <div class="grid-head" role="rowgroup">
        <ColumnHeads
          {...setting}
          area={setting.area}
          resizeLabel={props.words.resizeColumn}
          onResize={props.onResize}
        />
        {positions(0, layout.frozenRows).map((position) => row(position, true))}
      </div>
      <div role="rowgroup">
        {positions(shown.rowStart, shown.rowEnd).map((position) => row(position, false))}
      </div>
    </div>
  );
}

function positions(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function Editor({
  layout,
  viewport,
  cache,
  props,
}: {
  layout: SheetLayout;
  viewport: Viewport;
  cache: WindowCache;
  props: GridProps;
}) {
  const { anchor } = props.selection;
  const cached = cache.row(anchor.position);
  const a1 = `${columnLetters(anchor.column)}${cached ? cached.view.row + 1 : ''}`;
  return (
    <CellEditor
      label={`${a1} ${cached?.view.texts[anchor.column] ?? ''}`.trim()}
      edit={props.edit}
      box={boxOf(layout, anchor, viewport)}
      onBegin={props.onBeginEdit}
      onChange={props.onEditText}
      onEnd={props.onEndEdit}
      onGridKey={(event) => onGridKey(event, viewport, props)}
      onCopy={props.onCopy}
      onPaste={props.onPaste}
      focusSerial={props.focusSerial}
    />
  );
}

function onGridKey(event: KeyboardEvent, viewport: Viewport, props: GridProps): void {
  const command = gridCommand(event);
  if (!command) return;
  event.preventDefault();
  props.onCommand(command, Math.max(1, Math.floor(viewport.height / 24) - 3));
}

import type { ComponentChildren } from 'preact';
import type { CellArea, FilterView } from '../protocol';
import { cellStyle, isNumberTooWide, spillOf } from './cell-shape';
import { columnLetters, DEFAULT_ROW_HEIGHT, type LineLayout } from './grid-geometry';
import { contains, type CellPoint } from './selection';
import type { CachedRow } from './window-cache';
import { fill } from './words';

export interface RowSetting {
  readonly columns: LineLayout;
  readonly frozenColumns: number;
  readonly rowHeadWidth: number;
  /** Columns drawn besides the frozen ones, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly area: CellArea;
  readonly active: CellPoint;
  readonly filter: FilterView | null;
  /** Size in pixels of merged cells by `${position},${column}` of their first cell. */
  readonly merged: ReadonlyMap<string, { readonly widthPx: number; readonly heightPx: number }>;
  readonly filterLabel: string;
  readonly onFilter: (column: number, name: string) => void;
}

/** One row of cells with its number. `top` is null for rows that stand in the flow (the frozen ones). */
export function GridRow(props: {
  readonly setting: RowSetting;
  readonly position: number;
  readonly cached: CachedRow | null;
  readonly top: number | null;
  readonly height: number;
}) {
  const { setting, position, cached, top, height } = props;
  const { area, columns, frozenColumns, rowHeadWidth } = setting;
  const isMarked = position >= area.startPosition && position <= area.endPosition;
  const first = Math.max(setting.start, frozenColumns);
  const rowNumber = cached ? cached.view.row + 1 : '';
  return (
    <div
      class={height > DEFAULT_ROW_HEIGHT ? 'row tall' : 'row'}
      role="row"
      aria-rowindex={cached ? cached.view.row + 2 : undefined}
      style={{ height: `${height}px`, ...(top === null ? {} : { position: 'absolute', top: `${top}px` }) }}
    >
      <div
        class={isMarked ? 'row-head marked' : 'row-head'}
        role="rowheader"
        style={{ width: `${rowHeadWidth}px` }}
      >
        {rowNumber}
      </div>
      {cellRange(0, frozenColumns, (column) => (
        <GridCell
          key={column}
          {...{ setting, position, cached, column }}
          left={rowHeadWidth + columns.offsetOf(column)}
        />
      ))}
      <div class="gap" style={{ width: `${columns.offsetOf(first) - columns.offsetOf(frozenColumns)}px` }} />
      {cellRange(first, setting.end, (column) => (
        <GridCell key={column} {...{ setting, position, cached, column }} left={null} />
      ))}
    </div>
  );
}

function cellRange(
  start: number,
  end: number,
  draw: (column: number) => ComponentChildren,
): ComponentChildren[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => draw(start + index));
}

interface CellProps {
  readonly setting: RowSetting;
  readonly position: number;
  readonly cached: CachedRow | null;
  readonly column: number;
  /** Distance at which a frozen cell stays, null for the others. */
  readonly left: number | null;
}

function GridCell({ setting, position, cached, column, left }: CellProps) {
  const width = setting.columns.sizeOf(column);
  if (width === 0) return null;
  const text = cached?.view.texts[column] ?? '';
  const look = cached?.looks[cached.view.looks[column] ?? -1];
  const note = cached?.view.notes?.[column];
  const isSelected = contains(setting.area, position, column);
  const isActive = setting.active.position === position && setting.active.column === column;
  const classes = [
    'cell',
    left !== null && 'frozen',
    isSelected && 'selected',
    isActive && 'active',
    note && 'noted',
  ];
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      data-a1={cached ? `${columnLetters(column)}${cached.view.row + 1}` : undefined}
      style={{ width: `${width}px`, ...(left === null ? {} : { left: `${left}px` }), ...cellStyle(look) }}
    >
      <CellText
        {...{ setting, position, cached, column, text }}
        isTooWide={isNumberTooWide(text, look, width)}
      />
      {note !== undefined && (
        <span class="note" role="tooltip">
          {note}
        </span>
      )}
      <FilterButton {...{ setting, cached, column, text }} />
    </div>
  );
}

function CellText(props: Omit<CellProps, 'left'> & { readonly text: string; readonly isTooWide: boolean }) {
  const { setting, position, cached, column, text, isTooWide } = props;
  const merged = setting.merged.get(`${position},${column}`);
  const spill = cached && !merged ? spillOf(cached, column, setting.columns) : null;
  if (merged) {
    const size = { width: `${merged.widthPx - 1}px`, height: `${merged.heightPx - 1}px` };
    return (
      <span class="spill merged" style={size}>
        {text}
      </span>
    );
  }
  if (spill) {
    return (
      <span class={spill.isOverColour ? 'spill clear' : 'spill'} style={{ width: `${spill.widthPx - 1}px` }}>
        {text}
      </span>
    );
  }
  if (!isTooWide) return <span class="cell-text">{text}</span>;
  return (
    <span class="cell-text" title={text}>
      <span aria-hidden="true">###</span>
      <span class="visually-hidden">{text}</span>
    </span>
  );
}

function FilterButton(props: {
  readonly setting: RowSetting;
  readonly cached: CachedRow | null;
  readonly column: number;
  readonly text: string;
}) {
  const { setting, cached, column, text } = props;
  const { filter } = setting;
  if (!filter || cached?.view.row !== filter.headerRow) return null;
  if (column < filter.startColumn || column > filter.endColumn) return null;
  const name = text || columnLetters(column);
  const isInUse = filter.columnsInUse.includes(column);
  return (
    <button
      type="button"
      class={isInUse ? 'filter-button in-use' : 'filter-button'}
      aria-label={fill(setting.filterLabel, { column: name })}
      aria-haspopup="dialog"
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => setting.onFilter(column, name)}
    >
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={isInUse ? 'M2 3h12L9.5 8.5V14l-3-2V8.5z' : 'M3 5h10M5 8h6M7 11h2'} />
      </svg>
    </button>
  );
}

import type { CellLook } from '../protocol';
import type { LineLayout } from './grid-geometry';
import { textWidthPx } from './text-width';
import type { CachedRow } from './window-cache';

const CELL_PADDING_PX = 10;

/** How wide the text of a cell is drawn, null when it stays inside its cell. */
export function spillWidthPx(cached: CachedRow, column: number, columns: LineLayout): number | null {
  const { texts, looks } = cached.view;
  const text = texts[column] ?? '';
  const look = cached.looks[looks[column] ?? 0];
  if (text === '' || look?.wrap || (look && look.align !== 'left')) return null;
  const needed = textWidthPx(text) + CELL_PADDING_PX;
  let width = columns.sizeOf(column);
  let next = column + 1;
  while (width < needed && next < columns.count && isOpen(cached, next)) width += columns.sizeOf(next++);
  return next > column + 1 ? width : null;
}

/** Whether a neighbour's long text may be drawn over this cell. */
function isOpen({ view, looks }: CachedRow, column: number): boolean {
  return (view.texts[column] ?? '') === '' && !looks[view.looks[column] ?? -1]?.background;
}

/** A number cut off would be read as another number, so it is shown as ### until the column is wide enough. */
export function isNumberTooWide(text: string, look: CellLook | undefined, widthPx: number): boolean {
  return look?.align === 'right' && /\d/.test(text) && textWidthPx(text) + CELL_PADDING_PX / 2 > widthPx;
}

/** The look as CSS. */
export function cellStyle(look: CellLook | undefined): Record<string, string> {
  if (!look) return {};
  const lines = [look.underline && 'underline', look.strikethrough && 'line-through']
    .filter(Boolean)
    .join(' ');
  return {
    ...(look.background && { background: look.background, color: look.fontColor ?? '#1f1f1f' }),
    ...(look.fontColor && !look.background && { '--cell-color': look.fontColor }),
    ...(look.bold && { fontWeight: '600' }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(lines && { textDecoration: lines }),
    ...(look.wrap && { whiteSpace: 'pre-wrap' }),
    justifyContent: look.align === 'left' ? 'flex-start' : look.align === 'right' ? 'flex-end' : 'center',
    textAlign: look.align,
  };
}

import type { CellLook } from '../protocol';
import type { LineLayout } from './grid-geometry';
import { textWidthPx } from './text-width';
import type { CachedRow } from './window-cache';

const CELL_PADDING_PX = 10;

/** A text drawn over its blank neighbours; `isOverColour` when one of them has a colour that must stay seen. */
export interface Spill {
  readonly widthPx: number;
  readonly isOverColour: boolean;
}

/** How far the text of a cell is drawn beyond its cell, null when it stays inside. */
export function spillOf(cached: CachedRow, column: number, columns: LineLayout): Spill | null {
  const { texts, looks } = cached.view;
  const text = texts[column] ?? '';
  const look = cached.looks[looks[column] ?? 0];
  if (text === '' || look?.wrap || (look && look.align !== 'left')) return null;
  const needed = textWidthPx(text) + CELL_PADDING_PX;
  let widthPx = columns.sizeOf(column);
  let isOverColour = false;
  let next = column + 1;
  for (; widthPx < needed && next < columns.count && (texts[next] ?? '') === ''; next++) {
    widthPx += columns.sizeOf(next);
    isOverColour ||= cached.looks[looks[next] ?? -1]?.background !== undefined;
  }
  return next > column + 1 ? { widthPx, isOverColour } : null;
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
    ...(look.wrap && { '--wrapping': 'pre-wrap' }),
    justifyContent: look.align === 'left' ? 'flex-start' : look.align === 'right' ? 'flex-end' : 'center',
    textAlign: look.align,
  };
}

import type { CellLook, GridWindow, RowView } from '../protocol';

const ROWS_PER_WINDOW = 64;
const MAX_WINDOWS = 80;

export interface CachedRow {
  readonly view: RowView;
  readonly looks: readonly CellLook[];
}

type Fetch = (request: {
  sheetId: number;
  startPosition: number;
  endPosition: number;
}) => Promise<GridWindow>;

/**
 * Rows of one sheet as far as they were looked at, fetched in windows. After a change the old rows stay to be seen
 * until the new ones arrive, so that nothing flickers.
 */
export class WindowCache {
  private readonly windows = new Map<number, GridWindow>();
  private readonly asked = new Map<number, number>();

  constructor(
    private readonly sheetId: number,
    private readonly fetch: Fetch,
    private readonly onArrival: () => void,
  ) {}

  row(position: number): CachedRow | null {
    const window = this.windows.get(Math.floor(position / ROWS_PER_WINDOW));
    const view = window?.rows[position % ROWS_PER_WINDOW];
    return window && view ? { view, looks: window.looks } : null;
  }

  /** Fetches what is missing or older than `revision` between two positions, the end excluded. */
  need(start: number, end: number, revision: number): void {
    if (end <= start) return;
    const last = Math.floor((end - 1) / ROWS_PER_WINDOW);
    for (let index = Math.floor(start / ROWS_PER_WINDOW); index <= last; index++)
      this.needWindow(index, revision);
  }

  private needWindow(index: number, revision: number): void {
    if ((this.asked.get(index) ?? -1) >= revision) return;
    this.asked.set(index, revision);
    const startPosition = index * ROWS_PER_WINDOW;
    const request = { sheetId: this.sheetId, startPosition, endPosition: startPosition + ROWS_PER_WINDOW };
    this.fetch(request).then(
      (window) => this.keep(index, window),
      () => this.asked.delete(index),
    );
  }

  private keep(index: number, window: GridWindow): void {
    if ((this.windows.get(index)?.revision ?? -1) > window.revision) return;
    this.windows.delete(index);
    this.windows.set(index, window);
    for (const oldest of this.windows.keys()) {
      if (this.windows.size <= MAX_WINDOWS) break;
      this.windows.delete(oldest);
      this.asked.delete(oldest);
    }
    this.onArrival();
  }
}

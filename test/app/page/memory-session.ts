import type {
  GridWindow,
  PageEvent,
  PageMethod,
  PageReply,
  PageRequest,
  PageState,
  RowView,
  SheetView,
} from '../../../local/app/protocol';
import type { PageSession } from '../../../local/app/session';

const LOOKS = [
  { align: 'left' },
  { align: 'right' },
  { align: 'left', bold: true, background: '#e8f0fe' },
  { align: 'left', background: '#cfe8fa' },
] as const;

/** A session of a sheet whose cells follow from their place, for tests of the server and the grid alone. */
export class MemorySession implements PageSession {
  readonly asked: { method: PageMethod; request: unknown }[] = [];
  private readonly listeners = new Set<(event: PageEvent) => void>();
  readonly typed = new Map<string, string>();
  state: PageState;

  constructor(rowCount = 1000, change: Partial<PageState> = {}) {
    this.state = { ...memoryState(rowCount), ...change };
  }

  async ask<M extends PageMethod>(method: M, request: PageRequest<M>): Promise<PageReply<M>> {
    this.asked.push({ method, request });
    const value: unknown = this.answer(method, request as never);
    return { ok: true, value } as PageReply<M>;
  }

  listen(listener: (event: PageEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  tell(event: PageEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  change(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change, revision: this.state.revision + 1 };
    this.tell({ type: 'state', state: this.state });
  }

  private answer(method: PageMethod, request: Record<string, never>): unknown {
    switch (method) {
      case 'state':
        return this.state;
      case 'window':
        return this.window(request['startPosition'] ?? 0, request['endPosition'] ?? 0);
      case 'cell':
        return {
          input: this.text(request['position'] ?? 0, request['column'] ?? 0),
          rowNumber: (request['position'] ?? 0) + 1,
        };
      case 'type':
        this.typed.set(`${request['position']},${request['column']}`, request['text'] ?? '');
        this.change({});
        return null;
      case 'frameHtml':
        return '<p>frame</p>';
      default:
        return null;
    }
  }

  private window(start: number, end: number): GridWindow {
    const count = this.state.sheets[0]?.shownRows ?? 0;
    const rows: RowView[] = [];
    for (let row = start; row < Math.min(end, count); row++) rows.push(this.row(row));
    return { sheetId: 0, revision: this.state.revision, startPosition: start, rows, looks: LOOKS };
  }

  private row(row: number): RowView {
    const texts = Array.from({ length: 8 }, (_, column) => this.text(row, column));
    return { row, texts, looks: texts.map((_, column) => (row === 0 ? 2 : column === 2 ? 1 : 0)) };
  }

  private text(row: number, column: number): string {
    return (
      this.typed.get(`${row},${column}`) ?? (row === 0 ? `Header ${column + 1}` : `r${row + 1}c${column + 1}`)
    );
  }
}

function memoryState(rowCount: number): PageState {
  return {
    revision: 1,
    fileName: 'memory.xlsx',
    language: 'en',
    sheets: [memorySheet(rowCount)],
    activeSheetId: 0,
    selection: { sheetId: 0, startPosition: 0, endPosition: 0, startColumn: 0, endColumn: 0 },
    selectionSerial: 0,
    menu: [],
    question: null,
    sidebar: null,
    dialog: null,
    isRunning: false,
    canUndo: false,
    examples: ['en'],
  };
}

function memorySheet(rowCount: number): SheetView {
  return {
    sheetId: 0,
    name: 'Memory',
    isHidden: false,
    tabColor: null,
    shownRows: rowCount,
    columnCount: 26,
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: [[1, 160]],
    rowHeights: [],
    merges: [],
    filter: null,
  };
}

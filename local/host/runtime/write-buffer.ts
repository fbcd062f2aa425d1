interface PendingWrite {
  readonly cells: number;
  readonly change: () => void;
}

/**
 * Changes of the spreadsheet that the script has ordered and the server has not carried out yet. One that fails
 * takes those behind it with it: its error appears at `carryOut`, not where the script wrote.
 */
export class WriteBuffer {
  private pending: PendingWrite[] = [];

  add(cells: number, change: () => void): void {
    this.pending.push({ cells, change });
  }

  get isEmpty(): boolean {
    return this.pending.length === 0;
  }

  /** Carries out everything in order; the number of cells written. */
  carryOut(): number {
    const writes = this.pending;
    this.pending = [];
    let cells = 0;
    for (const write of writes) {
      write.change();
      cells += write.cells;
    }
    return cells;
  }

  drop(): void {
    this.pending = [];
  }
}

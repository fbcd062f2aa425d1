/** A change of a spreadsheet as the server carries it out. */
export type BufferedChange = () => void;

interface PendingWrite {
  readonly carriedOutMs: number;
  readonly change: BufferedChange;
  readonly settled: () => void;
}

/**
 * Changes of spreadsheets that the script has ordered and the server has not carried out yet. One that fails
 * takes those behind it with it: its error appears at `carryOut`, not where the script wrote.
 */
export class WriteBuffer {
  private pending: PendingWrite[] = [];

  /** `settled` follows the last change that names it, or the one that fails: once, however many name it. */
  add(carriedOutMs: number, change: BufferedChange, settled: () => void): void {
    this.pending.push({ carriedOutMs, change, settled });
  }

  get isEmpty(): boolean {
    return this.pending.length === 0;
  }

  /** Carries out everything in order; what that costs in milliseconds. */
  carryOut(): number {
    const writes = this.pending;
    this.pending = [];
    const begun = new Set<() => void>();
    let ms = 0;
    try {
      for (const { carriedOutMs, change, settled } of writes) {
        begun.add(settled);
        change();
        ms += carriedOutMs;
      }
    } finally {
      for (const settled of begun) settled();
    }
    return ms;
  }

  drop(): void {
    this.pending = [];
  }
}

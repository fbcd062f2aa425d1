/** A change of the spreadsheet; `isLast` tells that no other stands behind it in the buffer. */
export type BufferedChange = (isLast: boolean) => void;

interface PendingWrite {
  readonly carriedOutMs: number;
  readonly change: BufferedChange;
}

/**
 * Changes of the spreadsheet that the script has ordered and the server has not carried out yet. One that fails
 * takes those behind it with it: its error appears at `carryOut`, not where the script wrote.
 */
export class WriteBuffer {
  private pending: PendingWrite[] = [];

  add(carriedOutMs: number, change: BufferedChange): void {
    this.pending.push({ carriedOutMs, change });
  }

  get isEmpty(): boolean {
    return this.pending.length === 0;
  }

  /** Carries out everything in order; what that costs in milliseconds. */
  carryOut(): number {
    const writes = this.pending;
    this.pending = [];
    let ms = 0;
    writes.forEach(({ carriedOutMs, change }, index) => {
      change(index === writes.length - 1);
      ms += carriedOutMs;
    });
    return ms;
  }

  drop(): void {
    this.pending = [];
  }
}

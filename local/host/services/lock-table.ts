/** Who holds which lock; locks of other runs and locks held from outside for a while. */
export class LockTable {
  private readonly holders = new Map<string, object>();
  private readonly heldUntilMs = new Map<string, number>();

  /** Someone else holds the lock until the given moment of the virtual clock. */
  holdUntil(name: string, instantMs: number): void {
    this.heldUntilMs.set(name, instantMs);
  }

  isHeldBy(name: string, run: object): boolean {
    return this.holders.get(name) === run;
  }

  /** Milliseconds until the lock can be had: 0 now, Infinity while another run holds it. */
  waitMs(name: string, run: object, nowMs: number): number {
    const holder = this.holders.get(name);
    if (holder === run) return 0;
    if (holder) return Infinity;
    return Math.max(0, (this.heldUntilMs.get(name) ?? 0) - nowMs);
  }

  acquire(name: string, run: object): void {
    this.holders.set(name, run);
  }

  release(name: string, run: object): void {
    if (this.isHeldBy(name, run)) this.holders.delete(name);
  }

  releaseAll(run: object): void {
    for (const name of [...this.holders.keys()]) this.release(name, run);
  }
}

/** Time as the scripts see it: it stands still but for what calls cost, sleeping, and `advance`. */
export class VirtualClock {
  private modelled = 0;

  constructor(private instant: number) {}

  /** Milliseconds since 1970, whole. */
  now(): number {
    return Math.floor(this.instant);
  }

  /** Milliseconds that service calls were charged with since the start. */
  get modelledMs(): number {
    return this.modelled;
  }

  /** Time that a service call would take on Google. */
  charge(ms: number): void {
    this.instant += ms;
    this.modelled += ms;
  }

  /** Time that passes without a call. */
  advance(ms: number): void {
    this.instant += ms;
  }

  resetModelled(): void {
    this.modelled = 0;
  }
}

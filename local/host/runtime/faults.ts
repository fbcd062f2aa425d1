/** One failure to play: at the `n`-th call of `method` from now on. */
export interface Fault {
  /** A label such as 'Range.setValues', or '*' for every call. */
  readonly method: string;
  /** 1-based. */
  readonly n: number;
  /** A key of the host's messages, or a text of its own; default: Google's plain server error. */
  readonly error?: string;
  /** True: the call is carried out and then fails. */
  readonly after?: boolean;
  /** True: the run ends here and the script cannot catch it. */
  readonly kill?: boolean;
  /** True: what waits in the write buffer is lost. */
  readonly dropBuffer?: boolean;
}

/** The faults that are still to come, each with its own count of calls. */
export class FaultPlan {
  private armed: { readonly fault: Fault; seen: number }[];

  constructor(faults: readonly Fault[]) {
    this.armed = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** Counts one call; the fault that falls due with it, if any. Each happens once. */
  countCall(label: string): Fault | null {
    let due: Fault | null = null;
    for (const entry of this.armed) {
      if (entry.fault.method !== '*' && entry.fault.method !== label) continue;
      entry.seen += 1;
      if (entry.seen === entry.fault.n) due ??= entry.fault;
    }
    return due;
  }
}

/** Service calls since the last reset; `byMethod` by label, e.g. 'Range.getValues'. */
export interface CallCounts {
  total: number;
  byMethod: Record<string, number>;
}

/** Builders and what makes them only fill an object inside the script; a trigger's `create` goes to Google. */
const INSIDE_THE_SCRIPT = /Builder\.(?!create$)|\.new[A-Z]/;

/** Counts service calls by method. */
export class CallCounter {
  readonly counts: CallCounts = { total: 0, byMethod: {} };

  add(label: string): void {
    if (INSIDE_THE_SCRIPT.test(label)) return;
    this.counts.total += 1;
    this.counts.byMethod[label] = (this.counts.byMethod[label] ?? 0) + 1;
  }

  reset(): void {
    this.counts.total = 0;
    this.counts.byMethod = {};
  }
}

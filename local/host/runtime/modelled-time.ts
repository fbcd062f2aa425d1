/** Milliseconds that calls would have taken on Google, by method since the last reset. */
export class ModelledTime {
  private readonly byMethod = new Map<string, number>();

  add(label: string, ms: number): void {
    this.byMethod.set(label, (this.byMethod.get(label) ?? 0) + ms);
  }

  /** The dearest first. What is carried out behind the last call stands under 'end of run'. */
  get table(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.byMethod].sort(([, a], [, b]) => b - a));
  }

  reset(): void {
    this.byMethod.clear();
  }
}

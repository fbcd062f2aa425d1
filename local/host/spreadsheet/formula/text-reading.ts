/** How a formula reads texts that stand where a number is wanted, and writes numbers where a text is. */
export interface TextReading {
  readonly locale: string;
  readonly currentYear: number;
}

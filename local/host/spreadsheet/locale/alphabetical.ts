let collator: Intl.Collator | null = null;

/** Alphabetical order of two texts as a sorted column has it. Made at first use: loading the rules takes a while. */
export function alphabetical(one: string, other: string): number {
  collator ??= new Intl.Collator('en');
  return collator.compare(one, other);
}

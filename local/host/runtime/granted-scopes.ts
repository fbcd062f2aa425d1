import { fullScope } from '../surface/surface';

/**
 * The permissions that a script holds: those of its manifest (all, when it names none: Google then finds them by
 * itself) without those that the user unticked.
 */
export class GrantedScopes {
  private readonly declared: ReadonlySet<string> | null;
  private readonly denied: ReadonlySet<string>;

  constructor(declared: readonly string[] | null, denied: readonly string[]) {
    this.declared = declared && new Set(declared.map(fullScope));
    this.denied = new Set(denied.map(fullScope));
  }

  has(scope: string): boolean {
    const full = fullScope(scope);
    return !this.denied.has(full) && (this.declared === null || this.declared.has(full));
  }

  /** The first of the alternatives that is granted, in full; null when none is. */
  firstOf(alternatives: readonly string[]): string | null {
    const found = alternatives.find((scope) => this.has(scope));
    return found === undefined ? null : fullScope(found);
  }

  /** What the manifest asks for; empty when it names nothing. */
  get asked(): readonly string[] {
    return [...(this.declared ?? [])];
  }
}

import { EnumValue } from '../runtime/enum-value';
import type { RunContext } from '../runtime/run-context';

const SCOPE_LINK = 'https://script.google.com/d/authorize';

/** What the user has granted of what was asked. Source [D]: reference/script/authorization-info. */
export class AuthorizationInfo {
  /** @param asked scopes in full. */
  constructor(
    private readonly context: RunContext,
    private readonly asked: readonly string[],
  ) {}

  getAuthorizationStatus(): EnumValue {
    return new EnumValue('AuthorizationStatus', this.missing().length > 0 ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** Null when nothing is missing. */
  getAuthorizationUrl(): string | null {
    const missing = this.missing();
    return missing.length === 0 ? null : `${SCOPE_LINK}?scope=${encodeURIComponent(missing.join(' '))}`;
  }

  getAuthorizedScopes(): string[] {
    return this.asked.filter((scope) => this.context.scopes.has(scope));
  }

  private missing(): readonly string[] {
    return this.asked.filter((scope) => !this.context.scopes.has(scope));
  }
}

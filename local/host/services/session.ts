import type { RunContext } from '../runtime/run-context';

export class User {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  /** The address too [L gf:testsession]. */
  toString(): string {
    return this.email;
  }
}

/** Who is at work. Source [D]: reference/base/session. */
export class Session {
  constructor(private readonly context: RunContext) {}

  /** The address is '' where Google does not tell it: other domains, simple triggers, clock triggers. */
  getActiveUser(): User {
    const { activeUser, mode } = this.context;
    const isKnown = activeUser !== null && activeUser.role !== 'stranger' && mode === 'FULL';
    return new User(isKnown ? activeUser.email : '');
  }

  getEffectiveUser(): User {
    return new User(this.context.mode === 'FULL' ? this.context.user.email : '');
  }

  getActiveUserLocale(): string {
    return (this.context.activeUser ?? this.context.user).locale;
  }

  getScriptTimeZone(): string {
    return this.context.state.scriptTimeZone();
  }

  /** Stays the same for a user within 30 days. */
  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this.context.now() / (30 * 86_400_000));
    return Buffer.from(`${(this.context.activeUser ?? this.context.user).email} ${period}`).toString(
      'base64',
    );
  }
}

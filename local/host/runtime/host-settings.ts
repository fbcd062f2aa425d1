import type { Answers } from '../services/questions';
import { FaultPlan } from './faults';
import type { Fault } from './faults';
import { HostReadings } from './host-readings';
import { isQuotaName } from './quotas';
import type { QuotaName } from './quotas';

/** What can be changed about a host while it runs: who is at work, what is allowed, what goes wrong. */
export abstract class HostSettings extends HostReadings {
  resetCounts(): void {
    this.state.calls.reset();
    this.state.clock.resetModelled();
    this.state.modelledTime.reset();
    this.state.scopesUsed.clear();
  }

  /** From now on another user is at work; `evaluate` starts with new globals. @throws RangeError for someone who is not among `users`. */
  as(email: string): this {
    const user = this.state.users.find((candidate) => candidate.email === email);
    if (!user) throw new RangeError(`${email} is not one of the users of this host`);
    this.state.currentUser = user;
    this.forgetEvaluation();
    return this;
  }

  /** The user at work changes the language of the account. */
  setLocale(locale: string): this {
    const { users, currentUser } = this.state;
    const changed = { ...currentUser, locale };
    users[users.indexOf(currentUser)] = changed;
    this.state.currentUser = changed;
    return this;
  }

  closeSidebar(): void {
    this.state.sidebar = null;
  }

  /** Answers to the alerts and prompts that follow; what nobody answers ends the run with the question's text. */
  answer(answers: Answers): this {
    this.state.answers.use(answers);
    return this;
  }

  /** Plays these failures from now on, in place of earlier ones. @throws RangeError, TypeError for what is no fault */
  setFaults(faults: readonly Fault[]): void {
    this.state.faults = new FaultPlan(faults, this.state.random);
  }

  /** Permissions unticked from now on; `evaluate` starts with new globals. */
  denyScopes(scopes: readonly string[]): void {
    this.state.deniedScopes = scopes;
    this.forgetEvaluation();
  }

  /** Someone else holds the document's or the script's lock for a while. */
  holdLock(name: 'document' | 'script', durationMs: number): void {
    this.state.holdLock(name, durationMs);
  }

  /** Every cache forgets what it holds. */
  evictCaches(): void {
    this.state.evictCaches();
  }

  /** Another daily limit for every user from now on. @throws RangeError for a quota that does not exist */
  setQuota(name: QuotaName, limit: number): void {
    if (!isQuotaName(name)) throw new RangeError(`there is no quota "${String(name)}"`);
    this.state.quotas.setLimit(name, limit);
  }

  protected abstract forgetEvaluation(): void;
}

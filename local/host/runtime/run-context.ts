import type { AuthMode } from './authorization-mode';
import type { HostUser, ServiceContext } from './context';
import type { GrantedScopes } from './granted-scopes';
import type { HostState } from './host-state';

/** What the services of this room need of the run beyond the spreadsheet's seam. */
export interface RunContext extends ServiceContext {
  readonly state: HostState;
  readonly mode: AuthMode;
  readonly scopes: GrantedScopes;
  /** Who sits at the screen; null when nobody does (clock triggers). `user` is the one whose rights count. */
  readonly activeUser: HostUser | null;
  /** Milliseconds that a call costs beyond its own. */
  charge(ms: number): void;
  /** Time that passes without a call: sleeping, waiting for a lock. */
  pass(ms: number): void;
  /** Ends the run; no script code can catch it. */
  end(reason: Error): never;
}

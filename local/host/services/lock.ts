import { CONTENDED_LOCK_MS } from '../runtime/cost-model';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';

/** A lock of the run at hand; released when the run ends or shows an alert. Source [D]: reference/lock, [L] section 1. */
export class Lock {
  constructor(
    private readonly context: RunContext,
    private readonly name: string,
  ) {}

  hasLock(): boolean {
    return this.context.state.locks.isHeldBy(this.name, this.context);
  }

  /** A negative time never acquires, 0 does when the lock is free. */
  tryLock(timeoutInMillis: number): boolean {
    const { locks } = this.context.state;
    if (this.hasLock()) return true;
    if (timeoutInMillis < 0) return false;
    const waitMs = locks.waitMs(this.name, this.context, this.context.now());
    if (waitMs > 0) this.context.pass(Math.min(Math.max(waitMs, CONTENDED_LOCK_MS), timeoutInMillis));
    if (waitMs > timeoutInMillis) return false;
    locks.acquire(this.name, this.context);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new HostException('lockTimeout');
  }

  releaseLock(): void {
    this.context.state.locks.release(this.name, this.context);
  }
}

export class LockService {
  constructor(private readonly context: RunContext) {}

  /** Null for a script without a file. */
  getDocumentLock(): Lock | null {
    return this.context.workbook && new Lock(this.context, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.context, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.context, `user ${this.context.user.email}`);
  }
}

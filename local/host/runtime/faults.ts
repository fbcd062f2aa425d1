import { methodsOf } from '../surface/surface';
import { isQuotaName } from './quotas';
import type { QuotaName } from './quotas';

/**
 * Something that goes wrong at a service call, for tests. Without a word about what, the call fails with Google's
 * plain server error. What only happens beside the call (`evictsCache`, `holdsLock`, `quota`, `meanwhile`) lets it go
 * on, unless `error`, `kill`, `timesOut` or `dropBuffer` stands beside it.
 */
export interface Fault {
  /** A documented label such as 'Range.setValues', or '*' for every call. */
  readonly method: string;
  /** At which call from now on, 1-based; default: the first. Happens once. */
  readonly n?: number;
  /** In place of `n`: at each call with this likelihood (0 to 1), from the host's seed. */
  readonly chance?: number;
  /** A key of the host's messages, or a text of its own. */
  readonly error?: string;
  /** True: the call is carried out and then fails. */
  readonly after?: boolean;
  /** True: the run ends here and the script cannot catch it. */
  readonly kill?: boolean;
  /** True: the call takes so long that the run exceeds its time. */
  readonly timesOut?: boolean;
  /** True: what waits in the write buffer is lost. */
  readonly dropBuffer?: boolean;
  /** True: every cache forgets what it holds. */
  readonly evictsCache?: boolean;
  /** Someone else takes a lock for a while. */
  readonly holdsLock?: { readonly name: 'document' | 'script'; readonly durationMs: number };
  /** A quota has another limit from now on. */
  readonly quota?: { readonly name: QuotaName; readonly limit: number };
  /** What happens elsewhere at this moment: another user runs the script, a person types. */
  readonly meanwhile?: () => void;
}

interface ArmedFault {
  readonly fault: Fault;
  seen: number;
}

const NAMES: Readonly<Record<keyof Fault, true>> = {
  method: true,
  n: true,
  chance: true,
  error: true,
  after: true,
  kill: true,
  timesOut: true,
  dropBuffer: true,
  evictsCache: true,
  holdsLock: true,
  quota: true,
  meanwhile: true,
};

/** The faults that are still to come, each with its own count of calls. */
export class FaultPlan {
  private readonly armed: readonly ArmedFault[];

  /**
   * @param random numbers of the host's seed, for faults with a chance.
   * @throws RangeError for a method that no class has, a count below 1, a chance outside 0 to 1; TypeError for a name
   * that says nothing.
   */
  constructor(
    faults: readonly Fault[],
    private readonly random: () => number,
  ) {
    for (const fault of faults) checkFault(fault);
    this.armed = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** Counts one call; the fault that falls due with it, if any. */
  countCall(label: string): Fault | null {
    let due: Fault | null = null;
    for (const entry of this.armed) {
      if (entry.fault.method !== '*' && entry.fault.method !== label) continue;
      entry.seen += 1;
      if (this.isDue(entry)) due ??= entry.fault;
    }
    return due;
  }

  private isDue({ fault, seen }: ArmedFault): boolean {
    if (fault.chance !== undefined) return this.random() < fault.chance;
    return seen === (fault.n ?? 1);
  }
}

/** Whether the call itself fails; otherwise something happens beside it. */
export function failsTheCall(fault: Fault): boolean {
  const { error, kill, timesOut, dropBuffer, evictsCache, holdsLock, quota, meanwhile } = fault;
  if (error !== undefined || kill || timesOut || dropBuffer) return true;
  return !(evictsCache || holdsLock || quota || meanwhile);
}

function checkFault(fault: Fault): void {
  const unknown = Object.keys(fault).find((name) => !(name in NAMES));
  if (unknown !== undefined) throw new TypeError(`a fault has no "${unknown}"`);
  if (fault.method !== '*' && !isDocumented(fault.method))
    throw new RangeError(`"${fault.method}" is no documented method; write 'Range.setValues' or '*'`);
  if (fault.n !== undefined && fault.chance !== undefined)
    throw new TypeError('a fault has either n or a chance');
  if (fault.n !== undefined && !(Number.isInteger(fault.n) && fault.n >= 1))
    throw new RangeError(`n of a fault is 1 or more, not ${String(fault.n)}`);
  if (fault.chance !== undefined && !(fault.chance >= 0 && fault.chance <= 1))
    throw new RangeError(`the chance of a fault is between 0 and 1, not ${String(fault.chance)}`);
  if (fault.quota && !isQuotaName(fault.quota.name))
    throw new RangeError(`there is no quota "${String(fault.quota.name)}"`);
}

function isDocumented(label: string): boolean {
  const dot = label.lastIndexOf('.');
  return methodsOf(label.slice(0, dot))?.some(({ name }) => name === label.slice(dot + 1)) ?? false;
}

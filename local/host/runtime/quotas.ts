import { HostException } from './host-exception';
import type { Account } from './installation';

/** What Google counts per user and day; `simultaneousRuns` alone has no day. */
export type QuotaName =
  | 'mailRecipients'
  | 'propertyCalls'
  | 'spreadsheetsCreated'
  | 'calendarEvents'
  | 'urlFetches'
  | 'triggerMs'
  | 'triggersCreated'
  | 'simultaneousRuns';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Source [D]: guide/services/quotas as of September 2026. That creating triggers has a budget is [R], its size unknown. */
const LIMITS: Readonly<Record<QuotaName, Readonly<Record<Account, number>>>> = {
  mailRecipients: { consumer: 100, workspace: 1500 },
  propertyCalls: { consumer: 50_000, workspace: 500_000 },
  spreadsheetsCreated: { consumer: 250, workspace: 3200 },
  calendarEvents: { consumer: 5000, workspace: 10_000 },
  urlFetches: { consumer: 20_000, workspace: 100_000 },
  triggerMs: { consumer: 1.5 * HOUR_MS, workspace: 6 * HOUR_MS },
  triggersCreated: { consumer: Infinity, workspace: Infinity },
  simultaneousRuns: { consumer: 30, workspace: 30 },
};

/** The service as the text "Service invoked too many times for one day" names it; only `email` was seen [R]. */
const SERVICE_WORDS: Readonly<Partial<Record<QuotaName, string>>> = {
  mailRecipients: 'email',
  propertyCalls: 'properties',
  spreadsheetsCreated: 'spreadsheet',
  calendarEvents: 'calendar',
  urlFetches: 'urlfetch',
  triggersCreated: 'trigger',
};

/** One call, one count: which quota a call of a service uses up. Mail counts recipients, triggers their time. */
const QUOTA_OF_CALL: readonly (readonly [RegExp, QuotaName])[] = [
  [/^Properties\./, 'propertyCalls'],
  [/^(SpreadsheetApp\.create|Spreadsheet\.copy)$/, 'spreadsheetsCreated'],
  [/^(Calendar|CalendarApp)\.create\w*Event/, 'calendarEvents'],
  [/^UrlFetchApp\.fetch$/, 'urlFetches'],
  [/TriggerBuilder\.create$/, 'triggersCreated'],
];

/** The quota that a call by itself uses up; null for most. @example quotaOfCall('Properties.getProperty') // => 'propertyCalls' */
export function quotaOfCall(label: string): QuotaName | null {
  return QUOTA_OF_CALL.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

export function isQuotaName(name: string): name is QuotaName {
  return name in LIMITS;
}

interface Use {
  readonly sinceMs: number;
  amount: number;
}

/**
 * Counters of one host: for each user and quota what was used since the first use. They start again 24 hours after
 * that first use, not at midnight [D guide/services/quotas]. Moments are milliseconds of the virtual clock.
 */
export class Quotas {
  private readonly lowered = new Map<QuotaName, number>();
  private readonly uses = new Map<string, Use>();

  constructor(
    private readonly account: Account,
    private readonly now: () => number,
  ) {}

  /** Another limit from now on, e.g. that of a trial domain; what was used already counts. */
  setLimit(name: QuotaName, limit: number): void {
    this.lowered.set(name, limit);
  }

  limit(name: QuotaName): number {
    return this.lowered.get(name) ?? LIMITS[name][this.account];
  }

  /** What the user may still use before the counter starts again; never below 0. */
  remaining(name: QuotaName, email: string): number {
    return Math.max(0, this.limit(name) - (this.currentUse(name, email)?.amount ?? 0));
  }

  /** @throws HostException `dailyQuota` or `computerTime` when the amount is more than remains; then nothing is used. */
  use(name: QuotaName, email: string, amount = 1): void {
    if (amount > this.remaining(name, email)) throw quotaError(name);
    const use = this.currentUse(name, email);
    if (use) use.amount += amount;
    else this.uses.set(`${name} ${email}`, { sinceMs: this.now(), amount });
  }

  /** Counts what has happened already, though it may be more than remained: the time of a trigger's run. */
  add(name: QuotaName, email: string, amount: number): void {
    const use = this.currentUse(name, email);
    if (use) use.amount += amount;
    else this.uses.set(`${name} ${email}`, { sinceMs: this.now() - amount, amount });
  }

  private currentUse(name: QuotaName, email: string): Use | null {
    const use = this.uses.get(`${name} ${email}`);
    if (!use || this.now() - use.sinceMs >= DAY_MS) {
      this.uses.delete(`${name} ${email}`);
      return null;
    }
    return use;
  }
}

export function quotaError(name: QuotaName): HostException {
  const service = SERVICE_WORDS[name];
  if (service !== undefined) return new HostException('dailyQuota', { service });
  return new HostException(name === 'triggerMs' ? 'computerTime' : 'tooManyRuns');
}

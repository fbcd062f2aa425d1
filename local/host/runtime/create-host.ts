import type { ReadWorkbook, ReadWorkbookOptions } from '../files/workbook-file';
import { newWorkbook } from '../workbook/model';
import { checkFacts, checkOptions } from './check-options';
import type { HostUser } from './context';
import { FaultPlan } from './faults';
import { Host } from './host';
import factsFound from './facts-found.json';
import { DEFAULT_FACTS } from './host-facts';
import type { HostFacts } from './host-facts';
import type { HostOptions } from './host-options';
import { HostState } from './host-state';
import { importState, isSavedState } from './saved-state';
import { seededRandom } from './seeded-random';

const DEFAULT_SEED = 1;
const LOCAL_FILE_ID = 'local-file';

/** A spreadsheet's locale for a language that names no country. */
const COUNTRY_LOCALES: Readonly<Record<string, string>> = {
  en: 'en_US',
  es: 'es_ES',
  zh: 'zh_CN',
  de: 'de_DE',
};

/**
 * Starts a local Apps Script host on a workbook.
 *
 * @throws WorkbookFileError when the file cannot be read, RangeError when `user` is not among `users`, TypeError or
 * RangeError for an option that does not exist or a value that it cannot have.
 * @example
 * const host = await createHost({ workbook: 'customers.xlsx', locale: 'es' });
 * host.evaluate('SpreadsheetApp.getActiveSheet().getName()');
 */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  checkOptions(options);
  const { workbook, state: saved, warnings } = await openWorkbook(options);
  if (workbook.id === '') workbook.id = LOCAL_FILE_ID;
  if (options.timeZone !== undefined) workbook.timeZone = options.timeZone;
  const users = usersOf(options, saved);
  const user = options.user === undefined ? users[0] : users.find(({ email }) => email === options.user);
  if (!user) throw new RangeError(`${options.user} is not among the users`);
  const state = new HostState({
    workbook,
    users,
    user,
    account: options.account ?? 'consumer',
    install: options.install ?? 'bound',
    facts: { ...DEFAULT_FACTS, ...foundFacts(), ...options.facts },
    deniedScopes: options.deniedScopes ?? [],
    latency: options.latency ?? 1,
    answerFetch: options.fetch ?? (() => null),
    latencySpread: options.latencySpread ?? 0,
    projectName: options.projectName ?? 'Project',
    scriptTimeZone: options.scriptTimeZone ?? null,
    checkSyntax: options.checkSyntax ?? (() => undefined),
    nowMs: startOf(options.now),
    random: seededRandom(options.seed ?? DEFAULT_SEED),
  });
  state.faults = new FaultPlan(options.faults ?? [], state.random);
  state.warnings.push(...warnings);
  if (isSavedState(saved)) importState(state, saved);
  return new Host(state, {
    save: async (...saved) => (await fileReader()).writeWorkbookFile(...saved),
    wireLimitBytes: options.wireLimitBytes ?? Infinity,
  });
}

/** What somebody has found out on Google; `npm run live-check` writes it. */
function foundFacts(): Partial<HostFacts> {
  const found: Readonly<Record<string, unknown>> = factsFound;
  checkFacts(found);
  return found;
}

/** Reading XML takes a library that a host without a file need not wait for. */
const fileReader = () => import('../files/workbook-file');

async function openWorkbook(options: HostOptions): Promise<ReadWorkbook> {
  const { workbook, locale = 'en' } = options;
  if (workbook === undefined) {
    const empty = newWorkbook(LOCAL_FILE_ID, 'Untitled spreadsheet', COUNTRY_LOCALES[locale] ?? locale);
    return { workbook: empty, state: null, warnings: [] };
  }
  if (isPath(workbook)) return (await fileReader()).readWorkbookFile(workbook, fileOptions(options));
  return { workbook, state: null, warnings: [] };
}

function isPath(workbook: NonNullable<HostOptions['workbook']>): workbook is string | readonly string[] {
  return typeof workbook === 'string' || Array.isArray(workbook);
}

function fileOptions({ locale, timeZone }: HostOptions): ReadWorkbookOptions {
  return {
    ...(locale === undefined ? {} : { locale: COUNTRY_LOCALES[locale] ?? locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

/** The option's users; else those kept beside the file; else one owner. */
function usersOf(options: HostOptions, saved: unknown): HostUser[] {
  if (options.users) return options.users.map((user) => ({ ...user }));
  const locale = options.locale ?? 'en';
  const owner: HostUser = { email: options.user ?? 'owner@example.com', role: 'owner', locale };
  if (!isSavedState(saved) || saved.users.length === 0) return [owner];
  const users = saved.users.map((user) => (options.locale === undefined ? user : { ...user, locale }));
  return options.user === undefined || users.some(({ email }) => email === owner.email)
    ? users
    : [...users, owner];
}

function startOf(now: HostOptions['now']): number {
  const instantMs = now === undefined ? Date.now() : new Date(now).getTime();
  if (Number.isNaN(instantMs)) throw new RangeError(`now is no date: ${String(now)}`);
  return instantMs;
}

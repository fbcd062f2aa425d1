import { timeZone } from '../spreadsheet/time/time-zone';
import { isFactName, outcomesOf } from './host-facts';
import type { HostFacts } from './host-facts';
import type { HostOptions } from './host-options';

type Check = (value: unknown, name: string) => void;

const ROLES = ['owner', 'editor', 'commenter', 'viewer', 'stranger'];
const anything: Check = () => undefined;

/** What each option may be; an option that is added above and not here does not compile. */
const CHECKS: Readonly<Record<keyof HostOptions, Check>> = {
  workbook: anything,
  user: text,
  users: checkUsers,
  account: oneOf('consumer', 'workspace'),
  locale: text,
  timeZone: zone,
  scriptTimeZone: zone,
  now: anything,
  install: oneOf('bound', 'test', 'published'),
  deniedScopes: list,
  facts: (facts) => checkFacts(facts as Readonly<Record<string, unknown>>),
  faults: list,
  latency: numberFrom(0),
  fetch: callable,
  latencySpread: numberFrom(0, 1),
  wireLimitBytes: numberFrom(0),
  seed: numberFrom(-Infinity),
  projectName: text,
  checkSyntax: callable,
};

/**
 * Refuses what nobody could have meant, before anything is opened.
 * @throws TypeError for an option or a fact that does not exist or has the wrong kind, RangeError for a value that it
 * cannot have.
 */
export function checkOptions(options: HostOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const check = CHECKS[name as keyof HostOptions] as Check | undefined;
    if (!check || !Object.hasOwn(CHECKS, name)) {
      throw new TypeError(`createHost has no option "${name}"; it has ${Object.keys(CHECKS).join(', ')}`);
    }
    if (value !== undefined) check(value, name);
  }
}

/** @throws TypeError for an unknown fact, RangeError for an outcome that it does not have. */
export function checkFacts(facts: Readonly<Record<string, unknown>>): asserts facts is Partial<HostFacts> {
  for (const [name, value] of Object.entries(facts)) {
    if (!isFactName(name)) throw new TypeError(`there is no fact "${name}"`);
    const outcomes = outcomesOf(name);
    if (outcomes === 'amount') numberFrom(0)(value, `the fact ${name}`);
    else oneOf(...outcomes)(value, `the fact ${name}`);
  }
}

function oneOf(...allowed: readonly unknown[]): Check {
  return (value, name) => {
    if (!allowed.includes(value))
      throw new RangeError(`${name} is one of ${allowed.map(String).join(', ')}, not ${String(value)}`);
  };
}

function numberFrom(least: number, most = Infinity): Check {
  return (value, name) => {
    if (typeof value !== 'number') throw new TypeError(`${name} is a number, not ${String(value)}`);
    if (!(value >= least && value <= most))
      throw new RangeError(`${name} is between ${least} and ${most}, not ${value}`);
  };
}

function text(value: unknown, name: string): void {
  if (typeof value !== 'string') throw new TypeError(`${name} is a text, not ${String(value)}`);
}

function list(value: unknown, name: string): void {
  if (!Array.isArray(value)) throw new TypeError(`${name} is a list, not ${String(value)}`);
}

function callable(value: unknown, name: string): void {
  if (typeof value !== 'function') throw new TypeError(`${name} is a function, not ${String(value)}`);
}

function zone(value: unknown, name: string): void {
  text(value, name);
  try {
    timeZone(value as string).serial(0);
  } catch {
    throw new RangeError(`${name} is no time zone: ${String(value)}`);
  }
}

function checkUsers(users: unknown): void {
  list(users, 'users');
  for (const user of users as readonly Readonly<Record<string, unknown>>[]) {
    text(user['email'], 'the email of a user');
    text(user['locale'], 'the locale of a user');
    oneOf(...ROLES)(user['role'], 'the role of a user');
  }
}

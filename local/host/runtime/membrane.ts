import { EPOCH_SERIAL, MILLISECONDS_PER_DAY } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';
import type { TimeZone } from '../spreadsheet/time/time-zone';
import { zoneNameAt } from '../services/zone-name';
import { fullScope, methodsOf, SERVICE_GLOBALS } from '../surface/surface';
import type { MethodInfo, Overload } from '../surface/surface';
import { isAllowedIn } from './authorization-mode';
import { Conversion } from './conversion';
import type { RealmKit } from './conversion';
import { EnumValue } from './enum-value';
import { HostException } from './host-exception';
import { notBuilt } from './not-built';
import { Realm, FAILED } from './realm';
import type { RealmPort } from './realm';
import { RealmError } from './realm-error';
import type { ScriptRun } from './script-run';
import { classNameOf, createService } from './service-classes';
import { matchOverload } from './signature';

const GLOBAL_OF_CLASS: ReadonlyMap<string, string> = new Map(
  [...SERVICE_GLOBALS].map(([globalName, className]) => [className, globalName]),
);
const METHODS: MethodInfo[] = [];
const methodIdsByClass = new Map<string, readonly (readonly [number, string])[]>();

/** Numbers a class's methods once per process, so that a call names its method by an index. */
function methodIds(className: string): readonly (readonly [number, string])[] {
  let ids = methodIdsByClass.get(className);
  if (!ids) {
    ids = (methodsOf(className) ?? []).map((method) => [METHODS.push(method) - 1, method.name] as const);
    methodIdsByClass.set(className, ids);
  }
  return ids;
}

/**
 * The one border between a script and the services. For every call it checks signature, mode and scope, counts it,
 * lets it cost its time, plays faults, carries the arguments out and the result (or the error) back in.
 */
export class Membrane implements RealmPort {
  readonly realm: Realm;
  private readonly conversion: Conversion;
  private readonly scopesFound = new Map<Overload, string | null>();
  private readonly services = new Map<string, object>();
  private failed: { name: string; message: string; error: unknown } = {
    name: '',
    message: '',
    error: undefined,
  };

  constructor(private readonly run: ScriptRun) {
    this.conversion = new Conversion((): RealmKit => this.realm.kit, classNameOf);
    this.realm = new Realm(this, run.state.facts);
  }

  toInner(value: unknown): unknown {
    return this.conversion.toInner(value);
  }

  toOuter(value: unknown): unknown {
    return this.conversion.toOuter(value);
  }

  /** Renders a template's code with the properties that the script has set on the template. */
  renderTemplate(template: object, code: string): string {
    const facade = this.conversion.facadeOf(template, 'HtmlTemplate');
    return String(this.realm.kit.renderTemplate(facade, code));
  }

  invoke(owner: object | undefined, methodId: number, args: unknown[]): unknown {
    try {
      return this.perform(owner, METHODS[methodId] as MethodInfo, args);
    } catch (error) {
      return this.fail(error, METHODS[methodId]?.label ?? '');
    }
  }

  failure(part: 'name' | 'message' | 'error'): unknown {
    return this.failed[part];
  }

  methodIds(className: string): readonly (readonly [number, string])[] {
    return methodIds(className);
  }

  service(globalName: string): unknown {
    try {
      return this.conversion.toInner(this.serviceObject(globalName));
    } catch (error) {
      return this.fail(error, globalName);
    }
  }

  textOf(owner: object): string | null {
    return owner.toString === Object.prototype.toString ? null : String(owner);
  }

  enumOwner(enumName: string, name: string): EnumValue {
    return new EnumValue(enumName, name);
  }

  now(): number {
    return this.run.now();
  }

  random(): number {
    return this.run.random();
  }

  offsetMs(instantMs: number): number {
    return localMs(this.zone().serial(instantMs)) - instantMs;
  }

  instantMs(local: number): number {
    return this.zone().instantMs(local / MILLISECONDS_PER_DAY + EPOCH_SERIAL);
  }

  zoneName(instantMs: number | undefined): string {
    return instantMs === undefined ? this.zone().name : zoneNameAt(this.zone().name, instantMs, 'long');
  }

  private serviceObject(globalName: string): object {
    let service = this.services.get(globalName);
    if (!service) this.services.set(globalName, (service = createService(globalName, this.run, this)));
    return service;
  }

  /** A service's own methods need no `this`: BetterLog calls `Utilities.formatString.apply(this, values)` [R]. */
  private serviceOf({ className }: MethodInfo): object | undefined {
    const globalName = GLOBAL_OF_CLASS.get(className);
    return globalName === undefined ? undefined : this.serviceObject(globalName);
  }

  private zone(): TimeZone {
    return timeZone(this.run.state.scriptTimeZone());
  }

  private perform(receiver: object | undefined, method: MethodInfo, innerArgs: unknown[]): unknown {
    const owner = receiver ?? this.serviceOf(method);
    if (!owner) throw new RealmError('TypeError', `Illegal invocation of ${method.label}`);
    const body = (owner as Record<string, unknown>)[method.name];
    if (typeof body !== 'function') throw notBuilt(method.label);
    const args = innerArgs.map((argument) => this.conversion.toOuter(argument) ?? null);
    const overload = matchOverload(method, args, classNameOf);
    this.authorize(method, overload);
    const fault = this.run.beginCall(method.label);
    if (fault && !fault.after) this.run.play(fault);
    const result: unknown = Reflect.apply(body, owner, asDeclared(args, overload));
    if (fault?.after) this.run.play(fault);
    return this.conversion.toInner(result);
  }

  private authorize(method: MethodInfo, overload: Overload): void {
    if (!isAllowedIn(this.run.mode, method)) throw this.refused(notAllowed(method, overload));
    if (overload.scopes.length === 0) return;
    let scope = this.scopesFound.get(overload);
    if (scope === undefined)
      this.scopesFound.set(overload, (scope = this.run.scopes.firstOf(overload.scopes)));
    if (scope === null) {
      const params = { method: method.qualifiedName, scopes: namesOf(overload) };
      throw this.refused(new HostException('missingScope', params));
    }
    this.run.state.scopesUsed.add(scope);
  }

  private refused(exception: HostException): HostException {
    this.run.wasRefused = true;
    return exception;
  }

  /** Keeps what the realm's part shall throw. Errors of the realm itself pass through as they are. */
  private fail(error: unknown, label: string): typeof FAILED {
    if (this.isInnerError(error)) this.failed = { name: '', message: '', error };
    else this.failed = { ...this.run.explain(error, label), error: undefined };
    return FAILED;
  }

  private isInnerError(error: unknown): boolean {
    return (
      !(error instanceof Error) &&
      typeof error === 'object' &&
      error !== null &&
      this.realm.kit.isError(error)
    );
  }
}

function notAllowed(method: MethodInfo, overload: Overload): HostException {
  const params = { method: method.qualifiedName, scopes: namesOf(overload) };
  return new HostException(overload.scopes.length === 0 ? 'noPermission' : 'noPermissionScopes', params);
}

/** As users report it: several that would do stand in brackets [R]. */
function namesOf(overload: Overload): string {
  const names = overload.scopes.map(fullScope).join(' || ');
  return overload.scopes.length > 1 ? `(${names})` : names;
}

function localMs(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
}

/** Numbers and booleans given for a text arrive as text; elements of arrays stay as they are. */
function asDeclared(args: readonly unknown[], overload: Overload): unknown[] {
  return args.map((argument, index) => {
    const isPrimitive = typeof argument === 'number' || typeof argument === 'boolean';
    return isPrimitive && overload.types[index] === 's' ? String(argument) : argument;
  });
}

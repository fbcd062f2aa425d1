import vm from 'node:vm';
import { ENUM_GLOBALS, SERVICE_GLOBALS, enumNamesOf, enumPropertiesOf } from '../surface/surface';
import { enumConstants } from '../services/enum-constants';
import { isFreeOfDynamicImport } from './compile';
import type { RealmKit } from './conversion';
import type { HostFacts } from './host-facts';
import { REALM_CLONE_SCRIPT } from './realm-clone-script';
import { REALM_DATE_SCRIPT } from './realm-date-script';
import { REALM_SCRIPT } from './realm-script';

/**
 * What the realm's own part calls outside; what they give back is a primitive or an object of the
 * realm, but for the owners that it hides in its facades.
 */
export interface RealmPort {
  /** Performs a service call; `failed` (the constant below) means that `failure` tells what to throw. */
  invoke(owner: object | undefined, methodId: number, args: unknown[]): unknown;
  failure(part: 'name' | 'message' | 'error'): unknown;
  /** The id that `invoke` knows a method by; methods of a class as [id, name]. */
  methodIds(className: string): readonly (readonly [number, string])[];
  service(globalName: string): unknown;
  /** An object as text; null for the name of its class. */
  textOf(owner: object): string | null;
  /** Our object for a value of an enum. */
  enumOwner(enumName: string, name: string): object;
  now(): number;
  random(): number;
  /** What the script's clock shows at an instant, as if it were UTC, minus the instant. */
  offsetMs(instantMs: number): number;
  /** The instant at which the script's clock shows a time, given as if it were UTC. */
  instantMs(localMs: number): number;
  /** Name of the script's zone; at an instant its long English name, as Date texts end with it. */
  zoneName(instantMs: number | undefined): string;
}

/** What is open about Google's engine. */
export type EngineFacts = Pick<HostFacts, 'hasIntl' | 'hasNewBuiltIns' | 'hasStructuredClone'>;

/** Returned by `invoke` in place of a value when the call has failed. */
export const FAILED = Symbol('failed');

/** JavaScript's own globals that Apps Script's engine does not offer, or that nobody has seen there. */
const MISSING_GLOBALS = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'gc'];

/** New since ECMAScript 2021. The V8 runtime came in 2020; whether it follows the language is not documented [?]. */
const NEW_BUILT_INS = [
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].map(
    (name) => `Array.prototype.${name}`,
  ),
  ...['at', 'isWellFormed', 'replaceAll', 'toWellFormed'].map((name) => `String.prototype.${name}`),
  ...['Object.groupBy', 'Object.hasOwn', 'Map.groupBy', 'Promise.any', 'Promise.withResolvers'],
  ...['AggregateError', 'FinalizationRegistry', 'WeakRef'],
];

const realmScript = new vm.Script(REALM_SCRIPT, { filename: 'realm' });
const cloneScript = new vm.Script(REALM_CLONE_SCRIPT, { filename: 'realm-clone' });
const dateScript = new vm.Script(REALM_DATE_SCRIPT, { filename: 'realm-date' });
const drainScript = new vm.Script('0', { filename: 'drain' });

/**
 * A JavaScript realm of its own with Apps Script's globals and nothing of Node in it. Each script instance gets one.
 *
 * It keeps honest programs honest; it is not a wall against a hostile one, which `node:vm` cannot give.
 */
export class Realm {
  readonly kit: RealmKit;
  private readonly context: vm.Context;

  constructor(port: RealmPort, { hasIntl, hasNewBuiltIns, hasStructuredClone }: EngineFacts) {
    this.context = vm.createContext(emptyGlobal(), { microtaskMode: 'afterEvaluate' });
    const missing = [
      ...MISSING_GLOBALS,
      ...(hasIntl ? [] : ['Intl']),
      ...(hasNewBuiltIns ? [] : NEW_BUILT_INS),
    ];
    new vm.Script(missing.map((name) => `delete globalThis.${name};`).join('')).runInContext(this.context);
    if (hasStructuredClone) cloneScript.runInContext(this.context);
    const start = realmScript.runInContext(this.context) as (outer: object) => RealmKit;
    this.kit = start({
      ...outerFunctions(port),
      dateScript: dateScript.runInContext(this.context) as object,
    });
  }

  /** Runs compiled code; its completion value is an object of the realm or a primitive. */
  run(script: vm.Script): unknown {
    return script.runInContext(this.context) as unknown;
  }

  /** Runs the promise jobs that are waiting; nothing else in Apps Script is asynchronous. */
  drain(): void {
    drainScript.runInContext(this.context);
  }
}

/** Without the constant (before Node 20.18) global names are slower but mean the same. */
function emptyGlobal(): object {
  const constants: { readonly DONT_CONTEXTIFY?: unknown } = vm.constants;
  return (constants.DONT_CONTEXTIFY ?? Object.create(null)) as object;
}

function outerFunctions(port: RealmPort): object {
  return {
    failed: FAILED,
    globalNames: [...SERVICE_GLOBALS.keys()].join(','),
    invoke: (owner: object | undefined, methodId: number, args: unknown[]) =>
      port.invoke(owner, methodId, args),
    failure: (part: 'name' | 'message' | 'error') => port.failure(part),
    members: (className: string) => membersText(className, port),
    enumGlobals: ENUM_GLOBALS.join(','),
    enumValues: enumText,
    service: (globalName: string) => port.service(globalName),
    textOf: (owner: object) => port.textOf(owner),
    enumOwner: (enumName: string, name: string) => port.enumOwner(enumName, name),
    isCodeAllowed: (code: string) => isFreeOfDynamicImport(code),
    now: () => port.now(),
    random: () => port.random(),
    offsetMs: (instantMs: number) => port.offsetMs(instantMs),
    instantMs: (localMs: number) => port.instantMs(localMs),
    zoneName: (instantMs?: number) => port.zoneName(instantMs),
  };
}

/** Names of an enum's values in one string; a plain text that stands in an enum's place comes with it: 'CSV=text/csv'. */
function enumText(enumName: string): string {
  const constants = enumConstants(enumName);
  const names = enumNamesOf(enumName) ?? [];
  return names.map((name) => (constants ? `${name}=${constants[name] ?? ''}` : name)).join(',');
}

/** Members of a class in one string, since only primitives may cross: 'method getName 12,enum Direction Direction'. */
function membersText(className: string, port: RealmPort): string {
  const enums = Object.entries(enumPropertiesOf(className)).map(
    ([name, enumName]) => `enum ${name} ${enumName}`,
  );
  const methods = port.methodIds(className).map(([id, name]) => `method ${name} ${id}`);
  return [...enums, ...methods].join(',');
}

import data from './surface.json';

interface SurfaceClass {
  readonly namespace: string;
  readonly extends?: readonly string[];
  /** Classes in whose place it is taken without having their methods. */
  readonly implements?: readonly string[];
  readonly enums?: Readonly<Record<string, string>>;
  /** Overloads as `scopeIndex:type,type`; see `parameter-type.ts` for the codes. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
}

interface Surface {
  readonly scopePrefix: string;
  readonly scopes: readonly (readonly string[])[];
  readonly globals: Readonly<Record<string, string>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly classes: Readonly<Record<string, SurfaceClass>>;
}

const SURFACE: Surface = data;

/** The service object that gives out the classes of a namespace; error texts start with it. */
const SERVICE_OF_NAMESPACE: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  HTML: 'HtmlService',
  Script: 'ScriptApp',
  Utilities: 'Utilities',
  Mail: 'MailApp',
  Forms: 'FormApp',
  Drive: 'DriveApp',
  Content: 'ContentService',
  Charts: 'Charts',
  URL_Fetch: 'UrlFetchApp',
  Calendar: 'CalendarApp',
  Gmail: 'GmailApp',
};

/** One way to call a method: the codes of its parameters and the scopes of which any one is enough. */
export interface Overload {
  readonly types: readonly string[];
  readonly scopes: readonly string[];
}

/** A documented method of a class. */
export interface MethodInfo {
  readonly className: string;
  readonly name: string;
  /** As counts name it: 'Range.getValues'. */
  readonly label: string;
  /** As Google's error texts name it: 'SpreadsheetApp.Range.getValues'. */
  readonly qualifiedName: string;
  readonly overloads: readonly Overload[];
}

/** Names of the global service objects (SpreadsheetApp, Logger ...) and the class of each. */
export const SERVICE_GLOBALS: ReadonlyMap<string, string> = new Map(
  Object.entries(SURFACE.globals).filter(([, className]) => className in SURFACE.classes),
);

/** Enums that stand among the globals; the package leaves MimeType out. Source [D]: reference/base/mime-type. */
export const ENUM_GLOBALS: readonly string[] = [
  'MimeType',
  ...Object.keys(SURFACE.globals).filter((name) => name in SURFACE.enums),
];

/** Names of all documented classes in the reference's order; two that share a short name carry their namespace. */
export const CLASS_NAMES: readonly string[] = Object.keys(SURFACE.classes);

/** Google's name of the service that a documented class belongs to. @throws RangeError for an undocumented one. */
export function namespaceOf(className: string): string {
  const entry = SURFACE.classes[className];
  if (!entry) throw new RangeError(`${className} is not documented`);
  return entry.namespace;
}

const methodsByClass = new Map<string, readonly MethodInfo[]>();

/** Every documented method of a class, those it inherits included; undefined for an undocumented class. */
export function methodsOf(className: string): readonly MethodInfo[] | undefined {
  if (!(className in SURFACE.classes)) return undefined;
  let methods = methodsByClass.get(className);
  if (!methods) methodsByClass.set(className, (methods = readMethods(className)));
  return methods;
}

/** Enum properties of a class by name: SpreadsheetApp has `Direction` -> 'Direction'. */
export function enumPropertiesOf(className: string): Readonly<Record<string, string>> {
  return SURFACE.classes[className]?.enums ?? {};
}

/** Names of the values of an enum in their order; undefined when the name is no enum. */
export function enumNamesOf(enumName: string): readonly string[] | undefined {
  return SURFACE.enums[enumName];
}

/** 'SpreadsheetApp.Range' for a class, as error texts and argument lists show it. */
export function qualifiedClassName(className: string): string {
  const plainName = className.slice(className.lastIndexOf('.') + 1);
  const service = SERVICE_OF_NAMESPACE[SURFACE.classes[className]?.namespace ?? ''];
  return service === undefined || service === plainName ? plainName : `${service}.${plainName}`;
}

/** A scope's short name ('forms') as the full address that manifests and error texts use. */
export function fullScope(scope: string): string {
  return scope.includes('://') ? scope : SURFACE.scopePrefix + scope;
}

/**
 * Classes that may stand for others, which the package does not say: what gives its data as a blob
 * ([D] reference/base/blob-source), tables, the two classes of users, and a rule, which is passed on as its recurrence.
 */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  BlobSource: [
    'Chart',
    'EmbeddedChart',
    'File',
    'GmailAttachment',
    'HTTPResponse',
    'HtmlOutput',
    'Spreadsheet',
  ],
  DataTableSource: ['DataTable', 'Range'],
  EventRecurrence: ['RecurrenceRule'],
  User: ['Drive.User'],
};

/** True when `className` is `ancestor` or inherits from it. */
export function isSubclass(className: string, ancestor: string): boolean {
  if (className === ancestor) return true;
  if (STANDS_FOR[ancestor]?.includes(className)) return true;
  const { extends: parents = [], implements: kinds = [] } = SURFACE.classes[className] ?? {};
  return [...parents, ...kinds].some((parent) => isSubclass(parent, ancestor));
}

function readMethods(className: string): MethodInfo[] {
  const methods = new Map<string, MethodInfo>();
  const entry = SURFACE.classes[className];
  for (const parent of entry?.extends ?? []) {
    for (const method of methodsOf(parent) ?? [])
      methods.set(method.name, { ...method, ...named(className, method.name) });
  }
  for (const [name, overloads] of Object.entries(entry?.methods ?? {})) {
    methods.set(name, { ...named(className, name), overloads: overloads.map(readOverload) });
  }
  return [...methods.values()];
}

function named(className: string, name: string): Omit<MethodInfo, 'overloads'> {
  const label = `${className}.${name}`;
  return { className, name, label, qualifiedName: `${qualifiedClassName(className)}.${name}` };
}

function readOverload(text: string): Overload {
  const colon = text.indexOf(':');
  const types = text.slice(colon + 1);
  return {
    types: types === '' ? [] : types.split(','),
    scopes: SURFACE.scopes[Number(text.slice(0, colon))] ?? [],
  };
}

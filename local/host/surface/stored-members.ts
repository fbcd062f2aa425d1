/** An object that keeps values which nobody here interprets, each under the name of its property. */
export interface StoredValues {
  /** The value kept under a name; undefined when none was given. */
  readStored(name: string): unknown;
  writeStored(name: string, value: unknown): void;
}

type ClassOf<T> = abstract new (...args: never[]) => T;

const STORED = new WeakSet<object>();

/**
 * Gives a class the members of properties whose effect nobody can see here: `set…` keeps its argument (several as a
 * list) and returns the object, `get…` and `is…` give it back. The membrane checks the arguments' types beforehand and
 * shows a script only those members that are documented, so that naming a property that has no getter does no harm.
 *
 * @param properties name of the property ('TitleTextStyle') -> what its getter gives before anything was set.
 */
export function storeMembers(
  type: ClassOf<StoredValues>,
  properties: Readonly<Record<string, unknown>>,
): void {
  for (const [name, initial] of Object.entries(properties)) {
    const read = function (this: StoredValues): unknown {
      const value = this.readStored(name);
      return value === undefined ? initial : value;
    };
    const write = function (this: StoredValues, ...given: unknown[]): StoredValues {
      this.writeStored(name, given.length > 1 ? given : (given[0] ?? null));
      return this;
    };
    define(type, `set${name}`, write);
    define(type, `get${name}`, read);
    define(type, `is${name}`, read);
  }
}

/** Says of members written by hand that they only keep and give back: fonts, borders, alignments. */
export function markStored(type: ClassOf<object>, names: readonly string[]): void {
  for (const name of names) {
    const member = (type.prototype as Record<string, unknown>)[name];
    if (typeof member !== 'function') throw new Error(`${type.name} has no member ${name}`);
    STORED.add(member);
  }
}

/** Whether a member only keeps its argument and gives it back. */
export function isStoredMember(member: object): boolean {
  return STORED.has(member);
}

function define(type: ClassOf<object>, name: string, body: (...given: never[]) => unknown): void {
  if (Object.hasOwn(type.prototype as object, name)) return;
  Object.defineProperty(type.prototype, name, { value: body, configurable: true, writable: true });
  STORED.add(body);
}

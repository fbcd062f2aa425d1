import type { RunContext } from '../runtime/run-context';
import type { PropertyStore } from './property-stores';

/** A store as the script sees it: texts by key. */
export class Properties {
  constructor(private readonly store: PropertyStore) {}

  getProperty(key: string): string | null {
    return this.store.get(key);
  }

  getKeys(): string[] {
    return this.store.keys();
  }

  getProperties(): Record<string, string> {
    return this.store.all();
  }

  setProperty(key: string, value: string): this {
    this.store.set(key, String(value));
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.store.set(key, String(value));
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}

/** Deprecated globals that stand for the stores of the script and of the user. Source [D]: reference/properties. */
export class ScriptProperties extends Properties {}

export class UserProperties extends Properties {}

export class PropertiesService {
  constructor(private readonly context: RunContext) {}

  /** Null for a script without a file. */
  getDocumentProperties(): Properties | null {
    return this.context.workbook && new Properties(this.context.state.properties.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.context.state.properties.script);
  }

  getUserProperties(): Properties {
    return new Properties(this.context.state.properties.user(this.context.user.email));
  }
}

import type { RunContext } from '../runtime/run-context';
import { DEFAULT_SECONDS } from './cache-store';
import type { CacheStore } from './cache-store';

export class Cache {
  constructor(private readonly store: CacheStore) {}

  get(key: string): string | null {
    return this.store.get(key);
  }

  /** Only the keys that are there. */
  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.store.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): null {
    this.store.put(key, value, expirationInSeconds);
    return null;
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values))
      this.store.put(key, String(value), expirationInSeconds);
    return null;
  }

  remove(key: string): null {
    this.store.remove(key);
    return null;
  }

  removeAll(keys: readonly string[]): null {
    for (const key of keys) this.store.remove(key);
    return null;
  }
}

export class CacheService {
  constructor(private readonly context: RunContext) {}

  /** Null for a script without a file. */
  getDocumentCache(): Cache | null {
    return this.context.workbook && new Cache(this.context.state.cache('document'));
  }

  getScriptCache(): Cache {
    return new Cache(this.context.state.cache('script'));
  }

  getUserCache(): Cache {
    return new Cache(this.context.state.cache(`user ${this.context.user.email}`));
  }
}

import { HostException } from '../runtime/host-exception';

const KEY_LIMIT = 250;
const VALUE_LIMIT_BYTES = 100 * 1024;
const LONGEST_SECONDS = 21_600;
export const DEFAULT_SECONDS = 600;
const MOST_ITEMS = 1000;
const ITEMS_AFTER_CUT = 900;

interface CacheItem {
  readonly value: string;
  readonly expiresAtMs: number;
}

/** What the cache needs to know of the host. */
export interface CacheClock {
  now(): number;
  /** True when an item is to be forgotten before its time. */
  forgets(): boolean;
}

/** One cache with Google's limits. Source [D]: reference/cache. Times are milliseconds of the virtual clock. */
export class CacheStore {
  private readonly items = new Map<string, CacheItem>();

  constructor(private readonly clock: CacheClock) {}

  get(key: string): string | null {
    const item = this.items.get(key);
    if (!item) return null;
    if (item.expiresAtMs > this.clock.now()) return item.value;
    this.items.delete(key);
    return null;
  }

  put(key: string, value: string, seconds: number): void {
    if (key.length > KEY_LIMIT) throw new HostException('cacheKeyTooLarge');
    if (Buffer.byteLength(value) > VALUE_LIMIT_BYTES) throw new HostException('propertyTooLarge');
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw new HostException('invalidArgument', { name: 'expirationInSeconds' });
    }
    if (this.clock.forgets()) return this.remove(key);
    this.items.set(key, { value, expiresAtMs: this.clock.now() + seconds * 1000 });
    if (this.items.size >= MOST_ITEMS) this.cut();
  }

  remove(key: string): void {
    this.items.delete(key);
  }

  clear(): void {
    this.items.clear();
  }

  /** Keeps the items that expire latest. */
  private cut(): void {
    const kept = [...this.items]
      .sort(([, a], [, b]) => b.expiresAtMs - a.expiresAtMs)
      .slice(0, ITEMS_AFTER_CUT);
    this.items.clear();
    for (const [key, item] of kept) this.items.set(key, item);
  }
}

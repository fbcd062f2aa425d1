import { HostException } from '../runtime/host-exception';

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

/** One store of texts by key, within Google's limits. Source [D]: reference/properties and the quotas page. */
export class PropertyStore {
  private readonly values = new Map<string, string>();

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.values);
  }

  /** @throws HostException `propertyTooLarge`, `propertyStorageFull`; then nothing has changed. */
  set(key: string, value: string): void {
    if (Buffer.byteLength(value) > VALUE_LIMIT_BYTES) throw new HostException('propertyTooLarge');
    const before = this.values.get(key);
    const grown = this.sizeInBytes() - sizeOf(key, before) + sizeOf(key, value);
    if (grown > STORE_LIMIT_BYTES) throw new HostException('propertyStorageFull');
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
  }

  replace(values: Readonly<Record<string, string>>): void {
    this.values.clear();
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
  }

  private sizeInBytes(): number {
    let bytes = 0;
    for (const [key, value] of this.values) bytes += sizeOf(key, value);
    return bytes;
  }
}

function sizeOf(key: string, value: string | undefined): number {
  return value === undefined ? 0 : Buffer.byteLength(key) + Buffer.byteLength(value);
}

/** Plain JSON of all stores, for the file beside the workbook. */
export interface PropertyState {
  readonly document: Readonly<Record<string, string>>;
  readonly script: Readonly<Record<string, string>>;
  /** By e-mail address. */
  readonly user: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The document's, the script's and each user's store. */
export class PropertyStores {
  readonly document = new PropertyStore();
  readonly script = new PropertyStore();
  private readonly users = new Map<string, PropertyStore>();

  user(email: string): PropertyStore {
    let store = this.users.get(email);
    if (!store) this.users.set(email, (store = new PropertyStore()));
    return store;
  }

  export(): PropertyState {
    const user = Object.fromEntries([...this.users].map(([email, store]) => [email, store.all()]));
    return { document: this.document.all(), script: this.script.all(), user };
  }

  import(state: PropertyState): void {
    this.document.replace(state.document);
    this.script.replace(state.script);
    for (const [email, values] of Object.entries(state.user)) this.user(email).replace(values);
  }
}

import { csvRecords } from '../files/csv/records';
import type { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { RealmError } from '../runtime/realm-error';
import type { RunContext } from '../runtime/run-context';
import { gzip, ungzip, unzip, zip } from './archives';
import { Blob } from './blob';
import type { BlobSource } from './blob';
import { formatString } from './format-string';
import { formatJavaDate } from './java-date-format';
import { parseJavaDate } from './java-date-parse';
import { digest, hmac, rsaSignature } from './signing';
import { bytesOf, encodeText, signedBytes } from './text-bytes';

const LONGEST_SLEEP_MS = 300_000;

type Data = string | readonly number[];

/** Source [D]: reference/utilities. Byte arrays hold -128 to 127. */
export class Utilities {
  constructor(private readonly context: RunContext) {}

  /** @throws HostException `invalidArgument` for more than 5 minutes. Source [D]: reference/utilities; the text [A]. */
  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP_MS))
      throw new HostException('invalidArgument', { name: 'milliseconds' });
    this.context.pass(milliseconds);
  }

  /** Version 4, from the host's seeded random numbers. */
  getUuid(): string {
    const digit = (): string => Math.floor(this.context.random() * 16).toString(16);
    const variant = (): string => (8 + Math.floor(this.context.random() * 4)).toString(16);
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (sign) =>
      sign === 'x' ? digit() : variant(),
    );
  }

  /** @throws HostException `illegalPattern`, and `notOfType` for an invalid date or none [R]. */
  formatDate(date: Date | null, timeZone: string, format: string): string {
    if (date === null || Number.isNaN(date.getTime()))
      throw new HostException('notOfType', { name: 'date', type: 'Date' });
    return formatJavaDate(date.getTime(), timeZone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return csvRecords(csv, delimiter);
  }

  /** @throws HostException `unparseableDate`, `illegalPattern` */
  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseJavaDate(date, timeZone, format, this.context.now()));
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return this.bytes(data, charset).toString('base64');
  }

  /** Keeps the padding, as Google does. */
  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  /** Takes the web-safe letters too. Source [L]: gf:testutilities. */
  base64Decode(encoded: string): number[] {
    const plain = encoded.replace(/-/g, '+').replace(/_/g, '/');
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(plain)) throw new HostException('undecodable');
    return signedBytes(Buffer.from(plain, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded);
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue): number[] {
    return signedBytes(digest(algorithm.name, this.bytes(value, charset)));
  }

  computeHmacSignature(algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue): number[] {
    return signedBytes(hmac(algorithm.name, this.bytes(value, charset), this.bytes(key, charset)));
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): number[] {
    return signedBytes(hmac('HMAC_SHA_256', this.bytes(value, charset), this.bytes(key, charset)));
  }

  computeRsaSignature(algorithm: EnumValue, value: string, key: string, charset?: EnumValue): number[] {
    return signedBytes(rsaSignature(algorithm.name, this.bytes(value, charset), key));
  }

  computeRsaSha1Signature(value: string, key: string, charset?: EnumValue): number[] {
    return signedBytes(rsaSignature('RSA_SHA_1', this.bytes(value, charset), key));
  }

  computeRsaSha256Signature(value: string, key: string, charset?: EnumValue): number[] {
    return signedBytes(rsaSignature('RSA_SHA_256', this.bytes(value, charset), key));
  }

  zip(blobs: readonly BlobSource[], name?: string): Blob {
    return zip(
      blobs.map((source) => source.getBlob()),
      name,
    );
  }

  unzip(blob: BlobSource): Blob[] {
    return unzip(blob.getBlob());
  }

  gzip(blob: BlobSource, name?: string): Blob {
    return gzip(blob.getBlob(), name);
  }

  ungzip(blob: BlobSource): Blob {
    return ungzip(blob.getBlob());
  }

  /** Deprecated in favour of JSON.parse; an error of the text is the script's own. */
  jsonParse(jsonString: string): unknown {
    try {
      return JSON.parse(jsonString) as unknown;
    } catch (error) {
      throw new RealmError('SyntaxError', error instanceof Error ? error.message : String(error));
    }
  }

  jsonStringify(obj: unknown): string {
    return JSON.stringify(obj);
  }

  /** A text's bytes are those of UTF-8 here. Source [L]: gf:testutilities, digest of a blob's bytes. */
  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    const isText = typeof data === 'string';
    const bytes = isText ? encodeText(data, 'UTF-8') : bytesOf(data);
    return new Blob(bytes, contentType ?? (isText ? 'text/plain' : null), name);
  }

  private bytes(data: Data, charset: EnumValue | undefined): Buffer {
    if (typeof data !== 'string') return bytesOf(data);
    return encodeText(data, charset?.name ?? this.context.state.facts.defaultCharset);
  }
}

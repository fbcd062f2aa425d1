import { createHash, createHmac } from 'node:crypto';
import { csvRecords } from '../files/csv/records';
import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { Blob, bytesOf, signedBytes } from './blob';
import { formatString } from './format-string';
import { formatJavaDate } from './java-date-format';

const DIGESTS: Readonly<Record<string, string>> = {
  MD2: 'md2',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const MACS: Readonly<Record<string, string>> = {
  HMAC_MD5: 'md5',
  HMAC_SHA_1: 'sha1',
  HMAC_SHA_256: 'sha256',
  HMAC_SHA_384: 'sha384',
  HMAC_SHA_512: 'sha512',
};

type Data = string | readonly number[];

/** Source [D]: reference/utilities. Byte arrays hold -128 to 127. */
export class Utilities {
  constructor(private readonly context: RunContext) {}

  sleep(milliseconds: number): void {
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

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatJavaDate(date.getTime(), timeZone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return csvRecords(csv, delimiter);
  }

  base64Encode(data: Data): string {
    return toBuffer(data).toString('base64');
  }

  /** Keeps the padding, as Google does. */
  base64EncodeWebSafe(data: Data): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new HostException('undecodable');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  computeDigest(algorithm: EnumValue, value: Data): number[] {
    return signedBytes(
      createHash(DIGESTS[algorithm.name] ?? '')
        .update(toBuffer(value))
        .digest(),
    );
  }

  computeHmacSignature(algorithm: EnumValue, value: Data, key: Data): number[] {
    return signedBytes(
      createHmac(MACS[algorithm.name] ?? '', toBuffer(key))
        .update(toBuffer(value))
        .digest(),
    );
  }

  computeHmacSha256Signature(value: Data, key: Data): number[] {
    return this.computeHmacSignature(new EnumValue('MacAlgorithm', 'HMAC_SHA_256'), value, key);
  }

  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(toBuffer(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name);
  }
}

function toBuffer(data: Data): Buffer {
  return typeof data === 'string' ? Buffer.from(data) : bytesOf(data);
}

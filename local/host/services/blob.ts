const TYPE_OF_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** Bytes as Apps Script has them: whole numbers from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function bytesOf(signed: readonly number[]): Buffer {
  return Buffer.from(signed.map((byte) => byte & 255));
}

/** A name for Node's decoders from the names that Java knows. */
export function decoderName(charset: string): string {
  return charset.replace(/_/g, '-').toLowerCase();
}

/** Data with a type and a name. Source [D]: reference/base/blob. */
export class Blob {
  constructor(
    private data: Buffer,
    private contentType: string | null,
    private name: string | null,
  ) {}

  getBytes(): number[] {
    return signedBytes(this.data);
  }

  setBytes(data: readonly number[]): this {
    this.data = bytesOf(data);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = this.name?.split('.').pop()?.toLowerCase() ?? '';
    this.contentType = TYPE_OF_EXTENSION[extension] ?? this.contentType;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(decoderName(charset)).decode(this.data);
  }

  setDataFromString(string: string): this {
    this.data = Buffer.from(string);
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(Buffer.from(this.data), this.contentType, this.name);
  }

  getBlob(): Blob {
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }
}

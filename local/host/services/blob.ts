import { notBuilt } from '../runtime/not-built';
import { contentTypeOf, extensionOf } from './content-types';
import { bytesOf, decodeText, encodeText, signedBytes } from './text-bytes';

/** Whatever can give its data as a blob: files, attachments, pages, answers of a server. */
export interface BlobSource {
  getBlob(): Blob;
}

/** Data with a type and a name. Source [D]: reference/base/blob. */
export class Blob implements BlobSource {
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
    this.contentType = contentTypeOf(this.name ?? '') ?? this.contentType;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return decodeText(this.data, charset);
  }

  setDataFromString(string: string, charset = 'UTF-8'): this {
    this.data = encodeText(string, charset);
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

  /** Text stays text under another type, and its name takes the ending of that; nothing is drawn or printed here. */
  getAs(contentType: string): Blob {
    if (contentType === this.contentType) return this.copyBlob();
    if (!isText(contentType) || !isText(this.contentType ?? '')) {
      throw notBuilt(`Blob.getAs from ${this.contentType ?? 'no type'} to ${contentType}`);
    }
    const extension = extensionOf(contentType);
    const name = this.name && extension ? `${this.name.replace(/\.[^.]*$/, '')}.${extension}` : this.name;
    return new Blob(Buffer.from(this.data), contentType, name);
  }

  isGoogleType(): boolean {
    return (this.contentType ?? '').startsWith('application/vnd.google-apps.');
  }

  getAllBlobs(): Blob[] {
    return [this];
  }

  /** For the other services: the data itself, not to be changed. */
  get bytes(): Buffer {
    return this.data;
  }
}

function isText(contentType: string): boolean {
  return /^text\/|^application\/(json|javascript|xml)$/.test(contentType);
}

import { createHash } from 'node:crypto';
import { Blob } from '../blob';

/** A file of a message. Source [D]: reference/gmail/gmail-attachment. */
export class GmailAttachment extends Blob {
  /** SHA-1 in hexadecimal digits. */
  getHash(): string {
    return createHash('sha1').update(this.bytes).digest('hex');
  }

  /** In bytes. */
  getSize(): number {
    return this.bytes.length;
  }
}

/** A blob of a letter; without a name it takes the one given. */
export function attachmentOf(blob: Blob, name = ''): GmailAttachment {
  return new GmailAttachment(Buffer.from(blob.bytes), blob.getContentType(), blob.getName() ?? name);
}

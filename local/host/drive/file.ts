import { HostException } from '../runtime/host-exception';
import { notBuilt } from '../runtime/not-built';
import { Blob } from '../services/blob';
import type { BlobSource } from '../services/blob';
import { copiedContent } from './copy-file';
import { DriveItem } from './drive-item';
import type { DriveFile } from './drive-store';
import { roleIn } from './file-access';
import { inheritPeople } from './sharing';

/** What Google counts for a spreadsheet or a form is not known: any size above 0. [L gf:testdrive] */
const GOOGLE_FILE_BYTES = 1024;

/** Source [D]: reference/drive/file. */
export class File extends DriveItem implements BlobSource {
  getMimeType(): string {
    return this.model.mimeType;
  }

  /** In bytes. */
  getSize(): number {
    const { content } = this.model;
    return content.kind === 'blob' ? content.bytes.length : GOOGLE_FILE_BYTES;
  }

  getUrl(): string {
    const { id, content } = this.model;
    if (content.kind === 'spreadsheet')
      return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
    if (content.kind === 'form') return `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`;
    return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  }

  /** Null for files that have no bytes of their own. */
  getDownloadUrl(): string | null {
    const { id, content } = this.model;
    return content.kind === 'blob' ? `https://drive.google.com/uc?id=${id}&export=download` : null;
  }

  getThumbnail(): Blob | null {
    return null;
  }

  /** Google prints spreadsheets and forms as PDF; the host prints nothing. */
  getBlob(): Blob {
    const { content, mimeType, name } = this.model;
    if (content.kind !== 'blob') throw notBuilt(`File.getBlob of ${mimeType}`);
    return new Blob(Buffer.from(content.bytes), mimeType, name);
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  /** Takes the text of whatever it is given; of a blob that is its class's name. [L gf:testdrive] */
  setContent(content: unknown): this {
    const kept = this.model.content;
    if (kept.kind !== 'blob') throw notBuilt(`File.setContent of ${this.model.mimeType}`);
    const text = content instanceof Blob ? 'Blob' : String(content);
    return this.edit(() => (kept.bytes = Buffer.from(text)));
  }

  /** Belongs to the user alone and lies beside the original, unless a folder is named. [L gf:testdrive: the same name] */
  makeCopy(first?: string | { readonly model: DriveFile }, second?: { readonly model: DriveFile }): object {
    const { drive, context, email, root, objects } = this.session;
    const name = typeof first === 'string' ? first : this.model.name;
    const folder = (typeof first === 'object' ? first : second)?.model;
    const beside = this.model.parentId === null ? null : drive.find(this.model.parentId);
    const mayStay = beside !== null && ['owner', 'editor'].includes(roleIn(beside, email));
    const id = drive.newId();
    const copy = drive.add({
      id,
      name,
      mimeType: this.model.mimeType,
      content: copiedContent(this.model, id, name),
      people: [{ ...context.user, role: 'owner' }],
      parentId: (folder ?? (mayStay ? beside : root)).id,
      nowMs: context.now(),
    });
    inheritPeople(drive, copy);
    return objects.file(copy);
  }

  addCommenter(user: string | { getEmail(): string }): this {
    return this.give([user], 'commenter');
  }

  addCommenters(emailAddresses: readonly string[]): this {
    return this.give(emailAddresses, 'commenter');
  }

  removeCommenter(user: string | { getEmail(): string }): this {
    return this.take(user, 'commenter');
  }

  /** Null for anything but a shortcut. */
  getTargetId(): string | null {
    const { content } = this.model;
    return content.kind === 'shortcut' ? content.targetId : null;
  }

  getTargetMimeType(): string | null {
    const targetId = this.getTargetId();
    return targetId === null ? null : (this.session.drive.find(targetId)?.mimeType ?? null);
  }

  getTargetResourceKey(): string | null {
    return null;
  }

  setSecurityUpdateEnabled(): this {
    throw new HostException('driveAccessDenied');
  }
}

import { HostException } from '../runtime/host-exception';
import { Blob } from '../services/blob';
import type { BlobSource } from '../services/blob';
import type { DriveSession } from './drive-session';
import { FOLDER_TYPE, SHORTCUT_TYPE } from './drive-store';
import type { DriveContent, DriveFile } from './drive-store';
import { inheritPeople } from './sharing';

const LARGEST_TEXT_BYTES = 50 * 1024 * 1024;

/** (blob), (name, content) or (name, content, mimeType). Source [D]: reference/drive/folder, createFile; texts [L]. */
export function createFile(session: DriveSession, parent: DriveFile, args: readonly unknown[]): DriveFile {
  const blob = args.length === 1 ? (args[0] as BlobSource).getBlob() : textBlob(args);
  const name = blob.getName();
  if (name === null) throw new HostException('blobWithoutName');
  const mimeType = blob.getContentType() ?? 'application/octet-stream';
  if (blob.isGoogleType()) throw new HostException('invalidArgument', { name: 'file.contentType' });
  return add(session, parent, {
    name,
    mimeType,
    content: { kind: 'blob', bytes: Uint8Array.from(blob.bytes) },
  });
}

export function createFolder(session: DriveSession, parent: DriveFile, name: string | null): DriveFile {
  if (name === null) throw new HostException('invalidArgument', { name: 'name' });
  return add(session, parent, { name, mimeType: FOLDER_TYPE, content: { kind: 'folder' } });
}

/** A link to a file or folder that the user can see. Source [D]: reference/drive/folder, createShortcut. */
export function createShortcut(session: DriveSession, parent: DriveFile, targetId: string): DriveFile {
  const target = session.drive.find(targetId);
  if (!target || !session.canSee(target)) throw new HostException('itemNotFound');
  return add(session, parent, {
    name: target.name,
    mimeType: SHORTCUT_TYPE,
    content: { kind: 'shortcut', targetId },
  });
}

function textBlob([name, content, mimeType]: readonly unknown[]): Blob {
  if (typeof name !== 'string') throw new HostException('invalidArgument', { name: 'name' });
  const bytes = Buffer.from(String(content ?? ''));
  if (bytes.length > LARGEST_TEXT_BYTES) throw new HostException('argumentTooLarge', { name: 'content' });
  return new Blob(bytes, typeof mimeType === 'string' ? mimeType : 'text/plain', name);
}

function add(
  session: DriveSession,
  parent: DriveFile,
  made: { readonly name: string; readonly mimeType: string; readonly content: DriveContent },
): DriveFile {
  const { drive, context, root } = session;
  if (parent.id !== root.id) session.requireEditor(parent);
  const people = [{ ...context.user, role: 'owner' as const }];
  const file = drive.add({ ...made, people, parentId: parent.id, nowMs: context.now() });
  inheritPeople(drive, file);
  return file;
}

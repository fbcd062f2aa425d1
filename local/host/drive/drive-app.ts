import type { RunContext } from '../runtime/run-context';
import { FileIterator, FolderIterator, idsInToken } from './drive-iterator';
import { DriveSession } from './drive-session';
import type { ItemKind } from './drive-session';
import type { DriveFile } from './drive-store';
import { File } from './file';
import { createFile, createFolder, createShortcut } from './file-maker';
import { Folder, quoted } from './folder';

const STORAGE_BYTES = 15 * 1024 ** 3;

/** The files and folders that the user at work can reach. Source [D]: reference/drive/drive-app. */
export class DriveApp {
  private readonly session: DriveSession;

  constructor(context: RunContext) {
    const session: DriveSession = new DriveSession(context, {
      file: (model) => new File(session, model),
      folder: (model) => new Folder(session, model),
      files: (models) => new FileIterator(models, (model) => new File(session, model)),
      folders: (models) => new FolderIterator(models, (model) => new Folder(session, model)),
    });
    this.session = session;
  }

  /** [L gf:testdrive] */
  toString(): string {
    return 'Drive';
  }

  getRootFolder(): Folder {
    return new Folder(this.session, this.session.root);
  }

  getFileById(id: string | null): File {
    return new File(this.session, this.session.item(id, 'file'));
  }

  getFolderById(id: string | null): Folder {
    return new Folder(this.session, this.session.item(id, 'folder'));
  }

  /** The host's files need no keys. */
  getFileByIdAndResourceKey(id: string | null): File {
    return this.getFileById(id);
  }

  getFolderByIdAndResourceKey(id: string | null): Folder {
    return this.getFolderById(id);
  }

  createFile(...args: readonly unknown[]): File {
    return new File(this.session, createFile(this.session, this.session.root, args));
  }

  createFolder(name: string): Folder {
    return new Folder(this.session, createFolder(this.session, this.session.root, name));
  }

  createShortcut(targetId: string): File {
    return new File(this.session, createShortcut(this.session, this.session.root, targetId));
  }

  createShortcutForTargetIdAndResourceKey(targetId: string): File {
    return this.createShortcut(targetId);
  }

  getFiles(): object {
    return this.session.objects.files(this.session.list('file', null, this.session.isListed));
  }

  getFilesByName(name: string): object {
    return this.searchFiles(`title = ${quoted(name)}`);
  }

  getFilesByType(mimeType: string): object {
    return this.searchFiles(`mimeType = ${quoted(mimeType)}`);
  }

  searchFiles(params: string): object {
    return this.session.objects.files(this.session.search('file', null, params));
  }

  getTrashedFiles(): object {
    return this.searchFiles('trashed = true');
  }

  getFolders(): object {
    return this.session.objects.folders(this.session.list('folder', null, this.session.isListed));
  }

  getFoldersByName(name: string): object {
    return this.searchFolders(`title = ${quoted(name)}`);
  }

  searchFolders(params: string): object {
    return this.session.objects.folders(this.session.search('folder', null, params));
  }

  getTrashedFolders(): object {
    return this.searchFolders('trashed = true');
  }

  continueFileIterator(continuationToken: string): object {
    return this.session.objects.files(this.left(continuationToken, 'file'));
  }

  continueFolderIterator(continuationToken: string): object {
    return this.session.objects.folders(this.left(continuationToken, 'folder'));
  }

  /** In bytes: what a free account has. */
  getStorageLimit(): number {
    return STORAGE_BYTES;
  }

  /** In bytes: the user's own files that hold bytes. */
  getStorageUsed(): number {
    const own = this.session.search('file', null, "'me' in owners and (trashed = true or trashed = false)");
    return own.reduce((sum, { content }) => sum + (content.kind === 'blob' ? content.bytes.length : 0), 0);
  }

  private left(token: string, kind: ItemKind): DriveFile[] {
    const ids = idsInToken(token);
    return this.session.list(kind, null, ({ id }) => ids.includes(id));
  }
}

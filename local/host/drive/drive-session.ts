import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { FOLDER_TYPE } from './drive-store';
import type { DriveFile, DriveStore } from './drive-store';
import { roleIn } from './file-access';
import { searched } from './search';
import { childrenOf } from './sharing';

/** Makes what a script holds of the store's files and folders; each class of the service may give out the others. */
export interface DriveObjects {
  file(model: DriveFile): object;
  folder(model: DriveFile): object;
  files(models: readonly DriveFile[]): object;
  folders(models: readonly DriveFile[]): object;
}

export type ItemKind = 'file' | 'folder';

/** The drive as the user at work sees it. */
export class DriveSession {
  constructor(
    readonly context: RunContext,
    readonly objects: DriveObjects,
  ) {}

  get drive(): DriveStore {
    return this.context.drive;
  }

  get email(): string {
    return this.context.user.email;
  }

  get root(): DriveFile {
    return this.drive.rootOf({ ...this.context.user, role: 'owner' }, this.context.now());
  }

  canSee(file: DriveFile): boolean {
    return roleIn(file, this.email) !== 'stranger';
  }

  /** Root folders are nobody's to change. [L gf:testdrive, "Access denied"] @throws HostException `driveAccessDenied` */
  requireEditor(file: DriveFile): void {
    const role = roleIn(file, this.email);
    if (file.parentId === null || (role !== 'owner' && role !== 'editor'))
      throw new HostException('driveAccessDenied');
  }

  /** @throws HostException `driveAccessDenied` */
  requireOwner(file: DriveFile): void {
    if (file.parentId === null || roleIn(file, this.email) !== 'owner')
      throw new HostException('driveAccessDenied');
  }

  /**
   * A file or a folder by its id. Source: texts [L gf:testdrive, "trap null ids"], that of a foreign one [R].
   * @throws HostException `invalidArgument` without an id, `unexpectedError` for '', else `itemNotFound`.
   */
  item(id: string | null, kind: ItemKind): DriveFile {
    if (id === null) throw new HostException('invalidArgument', { name: 'id' });
    const member = kind === 'file' ? 'getFileById' : 'getFolderById';
    if (id === '') throw new HostException('unexpectedError', { member, object: 'DriveApp' });
    const found = this.drive.find(id);
    if (!found || !this.canSee(found) || kindOf(found) !== kind) throw new HostException('itemNotFound');
    return found;
  }

  /** What the user can see, in a folder or (null) anywhere, that fits; trash only where the fact or the query says so. */
  list(kind: ItemKind, folder: DriveFile | null, fits: (file: DriveFile) => boolean): DriveFile[] {
    const within = folder ? childrenOf(this.drive, folder) : this.drive.all;
    return within.filter(
      (file) =>
        kindOf(file) === kind &&
        (folder !== null || file.parentId !== null) &&
        this.canSee(file) &&
        fits(file),
    );
  }

  /** A test for lists that name no trash. */
  get isListed(): (file: DriveFile) => boolean {
    return (file) => this.context.state.facts.driveListsTrash || !this.isTrashed(file);
  }

  /** @throws HostException `invalidArgument` for a query that cannot be read, RealmError for words unknown here. */
  search(kind: ItemKind, folder: DriveFile | null, query: string): DriveFile[] {
    const fits = searched(query, {
      isTrashed: (file) => this.isTrashed(file),
      email: this.email,
      rootId: this.root.id,
    });
    const isNamed = /\btrashed\b/.test(query);
    return this.list(kind, folder, (file) => fits(file) && (isNamed || this.isListed(file)));
  }

  /** In the trash by itself, or within a folder that is. */
  isTrashed(file: DriveFile): boolean {
    const parent = file.parentId === null ? null : this.drive.find(file.parentId);
    return file.isTrashed || (parent !== null && this.isTrashed(parent));
  }

  touch(file: DriveFile): void {
    file.updatedMs = this.context.now();
  }
}

function kindOf({ mimeType }: DriveFile): ItemKind {
  return mimeType === FOLDER_TYPE ? 'folder' : 'file';
}

import type { FormModel } from '../forms/model';
import type { HostUser } from '../runtime/host-user';
import type { WorkbookModel } from '../workbook/model';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';
export const FORM_TYPE = 'application/vnd.google-apps.form';
export const SHORTCUT_TYPE = 'application/vnd.google-apps.shortcut';

/** What a file holds; a folder holds nothing itself, its files name it as their parent. */
export type DriveContent =
  | { readonly kind: 'folder' }
  | { readonly kind: 'spreadsheet'; readonly workbook: WorkbookModel }
  | { readonly kind: 'form'; readonly form: FormModel }
  | { readonly kind: 'shortcut'; readonly targetId: string }
  | { readonly kind: 'blob'; bytes: Uint8Array };

/** A file or a folder of the drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  readonly content: DriveContent;
  /** Who may open it and as what; sharing replaces, adds and removes entries in place. */
  readonly people: HostUser[];
  /** Id of the folder it lies in; null for a root folder. */
  parentId: string | null;
  description: string | null;
  isStarred: boolean;
  isTrashed: boolean;
  readonly createdMs: number;
  updatedMs: number;
  /** Names of DriveApp.Access and DriveApp.Permission. */
  linkAccess: string;
  linkPermission: string;
  isShareableByEditors: boolean;
}

/** What a new file is made of; the store gives it an id unless it has one. */
export interface NewFile {
  readonly id?: string;
  readonly name: string;
  readonly mimeType: string;
  readonly content: DriveContent;
  readonly people: HostUser[];
  /** Default: the owner's root folder. */
  readonly parentId?: string;
  readonly nowMs: number;
}

interface KeptFile extends Omit<NewFile, 'id' | 'parentId'> {
  readonly id: string;
  readonly parentId: string | null;
}

/** Google tells someone that a file was shared: a mail that the script itself did not write. */
export interface ShareNotice {
  readonly fileId: string;
  readonly email: string;
  readonly role: HostUser['role'];
  readonly sentBy: string;
  readonly sentAtMs: number;
}

/** Every file that the people of this host can reach: spreadsheets, forms, folders and others. */
export class DriveStore {
  /** Mails about sharing; they are none of the script's and count against no quota. */
  readonly shareNotices: ShareNotice[] = [];
  private readonly files = new Map<string, DriveFile>();
  private lastNumber = 0;

  /** All files and folders in the order of their making, trashed ones too. */
  get all(): readonly DriveFile[] {
    return [...this.files.values()];
  }

  find(id: string): DriveFile | null {
    return this.files.get(id) ?? null;
  }

  /** An id that no file has; from 33 characters on Google's own have that length. */
  newId(): string {
    this.lastNumber += 1;
    const id = `1local${String(this.lastNumber).padStart(27, '0')}`;
    return this.files.has(id) ? this.newId() : id;
  }

  add(made: NewFile): DriveFile {
    const parentId = made.parentId ?? this.rootOf(ownerOf(made.people), made.nowMs).id;
    return this.keep({ ...made, id: made.id ?? this.newId(), parentId });
  }

  remove(id: string): void {
    this.files.delete(id);
  }

  /** The folder "My Drive" of a person. */
  rootOf(owner: HostUser, nowMs: number): DriveFile {
    const id = `root-${owner.email}`;
    return (
      this.files.get(id) ??
      this.keep({
        id,
        name: 'My Drive',
        mimeType: FOLDER_TYPE,
        content: { kind: 'folder' },
        people: [owner],
        parentId: null,
        nowMs,
      })
    );
  }

  private keep({ nowMs, ...made }: KeptFile): DriveFile {
    const file: DriveFile = {
      ...made,
      description: null,
      isStarred: false,
      isTrashed: false,
      createdMs: nowMs,
      updatedMs: nowMs,
      linkAccess: 'PRIVATE',
      linkPermission: 'NONE',
      isShareableByEditors: true,
    };
    this.files.set(file.id, file);
    return file;
  }
}

/** Gives a file another name; a spreadsheet knows it by that name too. */
export function renameFile(file: DriveFile, name: string): void {
  file.name = name;
  if (file.content.kind === 'spreadsheet') file.content.workbook.name = name;
}

function ownerOf(people: readonly HostUser[]): HostUser {
  const owner = people.find(({ role }) => role === 'owner') ?? people[0];
  if (!owner) throw new RangeError('a file needs an owner');
  return owner;
}

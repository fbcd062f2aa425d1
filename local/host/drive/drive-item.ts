import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { emailOf } from '../spreadsheet/access/people';
import type { DriveSession } from './drive-session';
import { renameFile } from './drive-store';
import type { DriveFile } from './drive-store';
import { DriveUser } from './drive-user';
import { roleIn } from './file-access';
import { inheritPeople } from './sharing';
import { giveRole, passOwnership, takeRole } from './sharing';
import type { GivenRole } from './sharing';

type Person = string | { getEmail(): string };

const PERMISSION_OF_ROLE = {
  owner: 'OWNER',
  editor: 'EDIT',
  commenter: 'COMMENT',
  viewer: 'VIEW',
  stranger: 'NONE',
};
const LINK_PERMISSIONS = ['VIEW', 'COMMENT', 'EDIT', 'NONE'];

/** What files and folders have in common. Source [D]: reference/drive/file, reference/drive/folder. */
export abstract class DriveItem {
  constructor(
    protected readonly session: DriveSession,
    readonly model: DriveFile,
  ) {}

  getId(): string {
    return this.model.id;
  }

  getName(): string {
    return this.model.name;
  }

  setName(name: string): this {
    return this.edit(() => renameFile(this.model, name));
  }

  /** The name. [L gf:testdrive] */
  toString(): string {
    return this.model.name;
  }

  /** Null before anybody wrote one. */
  getDescription(): string | null {
    return this.model.description;
  }

  setDescription(description: string): this {
    return this.edit(() => (this.model.description = description));
  }

  getDateCreated(): Date {
    return new Date(this.model.createdMs);
  }

  getLastUpdated(): Date {
    return new Date(this.model.updatedMs);
  }

  isStarred(): boolean {
    return this.model.isStarred;
  }

  setStarred(starred: boolean): this {
    return this.edit(() => (this.model.isStarred = starred));
  }

  /** True too for what lies in a folder in the trash. */
  isTrashed(): boolean {
    return this.session.isTrashed(this.model);
  }

  /** The owner alone may. Nothing is deleted: a trashed spreadsheet or form opens and works on. */
  setTrashed(trashed: boolean): this {
    this.session.requireOwner(this.model);
    this.model.isTrashed = trashed;
    return this;
  }

  /** One parent at most; none for a root folder and for what lies in a folder that the user cannot see. */
  getParents(): object {
    const parent = this.model.parentId === null ? null : this.session.drive.find(this.model.parentId);
    return this.session.objects.folders(parent && this.session.canSee(parent) ? [parent] : []);
  }

  /** @throws HostException `invalidArgument` for a folder inside itself. */
  moveTo(destination: { readonly model: DriveFile }): this {
    const { drive } = this.session;
    for (let above: DriveFile | null = destination.model; above; above = drive.find(above.parentId ?? '')) {
      if (above === this.model) throw new HostException('invalidArgument', { name: 'destination' });
    }
    return this.edit(() => {
      this.model.parentId = destination.model.id;
      inheritPeople(drive, this.model);
    });
  }

  getOwner(): DriveUser | null {
    return this.usersWith(['owner'])[0] ?? null;
  }

  setOwner(user: Person): this {
    this.session.requireOwner(this.model);
    passOwnership(this.model, emailOf(user));
    return this;
  }

  /** The owner is among them. [L] */
  getEditors(): DriveUser[] {
    return this.usersWith(['owner', 'editor']);
  }

  /** Editors are among them. [L] */
  getViewers(): DriveUser[] {
    return this.usersWith(['owner', 'editor', 'commenter', 'viewer']);
  }

  addEditor(user: Person): this {
    return this.give([user], 'editor');
  }

  addEditors(emailAddresses: readonly Person[]): this {
    return this.give(emailAddresses, 'editor');
  }

  addViewer(user: Person): this {
    return this.give([user], 'viewer');
  }

  addViewers(emailAddresses: readonly Person[]): this {
    return this.give(emailAddresses, 'viewer');
  }

  removeEditor(user: Person): this {
    return this.take(user, 'editor');
  }

  removeViewer(user: Person): this {
    return this.take(user, 'viewer');
  }

  revokePermissions(user: Person): this {
    return this.take(user, null);
  }

  /** What the person may do, by name or by the link. */
  getAccess(user: Person): EnumValue {
    return new EnumValue('Permission', PERMISSION_OF_ROLE[roleIn(this.model, emailOf(user))]);
  }

  getSharingAccess(): EnumValue {
    return new EnumValue('Access', this.model.linkAccess);
  }

  getSharingPermission(): EnumValue {
    return new EnumValue('Permission', this.model.linkPermission);
  }

  /** @throws HostException `invalidArgument` for a domain where there is none, and for rights that no link can give. */
  setSharing(accessType: EnumValue, permissionType: EnumValue): this {
    const isDomain = accessType.name.startsWith('DOMAIN');
    if (isDomain && this.session.context.state.account !== 'workspace') {
      throw new HostException('invalidArgument', { name: 'accessType' });
    }
    if (!LINK_PERMISSIONS.includes(permissionType.name)) {
      throw new HostException('invalidArgument', { name: 'permissionType' });
    }
    return this.share(() => {
      this.model.linkAccess = accessType.name;
      this.model.linkPermission = accessType.name === 'PRIVATE' ? 'NONE' : permissionType.name;
    });
  }

  isShareableByEditors(): boolean {
    return this.model.isShareableByEditors;
  }

  setShareableByEditors(shareable: boolean): this {
    this.session.requireOwner(this.model);
    this.model.isShareableByEditors = shareable;
    return this;
  }

  getResourceKey(): string | null {
    return null;
  }

  getSecurityUpdateEligible(): boolean {
    return false;
  }

  getSecurityUpdateEnabled(): boolean {
    return false;
  }

  protected give(users: readonly Person[], role: GivenRole): this {
    const emails = users.map(emailOf);
    const invalid = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email));
    if (invalid !== undefined) throw new HostException('invalidEmail', { address: invalid });
    const { drive, context, email: sentBy } = this.session;
    return this.share(() => {
      for (const email of emails) {
        if (!giveRole(drive, this.model, email, role)) continue;
        drive.shareNotices.push({ fileId: this.model.id, email, role, sentBy, sentAtMs: context.now() });
      }
    });
  }

  protected take(user: Person, role: GivenRole | null): this {
    return this.share(() => takeRole(this.session.drive, this.model, emailOf(user), role));
  }

  protected edit(change: () => unknown): this {
    this.session.requireEditor(this.model);
    change();
    this.session.touch(this.model);
    return this;
  }

  /** Editors may share unless the owner has forbidden it. */
  private share(change: () => void): this {
    this.session.requireEditor(this.model);
    if (!this.model.isShareableByEditors) this.session.requireOwner(this.model);
    change();
    return this;
  }

  private usersWith(roles: readonly string[]): DriveUser[] {
    return this.model.people
      .filter(({ role }) => roles.includes(role))
      .map(({ email }) => new DriveUser(email));
  }
}

import type { HostUser } from '../runtime/host-user';
import { shareWith } from '../spreadsheet/access/people';
import type { DriveFile, DriveStore } from './drive-store';

/** What can be given by name. */
export type GivenRole = 'editor' | 'commenter' | 'viewer';

const RANK: Readonly<Record<HostUser['role'], number>> = {
  stranger: 0,
  viewer: 1,
  commenter: 2,
  editor: 3,
  owner: 4,
};

/**
 * Gives a person a role in a file and in all that lies in it. Who has as much or more keeps it. Source [D]:
 * reference/drive/file, addViewer; folders hand their people on.
 *
 * @returns whether anything changed in the file itself.
 */
export function giveRole(drive: DriveStore, file: DriveFile, email: string, role: GivenRole): boolean {
  for (const child of childrenOf(drive, file)) giveRole(drive, child, email, role);
  const known = file.people.find((person) => person.email === email);
  if (RANK[known?.role ?? 'stranger'] >= RANK[role]) return false;
  // `shareWith` knows no commenters: a spreadsheet asks only who edits and who sees.
  shareWith(file, email, role === 'commenter' ? 'viewer' : role);
  if (role === 'commenter') setRole(file, email, role);
  return true;
}

/** Takes a role away from who has just that one, in the file and in all that lies in it; null takes any but the owner's. */
export function takeRole(drive: DriveStore, file: DriveFile, email: string, role: GivenRole | null): void {
  for (const child of childrenOf(drive, file)) takeRole(drive, child, email, role);
  const known = file.people.find((person) => person.email === email);
  if (known && (role === null || known.role === role)) shareWith(file, email, null);
}

/** The new owner takes over; the old one stays an editor. Source [D]: reference/drive/file, setOwner. */
export function passOwnership(file: DriveFile, email: string): void {
  const owner = file.people.find(({ role }) => role === 'owner');
  if (owner?.email === email) return;
  if (owner) setRole(file, owner.email, 'editor');
  if (!file.people.some((person) => person.email === email)) shareWith(file, email, 'editor');
  setRole(file, email, 'owner');
}

/** What is put into a folder is shared with the people of the folder. */
export function inheritPeople(drive: DriveStore, file: DriveFile): void {
  const parent = file.parentId === null ? null : drive.find(file.parentId);
  for (const { email, role } of parent?.people ?? []) {
    if (role !== 'stranger') giveRole(drive, file, email, role === 'owner' ? 'editor' : role);
  }
}

export function childrenOf(drive: DriveStore, folder: DriveFile): DriveFile[] {
  return folder.content.kind === 'folder' ? drive.all.filter(({ parentId }) => parentId === folder.id) : [];
}

function setRole({ people }: DriveFile, email: string, role: HostUser['role']): void {
  const index = people.findIndex((person) => person.email === email);
  const known = people[index];
  if (known) people[index] = { ...known, role };
}

import type { HostUser } from '../runtime/host-user';
import type { DriveFile } from './drive-store';

type Role = HostUser['role'];

/** What a file lets a person do: what was given by name, else what its link gives to everyone who has it. */
export function roleIn(file: DriveFile, email: string): Role {
  const named = file.people.find((person) => person.email === email)?.role ?? 'stranger';
  return named === 'stranger' ? linkRole(file, email) : named;
}

function linkRole({ linkAccess, linkPermission, people }: DriveFile, email: string): Role {
  const owner = people.find(({ role }) => role === 'owner');
  const isReached =
    linkAccess.startsWith('ANYONE') ||
    (linkAccess.startsWith('DOMAIN') && owner !== undefined && domainOf(owner.email) === domainOf(email));
  if (!isReached || linkPermission === 'NONE') return 'stranger';
  if (linkPermission === 'COMMENT') return 'commenter';
  return linkPermission === 'EDIT' ? 'editor' : 'viewer';
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

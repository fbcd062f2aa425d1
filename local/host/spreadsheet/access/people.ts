import type { DriveFile } from '../../drive/drive-store';
import type { HostUser } from '../../runtime/host-user';

/** Those with the role of an editor; the owner is not among them. */
export function editorsOf({ people }: DriveFile): readonly HostUser[] {
  return people.filter(({ role }) => role === 'editor');
}

export function emailOf(person: string | { getEmail(): string }): string {
  return typeof person === 'string' ? person : person.getEmail();
}

/** Gives a person a role in a file; null takes it away. The owner stays the owner. */
export function shareWith({ people }: DriveFile, email: string, role: 'editor' | 'viewer' | null): void {
  const index = people.findIndex((user) => user.email === email);
  const known = people[index];
  if (known?.role === 'owner') return;
  if (!known && role) people.push({ email, role, locale: 'en' });
  else if (known) people[index] = { ...known, role: role ?? 'stranger' };
}

import type { HostUser, ServiceContext } from '../../runtime/context';

/** Everyone who has the file. */
export function peopleOf({ users, user }: ServiceContext): readonly HostUser[] {
  return users ?? [user];
}

/** Those with the role of an editor; the owner is not among them. */
export function editorsOf(context: ServiceContext): readonly HostUser[] {
  return peopleOf(context).filter(({ role }) => role === 'editor');
}

export function emailOf(person: string | { getEmail(): string }): string {
  return typeof person === 'string' ? person : person.getEmail();
}

/** Gives a person a role in the file; null takes it away. The owner stays the owner. */
export function shareWith({ users }: ServiceContext, email: string, role: 'editor' | 'viewer' | null): void {
  if (!users) return;
  const index = users.findIndex((user) => user.email === email);
  const known = users[index];
  if (known?.role === 'owner') return;
  if (!known && role) users.push({ email, role, locale: 'en' });
  else if (known) users[index] = { ...known, role: role ?? 'stranger' };
}

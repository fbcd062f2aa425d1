import type { WireIssue } from '../contract/api';
import type { Language } from '../contract/language';
import { wireIssue } from '../contract/wire-issue';
import { linkToAllow, type Permission } from '../google/permissions';

/** Says that a permission is missing and where to give it; null when it was given. */
export function permissionIssue(permission: Permission, language: Language): WireIssue | null {
  const link = linkToAllow(permission);
  if (link === null) return null;
  return wireIssue({ code: 'permission-missing', severity: 'refusal', details: { link } }, language);
}

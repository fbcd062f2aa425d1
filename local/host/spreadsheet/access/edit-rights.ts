import type { HostUser } from '../../runtime/host-user';
import { HostException } from '../../runtime/host-exception';
import type { GridRange, ProtectionModel, WorkbookModel } from '../../workbook/model';
import { intersection, without } from '../grid/rectangle';

/** What is to be edited: cells of a sheet, or (null range) the sheet itself; null sheet: the whole file. */
export interface EditTarget {
  readonly sheetId: number | null;
  readonly range: GridRange | null;
}

/**
 * Whether a user may edit cells. The owner always may; protections that only warn stop nobody.
 * Source: [D ref/spreadsheet/protection].
 */
export function mayEdit(user: HostUser, workbook: WorkbookModel, target: EditTarget): boolean {
  if (user.role === 'owner') return true;
  if (user.role !== 'editor') return false;
  return workbook.protections.every((protection) => mayPass(user, protection) || !covers(protection, target));
}

/** @throws HostException `viewOnly` or `protectedCells`; the server says so when it carries the write out. */
export function refuseEdit(user: HostUser, workbook: WorkbookModel, target: EditTarget): void {
  if (user.role !== 'owner' && user.role !== 'editor') throw new HostException('viewOnly');
  if (!mayEdit(user, workbook, target)) throw new HostException('protectedCells');
}

export function mayPass(user: HostUser, protection: ProtectionModel): boolean {
  return user.role === 'owner' || protection.isWarningOnly || protection.editors.includes(user.email);
}

function covers(protection: ProtectionModel, { sheetId, range }: EditTarget): boolean {
  if (protection.sheetId !== sheetId) return false;
  if (protection.type === 'RANGE')
    return range !== null && protection.range !== null && intersection(protection.range, range) !== null;
  if (range === null) return true;
  let left: GridRange[] = [range];
  for (const free of protection.unprotectedRanges) left = left.flatMap((part) => without(part, free));
  return left.length > 0;
}

import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { DeveloperMetadataModel } from '../workbook/model';
import { closed } from './grid/rectangle';
import type { RangeHandle, Workspace } from './workspace';

type Location = DeveloperMetadataModel['location'];

/**
 * Adds developer metadata from the overloads (key), (key, value), (key, visibility), (key, value, visibility).
 * The visibility is DOCUMENT unless it is given. Source: reference/apps-script.md 1 [L].
 */
export function addMetadata(
  workspace: Workspace,
  location: Location,
  [key, second, third]: readonly unknown[],
): void {
  const visibility = [second, third].find((argument) => argument instanceof EnumValue) as
    EnumValue | undefined;
  workspace.writeFile(({ workbook }) => {
    workbook.metadata.push({
      id: workbook.nextMetadataId++,
      key: String(key),
      value: typeof second === 'string' ? second : null,
      visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
      location,
    });
  });
}

/** The metadata at exactly one location. */
export function metadataAt(workspace: Workspace, isHere: (location: Location) => boolean): object[] {
  workspace.context.settle();
  return workspace.workbook.metadata
    .filter(({ location }) => isHere(location))
    .map(({ id }) => workspace.objects.metadata(id));
}

/** Whether the row or column of a location lies in a range with all its cells. */
export function holdsLine(
  workspace: Workspace,
  { sheetId, range }: RangeHandle,
  location: Location,
): boolean {
  if (!('start' in location) || location.sheetId !== sheetId) return false;
  const sheet = workspace.sheet(sheetId);
  const { startRow, endRow, startColumn, endColumn } = closed(range, sheet);
  if (location.type === 'ROW')
    return startColumn === 0 && endColumn === sheet.columnCount - 1 && isWithin(location, startRow, endRow);
  return startRow === 0 && endRow === sheet.rowCount - 1 && isWithin(location, startColumn, endColumn);
}

function isWithin(
  line: { readonly start: number; readonly end: number },
  first: number,
  last: number,
): boolean {
  return line.start >= first && line.end <= last;
}

/**
 * The whole rows or columns that a range is.
 * @throws HostException `metadataLocation` for any other range.
 */
export function lineOf(
  workspace: Workspace,
  { sheetId, range }: RangeHandle,
  wanted?: 'ROW' | 'COLUMN',
): Location {
  const sheet = workspace.sheet(sheetId);
  const block = closed(range, sheet);
  const isWholeRow = block.startColumn === 0 && block.endColumn === sheet.columnCount - 1;
  const isWholeColumn = block.startRow === 0 && block.endRow === sheet.rowCount - 1;
  if (isWholeRow && wanted !== 'COLUMN')
    return { type: 'ROW', sheetId, start: block.startRow, end: block.endRow };
  if (isWholeColumn && wanted !== 'ROW')
    return { type: 'COLUMN', sheetId, start: block.startColumn, end: block.endColumn };
  throw new HostException('metadataLocation');
}

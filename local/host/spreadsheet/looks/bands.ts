import { HostException } from '../../runtime/host-exception';
import type { BandColours, BandingModel, GridRange, SheetModel } from '../../workbook/model';
import type { Colour } from '../../workbook/theme';
import { closed, contains, intersection } from '../grid/rectangle';

/** Puts a banding on a sheet and gives its id. @throws HostException `bandingExists` where one covers some of its cells. */
export function addBanding(sheet: SheetModel, banding: Omit<BandingModel, 'id'>): number {
  refuseSecond(sheet, banding.range, null);
  const id = Math.max(0, ...sheet.bandings.map((each) => each.id)) + 1;
  sheet.bandings.push({ ...banding, id });
  sheet.changedParts.add('bandings');
  return id;
}

/** Changes a banding of a sheet. @throws HostException `bandingRemoved`, `bandingExists`. */
export function changeBanding(
  sheet: SheetModel,
  id: number,
  change: Partial<Omit<BandingModel, 'id'>>,
): void {
  const known = bandingOf(sheet, id);
  if (change.range) refuseSecond(sheet, change.range, id);
  sheet.bandings = sheet.bandings.map((each) => (each === known ? { ...known, ...change } : each));
  sheet.changedParts.add('bandings');
}

/** @throws HostException `bandingRemoved`. */
export function bandingOf(sheet: SheetModel, id: number): BandingModel {
  const banding = sheet.bandings.find((each) => each.id === id);
  if (!banding) throw new HostException('bandingRemoved');
  return banding;
}

/**
 * The colour that alternating colours give a cell, null where they give none. Headers and footers come before bands, the
 * first band before the second, and rows before columns among equals. Source: [D Sheets API BandingProperties].
 */
export function bandColour(sheet: SheetModel, row: number, column: number): Colour | null {
  const banding = sheet.bandings.find(({ range }) => contains(range, row, column));
  if (!banding) return null;
  const block = closed(banding.range, sheet);
  const ofRow = banding.rows && place(banding.rows, row - block.startRow, block.endRow - row);
  const ofColumn =
    banding.columns && place(banding.columns, column - block.startColumn, block.endColumn - column);
  const found = [ofRow, ofColumn].flatMap((each) => (each && each.colour !== null ? [each] : []));
  return found.sort((one, other) => one.rank - other.rank)[0]?.colour ?? null;
}

interface Place {
  readonly colour: Colour | null;
  readonly rank: number;
}

/** Where a line stands in its bands; `fromStart` and `fromEnd` count from 0. */
function place(bands: BandColours, fromStart: number, fromEnd: number): Place {
  if (fromStart === 0 && bands.header !== null) return { colour: bands.header, rank: 0 };
  if (fromEnd === 0 && bands.footer !== null) return { colour: bands.footer, rank: 0 };
  const isFirst = (fromStart - (bands.header === null ? 0 : 1)) % 2 === 0;
  return isFirst ? { colour: bands.first, rank: 1 } : { colour: bands.second, rank: 2 };
}

function refuseSecond(sheet: SheetModel, range: GridRange, ownId: number | null): void {
  if (sheet.bandings.some((each) => each.id !== ownId && intersection(each.range, range)))
    throw new HostException('bandingExists');
}

import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WorkbookModel } from '../workbook/model';
import { renumberSheets } from './sheet-ids';

/** Why a file beside a workbook was not used. */
export type SidecarWarning = 'sidecar-damaged' | 'sidecar-of-another-file';

interface Sidecar {
  readonly kind: 'customer-tiers-sidecar';
  readonly version: 1;
  /** The file it was written for. */
  readonly file: string;
  /** Ids of the sheets while the workbook was open: what the state says of sheets, it says by these. */
  readonly sheets: readonly { readonly sheetId: number; readonly name: string }[];
  readonly nextSheetId: number;
  readonly state: unknown;
}

/** The file beside a workbook that holds what .xlsx cannot. @example sidecarPath('a/b.xlsx') // => 'a/b.xlsx.tiers.json' */
export function sidecarPath(path: string): string {
  return `${path}.tiers.json`;
}

/** Writes the state beside the file; without state a file left from before is removed, since it belongs to what stood here. */
export async function writeSidecar(workbook: WorkbookModel, path: string, state: unknown): Promise<void> {
  if (state === null || state === undefined) return rm(sidecarPath(path), { force: true });
  const sidecar: Sidecar = {
    kind: 'customer-tiers-sidecar',
    version: 1,
    file: basename(path),
    sheets: workbook.sheets.map(({ sheetId, name }) => ({ sheetId, name })),
    nextSheetId: workbook.nextSheetId,
    state,
  };
  await writeFile(sidecarPath(path), `${JSON.stringify(sidecar, null, 1)}\n`);
}

/**
 * Reads the state beside a file and gives the sheets the ids they had. State of a workbook that shares no sheet name with this one is
 * another file's: it is not used, and the warning says so.
 */
export async function readSidecar(
  workbook: WorkbookModel,
  path: string,
): Promise<{ state: unknown; warning: SidecarWarning | null }> {
  const text = await textOf(sidecarPath(path));
  if (text === null) return { state: null, warning: null };
  const sidecar = parseSidecar(text);
  if (!sidecar) return { state: null, warning: 'sidecar-damaged' };
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  if (!sidecar.sheets.some((sheet) => names.has(sheet.name)))
    return { state: null, warning: 'sidecar-of-another-file' };
  restoreSheetIds(workbook, sidecar);
  return { state: sidecar.state, warning: null };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

function parseSidecar(text: string): Sidecar | null {
  try {
    const parsed = JSON.parse(text) as Partial<Sidecar> | null;
    const isOurs =
      parsed?.kind === 'customer-tiers-sidecar' && parsed.version === 1 && Array.isArray(parsed.sheets);
    return isOurs && Number.isInteger(parsed.nextSheetId) ? (parsed as Sidecar) : null;
  } catch {
    return null;
  }
}

function restoreSheetIds(workbook: WorkbookModel, sidecar: Sidecar): void {
  const wanted = new Map(sidecar.sheets.map((sheet) => [sheet.name, sheet.sheetId]));
  const taken = new Set(wanted.values());
  let free = Math.max(sidecar.nextSheetId, workbook.nextSheetId, ...[...taken].map((id) => id + 1));
  const renumbered = new Map<number, number>();
  for (const sheet of workbook.sheets) {
    const id = wanted.get(sheet.name) ?? (taken.has(sheet.sheetId) ? free++ : sheet.sheetId);
    renumbered.set(sheet.sheetId, id);
  }
  renumberSheets(workbook, renumbered);
  workbook.nextSheetId = free;
}

import type { PropertyState } from '../services/property-stores';
import type { TriggerModel } from '../services/trigger-table';
import type { DeveloperMetadataModel, ProtectionModel } from '../workbook/model';
import type { HostUser } from './context';
import type { HostState } from './host-state';

/** What an .xlsx file cannot hold, as plain JSON for the file beside it. Sheets are named, since ids may change. */
export interface SavedState {
  readonly version: 1;
  readonly sheets: readonly { readonly sheetId: number; readonly name: string }[];
  readonly properties: PropertyState;
  readonly triggers: readonly TriggerModel[];
  readonly metadata: readonly DeveloperMetadataModel[];
  readonly nextMetadataId: number;
  readonly protections: readonly ProtectionModel[];
  readonly users: readonly HostUser[];
}

export function exportState(state: HostState): SavedState {
  const { workbook } = state;
  return {
    version: 1,
    sheets: workbook.sheets.map(({ sheetId, name }) => ({ sheetId, name })),
    properties: state.properties.export(),
    triggers: state.triggers.all.map((trigger) => ({ ...trigger })),
    metadata: structuredClone(workbook.metadata),
    nextMetadataId: workbook.nextMetadataId,
    protections: structuredClone(workbook.protections),
    users: state.users.map((user) => ({ ...user })),
  };
}

/** Takes up what was saved beside the workbook; what belongs to a sheet that is gone is left out. */
export function importState(state: HostState, saved: SavedState): void {
  const { workbook } = state;
  const idByOldId = sheetIds(state, saved);
  state.properties.import(saved.properties);
  state.triggers.replace(saved.triggers);
  workbook.metadata = saved.metadata.flatMap((entry) => withSheet(entry, idByOldId));
  workbook.nextMetadataId = saved.nextMetadataId;
  workbook.protections = saved.protections.flatMap((protection) => {
    const sheetId = idByOldId.get(protection.sheetId);
    return sheetId === undefined ? [] : [{ ...protection, sheetId }];
  });
}

/** True for what `exportState` wrote; a damaged or foreign file is not taken up. */
export function isSavedState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null) return false;
  const state = value as Partial<Record<keyof SavedState, unknown>>;
  const lists = [state.sheets, state.triggers, state.metadata, state.protections, state.users];
  return state.version === 1 && lists.every(Array.isArray) && typeof state.properties === 'object';
}

function sheetIds(state: HostState, saved: SavedState): ReadonlyMap<number, number> {
  const idByName = new Map(state.workbook.sheets.map(({ sheetId, name }) => [name, sheetId]));
  const pairs = saved.sheets.flatMap(({ sheetId, name }) => {
    const now = idByName.get(name);
    return now === undefined ? [] : [[sheetId, now] as const];
  });
  return new Map(pairs);
}

function withSheet(
  entry: DeveloperMetadataModel,
  idByOldId: ReadonlyMap<number, number>,
): DeveloperMetadataModel[] {
  if (entry.location.type === 'SPREADSHEET') return [entry];
  const sheetId = idByOldId.get(entry.location.sheetId);
  return sheetId === undefined ? [] : [{ ...entry, location: { ...entry.location, sheetId } }];
}

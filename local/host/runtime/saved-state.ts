import { exportForms, importForms, type SavedForm } from '../forms/saved-forms';
import type { PropertyState } from '../services/property-stores';
import type { TriggerModel } from '../services/trigger-table';
import { exportObjects, importObjects, type SavedObjects } from '../spreadsheet/saved-objects';
import { exportLooks, importLooks, type SavedLooks } from '../spreadsheet/saved-looks';
import type { DeveloperMetadataModel, ProtectionModel } from '../workbook/model';
import type { HostUser } from './context';
import type { HostState } from './host-state';

/** What an .xlsx file cannot hold, as plain JSON for the file beside it. */
export interface SavedState {
  readonly version: 1;
  readonly properties: PropertyState;
  readonly triggers: readonly TriggerModel[];
  readonly metadata: readonly DeveloperMetadataModel[];
  readonly nextMetadataId: number;
  readonly protections: readonly ProtectionModel[];
  readonly users: readonly HostUser[];
  /** Charts, pivot tables and settings of calculation; absent where there are none. */
  readonly objects?: SavedObjects;
  /** Theme and alternating colours; absent where they are the usual ones. */
  readonly looks?: SavedLooks;
  /** Absent in what was saved before there were forms. */
  readonly forms?: readonly SavedForm[];
}

export function exportState(state: HostState): SavedState {
  const { workbook } = state;
  const objects = exportObjects(workbook);
  const looks = exportLooks(workbook);
  return {
    ...(objects && { objects }),
    ...(looks && { looks }),
    version: 1,
    properties: state.properties.export(),
    triggers: state.triggers.all.map((trigger) => ({ ...trigger })),
    metadata: structuredClone(workbook.metadata),
    nextMetadataId: workbook.nextMetadataId,
    protections: structuredClone(workbook.protections),
    users: state.users.map((user) => ({ ...user })),
    forms: exportForms(state),
  };
}

/** Takes up what was saved beside the workbook; what belongs to a sheet that is gone is left out. */
export function importState(state: HostState, saved: SavedState): void {
  const { workbook } = state;
  const sheetIds = new Set(workbook.sheets.map(({ sheetId }) => sheetId));
  state.properties.import(saved.properties);
  state.triggers.replace(saved.triggers);
  workbook.metadata = saved.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || sheetIds.has(location.sheetId),
  );
  workbook.nextMetadataId = saved.nextMetadataId;
  workbook.protections = saved.protections
    .filter(({ sheetId }) => sheetIds.has(sheetId))
    .map((protection) => ({ ...protection, targetAudiences: protection.targetAudiences ?? [] }));
  if (saved.objects) importObjects(workbook, saved.objects);
  if (saved.looks) importLooks(workbook, saved.looks);
  importForms(state, saved.forms ?? []);
}

/** True when there is nothing to keep beside the workbook. */
export function isEmptyState(saved: SavedState): boolean {
  const { properties, triggers, metadata, protections, users, forms = [] } = saved;
  const stores = [properties.document, properties.script, ...Object.values(properties.user)];
  const lists = [triggers, metadata, protections, forms];
  return (
    users.length < 2 &&
    [...stores, ...lists].every((part) => Object.keys(part).length === 0) &&
    !saved.objects &&
    !saved.looks
  );
}

/** True for what `exportState` wrote; a damaged or foreign file is not taken up. */
export function isSavedState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null) return false;
  const state = value as Partial<Record<keyof SavedState, unknown>>;
  const lists = [state.triggers, state.metadata, state.protections, state.users];
  return state.version === 1 && lists.every(Array.isArray) && typeof state.properties === 'object';
}

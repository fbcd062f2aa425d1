import type { ClosedCustomer, ClosingChange, MovedBy } from '../core/history/closing';
import type { IndicatorId } from '../core/indicators/customer-table';
import type { ClassMark } from '../core/history/shown-classes';
import {
  appendRecords,
  dropRecords,
  readRecord,
  readRecordDetails,
  type HistoryRecord,
  type NewRecord,
} from './history-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `values` are the numbers a closing was made from. */
type ClosingState = 'closed' | 'values';

/** What a closing says of itself. */
export interface ClosingDetails {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly at: string;
  readonly by: string;
  readonly scheme: string;
  readonly version: string;
  /** Holds everybody, whatever stood before: what stands before it is not needed to read it. */
  readonly isWhole: boolean;
  /** Ids of the classes, best first. */
  readonly classIds: readonly string[];
  /** The customers' amounts together by the class shown before and at this closing; rows and columns as in `migration`. */
  readonly amounts: readonly { readonly from: string; readonly to: string; readonly amount: number }[];
}

export interface ClosingRecord {
  readonly record: HistoryRecord;
  readonly details: ClosingDetails;
}

/** The customers' numbers at a closing, in the user's unit, by key. */
export type ValuesByKey = ReadonlyMap<string, ReadonlyMap<IndicatorId, number>>;

/** Every so many closings one holds everybody, so that the oldest can be forgotten. */
const WHOLE_EVERY = 12;
/** At least so many closings are kept; at most eleven more. */
export const CLOSINGS_KEPT = 24;

/** The closings that count, oldest first: of two of a month, which a broken run may leave, the later one. */
export function readClosings(sheet: Sheet | undefined, standing: readonly HistoryRecord[]): ClosingRecord[] {
  if (!sheet) return [];
  const byMonth = new Map<string, ClosingRecord>();
  for (const record of ofState(standing, 'closed')) {
    const details = readRecordDetails(sheet, record) as ClosingDetails;
    byMonth.set(details.month, { record, details });
  }
  return [...byMonth.values()];
}

function ofState(records: readonly HistoryRecord[], state: ClosingState): HistoryRecord[] {
  return records.filter((record) => record.state === state);
}

/** What changed at a closing. */
export function readClosingChanges(sheet: Sheet, { record }: ClosingRecord): ClosingChange[] {
  return ((readRecord(sheet, record).data ?? []) as PackedChange[]).map(unpack);
}

/**
 * The closings that say how everybody stood at the last of these: the last whole one and those after it.
 *
 * @param closings oldest first.
 */
export function sinceWhole(closings: readonly ClosingRecord[]): readonly ClosingRecord[] {
  return closings.slice(lastWhole(closings));
}

function lastWhole(closings: readonly ClosingRecord[]): number {
  return Math.max(0, closings.map(({ details }) => details.isWhole).lastIndexOf(true));
}

/** Whether the closing after these holds everybody. */
export function isWholeNext(before: readonly ClosingRecord[]): boolean {
  return before.length === 0 || before.length - lastWhole(before) >= WHOLE_EVERY;
}

type PackedChange = [
  key: string,
  now:
    | 0
    | [
        name: string | 0,
        shown: string | null,
        raw: string | null,
        computed: string | null,
        closingsBelow: number,
        mark: ClassMark | null,
      ],
  score: number | null,
  amount: number | null,
  movedBy: MovedBy | null,
];

function pack({ key, now, score, amount, movedBy }: ClosingChange): PackedChange {
  if (!now) return [key, 0, score, amount, movedBy];
  const { name, shown, raw, computed, closingsBelow, mark } = now;
  return [key, [name === key ? 0 : name, shown, raw, computed, closingsBelow, mark], score, amount, movedBy];
}

function unpack([key, packed, score, amount, movedBy]: PackedChange): ClosingChange {
  if (packed === 0) return { key, now: null, score, amount, movedBy };
  const [name, shown, raw, computed, closingsBelow, mark] = packed;
  const now: ClosedCustomer = {
    ...{ shown, raw, computed, closingsBelow, mark },
    name: name === 0 ? key : name,
  };
  return { key, now, score, amount, movedBy };
}

interface ValuesDetails {
  readonly month: string;
  readonly ids: readonly IndicatorId[];
}

/** The numbers of a month's closing; null where they are not on record. */
export function readClosingValues(
  sheet: Sheet,
  standing: readonly HistoryRecord[],
  month: string,
): ValuesByKey | null {
  for (const record of ofState(standing, 'values').reverse()) {
    const { month: of } = readRecordDetails(sheet, record) as ValuesDetails;
    if (of === month) return unpackValues(readRecord(sheet, record));
  }
  return null;
}

function unpackValues({ details, data }: { details: unknown; data: unknown }): ValuesByKey {
  const { ids } = details as ValuesDetails;
  const rows = (data ?? []) as [string, ...(number | null)[]][];
  return new Map(
    rows.map(([key, ...values]) => [
      key,
      new Map(
        ids.flatMap((id, index) => {
          const value = values[index] ?? null;
          return value === null ? [] : [[id, value] as const];
        }),
      ),
    ]),
  );
}

/** Whether a month's closing was made from these numbers. */
export function hasClosingValues(
  sheet: Sheet,
  standing: readonly HistoryRecord[],
  { details, values }: NewClosing,
): boolean {
  return ofState(standing, 'values').some((record) => {
    const read = readRecord(sheet, record);
    return (
      (read.details as ValuesDetails).month === details.month &&
      JSON.stringify(read.data) === JSON.stringify(values.rows)
    );
  });
}

/** A closing to be put on record, with the numbers it was made from. */
export interface NewClosing {
  readonly details: ClosingDetails;
  readonly changes: readonly ClosingChange[];
  readonly values: {
    readonly ids: readonly IndicatorId[];
    /** A number for each id, null without data. */
    readonly rows: readonly (readonly [key: string, ...values: (number | null)[]])[];
  };
}

/**
 * Puts a closing on record with one call; then what it replaces, and what is beyond what is kept, is let go. A run that
 * ends in between leaves nothing that counts twice.
 *
 * @param before the closings of the months before, oldest first.
 */
export function writeClosing(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  at: { sheet: Sheet | undefined; backTo: Sheet; standing: readonly HistoryRecord[] },
  { details, changes, values }: NewClosing,
  before: readonly ClosingRecord[],
): void {
  const added: NewRecord<ClosingState>[] = [
    { state: 'closed', details, data: changes.map(pack) },
    { state: 'values', details: { month: details.month, ids: values.ids }, data: values.rows },
  ];
  const { sheet } = appendRecords(spreadsheet, at, added);
  const kept = new Set(keptOf(before).map(({ record }) => record.run));
  const lastMonth = before[before.length - 1]?.details.month;
  const closings = ofState(at.standing, 'closed').filter(({ run }) => !kept.has(run));
  const numbers = ofState(at.standing, 'values').filter(
    (record) => (readRecordDetails(sheet, record) as ValuesDetails).month !== lastMonth,
  );
  dropRecords(sheet, [...closings, ...numbers]);
}

/** Of the closings before a new one those from the last whole one on that still leaves enough. */
function keptOf(before: readonly ClosingRecord[]): readonly ClosingRecord[] {
  const wholes = before.flatMap(({ details }, index) => (details.isWhole ? [index] : []));
  const first = wholes.filter((index) => before.length + 1 - index >= CLOSINGS_KEPT).pop() ?? 0;
  return before.slice(first);
}

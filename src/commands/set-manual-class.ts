import type { ManualClassRequest, Summary } from '../contract/api';
import type { Language } from '../contract/language';
import type { AnyIssue } from '../contract/wire-issue';
import type { Settings } from '../core/settings';
import { dayOfIso } from '../core/table/calendar';
import { withDocumentLock } from '../google/document-lock';
import { mayAddSheets } from '../google/edit-rights';
import { readWorkbook } from '../google/sheet-reader';
import { classifyUnderLock } from './classify-customers';
import { computeClasses, type Computation } from './compute-classes';
import { readyManualSheet, removeManualRows, writeManualEntry } from './manual-sheet';
import { done, refused, type Result } from './result';

/** The request with its settings checked. */
export type ManualChange = Omit<ManualClassRequest, 'settings'> & { readonly settings: Settings };

/** Gives one customer a class by hand or takes it away, then classifies, so that it shows at once. */
export function setManualClass(change: ManualChange, language: Language): Result<Summary> {
  return (
    withDocumentLock(() => setUnderLock(change, language)) ??
    refused({ code: 'other-run', severity: 'refusal' })
  );
}

function setUnderLock(change: ManualChange, language: Language): Result<Summary> {
  const computed = computeClasses(readWorkbook(), change.settings);
  if (!computed.ok) return computed;
  const computation = computed.value;
  const customer = computation.customers.keys.indexOf(change.key);
  const stop = objection(computation, customer, change);
  if (stop) return refused(stop);
  writeChange(computation, customer, change);
  const request = { settings: change.settings, fingerprint: null, accept: ['keep-filter'] as const };
  const classified = classifyUnderLock(request, language);
  return classified.ok ? done(classified.value.summary) : classified;
}

function objection(
  { result, workbook }: Computation,
  customer: number,
  { key, class: classId, kind, until }: ManualChange,
): AnyIssue | null {
  const refusal = { severity: 'refusal' as const };
  if (customer < 0) return { ...refusal, code: 'customer-unknown', details: { customer: key } };
  if (classId !== null && !result.classIds.includes(classId)) {
    const details = { name: classId, known: result.classIds.join(', ') };
    return { ...refusal, code: 'class-unknown', details };
  }
  const isDayMissing = until === null ? kind === 'until' : Number.isNaN(dayOfIso(until));
  if (classId !== null && isDayMissing)
    return { ...refusal, code: 'request-invalid', details: { detail: 'until' } };
  if (mayAddSheets(workbook.spreadsheet)) return null;
  return { ...refusal, code: 'may-not-edit', sheetName: workbook.spreadsheet.getActiveSheet().getName() };
}

function writeChange(computation: Computation, customer: number, change: ManualChange): void {
  const { manual, workbook, result, customers } = computation;
  const rows = manual.rows.filter((row) => row.customer === customer).map(({ rowIndex }) => rowIndex);
  if (change.class === null) return removeManualRows(workbook, rows);
  const entry = {
    key: change.key,
    name: customers.names[customer] ?? change.key,
    classId: change.class,
    kind: change.kind,
    until: change.until ?? '',
    reason: change.reason.trim(),
    computedId: result.classIds[result.classIndexes[customer] ?? -1] ?? '',
  };
  // The lowest row is the one that counts.
  writeManualEntry(computation, entry, rows[rows.length - 1] ?? null);
}

/** Shows the sheet in which classes are given by hand; makes it where there is none. */
export function openManualSheet(language: Language): Result<{ sheetName: string }> {
  const opened = withDocumentLock((): Result<{ sheetName: string }> => {
    const workbook = readWorkbook();
    const { spreadsheet } = workbook;
    if (!mayAddSheets(spreadsheet)) {
      const sheetName = spreadsheet.getActiveSheet().getName();
      return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
    }
    const sheet = readyManualSheet(workbook, language);
    spreadsheet.setActiveSheet(sheet.showSheet());
    return done({ sheetName: sheet.getName() });
  });
  return opened ?? refused({ code: 'other-run', severity: 'refusal' });
}

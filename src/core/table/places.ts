import type { Issue, IssueCode, Severity } from '../issue';
import { ROWS_NAMED } from '../issue';
import type { Table } from './table';

/** What is said about some records of a column, whichever tabs they stand on. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Header as the user wrote it. */
  readonly column: string;
  /** 0-based record indexes, ascending. */
  readonly records: readonly number[];
  readonly details?: Readonly<Record<string, string | number>>;
}

/** One issue for each tab that holds some of the records, with the rows as the user sees them. */
export function issuesAt(table: Table, finding: Finding): Issue[] {
  const issues: Issue[] = [];
  const { code, severity, column, details } = finding;
  let partStart = 0;
  for (const part of table.parts) {
    const partEnd = partStart + part.rowIndexes.length;
    const inside = finding.records.filter((record) => record >= partStart && record < partEnd);
    const rowNumbers = inside
      .slice(0, ROWS_NAMED)
      .map((record) => (part.rowIndexes[record - partStart] ?? 0) + 1);
    const place = { sheetName: part.grid.sheetName, column, rowNumbers, count: inside.length };
    if (inside.length > 0) issues.push({ code, severity, ...place, ...(details ? { details } : {}) });
    partStart = partEnd;
  }
  return issues;
}

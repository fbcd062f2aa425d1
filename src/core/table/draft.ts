import type { Block } from './blocks';
import type { ColumnContent } from './content';
import { columnContent } from './content';
import type { Field } from './fields';
import { headerText } from './header-row';
import type { Candidate } from './match-header';
import { genericRole, headerCandidates } from './match-header';
import type { GenericRole } from './synonyms/generic';
import { periodOf } from './period';
import type { Column, Period } from './table';

/** A column on its way to a field: what its heading may mean, what its cells look like, what was decided. */
export interface DraftColumn {
  /** 0-based column of the sheet. */
  readonly sheetColumn: number;
  readonly header: string;
  readonly candidates: readonly Candidate[];
  readonly role: GenericRole | null;
  readonly content: ColumnContent;
  period: Period | null;
  field: Field | null;
  how: Column['how'];
  /** Language of the synonym that decided; null when none did. */
  language: Candidate['language'] | null;
}

/** The columns of a block, nothing decided yet. */
export function draftColumns(block: Block): DraftColumn[] {
  const { grid, headerRowIndex, endRowIndex } = block;
  const headings = grid.rows[headerRowIndex] ?? [];
  const years = yearsAbove(block);
  return block.columns.map((sheetColumn, index) => {
    const cell = headings[sheetColumn] ?? null;
    const header = headerText(cell);
    const period = periodOf(cell);
    return {
      sheetColumn,
      header,
      candidates: headerCandidates(header),
      role: genericRole(header),
      content: columnContent(grid.rows, sheetColumn, { from: headerRowIndex + 1, to: endRowIndex }),
      period: period && { ...period, year: period.year ?? years[index] ?? null },
      field: null,
      how: null,
      language: null,
    };
  });
}

/** The year that a merged cell above the header gives each column: it stands over its first column only. */
function yearsAbove({ grid, columns, headerRowIndex }: Block): (number | null)[] {
  const row = grid.rows[headerRowIndex - 1] ?? [];
  let year: number | null = null;
  return columns.map((column) => {
    const found = /(?:^|\D)(20\d{2})(?:\D|$)/.exec(headerText(row[column] ?? null));
    if (found) year = Number(found[1]);
    return year;
  });
}

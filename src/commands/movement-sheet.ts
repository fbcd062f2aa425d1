import type { MoverView } from '../contract/api-history';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { MOVEMENT_WORDS } from '../contract/words/movement';
import { MARK_COLUMN } from '../google/marked-sheets';
import { writeReport, type ReportCell, type WrittenReport } from '../google/report-writer';
import type { ReadWorkbook } from '../google/sheet-reader';
import { movementText, moversOf, nameOf, type Movement } from './movement';

/** Customers that the sheet names; the sidebar shows who stands behind any cell. */
const MOVERS_LISTED = 1000;
/** Columns of the list of movers. */
const LIST_WIDTH = 5;
const WIDTHS = [240, 110, 110, 280, 110];
/** Row of the table's heading, 1-based. */
const TABLE_ROW = 4;

/** Writes the sheet of a closing's movement over the one that stands; what a longer one left below is made blank. */
export function writeMovementSheet(
  workbook: ReadWorkbook,
  movement: Movement,
  language: Language,
): WrittenReport {
  const lines = [...tableLines(movement, language), [], ...moverLines(movement, language)];
  const width = Math.max(LIST_WIDTH, ...lines.map((line) => line.length));
  const standing = workbook.reports.get('movement')?.grid.rows[1]?.[MARK_COLUMN - 1];
  const before = typeof standing === 'number' ? standing : 0;
  const blank = Array.from({ length: Math.max(0, before - lines.length) }, (): ReportCell[] => []);
  const cells = [...lines, ...blank].map((line) => padded(line, width));
  return writeReport(workbook, {
    kind: 'movement',
    language,
    blocks: [
      { row: 1, column: 1, cells },
      // How far the sheet is ours, for the next one.
      { row: 2, column: MARK_COLUMN, cells: [[{ value: lines.length, format: '0' }]] },
    ],
    widths: WIDTHS,
    headingRow: TABLE_ROW,
  });
}

const padded = (line: readonly ReportCell[], width: number): ReportCell[] =>
  Array.from({ length: width }, (_, index) => line[index] ?? '');

function tableLines(movement: Movement, language: Language): ReportCell[][] {
  const words = MOVEMENT_WORDS[language];
  const { details, beforeMonth, migration } = movement;
  const { month } = details;
  const title =
    beforeMonth === null
      ? say(words['title-first'], language, { month })
      : say(words.title, language, { before: beforeMonth, month });
  const heading = [say(words['before-now'], language), ...migration.to.map((id) => nameOf(id, language))];
  const rows = migration.from.map((id, row) => [
    nameOf(id, language),
    ...(migration.cells[row] ?? []).map(({ keys }) => ({ value: keys.length, format: '0' })),
  ]);
  return [[title], [movementText(movement, language)], [], heading, ...rows];
}

function moverLines(movement: Movement, language: Language): ReportCell[][] {
  const movers = moversOf(movement, language);
  if (movers.length === 0) return [];
  const words = MOVEMENT_WORDS[language];
  const heading = (['customer', 'before', 'now', 'why', 'sales'] as const).map((word) =>
    say(words[word], language),
  );
  const rest = movers.length - MOVERS_LISTED;
  return [
    heading,
    ...movers.slice(0, MOVERS_LISTED).map(moverLine),
    ...(rest > 0 ? [[say(words.more, language, { count: rest })]] : []),
  ];
}

const moverLine = ({ name, from, to, why, amount }: MoverView): ReportCell[] => [
  ...[name, from.name, to.name, why],
  amount === null ? '' : { value: amount, format: '#,##0.00' },
];

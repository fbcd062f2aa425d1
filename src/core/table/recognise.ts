import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { findBlocks, isBlankSheet } from './blocks';
import type { SheetGrid } from './cell';
import { isList, isOnSheet, isOrderList, mainCandidates } from './choose-main';
import type { DraftTable } from './draft-table';
import { draftTable } from './draft-table';
import { hasAmount } from './find-amount';
import { isSameHeader } from './header-words';
import { joinLikeTabs } from './like-tabs';
import { paymentsAsOrders } from './payments-as-orders';
import { customerQuestion, headersOf, missingColumns, sheetQuestion, tieQuestion } from './questions';
import type { Recognition } from './table';

/**
 * Finds the tables in the sheets of a stranger's workbook: where their headings stand, what their columns hold, which
 * rows are records, and which table the run works on.
 *
 * Headings decide; the settings decide over headings; cells alone may make a column the amount, never the customer.
 * Where two readings are possible, `main` is null and `issues` holds the question with the settings that answer it.
 * Sheets of ours and hidden ones are left out by the caller.
 *
 * @param canLackAmounts the way of sorting asks for no amounts: a customer list without any is no refusal.
 */
export function recognise(
  grids: readonly SheetGrid[],
  settings: Settings,
  { canLackAmounts = false }: { readonly canLackAmounts?: boolean } = {},
): Recognition {
  const refusal = sheetRefusal(grids, settings);
  if (refusal) return { tables: [], main: null, issues: [refusal] };
  const single = grids
    .flatMap((grid) => findBlocks(grid))
    .map((block) => draftTable(block, settings.columns));
  const drafts = joinTabs(paymentsAsOrders(single), settings.sheet);
  const tables = drafts.map(({ table }) => table);
  const stops = stopsOf(drafts, settings, grids).filter(
    (issue) => !canLackAmounts || !AMOUNT_STOPS.includes(issue.code),
  );
  if (stops.length > 0) return { tables, main: null, issues: stops };
  const [main] = mainCandidates(drafts, settings.sheet);
  return { tables, main: main?.table ?? null, issues: main ? noticesOf(main, drafts) : [] };
}

/** What keeps only ways of sorting by amounts from running. */
const AMOUNT_STOPS: readonly Issue['code'][] = ['no-amount-column', 'which-amount-column'];

/** A tab that the settings name stands alone, unless it is one month of several. */
function joinTabs(drafts: readonly DraftTable[], sheet: string | undefined): DraftTable[] {
  const joined = joinLikeTabs(drafts);
  if (sheet === undefined) return joined;
  const named = joined.find((draft) => isOnSheet(draft, sheet) && draft.table.parts.length > 1);
  if (!named || named.table.parts.some((part) => part.period)) return joined;
  const alone = drafts.filter((draft) => isOnSheet(draft, sheet));
  return [...alone, ...joinLikeTabs(drafts.filter((draft) => !alone.includes(draft)))];
}

/** Nothing to read, or a sheet that the settings name is not there. */
function sheetRefusal(grids: readonly SheetGrid[], { sheet, orders }: Settings): Issue | null {
  const named = (name: string): SheetGrid[] => grids.filter((grid) => isSameHeader(grid.sheetName, name));
  const absent = [sheet, orders].find((name) => name !== undefined && named(name).length === 0);
  if (absent !== undefined) {
    const sheets = grids.map((grid) => grid.sheetName).join(', ');
    return { code: 'sheet-not-found', severity: 'refusal', sheetName: absent, details: { sheets } };
  }
  const asked = sheet === undefined ? grids : named(sheet);
  if (!asked.every(isBlankSheet)) return null;
  return { code: 'sheet-empty', severity: 'refusal', sheetName: sheet ?? asked[0]?.sheetName ?? '' };
}

/** What stands in the way of a run: refusals and questions, the first kind found only. */
function stopsOf(drafts: readonly DraftTable[], settings: Settings, grids: readonly SheetGrid[]): Issue[] {
  const missing = missingColumns(drafts, settings);
  if (drafts.length > 0 && missing.length > 0) return missing;
  const asked = settings.sheet;
  const sought = asked === undefined ? drafts : drafts.filter((draft) => isOnSheet(draft, asked));
  const activeName = grids.find((grid) => grid.isActive)?.sheetName ?? grids[0]?.sheetName ?? '';
  if (sought.length === 0)
    return [{ code: 'no-header-row', severity: 'refusal', sheetName: asked ?? activeName }];
  const candidates = mainCandidates(drafts, asked);
  const [main] = candidates;
  if (!main) return [customerQuestion(mostLikely(sought))];
  if (candidates.length > 1) return [sheetQuestion(candidates)];
  const customerTie = main.ties.find((tie) => tie.field === 'customer');
  if (customerTie) return [tieQuestion(main, customerTie)];
  return amountStops(main, drafts);
}

/** The amount comes from the orders where there are any, else from the list itself. */
function amountStops(main: DraftTable, drafts: readonly DraftTable[]): Issue[] {
  const sheetName = main.table.parts[0]?.grid.sheetName ?? '';
  if (main.table.length === 0) return [{ code: 'no-rows', severity: 'refusal', sheetName }];
  const orders = drafts.filter((draft) => isOrderList(draft) && draft.table.length > 0);
  const sources = isOrderList(main) ? [main] : orders.length > 0 ? orders : [main];
  const clear = sources.filter((draft) => hasAmount(draft.columns) && !amountTie(draft));
  if (clear.length > 0) return [];
  for (const source of [...sources, main]) {
    const tie = amountTie(source);
    if (tie) return [tieQuestion(source, tie)];
  }
  if (hasAmount(main.columns)) return [];
  return [
    { code: 'no-amount-column', severity: 'refusal', sheetName, details: { headers: headersOf(main) } },
  ];
}

function amountTie(draft: DraftTable): DraftTable['ties'][number] | undefined {
  return draft.ties.find((tie) => tie.field === 'amount');
}

/** The table the user most likely means when none names a customer: the active sheet's, else the longest. */
function mostLikely(drafts: readonly DraftTable[]): DraftTable {
  const active = drafts.filter(({ table }) => table.parts.some((part) => part.grid.isActive));
  const pool = active.length > 0 ? active : drafts;
  return pool.reduce((longest, draft) => (draft.table.length > longest.table.length ? draft : longest));
}

/** What was decided without asking, and can be corrected. */
function noticesOf(main: DraftTable, drafts: readonly DraftTable[]): Issue[] {
  const used = [main, ...drafts.filter((draft) => draft !== main && isOrderList(draft))];
  return [
    ...used.flatMap(columnNotices),
    ...used.flatMap(headNotices),
    ...tabNotices(used),
    ...unusedNotices(main, drafts),
  ];
}

function columnNotices({ table, columns }: DraftTable): Issue[] {
  const sheetName = table.parts[0]?.grid.sheetName ?? '';
  const months = columns.filter(({ period }) => period !== null);
  const guessed = columns.filter(({ field, how }) => field === 'amount' && how === 'content');
  const named = guessed.map(({ header }): Issue => ({
    code: 'amount-by-content',
    severity: 'notice',
    sheetName,
    column: header,
  }));
  if (months.length === 0) return named;
  const details = { first: months[0]?.header ?? '', last: months[months.length - 1]?.header ?? '' };
  return [
    ...named,
    { code: 'months-as-columns', severity: 'notice', sheetName, count: months.length, details },
  ];
}

/** Rows that belong to the customer named above them. */
function headNotices({ table }: DraftTable): Issue[] {
  return table.parts.flatMap(({ grid, heads, rowIndexes }): Issue[] => {
    const count = heads
      ? rowIndexes.filter((rowIndex, record) => heads.rowIndexes[record] !== rowIndex).length
      : 0;
    return count === 0
      ? []
      : [{ code: 'customers-from-above', severity: 'notice', sheetName: grid.sheetName, count }];
  });
}

function tabNotices(drafts: readonly DraftTable[]): Issue[] {
  return drafts
    .filter(({ table }) => table.parts.length > 1)
    .map(({ table }) => ({
      code: 'tabs-as-one',
      severity: 'notice',
      count: table.parts.length,
      details: { sheets: table.parts.map((part) => part.grid.sheetName).join(', ') },
    }));
}

/** A second list on the sheet of the main one, which this run leaves alone. */
function unusedNotices(main: DraftTable, drafts: readonly DraftTable[]): Issue[] {
  const sheetName = main.table.parts[0]?.grid.sheetName ?? '';
  return drafts
    .filter(
      (draft) =>
        draft !== main &&
        isList(draft) &&
        draft.table.kind === main.table.kind &&
        isOnSheet(draft, sheetName),
    )
    .map((draft) => ({
      code: 'second-table-unused',
      severity: 'warning',
      sheetName,
      count: draft.table.length,
      details: { headers: headersOf(draft) },
    }));
}

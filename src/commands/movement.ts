import type { CustomerHistoryView, MoverView, MovementView, NamedClass } from '../contract/api-history';
import { formatNumber } from '../contract/format-number';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { MOVED_BY_WORDS, MOVEMENT_WORDS } from '../contract/words/movement';
import { className } from '../contract/words/schemes';
import type { ClosedList, ClosingChange, MovedBy } from '../core/history/closing';
import { LEFT, migration, NEW, NO_CLASS, type Migration } from '../core/history/migration';
import { readClosingChanges, readClosings, type ClosingDetails } from '../google/closing-records';
import { readRecords } from '../google/history-lines';
import { HISTORY_SHEET } from '../google/own-sheets';
import { readClosedList } from './closed-list';
import { done, refused, type Result } from './result';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAMED_IN_A_CELL = 10;
const MOVERS_SHOWN = 100;
/** Customers of one cell that the sidebar lists. */
const CELL_SHOWN = 500;

/** Two closings beside each other. */
export interface Movement {
  readonly details: ClosingDetails;
  readonly beforeMonth: string | null;
  readonly months: readonly string[];
  readonly before: ClosedList;
  readonly after: ClosedList;
  readonly changes: ReadonlyMap<string, ClosingChange>;
  readonly migration: Migration;
  /** Of those whose class is another one. */
  readonly directions: ReadonlyMap<string, Direction>;
}

/** The movement of a closed month, read from `_History` alone; null month: the last one closed. */
export function readMovement(history: Sheet | undefined, month: string | null): Movement | null {
  const closings = readClosings(history, readRecords(history));
  const index =
    month === null ? closings.length - 1 : closings.findIndex(({ details }) => details.month === month);
  const closing = closings[index];
  if (!history || !closing) return null;
  const { details } = closing;
  const before = readClosedList(history, closings.slice(0, index));
  const after = readClosedList(history, closings.slice(0, index + 1));
  const changes = new Map(readClosingChanges(history, closing).map((change) => [change.key, change]));
  const amountOf = (key: string): number => changes.get(key)?.amount ?? 0;
  const { classIds } = details;
  const found = migration(shownOf(before), shownOf(after), { classIds, amountOf });
  return {
    ...{ details, before, after, changes, migration: found, directions: directionsOf(found) },
    beforeMonth: closings[index - 1]?.details.month ?? null,
    months: closings.map((one) => one.details.month).reverse(),
  };
}

/** Class ids by key. */
export function shownOf(list: ClosedList): Map<string, string | null> {
  return new Map(Array.from(list, ([key, { shown }]) => [key, shown]));
}

/** Request: who moved at a closing. */
export function viewMovement(month: string | null, language: Language): Result<MovementView> {
  const movement = readMovement(historySheet(), month);
  return movement
    ? done(movementView(movement, language))
    : refused({ code: 'no-closing', severity: 'refusal' });
}

/** Request: who stands behind a cell of the table. */
export function viewMovementCell(
  { month, from, to }: { month: string | null; from: string; to: string },
  language: Language,
): Result<{ customers: readonly MoverView[] }> {
  const movement = readMovement(historySheet(), month);
  if (!movement) return refused({ code: 'no-closing', severity: 'refusal' });
  const { migration: found } = movement;
  const keys = found.cells[found.from.indexOf(from)]?.[found.to.indexOf(to)]?.keys ?? [];
  const customers = keys.map((key) => moverView(movement, key, language));
  return done({ customers: customers.sort(largestFirst).slice(0, CELL_SHOWN) });
}

/** Request: one customer from closing to closing. */
export function viewCustomerHistory(key: string, language: Language): Result<CustomerHistoryView> {
  const history = historySheet();
  const closings = readClosings(history, readRecords(history));
  const found = closings.flatMap((closing) => {
    const change = history && readClosingChanges(history, closing).find((one) => one.key === key);
    if (!change) return [];
    const { now, score, movedBy } = change;
    return {
      month: closing.details.month,
      class: now?.shown ?? null,
      className: nameOf(now ? (now.shown ?? NO_CLASS) : LEFT, language),
      raw: now?.raw ?? null,
      mark: now?.mark ?? null,
      ...{ score, movedBy, why: whyText(movedBy, language) },
    };
  });
  return done({ closings: found.reverse() });
}

function historySheet(): Sheet | undefined {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(HISTORY_SHEET) ?? undefined;
}

export function movementView(movement: Movement, language: Language): MovementView {
  const { details, beforeMonth, months, migration: found, before, after } = movement;
  const named = (id: string): NamedClass => ({ id, name: nameOf(id, language) });
  const amounts = new Map(details.amounts.map(({ from, to, amount }) => [from + '\n' + to, amount]));
  const nameOfKey = (key: string): string => (after.get(key) ?? before.get(key))?.name ?? key;
  return {
    month: details.month,
    ...{ before: beforeMonth, months },
    from: found.from.map(named),
    to: found.to.map(named),
    cells: found.cells.flatMap((row, rowIndex) =>
      row.flatMap(({ keys }, columnIndex) => {
        const [from = '', to = ''] = [found.from[rowIndex], found.to[columnIndex]];
        if (keys.length === 0) return [];
        const names = from === to ? [] : keys.slice(0, NAMED_IN_A_CELL).map(nameOfKey);
        return [{ from, to, customers: keys.length, amount: amounts.get(from + '\n' + to) ?? 0, names }];
      }),
    ),
    up: found.moves.up.length,
    down: found.moves.down.length,
    new: found.moves.new.length,
    left: found.moves.left.length,
    net: found.net,
    stayRate: Number.isNaN(found.stayRate) ? null : found.stayRate,
    movers: moversOf(movement, language).slice(0, MOVERS_SHOWN),
    text: movementText(movement, language),
  };
}

/** Everybody whose class is another one than at the closing before, the largest amount first; nobody at the first. */
export function moversOf(movement: Movement, language: Language): MoverView[] {
  if (movement.beforeMonth === null) return [];
  const keys = [...movement.directions.keys()];
  return keys.map((key) => moverView(movement, key, language)).sort(largestFirst);
}

const largestFirst = (a: MoverView, b: MoverView): number => (b.amount ?? 0) - (a.amount ?? 0);

function moverView(movement: Movement, key: string, language: Language): MoverView {
  const { before, after, changes } = movement;
  const [then, now] = [before.get(key), after.get(key)];
  const from = then ? (then.shown ?? NO_CLASS) : NEW;
  const to = now ? (now.shown ?? NO_CLASS) : LEFT;
  const { amount = null, movedBy = null } = changes.get(key) ?? {};
  return {
    key,
    name: (now ?? then)?.name ?? key,
    from: { id: from, name: nameOf(from, language) },
    to: { id: to, name: nameOf(to, language) },
    direction: movement.directions.get(key) ?? 'same',
    ...{ amount, movedBy, why: whyText(movedBy, language) },
  };
}

type Direction = MoverView['direction'];

function directionsOf(found: Migration): Map<string, Direction> {
  const kinds = ['up', 'down', 'new', 'left', 'regrouped'] as const;
  return new Map(kinds.flatMap((kind) => found.moves[kind].map(({ key }) => [key, kind] as const)));
}

function whyText(movedBy: MovedBy | null, language: Language): string {
  return movedBy ? MOVED_BY_WORDS[language][movedBy] : '';
}

/** Name of a row or column of the table: a class, or where those come from or go to who have none. */
export function nameOf(id: string, language: Language): string {
  const words = MOVEMENT_WORDS[language];
  return id === NO_CLASS || id === NEW || id === LEFT ? say(words[id], language) : className(id, language);
}

export function movementText({ beforeMonth, migration: found }: Movement, language: Language): string {
  const words = MOVEMENT_WORDS[language];
  if (beforeMonth === null) return say(words.first, language);
  const { moves, stayRate } = found;
  const counts = {
    up: moves.up.length,
    down: moves.down.length,
    new: moves.new.length,
    left: moves.left.length,
  };
  const moved = say(words.moved, language, counts);
  if (Number.isNaN(stayRate)) return moved;
  const stayed = say(words.stayed, language, { share: formatNumber(100 * stayRate, language, 1) });
  return language === 'zh' ? moved + stayed : moved + ' ' + stayed;
}

import { isCodeHeading } from './code-heading';
import { filledCells } from './content';
import type { ColumnContent } from './content';
import type { DraftColumn } from './draft';
import type { Field } from './fields';
import type { Candidate } from './match-header';

const NUMBER_FIELDS: readonly Field[] = [
  'amount',
  'orders',
  'margin',
  'serviceCost',
  'delayDays',
  'satisfaction',
  'complaints',
  'paidAmount',
  'balance',
  'quantity',
  'price',
  'cost',
  'refund',
];
export const DAY_FIELDS: readonly Field[] = [
  'date',
  'dueDate',
  'paidDate',
  'lastOrder',
  'firstOrder',
  'birthday',
  'lastContact',
  'nextContact',
];
/** Fields that several columns of one table may hold. */
const SHARED_FIELDS: readonly Field[] = [
  'customerId',
  'phone',
  'email',
  'address',
  'notes',
  'region',
  'productId',
  'category',
  'owner',
  'contact',
  'other',
];
/** Fields that several columns may hold whose headings are known as a whole: 'Payment status' beside 'Order status'. */
const SHARED_IF_EXACT: readonly Field[] = ['status'];
/** A second column of a shared field has to say so as a whole. */
const SHARED_SCORE = 60;
/** Headings below name their field weakly only. */
const STRONG_SCORE = 90;
const FULL_SHARE = 0.9;
const SPARSE_SHARE = 0.6;
const MISMATCH_LOSS = 50;
const BLANK_LOSS = 10;
const LEAST_SCORE = 45;
/** Scores as near as this do not decide between two columns. */
const TIE_SCORE = 2;

interface Bid {
  readonly column: DraftColumn;
  readonly candidate: Candidate;
  readonly score: number;
}

/** Columns that claim one field equally well, best first. */
export interface Tie {
  readonly field: Field;
  readonly columns: readonly DraftColumn[];
}

/**
 * Gives each column its field by heading: the best bids first, each field once (but for shared ones). Headings whose
 * cells contradict them (a 'Total' of texts, a 'Date' of names) lose. Returns the ties for amount and customer.
 */
export function assignFields(columns: readonly DraftColumn[]): Tie[] {
  const taken = new Set(columns.map((column) => column.field));
  const open = columns.filter((column) => column.field === null);
  const arePeople = columns.some(isOfPeople);
  const bids = open.flatMap((column) => bidsOf(column, arePeople)).sort((a, b) => b.score - a.score);
  const ties = (['amount', 'customer'] as const)
    .filter((field) => !taken.has(field))
    .map((field) => tieFor(field, bids))
    .filter((tie) => tie.columns.length > 1);
  for (const { column, candidate, score } of bids) {
    if (column.field !== null) continue;
    const isShared =
      SHARED_FIELDS.includes(candidate.field) ||
      (SHARED_IF_EXACT.includes(candidate.field) && candidate.how === 'exact');
    if (taken.has(candidate.field) && !(isShared && score >= SHARED_SCORE)) continue;
    give(column, candidate);
    taken.add(candidate.field);
  }
  return ties;
}

function give(column: DraftColumn, { field, how, language }: Candidate): void {
  column.field = field;
  column.how = how;
  column.language = language;
}

function tieFor(field: Field, bids: readonly Bid[]): Tie {
  const own = bids.filter((bid) => bid.candidate.field === field && isBestOf(bid, bids));
  const best = own[0]?.score ?? 0;
  const near = own.filter(
    (bid) => bid.score === best || (bid.candidate.canTie && bid.score >= best - TIE_SCORE),
  );
  return { field, columns: near.map((bid) => bid.column) };
}

/** A column that will take another field does not take part in a tie. */
function isBestOf(bid: Bid, bids: readonly Bid[]): boolean {
  return bids.every((other) => other.column !== bid.column || other.score <= bid.score);
}

function bidsOf(column: DraftColumn, arePeople: boolean): Bid[] {
  const bids: Bid[] = [];
  for (const candidate of column.candidates) {
    const field = fittingField(candidate.field, column.content);
    const loss = contentLoss(field, column) + codeLoss(candidate, column.header);
    const score = candidate.score - loss - (arePeople ? sparseLoss(candidate, column) : 0);
    if (score >= LEAST_SCORE) bids.push({ column, candidate: { ...candidate, field }, score });
  }
  return bids;
}

/** 'Customer' over numbers is their id, 'Orders' over codes are the orders' numbers. */
function fittingField(field: Field, content: ColumnContent): Field {
  const filled = filledCells(content);
  if (filled === 0) return field;
  if (field === 'customer' && content.numbers >= 0.9 * filled) return 'customerId';
  if (field === 'orders' && content.numbers < 0.5 * filled) return 'orderId';
  return field;
}

/** 'payment_id' is no payment. */
function codeLoss({ field, how }: Candidate, header: string): number {
  return how === 'contains' && NUMBER_FIELDS.includes(field) && isCodeHeading(header) ? MISMATCH_LOSS : 0;
}

/** Each row has an e-mail address: the rows are people, whether or not they buy for a company. */
function isOfPeople({ candidates, content }: DraftColumn): boolean {
  return candidates[0]?.field === 'email' && filledCells(content) >= FULL_SHARE * content.cells;
}

/** 'Company' filled for some of the people does not say who the others are. */
function sparseLoss({ field, score }: Candidate, { content }: DraftColumn): number {
  const isWeak = field === 'customer' && score < STRONG_SCORE;
  return isWeak && filledCells(content) < SPARSE_SHARE * content.cells ? MISMATCH_LOSS : 0;
}

function contentLoss(field: Field, { content, header }: DraftColumn): number {
  const filled = filledCells(content);
  if (filled === 0) return BLANK_LOSS;
  if (NUMBER_FIELDS.includes(field) && content.numbers < 0.5 * filled) return MISMATCH_LOSS;
  if (field === 'amount' && (content.percents > 0.5 * filled || /[%％]/.test(header)))
    return MISMATCH_LOSS + BLANK_LOSS;
  if (DAY_FIELDS.includes(field) && !couldBeDays(content)) return MISMATCH_LOSS;
  if (field === 'customer' && content.days > 0.5 * filled) return MISMATCH_LOSS;
  if (field === 'customer' && content.cells >= 10 && content.distinct <= 2) return MISMATCH_LOSS;
  if (field === 'userClass' && !couldBeClass(content)) return MISMATCH_LOSS;
  return 0;
}

/** Dates in writing or of the sheet, YYYYMMDD, or serial numbers of the years 1950 to 2099. */
export function couldBeDays(content: ColumnContent): boolean {
  const filled = filledCells(content);
  if (filled === 0) return true;
  const areSerials = content.isWhole || content.days > 0;
  const inRange = content.smallest >= 18264 && content.largest <= 73050;
  const numbers =
    content.compactDays >= 0.9 * content.numbers || (areSerials && inRange) ? content.numbers : 0;
  return content.days + numbers >= 0.5 * filled;
}

const MOST_CLASSES = 8;

function couldBeClass(content: ColumnContent): boolean {
  return content.numbers + content.days < 0.5 * filledCells(content) && content.distinct <= MOST_CLASSES;
}

/** Cells that are letters A to E throughout: a class, whatever the heading says. */
export function areClassLetters(content: ColumnContent): boolean {
  return content.letters >= 3 && content.letters >= 0.9 * filledCells(content) && content.distinct <= 10;
}

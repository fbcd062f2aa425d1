import type { Candidate, Issue } from '../issue';
import type { Tie } from './assign-fields';
import type { DraftColumn } from './draft';
import type { DraftTable } from './draft-table';
import { FIELDS } from './fields';
import type { Field } from './fields';
import { columnNamed, fieldOfKey, namedColumns } from './named-columns';
import type { Settings } from '../settings';

const MOST_CANDIDATES = 8;
/** A column of long texts is no column of names. */
const LONGEST_NAME = 60;
const FEWEST_NAMES = 3;
/** Fields of texts that may be what tells customers apart where no heading says so. */
const POSSIBLE_NAMES: readonly (Field | null)[] = [
  null,
  'taxId',
  'email',
  'phone',
  'contact',
  'product',
  'productId',
  'owner',
];

function sheetNameOf({ table }: DraftTable): string {
  return table.parts[0]?.grid.sheetName ?? '';
}

/** A heading without its line breaks. */
function oneLine(header: string): string {
  return header.replace(/\s+/g, ' ').trim();
}

export function headersOf({ columns }: DraftTable): string {
  return columns
    .map(({ header }) => oneLine(header))
    .filter((header) => header !== '')
    .join(', ');
}

/** No heading names the customer: which text column does, or, where there is none, that there is none. */
export function customerQuestion(draft: DraftTable): Issue {
  const place = { sheetName: sheetNameOf(draft), details: { headers: headersOf(draft) } };
  const possible = draft.columns
    .filter(couldBeNames)
    .sort((a, b) => b.content.distinctShare - a.content.distinctShare);
  if (possible.length === 0) return { code: 'no-customer-column', severity: 'refusal', ...place };
  const candidates = columnCandidates(possible.slice(0, MOST_CANDIDATES), 'customer');
  return {
    code: 'which-customer-column',
    severity: 'question',
    ...place,
    count: candidates.length,
    candidates,
  };
}

/** A heading that names another thing outright ('Status') is none of a customer, though its column was left over. */
function mayMeanCustomer({ candidates }: DraftColumn): boolean {
  const [best] = candidates;
  return best === undefined || best.field === 'customer' || POSSIBLE_NAMES.includes(best.field);
}

/** Texts, not too long, not all the same: by cells alone never enough to be taken, but enough to be asked about. */
function couldBeNames(column: DraftColumn): boolean {
  const { content, field, header } = column;
  const isText = content.texts >= 0.5 * (content.cells - content.blanks) && content.texts > 0;
  const isVaried = content.distinct >= Math.min(FEWEST_NAMES, content.cells);
  return (
    header.trim() !== '' &&
    isText &&
    isVaried &&
    content.textLength <= LONGEST_NAME &&
    POSSIBLE_NAMES.includes(field) &&
    mayMeanCustomer(column)
  );
}

export function tieQuestion(draft: DraftTable, { field, columns }: Tie): Issue {
  const candidates = columnCandidates(columns.slice(0, MOST_CANDIDATES), field);
  return {
    code: field === 'amount' ? 'which-amount-column' : 'which-customer-column',
    severity: 'question',
    sheetName: sheetNameOf(draft),
    count: candidates.length,
    details: { headers: headersOf(draft) },
    candidates,
  };
}

function columnCandidates(columns: readonly DraftColumn[], field: Field): Candidate[] {
  return columns.map(({ header }) => ({
    label: oneLine(header),
    settings: { columns: { [field]: header } },
  }));
}

export function sheetQuestion(drafts: readonly DraftTable[]): Issue {
  const names = [...new Set(drafts.map(sheetNameOf))].slice(0, MOST_CANDIDATES);
  return {
    code: 'which-sheet',
    severity: 'question',
    count: names.length,
    details: { sheets: names.join(', ') },
    candidates: names.map((sheet) => ({ label: sheet, settings: { sheet } })),
  };
}

/** Columns of the settings that cannot be found: headings no table has, and keys that are no field. */
export function missingColumns(drafts: readonly DraftTable[], settings: Settings): Issue[] {
  const unknown = Object.keys(settings.columns ?? {}).filter((key) => fieldOfKey(key) === null);
  const notKnown = unknown.map((key): Issue => ({
    code: 'field-not-known',
    severity: 'refusal',
    details: { key, known: FIELDS.join(', ') },
  }));
  return [...notKnown, ...missingHeadings(drafts, settings)];
}

/** Keys of the settings' status that are no headings. */
const STATUS_LISTS = ['include', 'exclude'];

function missingHeadings(drafts: readonly DraftTable[], settings: Settings): Issue[] {
  const ofStatus = Object.keys(settings.status ?? {}).filter((key) => !STATUS_LISTS.includes(key));
  return namedColumns(settings.columns)
    .flatMap(({ headers }) => headers)
    .concat(ofStatus)
    .filter((header) => !drafts.some(({ columns }) => columnNamed(columns, header)))
    .map((header) => ({
      code: 'column-not-found',
      severity: 'refusal',
      column: header,
      details: { headers: drafts.map(headersOf).join('; ') },
    }));
}

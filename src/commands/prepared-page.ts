import type { PreparedPage, PreparedRows } from '../contract/api-prepared';
import { packCustomers, packWords } from '../core/packed/packed-customers';
import { packNumbers } from '../core/packed/packed-numbers';
import { pageStarts } from '../core/packed/pages';
import type { Settings } from '../core/settings';
import { cellsHash } from '../google/history-sheet';
import { readWorkbook } from '../google/sheet-reader';
import { classesNow } from './classes-now';
import { computeClasses, type Computation } from './compute-classes';
import { ownersOf } from './owners';
import { done, refused, type Result } from './result';

/** What the page asks for; see `AddonApi.prepared`. */
export interface PageRequest {
  readonly page: number;
  readonly stamp: string | null;
}

/** Owners, row numbers and classes. */
const OTHER_COLUMNS = 3;

/** One page of what the page needs to sort by itself. Writes nothing. */
export function preparedPage(settings: Settings, { page, stamp }: PageRequest): Result<PreparedPage> {
  const computed = computeClasses(readWorkbook(), settings);
  if (!computed.ok) return computed;
  const found = peopleOf(computed.value);
  const now = stampOf(computed.value, found);
  if (stamp !== null && stamp !== now) return done({ isChanged: true, stamp: now });
  const starts = pageStarts(computed.value.customers, OTHER_COLUMNS);
  const [first, end] = [starts[page], starts[page + 1]];
  if (first === undefined || end === undefined)
    return refused({ code: 'request-invalid', severity: 'refusal', details: { detail: 'page' } });
  const rows = rowsOf(computed.value, found, { page, pages: starts.length - 1, first, end });
  return done({ isChanged: false, stamp: now, ...rows });
}

/** What is known of the customers beside what they are sorted by. */
interface People {
  readonly owners: readonly string[] | null;
  readonly rowNumbers: Float64Array | null;
  readonly classes: readonly string[] | null;
}

function peopleOf(computation: Computation): People {
  const { customers, list } = computation;
  const owners = ownersOf(computation);
  return {
    owners: owners.some((owner) => owner !== '') ? owners : null,
    rowNumbers: list ? Float64Array.from(customers.rowIndexes, ([rowIndex = -1]) => rowIndex + 1) : null,
    classes: classesNow(computation),
  };
}

/** Changes with anything that a page holds, and with nothing else: other weights leave it as it is. */
function stampOf({ customers }: Computation, { owners, rowNumbers, classes }: People): string {
  const { keys, names, indicators, categories } = customers;
  return cellsHash([
    ...keys,
    ...names,
    ...indicators.flatMap(({ id, values }) => [id, values.join()]),
    ...categories.flatMap(({ id, words, values }) => [id, ...words, values.join()]),
    ...(owners ?? []),
    rowNumbers?.join() ?? '',
    ...(classes ?? []),
  ]);
}

function rowsOf(
  { customers, result }: Computation,
  { owners, rowNumbers, classes }: People,
  { page, pages, first, end }: { page: number; pages: number; first: number; end: number },
): PreparedRows {
  return {
    ...{ customers: customers.keys.length, pages, page, first, schemeId: result.schemeId },
    ...packCustomers(customers, first, end),
    owners: owners && packWords(owners, first, end),
    rowNumbers: rowNumbers && packNumbers(rowNumbers.slice(first, end)),
    classesNow: classes && packWords(classes, first, end),
  };
}

import type { Reply, WireIssue } from '../../../src/contract/api';
import type { PreparedPage, PreparedRows } from '../../../src/contract/api-prepared';
import type { Settings } from '../../../src/core/settings';
import { call } from '../../call';
import { customerData, type CustomerData } from './customer-data';

export type Loaded =
  | { readonly ok: true; readonly data: CustomerData }
  | { readonly ok: false; readonly issues: readonly WireIssue[] };

/** How often the pages are begun when somebody keeps changing the sheet under them. */
const MOST_STARTS = 3;

/**
 * Fetches every customer, page by page; starts over when the sheet changes in between, and gives up when it keeps
 * changing.
 *
 * @param onPage told after every page, 0..1.
 * @param changingText says that the sheet keeps changing.
 */
export async function loadCustomers(
  settings: Settings,
  onPage: (share: number) => void,
  changingText: string,
): Promise<Loaded> {
  for (let start = 1; start <= MOST_STARTS; start++) {
    onPage(0);
    const loaded = await loadPages(settings, onPage);
    if (loaded !== 'changed') return loaded;
  }
  return { ok: false, issues: [{ code: 'sheet-changing', severity: 'refusal', text: changingText }] };
}

async function loadPages(settings: Settings, onPage: (share: number) => void): Promise<Loaded | 'changed'> {
  let stamp: string | null = null;
  const rows: PreparedRows[] = [];
  for (let page = 0, pages = 1; page < pages; page++) {
    const reply: Reply<PreparedPage> = await call('prepared', { settings, page, stamp });
    if (!reply.ok) return reply;
    const value: PreparedPage = reply.value;
    if (value.isChanged) return 'changed';
    ({ stamp, pages } = value);
    rows.push(value);
    onPage((page + 1) / pages);
  }
  const data = customerData(rows);
  return data ? { ok: true, data } : 'changed';
}

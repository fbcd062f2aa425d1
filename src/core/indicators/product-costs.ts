import type { Settings } from '../settings';
import type { Field } from '../table/fields';
import { columnOf, type Table } from '../table/table';
import { recoded, type CodedColumn } from './coded-column';
import { customerKey } from './customer-key';
import { matchCodes, matchShare, recordsBehind, type MatchedCodes } from './match-keys';
import { codesOf, findField, numbersOf, type OrderRecords } from './record-columns';

/** A list of products is the one meant when this share of the rows finds its product there. */
const PRODUCTS_SHARE = 0.5;
const PRODUCT_FIELDS: readonly Field[] = ['productId', 'product'];

/**
 * The cost of one piece for each order row, from a list of products that says what they cost; null where there is no
 * such list or too few rows find their product in it.
 */
export function productCosts(
  records: OrderRecords,
  tables: readonly Table[],
  settings: Settings,
): Float64Array | null {
  for (const table of tables) {
    const cost = columnOf(table, 'cost');
    if (table.kind !== 'products' || cost < 0) continue;
    const match = productMatch(records, table);
    if (match === null) continue;
    return numbersOf({ table, columnIndex: cost, recordOf: recordsBehind(match) }, settings).values;
  }
  return null;
}

/** The best pair of product columns: code with code, name with name, or across. */
function productMatch(records: OrderRecords, products: Table): MatchedCodes | null {
  let best: { share: number; match: MatchedCodes | null } = { share: PRODUCTS_SHARE, match: null };
  for (const from of productKeys(records)) {
    for (const to of productKeys({ table: products, head: null })) {
      const match = matchCodes(from, to);
      const share = matchShare(match);
      if (share > best.share) best = { share, match };
    }
  }
  return best.match;
}

function productKeys(records: OrderRecords): CodedColumn[] {
  return PRODUCT_FIELDS.flatMap((field) => {
    const found = findField(records, field);
    return found === null ? [] : [recoded(codesOf(found), (text) => customerKey('id', text).toLowerCase())];
  });
}

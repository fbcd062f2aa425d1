import type { Settings } from '../settings';
import type { Table } from '../table/table';
import { COUNTS } from './left-out';
import { amountOfEntry } from './order-amounts';
import type { OrderRows } from './order-rows';
import { productCosts } from './product-costs';
import { findField, numbersOf } from './record-columns';

/** A cost below this share of the sales cannot be that of the whole row. */
const LOWEST_COST_SHARE = 0.2;

/**
 * The margin of each record in the user's currency: the margin column, else amount - cost, the cost
 * being that of the row or of the product in a list of products; null without any. NaN
 * where the cost is not known.
 *
 * Whether a cost is that of the row or of one piece is decided over the whole column: as a row's cost it would be
 * under a fifth of the sales, as a piece's it stays near them.
 */
export function orderMargins(
  rows: OrderRows,
  tables: readonly Table[],
  settings: Settings,
): Float64Array | null {
  if (rows.entriesPerRecord > 1) return null;
  const own = { table: rows.records.table, head: null };
  const margin = findField(own, 'margin');
  if (margin !== null) return numbersOf(margin, settings).values;
  const costs = rowCosts(rows, tables, settings);
  if (costs === null) return null;
  return costs.map((cost, record) => {
    const amount = amountOfEntry(rows, record);
    return amount - (amount < 0 ? -Math.abs(cost) : cost);
  });
}

/** What each row cost: its own cost column, else the products' cost of a piece. */
function rowCosts(rows: OrderRows, tables: readonly Table[], settings: Settings): Float64Array | null {
  const own = { table: rows.records.table, head: null };
  const quantity = findField(own, 'quantity');
  const pieces = quantity === null ? null : numbersOf(quantity, settings).values;
  const cost = findField(own, 'cost');
  if (cost !== null) {
    const costs = numbersOf(cost, settings).values;
    return pieces !== null && isCostOfOnePiece(rows, costs, pieces) ? timesPieces(costs, pieces) : costs;
  }
  const ofPiece = pieces === null ? null : productCosts(rows.records, tables, settings);
  return ofPiece === null || pieces === null ? null : timesPieces(ofPiece, pieces);
}

function timesPieces(costs: Float64Array, pieces: Float64Array): Float64Array {
  return costs.map((cost, record) => cost * (pieces[record] ?? NaN));
}

function isCostOfOnePiece(rows: OrderRows, costs: Float64Array, pieces: Float64Array): boolean {
  let [sales, asRowCost, asPieceCost] = [0, 0, 0];
  costs.forEach((cost, record) => {
    const amount = amountOfEntry(rows, record);
    const count = pieces[record] ?? NaN;
    if (rows.states[record] !== COUNTS || !(amount > 0 && count > 0) || Number.isNaN(cost)) return;
    sales += amount;
    asRowCost += cost;
    asPieceCost += cost * count;
  });
  return asRowCost < LOWEST_COST_SHARE * sales && asPieceCost <= sales * 1.2;
}

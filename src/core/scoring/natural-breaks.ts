/**
 * Upper bounds of the groups that lie closest together: the sum of squared distances to the group means is the
 * smallest there is (Fisher 1958, "On grouping for maximum homogeneity"; known as Jenks' natural breaks).
 *
 * Exact. The best last cut never moves back when a value joins, so each row of the table is filled by halving
 * (O(groups x n log n)). Equal values never part.
 *
 * @param sorted ascending, without NaN.
 * @returns one bound for each group, ascending, the last the largest value; null with fewer distinct values than groups.
 * @example naturalBreaks(Float64Array.of(1, 2, 4, 5, 7, 9, 10, 20), 3) // => [5, 10, 20]
 */
export function naturalBreaks(sorted: Float64Array, groups: number): number[] | null {
  const { values, cost } = distinct(sorted);
  const n = values.length;
  if (n < groups || groups < 1) return null;
  let before = Float64Array.from(values, (_, last) => cost(0, last));
  const starts: Int32Array[] = [];
  for (let group = 1; group < groups; group++) {
    const table = { before, after: new Float64Array(n).fill(Infinity), starts: new Int32Array(n) };
    fillRow(table, cost, { low: group, high: n - 1, from: group, to: n - 1 });
    starts.push(table.starts);
    before = table.after;
  }
  return boundsBack(values, starts);
}

type Cost = (first: number, last: number) => number;

/** One row: the least cost of one group more up to each value, and where that group starts. */
interface Row {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly starts: Int32Array;
}

/** Fills low..high, knowing that the last group starts between `from` and `to`. */
function fillRow(
  row: Row,
  cost: Cost,
  { low, high, from, to }: { low: number; high: number; from: number; to: number },
): void {
  if (low > high) return;
  const middle = (low + high) >>> 1;
  let best = from;
  for (let start = from; start <= Math.min(middle, to); start++) {
    const total = row.before[start - 1]! + cost(start, middle);
    if (total >= row.after[middle]!) continue;
    row.after[middle] = total;
    best = start;
  }
  row.starts[middle] = best;
  fillRow(row, cost, { low, high: middle - 1, from, to: best });
  fillRow(row, cost, { low: middle + 1, high, from: best, to });
}

function boundsBack(values: Float64Array, starts: readonly Int32Array[]): number[] {
  const bounds: number[] = [];
  let last = values.length - 1;
  for (let group = starts.length; group > 0; group--) {
    bounds.unshift(values[last]!);
    last = starts[group - 1]![last]! - 1;
  }
  return [values[last]!, ...bounds];
}

/** Distinct values, and the sum of squared distances to the mean between two of them, in constant time. */
function distinct(sorted: Float64Array): { values: Float64Array; cost: Cost } {
  const values = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const counts = new Float64Array(values.length);
  let at = -1;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) at++;
    counts[at]!++;
  }
  // Measured from the middle: sums of squares of large numbers close together would lose their digits.
  const middle = values[values.length >>> 1] ?? 0;
  const number = runningSum(counts);
  const sum = runningSum(values.map((value, i) => counts[i]! * (value - middle)));
  const squares = runningSum(values.map((value, i) => counts[i]! * (value - middle) ** 2));
  const cost: Cost = (first, last) => {
    const size = number[last + 1]! - number[first]!;
    const total = sum[last + 1]! - sum[first]!;
    return Math.max(0, squares[last + 1]! - squares[first]! - (total * total) / size);
  };
  return { values, cost };
}

function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

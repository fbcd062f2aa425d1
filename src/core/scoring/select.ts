/**
 * The number that would stand at a place if the numbers were sorted in ascending order. O(n) on average; `values`
 * are moved about.
 *
 * Source: C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4 (1961).
 *
 * @param values without NaN, at least one.
 * @param place 0-based.
 * @example select(Float64Array.of(30, 10, 20), 1) // => 20
 */
export function select(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = middleOfThree(values[low]!, values[(low + high) >>> 1]!, values[high]!);
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const value = values[left]!;
      values[left++] = values[right]!;
      values[right--] = value;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return values[place]!;
  }
  return values[place]!;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

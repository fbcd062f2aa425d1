/**
 * The first whole number in low..high for which a monotone question is answered yes; -1 when it never is.
 *
 * Walks away from a guess in doubling strides, so a good guess costs two questions and a bad one O(log n).
 *
 * @example firstTrue({ low: 0, high: 9, guess: 5 }, (i) => i * i >= 30) // => 6
 */
export function firstTrue(
  { low, high, guess }: { low: number; high: number; guess: number },
  isTrue: (index: number) => boolean,
): number {
  if (low > high) return -1;
  const start = Math.min(high, Math.max(low, guess));
  return isTrue(start) ? downwards(low, start, isTrue) : upwards(start, high, isTrue);
}

/** `known` is answered yes. */
function downwards(low: number, known: number, isTrue: (index: number) => boolean): number {
  let yes = known;
  for (let stride = 1; yes > low; stride *= 2) {
    const probe = Math.max(low, yes - stride);
    if (!isTrue(probe)) return firstTrueBetween(probe, yes, isTrue);
    yes = probe;
  }
  return yes;
}

/** `known` is answered no. */
function upwards(known: number, high: number, isTrue: (index: number) => boolean): number {
  let no = known;
  for (let stride = 1; no < high; stride *= 2) {
    const probe = Math.min(high, no + stride);
    if (isTrue(probe)) return firstTrueBetween(no, probe, isTrue);
    no = probe;
  }
  return -1;
}

/** The first yes of a monotone question, given that `no` is answered no and `yes` yes. */
export function firstTrueBetween(no: number, yes: number, isTrue: (index: number) => boolean): number {
  let [below, above] = [no, yes];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isTrue(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/**
 * The month before or after one, as 'YYYY-MM'.
 *
 * @param month 'YYYY-MM', also the beginning of a longer date.
 * @example monthAfter('2026-12') // => '2027-01'
 */
export function monthAfter(month: string, by: 1 | -1 = 1): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  const [year, index] = [Math.floor(months / 12), months % 12];
  return String(year).padStart(4, '0') + '-' + String(index + 1).padStart(2, '0');
}

/** The last month that is over on a day, 'YYYY-MM' of 'YYYY-MM-DD'. */
export function lastWholeMonth(today: string): string {
  return monthAfter(today, -1);
}

/** The first day after a month: from then on it is over. */
export function dayAfterMonth(month: string): string {
  return monthAfter(month) + '-01';
}

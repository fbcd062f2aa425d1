/** @example clockText(7, 45) // => '07:45'; clockText(1, 2, 3) // => '01:02:03' */
export function clockText(...parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** @example dayText({year: 2026, month: 3, day: 7}, true) // => '2026-03-07' */
export function dayText(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  hasYear: boolean,
): string {
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return hasYear ? `${String(year).padStart(4, '0')}-${monthAndDay}` : monthAndDay;
}

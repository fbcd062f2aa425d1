/**
 * Whether a number format shows a date or a time: a d, m, y, h, s or a Chinese/Japanese era letter outside quotes, colours and
 * escapes. 'General' and texts do not.
 *
 * @example isDateFormat('dd/mm/yyyy') // => true; isDateFormat('#,##0.00 "days"') // => false
 */
export function isDateFormat(pattern: string): boolean {
  if (pattern === 'General' || pattern === '@') return false;
  const known = KNOWN.get(pattern);
  if (known !== undefined) return known;
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const answer = /[dmyhs]/i.test(bare) && !/general/i.test(bare);
  KNOWN.set(pattern, answer);
  return answer;
}

const KNOWN = new Map<string, boolean>();

/** Days from 1899-12-30 to the first day of files that count from 1904. */
export const DAYS_1904 = 1462;

/**
 * Serial of an ISO date or date and time without zone, null when it is none or no such day exists.
 *
 * @example isoSerial('2025-01-31') // => 45688; isoSerial('2025-01-31T12:00:00') // => 45688.5
 */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.0+)?)?)?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((piece) => Number(piece ?? 0));
  if (year < 1900 || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  const back = new Date(days * 86_400_000);
  if (back.getUTCDate() !== day || back.getUTCMonth() !== month - 1) return null;
  return days + 25_569 + (hour * 3600 + minute * 60 + second) / 86_400;
}

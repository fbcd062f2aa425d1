import type { CustomerTable } from '../indicators/customer-table';

/** Bytes of a page as JSON; what stands on each page beside the customers has room above it, up to 1 MB. */
export const PAGE_BYTES = 900_000;
/** Quotes and commas around a key and a name. */
const PUNCTUATION = 6;
/** A number packed as float64 in base64. */
const PACKED_NUMBER = 11;

/**
 * Index of the first customer of each page, and after the last page the number of customers; one page for nobody.
 *
 * @param otherColumns columns of packed numbers beside indicators and categories.
 */
export function pageStarts(
  { keys, names, indicators, categories }: CustomerTable,
  otherColumns: number,
  mostBytes = PAGE_BYTES,
): number[] {
  const numbers = PUNCTUATION + (indicators.length + categories.length + otherColumns) * PACKED_NUMBER;
  const starts = [0];
  let bytes = 0;
  keys.forEach((key, customer) => {
    const size = numbers + bytesOf(key) + bytesOf(names[customer] ?? '');
    if (bytes > 0 && bytes + size > mostBytes) {
      starts.push(customer);
      bytes = 0;
    }
    bytes += size;
  });
  return [...starts, keys.length];
}

/** At most: of a sign that is no ASCII three bytes a unit. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) bytes += text.charCodeAt(at) < 128 ? 1 : 3;
  return bytes;
}

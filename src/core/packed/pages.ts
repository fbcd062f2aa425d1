import type { CustomerTable } from '../indicators/customer-table';
import { packNumbers } from './packed-numbers';

/** Bytes of a page as JSON; what stands on each page beside the customers has room above it, up to 1 MB. */
export const PAGE_BYTES = 900_000;
/** Quotes and commas around a key and a name. */
const PUNCTUATION = 6;
/** A number in base64, by how its column is packed; words are always the short one. */
const NUMBER_BYTES = { int32: 5.4, float64: 10.7 } as const;

/**
 * Index of the first customer of each page, and after the last page the number of customers; one page for nobody.
 *
 * @param otherColumns columns of words and row numbers beside indicators and categories.
 */
export function pageStarts(
  { keys, names, indicators, categories }: CustomerTable,
  otherColumns: number,
  mostBytes = PAGE_BYTES,
): number[] {
  const short = (categories.length + otherColumns) * NUMBER_BYTES.int32;
  const numbers = indicators.reduce((sum, { values }) => sum + NUMBER_BYTES[packNumbers(values).type], short);
  const starts = [0];
  let bytes = 0;
  keys.forEach((key, customer) => {
    const size = PUNCTUATION + numbers + bytesOf(key) + bytesOf(names[customer] ?? '');
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

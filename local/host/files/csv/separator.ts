import { csvRecords } from './records';

const CANDIDATES = ['\t', ';', '|', ','] as const;
const SAMPLE_RECORDS = 100;
const SAMPLE_CHARACTERS = 200_000;

/**
 * Finds the separator of delimited text from its first records: the one that cuts most records, the first among them, into the
 * same number of fields. So a decimal comma in every row does not win against the semicolons of the header. One column: ','.
 *
 * @example detectSeparator('Cliente;Importe\nLuz, S.L.;12,5\n') // => ';'
 */
export function detectSeparator(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best = ',';
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = consistency(csvRecords(sample, candidate, SAMPLE_RECORDS));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Share of records that have as many fields as the first one, raised by their number; 0 when the first is not cut. */
function consistency(records: readonly string[][]): number {
  const filled = records.filter((record) => record.some((field) => field !== ''));
  const width = filled[0]?.length ?? 1;
  if (width < 2) return raggedScore(filled);
  const same = filled.filter((record) => record.length === width).length;
  return (same / filled.length) * (1 + Math.log2(width));
}

/** A title line above the table has one field; then the most frequent width counts, for less. */
function raggedScore(records: readonly string[][]): number {
  const widths = new Map<number, number>();
  for (const record of records) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return width < 2 ? 0 : (count / records.length) * 0.5 * (1 + Math.log2(width));
}

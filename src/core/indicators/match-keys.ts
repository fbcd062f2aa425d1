import { recoded, valueCounts, type CodedColumn } from './coded-column';
import { customerKey, type KeyKind } from './customer-key';
import type { KeyColumn } from './key-columns';

/** How the keys of one table find those of another. */
export interface KeyMatch {
  readonly from: KeyColumn;
  readonly to: KeyColumn;
  readonly matched: MatchedCodes;
  /** Share of the records with a key that find it, 0..1. */
  readonly share: number;
}

/** Both columns folded in the same way, and where each value of the first stands in the second. */
export interface MatchedCodes {
  readonly from: CodedColumn;
  readonly to: CodedColumn;
  /** By code of `from`: code of `to`, or -1. */
  readonly codeIn: Int32Array;
}

/** Nearly as good a match by a stronger key is the better one. */
const CLEARLY_BETTER = 0.02;

const WEAKNESS: Readonly<Record<KeyKind, number>> = { id: 0, tax: 1, name: 2 };

/** The pair of columns through which most records find their customer; null when none finds any. */
export function bestMatch(from: readonly KeyColumn[], to: readonly KeyColumn[]): KeyMatch | null {
  let best: KeyMatch | null = null;
  for (const source of from) {
    for (const target of to) {
      const match = matchKeys(source, target);
      if (match.share > (best === null ? 0 : best.share + CLEARLY_BETTER)) best = match;
    }
  }
  return best;
}

/**
 * Folds both columns as the weaker kind of the two asks and compares. Ids that do not meet as written are compared
 * again without case and leading zeros, then as names, but only where no two ids of the second table become one.
 */
export function matchKeys(from: KeyColumn, to: KeyColumn): KeyMatch {
  const kind = WEAKNESS[from.kind] >= WEAKNESS[to.kind] ? from.kind : to.kind;
  const matched = matchCodes(foldedAs(kind, from), foldedAs(kind, to));
  let best: KeyMatch = { from, to, matched, share: matchShare(matched) };
  if (kind !== 'id') return best;
  for (const fold of LOOSER_IDS) {
    const looser = matchFolded(matched, fold);
    const share = looser === null ? 0 : matchShare(looser);
    if (looser !== null && share > best.share) best = { from, to, matched: looser, share };
  }
  return best;
}

const LOOSER_IDS: readonly ((id: string) => string)[] = [
  (id) => id.toLowerCase().replace(/^0+(?=.)/, ''),
  (id) => customerKey('name', id),
];

/** Null where two values of the second table would become one. */
function matchFolded(strict: MatchedCodes, fold: (id: string) => string): MatchedCodes | null {
  const to = recoded(strict.to, fold);
  return to.values.length < strict.to.values.length ? null : matchCodes(recoded(strict.from, fold), to);
}

/** Where each value of one column stands in the other. */
export function matchCodes(from: CodedColumn, to: CodedColumn): MatchedCodes {
  const codeOfText = new Map(to.values.map((value, code) => [value, code] as const));
  return { from, to, codeIn: Int32Array.from(from.values, (value) => codeOfText.get(value) ?? -1) };
}

/** Share of the records with a value whose value is in the other column, 0..1. */
export function matchShare({ from, codeIn }: MatchedCodes): number {
  const counts = valueCounts(from);
  let records = 0;
  let found = 0;
  counts.forEach((count, code) => {
    records += count;
    if ((codeIn[code] ?? -1) >= 0) found += count;
  });
  return records === 0 ? 0 : found / records;
}

/** For each record of the first table, the first record of the second with the same value; -1 without. */
export function recordsBehind({ from, to, codeIn }: MatchedCodes): Int32Array {
  const first = new Int32Array(to.values.length).fill(-1);
  to.codes.forEach((code, record) => {
    if (code >= 0 && first[code] === -1) first[code] = record;
  });
  return from.codes.map((code) => first[codeIn[code] ?? -1] ?? -1);
}

function foldedAs(kind: KeyKind, column: KeyColumn): CodedColumn {
  return kind === column.kind ? column.keyed : recoded(column.raw, (text) => customerKey(kind, text));
}

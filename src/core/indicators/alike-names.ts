import type { Issue } from '../issue';
import { customerKey } from './customer-key';
import type { CustomerDirectory } from './customer-directory';

/** Shorter names differ by one letter too often ('Lara', 'Sara'). */
const SHORTEST_NAME = 6;
const PAIRS_NAMED = 10;
/** Of names with the same letters left over, each is compared with so many of its neighbours. */
const NEIGHBOURS = 4;

/**
 * Lists customers whose names are nearly the same, without merging anything: one letter typed wrong, left out or too
 * many, or the same words in another order. A different digit is a different customer ('Store 12', 'Store 13').
 */
export function alikeNameIssues(directory: CustomerDirectory): Issue[] {
  if (!directory.columns.some(({ kind }) => kind === 'name')) return [];
  const isKeyedByName = directory.columns[0]?.kind === 'name';
  const pairs = alikePairs(
    isKeyedByName ? directory.keys : directory.names.map((name) => customerKey('name', name)),
  );
  if (pairs.length === 0) return [];
  const shown = pairs
    .slice(0, PAIRS_NAMED)
    .map((pair) => pair.map((at) => directory.names[at] ?? '').join(' / '));
  const sheetName = directory.table.parts[0]?.grid.sheetName ?? '';
  return [
    {
      code: 'alike-names',
      severity: 'notice',
      sheetName,
      count: pairs.length,
      details: { pairs: shown.join('; ') },
    },
  ];
}

/**
 * Index pairs of names that are alike but not equal. Nearly linear: names meet where they leave the same letters after
 * one is taken out (the deletion neighbourhood of Garbe's SymSpell), found by sorting hashes instead of comparing all
 * with all.
 *
 * @example alikePairs(['acme tools', 'acme toolz', 'tools acme']) // => [[0, 1], [0, 2]]
 */
export function alikePairs(names: readonly string[]): [number, number][] {
  const found = new Map<string, [number, number]>();
  const consider = (a: number, b: number): void => {
    const [low, high] = a < b ? [a, b] : [b, a];
    if (areAlike(names[low] ?? '', names[high] ?? '')) found.set(`${low} ${high}`, [low, high]);
  };
  meetings(deletionHashes(names), consider);
  meetings(wordSetHashes(names), consider);
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Room for 2,097,152 names behind a hash of 32 bits in one whole number. */
const OWNER_ROOM = 2 ** 21;

/** Sorts (hash, owner) numbers and calls back with owners of one hash. */
function meetings(entries: Float64Array, consider: (a: number, b: number) => void): void {
  entries.sort();
  for (let at = 1; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    const hash = Math.floor(entry / OWNER_ROOM);
    for (let back = at - 1; back >= Math.max(0, at - NEIGHBOURS); back--) {
      const other = entries[back] ?? 0;
      if (Math.floor(other / OWNER_ROOM) !== hash) break;
      if (other !== entry) consider(other % OWNER_ROOM, entry % OWNER_ROOM);
    }
  }
}

function deletionHashes(names: readonly string[]): Float64Array {
  const room = names.reduce((sum, name) => sum + name.length + 1, 0);
  const entries = new Float64Array(room);
  let count = 0;
  names.forEach((name, owner) => {
    if (name.length < SHORTEST_NAME || owner >= OWNER_ROOM) return;
    entries[count++] = hashWithout(name, -1) * OWNER_ROOM + owner;
    for (let at = 0; at < name.length; at++) {
      if (!isDigitAt(name, at)) entries[count++] = hashWithout(name, at) * OWNER_ROOM + owner;
    }
  });
  return entries.subarray(0, count);
}

function wordSetHashes(names: readonly string[]): Float64Array {
  const entries = new Float64Array(names.length);
  let count = 0;
  names.forEach((name, owner) => {
    if (!name.includes(' ') || owner >= OWNER_ROOM) return;
    entries[count++] = hashWithout(sortedWords(name), -1) * OWNER_ROOM + owner;
  });
  return entries.subarray(0, count);
}

/** FNV-1a over the characters, one of them left out. */
function hashWithout(text: string, skipped: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    if (at !== skipped) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function areAlike(a: string, b: string): boolean {
  return a !== b && (isOneEdit(a, b) || sortedWords(a) === sortedWords(b));
}

/** One letter changed, added or missing, and no digit among the changed. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < SHORTEST_NAME - 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (isDigitAt(long, at) || (short.length === long.length && isDigitAt(short, at))) return false;
  return long.slice(at + 1) === short.slice(short.length === long.length ? at + 1 : at);
}

function sortedWords(name: string): string {
  return name.split(' ').sort().join(' ');
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

import type { Field } from './fields';
import type { HeaderWords } from './header-words';
import { headerWords, withoutBrackets } from './header-words';
import { CHINESE } from './synonyms/zh';
import { ENGLISH } from './synonyms/en';
import { GENERIC_HEADINGS } from './synonyms/generic';
import type { GenericRole } from './synonyms/generic';
import { SPANISH } from './synonyms/es';
import type { SynonymTable } from './synonyms/synonym-table';
import type { Table } from './table';

type Language = Table['language'];

/** One thing a heading may mean. */
export interface Candidate {
  readonly field: Field;
  /** 0..100; above 60 the heading as a whole says so, see `SCORES`. */
  readonly score: number;
  readonly how: 'exact' | 'contains';
  readonly language: Language;
  /** True when a column beside it can claim the field no less: weak headings stand in the order of our lists instead. */
  readonly canTie: boolean;
}

interface Entry {
  readonly field: Field;
  readonly language: Language;
  readonly level: Level;
  /** Place in its list, 0 first. */
  readonly rank: number;
}

type Level = 'strong' | 'weak' | 'faint';

const EXACT_SCORE: Readonly<Record<Level, number>> = { strong: 100, weak: 80, faint: 65 };
/** A heading that differs by plural only: 'Pedido' is an order's number, 'Pedidos' a count. */
const STEM_LOSS = 3;
/** Weak headings yield to those before them in their list. */
const RANK_LOSS = 0.1;
const CONTAINS_BASE = 30;
const CONTAINS_SHARE = 40;
/** English names the thing last ('customer phone'), Spanish first ('teléfono cliente'), Chinese last. */
const HEAD_BONUS = 10;
const CONTAINS_LOSS: Readonly<Record<Level, number>> = { strong: 0, weak: 6, faint: 12 };
/** Half of a heading has to be explained, and at its telling end. */
const LEAST_SCORE = 52;
const LONGEST_HEADER = 120;
const MOST_WORDS = 10;

interface HeadingIndex {
  readonly byJoined: ReadonlyMap<string, readonly Entry[]>;
  readonly byStems: ReadonlyMap<string, readonly Entry[]>;
  readonly generic: ReadonlyMap<string, GenericRole>;
}

let builtIndex: HeadingIndex | null = null;

/** Built at first use: menus that read no sheet do not pay for it. */
function headingIndex(): HeadingIndex {
  builtIndex ??= buildIndex();
  return builtIndex;
}

function buildIndex(): HeadingIndex {
  const byJoined = new Map<string, Entry[]>();
  const byStems = new Map<string, Entry[]>();
  for (const [language, table] of [
    ['en', ENGLISH],
    ['es', SPANISH],
    ['zh', CHINESE],
  ] as const) {
    for (const { entry, words } of entriesOf(language, table)) {
      append(byJoined, words.joined, entry);
      if (words.plain !== words.joined) append(byJoined, words.plain, entry);
      append(byStems, words.stems.join(' '), entry);
    }
  }
  const generic = new Map<string, GenericRole>();
  for (const role of Object.keys(GENERIC_HEADINGS) as GenericRole[]) {
    for (const heading of GENERIC_HEADINGS[role].split('|')) generic.set(headerWords(heading).joined, role);
  }
  return { byJoined, byStems, generic };
}

function entriesOf(language: Language, table: SynonymTable): { entry: Entry; words: HeaderWords }[] {
  const levels: readonly Level[] = ['strong', 'weak', 'faint'];
  return levels.flatMap((level) =>
    (Object.keys(table[level]) as Field[]).flatMap((field) =>
      (table[level][field] ?? '').split('|').map((heading, rank) => {
        return { entry: { field, language, level, rank }, words: headerWords(heading) };
      }),
    ),
  );
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/**
 * What a heading may mean, most likely first, one entry a field.
 *
 * A heading that is a synonym as a whole comes first, with its bracketed unit or without; then headings that contain a
 * synonym as whole words (in Chinese: end with it), the better the more of the heading it explains.
 *
 * @example headerCandidates('本月销售额(元)')[0]?.field // => 'amount'
 */
export function headerCandidates(header: string): readonly Candidate[] {
  if (header.length > LONGEST_HEADER) return [];
  const known = remembered.get(header);
  if (known) return known;
  const candidates = findCandidates(header);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(header, candidates);
  return candidates;
}

/** Rows near the header are looked at several times, and tabs repeat their headings. */
const remembered = new Map<string, readonly Candidate[]>();
const MOST_REMEMBERED = 5000;

function findCandidates(header: string): Candidate[] {
  const bare = withoutBrackets(header);
  const found = [
    ...candidatesOf(headerWords(header)),
    ...(bare === null ? [] : candidatesOf(headerWords(bare))),
  ];
  const best = new Map<Field, Candidate>();
  for (const candidate of found) {
    if (candidate.score > (best.get(candidate.field)?.score ?? 0)) best.set(candidate.field, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The role of a heading whose meaning depends on the sheet ('Name', 'Código', '编号'); null for others. */
export function genericRole(header: string): GenericRole | null {
  const bare = withoutBrackets(header) ?? header;
  return headingIndex().generic.get(headerWords(bare).joined) ?? null;
}

function candidatesOf(words: HeaderWords): Candidate[] {
  const { byJoined } = headingIndex();
  const whole = [...(byJoined.get(words.joined) ?? []), ...(byJoined.get(words.plain) ?? [])].map((entry) =>
    exact(entry, 0),
  );
  const byStem = (headingIndex().byStems.get(words.stems.join(' ')) ?? []).map((entry) =>
    exact(entry, STEM_LOSS),
  );
  const parts = isChinese(words.joined) ? chineseParts(words.joined) : wordParts(words.stems);
  return [...whole, ...byStem, ...parts.filter(({ score }) => score >= LEAST_SCORE)];
}

function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}

function exact({ field, language, level, rank }: Entry, loss: number): Candidate {
  const score = EXACT_SCORE[level] - loss - (level === 'strong' ? 0 : RANK_LOSS * rank);
  return { field, language, how: 'exact', score, canTie: level === 'strong' };
}

/** Synonyms that are some of the heading's neighbouring words. */
function wordParts(allStems: readonly string[]): Candidate[] {
  const stems = allStems.slice(0, MOST_WORDS);
  const candidates: Candidate[] = [];
  for (let start = 0; start < stems.length; start++) {
    for (let end = start + 1; end <= stems.length; end++) {
      if (end - start === stems.length) continue;
      const entries = headingIndex().byStems.get(stems.slice(start, end).join(' ')) ?? [];
      const share = (end - start) / stems.length;
      for (const entry of entries) {
        const isHead = entry.language === 'es' ? start === 0 : end === stems.length;
        candidates.push(contains(entry, share, isHead));
      }
    }
  }
  return candidates;
}

/** The longest synonym at the heading's end, else the longest at its start. */
function chineseParts(text: string): Candidate[] {
  const { byJoined } = headingIndex();
  for (let start = 1; start < text.length - 1; start++) {
    const entries = byJoined.get(text.slice(start));
    if (entries) return entries.map((entry) => contains(entry, 1 - start / text.length, true));
  }
  for (let end = text.length - 1; end > 1; end--) {
    const entries = byJoined.get(text.slice(0, end));
    if (entries) return entries.map((entry) => contains(entry, end / text.length, false));
  }
  return [];
}

function contains({ field, language, level }: Entry, share: number, isHead: boolean): Candidate {
  const score = CONTAINS_BASE + CONTAINS_SHARE * share + (isHead ? HEAD_BONUS : 0) - CONTAINS_LOSS[level];
  return { field, language, how: 'contains', score, canTie: true };
}

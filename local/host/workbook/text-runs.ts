import type { CellStyle, RichText, TextLook, TextRun } from './style';

/** A stretch of a text: 0-based, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a change sets in the runs it meets; an absent property stays, a null link goes. */
export interface RunChange {
  readonly look?: TextLook;
  readonly link?: string | null;
}

/** A text in one run without any look. */
export function plainText(text: string): RichText {
  return { text, runs: [{ start: 0, end: text.length, look: {}, link: null }] };
}

/** The text with a stretch of it changed; runs are cut at its ends and joined where they have become equal. */
export function changedRuns({ text, runs }: RichText, span: Span, change: RunChange): RichText {
  const pieces = runs.flatMap((run) => cutRun(run, span));
  const changed = pieces.map((run) =>
    run.start >= span.start && run.end <= span.end
      ? {
          ...run,
          look: { ...run.look, ...change.look },
          link: change.link === undefined ? run.link : change.link,
        }
      : run,
  );
  return { text, runs: joined(changed) };
}

/** The runs that a stretch meets, cut to it; an empty stretch has the run in which it stands. */
export function runsWithin({ runs }: RichText, { start, end }: Span): TextRun[] {
  const within = runs.flatMap((run) => {
    const part = { ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) };
    return part.start < part.end ? [part] : [];
  });
  if (within.length > 0) return within;
  const around = runs.find((run) => start <= run.end);
  return around ? [{ ...around, start, end: start }] : [];
}

/** The properties on which all runs agree. */
export function sharedLook(runs: readonly TextRun[]): TextLook {
  const [first, ...others] = runs;
  const shared = Object.entries(first?.look ?? {}).filter(([property, value]) =>
    others.every(({ look }) => look[property as keyof TextLook] === value),
  );
  return Object.fromEntries(shared);
}

/** What a person sees in a text of a cell: looks of runs over that of links over that of the cell. */
export function shownRuns(rich: RichText, cell: TextLook): RichText {
  const runs = rich.runs.map((run) => ({
    ...run,
    look: { ...cell, ...(run.link === null ? {} : LINK_LOOK), ...run.look },
  }));
  return { text: rich.text, runs: joined(runs) };
}

/** The runs without those properties that a new look of the whole cell sets. */
export function underCellLook(rich: RichText | null, change: Partial<CellStyle>): RichText | null {
  if (!rich) return null;
  const runs = rich.runs.map((run) => ({
    ...run,
    look: Object.fromEntries(Object.entries(run.look).filter(([property]) => !(property in change))),
  }));
  return { text: rich.text, runs: joined(runs) };
}

/** A link is underlined in the theme's link colour. Source: [D ref/spreadsheet/rich-text-value-builder]. */
const LINK_LOOK: TextLook = { fontColor: 'HYPERLINK', underline: true };

function cutRun(run: TextRun, { start, end }: Span): TextRun[] {
  const cuts = [run.start, start, end, run.end].filter((at) => at >= run.start && at <= run.end);
  const ends = [...new Set(cuts)].sort((one, other) => one - other);
  if (ends.length < 2) return [run];
  return ends.slice(1).map((to, index) => ({ ...run, start: ends[index] ?? run.start, end: to }));
}

function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && isAlike(last, run)) result[result.length - 1] = { ...last, end: run.end };
    else result.push({ ...run, look: sortedLook(run.look) });
  }
  return result;
}

function isAlike(one: TextRun, other: TextRun): boolean {
  return one.link === other.link && JSON.stringify(one.look) === JSON.stringify(sortedLook(other.look));
}

/** Properties in one order, so that equal looks read alike. */
function sortedLook(look: TextLook): TextLook {
  return Object.fromEntries(Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The first link of a text; null without one. */
export function linkOf({ runs }: RichText): string | null {
  return runs.find(({ link }) => link !== null)?.link ?? null;
}

/** The same text without its links; null when nothing remains that a plain text does not say. */
export function withoutLinks(rich: RichText): RichText | null {
  const runs = joined(rich.runs.map((run) => ({ ...run, link: null })));
  return runs.every(({ look }) => Object.keys(look).length === 0) ? null : { text: rich.text, runs };
}

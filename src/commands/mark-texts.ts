import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { MARK_WORDS } from '../contract/words/manual';
import { className } from '../contract/words/schemes';
import { isoText } from '../core/table/calendar';
import type { Computation } from './compute-classes';

/** Why a class is shown that the numbers do not give, beside what they give; null where they give it. */
export function markText(
  { result, shown }: Computation,
  customer: number,
  language: Language,
): string | null {
  const mark = shown.markOf(customer);
  if (mark === null) return null;
  const words = MARK_WORDS[language];
  const nameOf = (classIndex: number): string => {
    const id = result.classIds[classIndex];
    return id === undefined ? say(words['no-class'], language) : className(id, language);
  };
  const computed = nameOf(result.classIndexes[customer] ?? -1);
  const manual = shown.manualOf(customer);
  if (mark === 'manual' && manual) {
    const { kind, untilDay, reason } = manual;
    const because = reason === '' ? '' : say(words['manual-because'], language, { reason });
    const until = untilDay === null ? '' : isoText(untilDay);
    const form = kind === 'fixed' && untilDay !== null ? 'manual-until' : (`manual-${kind}` as const);
    return say(words[form], language, { because, computed, until });
  }
  const count = shown.stateOf(customer)?.closingsBelow ?? 0;
  const params = { class: nameOf(shown.classIndexes[customer] ?? -1), computed, count };
  return say(words[count > 0 ? 'held-closings' : 'held'], language, params);
}

/** Where a class begins and below what it is lost, where these are two limits; null where they are one. */
export function limitsText(
  { result, shown }: Computation,
  customer: number,
  language: Language,
): string | null {
  const limits = shown.limitsOf(customer);
  const id = result.classIds[shown.classIndexes[customer] ?? -1];
  if (!limits || id === undefined) return null;
  return say(MARK_WORDS[language][`limits-${limits.unit}`], language, {
    class: className(id, language),
    in: rounded(limits.in),
    out: rounded(limits.out),
  });
}

/** Limits by number of customers are no round percentages. */
function rounded(limit: number): number {
  return Math.round(limit * 10) / 10;
}

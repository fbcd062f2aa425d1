import type { FirmView } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { FIRM_WORDS } from '../contract/words/firm-view';
import { shareText } from '../contract/words/reasons';
import { concentration, lorenz } from '../core/concentration/concentration';
import type { Settings } from '../core/settings';
import { readWorkbook } from '../google/sheet-reader';
import { computeClasses } from './compute-classes';
import { done, type Result } from './result';

/** How far a few customers carry the firm; null for a list without sales. Writes nothing. */
export function viewFirm(settings: Settings, language: Language): Result<FirmView | null> {
  const computed = computeClasses(readWorkbook(), settings);
  if (!computed.ok) return computed;
  const { amount } = computed.value.prepared;
  const found = amount && concentration(amount);
  if (!amount || !found) return done(null);
  const words = FIRM_WORDS[language];
  const { customers, customersFor80, largestShare } = found;
  return done({
    ...found,
    giniCorrected: Number.isNaN(found.giniCorrected) ? null : found.giniCorrected,
    curve: lorenz(amount.sorted),
    texts: [
      say(words.most, language, { count: customersFor80, customers }),
      say(words.largest, language, { share: shareText(largestShare, language) }),
    ],
  });
}

import type { IndicatorId } from '../core/indicators/customer-table';
import type { Language } from './language';
import type { Sentence } from './say';
import { INDICATOR_NOUNS } from './words/indicators';
import { CLASS_WORDS } from './words/scheme-names';
import { SIDEBAR_WORDS, type SidebarWord } from './words/sidebar';
import { WIRE_FAILURE_WORDS, type WireFailureCode } from './words/wire-failures';

/** Every word the sidebar says by itself, in the user's language: written into the page, which holds no other. */
export interface PageWords {
  readonly language: Language;
  readonly words: Readonly<Record<SidebarWord, Sentence>>;
  readonly failures: Readonly<Record<WireFailureCode, Sentence>>;
  /** Classes that are words; letters stand for themselves. */
  readonly classes: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<IndicatorId, Sentence>>;
}

export function pageWords(language: Language): PageWords {
  return {
    language,
    words: SIDEBAR_WORDS[language],
    failures: WIRE_FAILURE_WORDS[language],
    classes: CLASS_WORDS[language],
    indicators: INDICATOR_NOUNS[language],
  };
}

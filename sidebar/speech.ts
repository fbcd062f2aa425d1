import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../src/contract/language';
import type { PageWords } from '../src/contract/page-words';
import { say, type Params } from '../src/contract/say';
import type { IndicatorId } from '../src/core/indicators/customer-table';
import type { SidebarWord } from '../src/contract/words/sidebar';

/** How the sidebar speaks to this user: its own words, and shares and days as the language writes them. */
export interface Speech {
  readonly language: Language;
  say(word: SidebarWord, params?: Params): string;
  /** A class by its id: words in the language, letters as they are. */
  className(id: string): string;
  /** What an indicator is called. */
  noun(id: IndicatorId): string;
  /** A share 0..1 as a percentage with at most one decimal place. */
  percent(share: number): string;
  /** 'YYYY-MM-DD' or 'YYYY-MM-DD HH:mm' as people write it; another text stays as it is. */
  moment(text: string): string;
}

export function speechIn({ language, words, classes, indicators }: PageWords): Speech {
  const percentages = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    language,
    say: (word, params) => say(words[word], language, params),
    className: (id) => (Object.prototype.hasOwnProperty.call(classes, id) ? (classes[id] ?? id) : id),
    noun: (id) => say(indicators[id], language),
    percent: (share) => percentages.format(share),
    moment: (text) => momentIn(language, text),
  };
}

function momentIn(language: Language, text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/.exec(text);
  if (!parts) return text;
  const [, day, time] = parts;
  // The text is wall time in the file's zone; reading and writing it in one zone keeps it as it is.
  const instant = new Date(day + 'T' + (time ?? '00:00') + ':00Z');
  if (Number.isNaN(instant.getTime())) return text;
  const style = { timeZone: 'UTC', dateStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(language, time ? { ...style, timeStyle: 'short' } : style).format(instant);
}

export const SpeechContext = createContext<Speech | null>(null);

/** How to speak, of the frame that everything stands in. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('nobody has said how to speak');
  return speech;
}

import type { Language } from '../language';
import { say, type Params, type Sentence } from '../say';
import { FRAME_WORDS, type FrameWord } from './sidebar-frame';
import { RESULT_WORDS, type ResultWord } from './sidebar-result';
import { SETUP_WORDS, type SetupWord } from './sidebar-setup';
import { WEIGHTS_WORDS, type WeightsWord } from './sidebar-weights';

/** Every word the sidebar itself shows. What comes from the add-on arrives as sentences already. */
export type SidebarWord = FrameWord | SetupWord | ResultWord | WeightsWord;

const wordsOf = (language: Language): Readonly<Record<SidebarWord, Sentence>> => ({
  ...FRAME_WORDS[language],
  ...SETUP_WORDS[language],
  ...RESULT_WORDS[language],
  ...WEIGHTS_WORDS[language],
});

export const SIDEBAR_WORDS: Readonly<Record<Language, Readonly<Record<SidebarWord, Sentence>>>> = {
  en: wordsOf('en'),
  es: wordsOf('es'),
  zh: wordsOf('zh'),
};

/** @example saySidebar('customers-in-all', 'es', { count: 1 }) // => '1 cliente' */
export function saySidebar(word: SidebarWord, language: Language, params?: Params): string {
  return say(SIDEBAR_WORDS[language][word], language, params);
}

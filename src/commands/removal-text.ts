import type { Removal } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { UNDO_WORDS } from '../contract/words/undo';

/** Sentences about what repair and removal did, or would do. */
export const removalText = {
  repaired: (count: number, language: Language): string =>
    say(UNDO_WORDS[language].repaired, language, { count }),
  removed: (removal: Removal, language: Language): string => {
    const columns = removal.columns.map(({ sheetName, header }) => sheetName + ' › ' + header);
    const list = [...columns, ...removal.sheets].join(', ');
    return say(UNDO_WORDS[language][removal.isDone ? 'removed' : 'would-remove'], language, { list });
  },
};

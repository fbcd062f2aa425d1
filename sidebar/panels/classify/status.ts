import type { SidebarWord } from '../../../src/contract/words/sidebar';
import type { Speech } from '../../speech';
import { openQuestions, type ClassifyState, type Work } from './state';

const WORKING: Readonly<Record<Work, SidebarWord>> = {
  start: 'working-start',
  recognise: 'working-recognise',
  check: 'working-check',
  classify: 'working-classify',
  undo: 'working-undo',
  repair: 'working-repair',
  finish: 'working-finish',
  tryExample: 'working-tryExample',
  goTo: 'working-goTo',
  saveSettings: 'working-saveSettings',
};

/** One sentence for the status line: what is being done, else what came of the last thing; may be empty. */
export function statusOf(state: ClassifyState, { say }: Speech): string {
  const { work, lastRun, repairedRows, undone } = state;
  if (work) return say(WORKING[work]);
  if (state.problems.length > 0) return '';
  if (state.stage === 'done' && lastRun) {
    const count = lastRun.cellsWritten;
    return say(count > 0 ? 'written' : 'written-none', { count });
  }
  if (state.stage === 'checked') return say('checked');
  if (openQuestions(state).length > 0) return say('answer-first');
  if (repairedRows !== null) return say('repaired', { count: repairedRows });
  return undone?.text ?? '';
}

import type { ApiMethod } from '../../../src/contract/api';
import type { SidebarWord } from '../../../src/contract/words/sidebar';
import type { Speech } from '../../speech';
import { openQuestions, type ClassifyState } from './state';

const WORKING: Readonly<Partial<Record<ApiMethod, SidebarWord>>> = {
  start: 'working-start',
  recognise: 'working-recognise',
  check: 'working-check',
  classify: 'working-classify',
  undo: 'working-undo',
  repair: 'working-repair',
  finish: 'working-finish',
  tryExample: 'working-tryExample',
  goTo: 'working-goTo',
};

/** One sentence for the status line: what is being done, else what came of the last thing; may be empty. */
export function statusOf(state: ClassifyState, { say }: Speech): string {
  const { work, lastRun, repairedRows, undone } = state;
  if (work) return say(WORKING[work] ?? 'working-start');
  if (state.problems.length > 0) return '';
  if (state.stage === 'done' && lastRun) {
    const count = lastRun.cellsWritten;
    return say(count > 0 ? 'written' : 'written-none', { count });
  }
  if (state.stage === 'checked') return say('checked');
  if (openQuestions(state).length > 0) return say('answer-first');
  if (repairedRows !== null) return say('repaired', { count: repairedRows });
  return undone ? say('undone', { count: undone.cellsRestored }) : '';
}

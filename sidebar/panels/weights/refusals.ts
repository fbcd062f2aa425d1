import type { SidebarWord } from '../../../src/contract/words/sidebar';
import type { SchemeResult } from '../../../src/core/schemes/result';

/**
 * Why a draft cannot be followed, each reason once, in the words of this panel: the dictionary of all findings would
 * be a tenth of the page.
 */
export function refusalsOf({ issues }: SchemeResult): readonly SidebarWord[] {
  const refusals = issues.filter(({ severity }) => severity === 'refusal');
  return [...new Set(refusals.map(({ code }) => wordOf(code)))];
}

function wordOf(code: string): SidebarWord {
  if (code === 'weights-none') return 'refused-weights';
  if (code.startsWith('limits-')) return 'refused-limits';
  return code === 'scale-marks' ? 'refused-marks' : 'refused-other';
}

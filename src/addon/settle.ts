import type { Acceptance, Reply } from '../contract/api';
import { choose, confirm, tell } from '../google/dialogs';
import { ask, textOf, word } from './conversation';

/**
 * Asks again with what the user allowed, until nothing is left that can be allowed. Null when the user ended it.
 *
 * @param request given all that was allowed so far.
 */
export function settle<Value>(request: (accept: readonly Acceptance[]) => Reply<Value>): Reply<Value> | null {
  let accept: readonly Acceptance[] = [];
  for (;;) {
    const reply = request(accept);
    const issue = reply.ok ? undefined : reply.issues[0];
    if (issue?.code === 'filter-narrow') {
      const wider = choose(word('widenTitle'), issue.text);
      if (wider === null) return null;
      accept = [...accept, wider ? 'widen-filter' : 'keep-filter'];
    } else if (issue?.code === 'rows-sorted-apart') {
      if (!confirm(word('repairTitle'), issue.text)) return null;
      accept = [...accept, 'repair'];
    } else {
      return reply;
    }
  }
}

/** Finishes a run that was broken off, or takes it back, as the user chooses. */
export function endBrokenRun(): void {
  const finish = choose(word('finishTitle'), word('finishQuestion'));
  if (finish === null) return;
  const reply = ask('finish', { how: finish ? 'finish' : 'undo' });
  tell(word('doneTitle'), reply.ok ? reply.value.text : textOf(reply.issues));
}

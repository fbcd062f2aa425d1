import type { Clock } from '../commands/schedule-closing';
import { hasClock, makeHourlyClock, removeClocks } from '../google/triggers';

/** Name of the global function that the clock calls. */
const HANDLER = 'runDueJobs';

/** The one place where triggers are made: one clock a user and file, looked for before it is made. */
export const clock: Clock = {
  start: () => {
    if (!hasClock(HANDLER)) makeHourlyClock(HANDLER);
  },
  stop: () => removeClocks(HANDLER),
};

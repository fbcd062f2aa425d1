import { existsSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { DATA_FOLDER, TRUTH_TITLE } from './truth';
import { TRUTH_TESTS } from './truth-count';

/**
 * Prints how many tests against outside truth ran, and fails the run when the data are there but fewer (or more)
 * ran than `truth-count.ts` states, so that such tests cannot vanish unseen. A run of chosen files is not held to it.
 */
export default class TruthReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let run = 0;
    let skipped = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (!test.name.startsWith(TRUTH_TITLE)) continue;
        if (test.result().state === 'skipped') skipped++;
        else run++;
      }
    }
    console.log(`truth: ${run} run, ${skipped} skipped`);
    const isWholeRun =
      process.argv
        .slice(2)
        .filter((argument) => !argument.startsWith('-'))
        .join() === 'run';
    if (isWholeRun && existsSync(DATA_FOLDER) && (skipped > 0 || run !== TRUTH_TESTS)) {
      console.error(`truth: ${TRUTH_TESTS} tests against outside truth were expected to run`);
      process.exitCode = 1;
    }
  }
}

// Runs clasp on the project whose id stands in an untracked file, so that nobody's script id gets into the repository.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './ensure.mjs';

/** The untracked project file; `.clasp.json` in the repository holds only a placeholder. */
export const PROJECT_FILE = '.clasp-project.json';

const CLASP = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

/** Runs one clasp command with our stdio; ends with its exit code when it fails. */
export function clasp(...args) {
  const result = spawnSync(process.execPath, [CLASP, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

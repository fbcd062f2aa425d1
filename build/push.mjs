// Checks, tests and builds, then uploads exactly the script, the sidebar and the manifest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FILE, clasp } from './clasp.mjs';
import { ROOT } from './ensure.mjs';

if (!existsSync(path.join(ROOT, PROJECT_FILE))) {
  process.stderr.write('There is no script project yet. Run first: npm run setup:google\n');
  process.exit(1);
}
for (const name of ['check', 'test', 'build']) {
  const result = spawnSync(process.execPath, [path.join(ROOT, 'build/run.mjs'), name], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
clasp('--project', PROJECT_FILE, 'push', '--force');

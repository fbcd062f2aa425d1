// Once: makes a spreadsheet with a script project in the user's own account, then puts our manifest over Google's.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildAll, clean } from './build.mjs';
import { PROJECT_FILE, clasp } from './clasp.mjs';
import { ROOT } from './ensure.mjs';

if (existsSync(path.join(ROOT, PROJECT_FILE))) {
  console.log(`There is a project already (${PROJECT_FILE}). Delete that file to make another one.`);
} else {
  // clasp brings the new project's own files into dist/: made empty before, built again after.
  clean();
  clasp(
    '--project',
    PROJECT_FILE,
    'create-script',
    '--type',
    'sheets',
    '--title',
    'Customer Tiers',
    '--rootDir',
    'dist',
  );
}
await buildAll();
console.log('Now run: npm run push');

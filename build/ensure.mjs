// Installs what a command needs, when it is not there yet. Plain Node: it runs before any package exists.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Names and versions of the packages that the lock file wants and node_modules lacks or has in another version. */
function missingPackages(withDev) {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const installedFile = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return ['everything'];
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(lock.packages)
    .filter(
      ([name, entry]) => name !== '' && !entry.optional && !entry.devOptional && (withDev || !entry.dev),
    )
    .filter(([name, entry]) => installed[name]?.version !== entry.version)
    .map(([name]) => name);
}

/** A developer's folder: it holds packages that only tests and checks need. */
function hasDevPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).some(([name, entry]) => entry.dev && existsSync(path.join(ROOT, name)));
}

/**
 * Runs `npm ci` when packages are missing: all of them, or only `dependencies` where no others stand, since npm starts
 * from nothing and would take them from somebody who has them. What npm says goes to stderr, so that stdout holds only the command's own result.
 */
export function ensureInstalled({ withDev: isWanted }) {
  const withDev = isWanted || hasDevPackages();
  if (missingPackages(withDev).length === 0) return;
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', ...(withDev ? [] : ['--omit=dev'])];
  process.stderr.write(`Installing packages (npm ${args.join(' ')}) ...\n`);
  const result = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(
      'The packages could not be installed. Check the connection and run the command again.\n',
    );
    process.exit(1);
  }
}

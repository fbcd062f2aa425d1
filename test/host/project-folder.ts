import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes a script project into a folder of its own and gives the folder's path. */
export function projectFolder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'project-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), content);
  }
  return dir;
}

/** A manifest with these scopes, named in short. */
export function manifest(scopes: readonly string[], timeZone = 'Etc/UTC'): string {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return JSON.stringify({ timeZone, runtimeVersion: 'V8', oauthScopes });
}

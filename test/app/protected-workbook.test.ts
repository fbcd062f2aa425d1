import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../build/build.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'test/fixtures/workbooks');

const folder = mkdtempSync(path.join(os.tmpdir(), 'protected-'));
beforeAll(() => buildAll());
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('npm run classify on a sheet that its maker protected', () => {
  test.each(['protected-plain.xlsx', 'protected-password.xlsx'])(
    'refuses %s with one sentence and writes nothing',
    (name) => {
      const file = path.join(folder, name);
      copyFileSync(path.join(FIXTURES, name), file);
      const before = { files: readdirSync(folder), hash: hash(file) };
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(ROOT, 'dist/local/cli.mjs'), 'classify', name, '--yes'],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, CALLED_FROM: folder } },
      );
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'You may not write in the sheet "Clients": it is protected, or the file was shared with you for reading only. ' +
          'Ask its owner for the right to edit, then try again.\n',
      });
      expect({ files: readdirSync(folder), hash: hash(file) }).toEqual(before);
    },
  );
});

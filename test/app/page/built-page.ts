import { build } from 'esbuild';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const PROGRAM = {
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
  },
} as const;

/**
 * Builds the page's own files into a new temporary folder, so that these tests need no build of the whole product.
 * The folder is removed by `remove`.
 */
export async function builtPage(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tiers-page-'));
  const shared = {
    bundle: true,
    absWorkingDir: ROOT,
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  } as const;
  await Promise.all([
    build({ ...shared, entryPoints: { page: 'local/app/page/main.tsx' }, outdir: folder, format: 'esm' }),
    build({
      ...shared,
      entryPoints: { 'frame-bridge': 'local/app/page/frame-bridge.ts' },
      outdir: folder,
      format: 'iife',
    }),
    build({ ...shared, entryPoints: { page: 'local/app/page/style.css' }, outdir: folder }),
    build({
      ...shared,
      ...PROGRAM,
      entryPoints: ['local/app/page-worker.ts'],
      outfile: `${folder}/page-worker.mjs`,
    }),
  ]);
  const font = path.join(ROOT, 'node_modules/@fontsource-variable/noto-sans-sc');
  cpSync(path.join(font, 'files'), path.join(folder, 'fonts/files'), { recursive: true });
  cpSync(path.join(font, 'index.css'), path.join(folder, 'fonts/index.css'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

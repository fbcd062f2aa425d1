import { build } from 'esbuild';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** How a Node program is bundled, as the build does it. */
export const PROGRAM = {
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
  const entry = (name: string, file: string) => ({
    ...shared,
    entryPoints: [`local/app/${file}`],
    outfile: path.join(folder, name),
  });
  await Promise.all([
    build({ ...entry('page.mjs', 'page/main.tsx'), format: 'esm' }),
    build({ ...entry('frame-bridge.mjs', 'page/frame-bridge.ts'), format: 'iife' }),
    build(entry('page.css', 'page/style.css')),
    build({ ...entry('page-worker.mjs', 'page-worker.ts'), ...PROGRAM }),
  ]);
  const font = path.join(ROOT, 'node_modules/@fontsource-variable/noto-sans-sc');
  cpSync(path.join(font, 'files'), path.join(folder, 'fonts/files'), { recursive: true });
  cpSync(path.join(font, 'index.css'), path.join(folder, 'fonts/index.css'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

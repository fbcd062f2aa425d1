import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  });
  return result.outputFiles?.[0]?.text.trim() ?? '';
}

let built: Promise<string> | null = null;

/** The sidebar as one file with everything inlined, as it is pushed to Google. Built once. */
export function sidebarFile(): Promise<string> {
  built ??= buildSidebarFile();
  return built;
}

async function buildSidebarFile(): Promise<string> {
  const script = await bundled('sidebar/main.tsx', {
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await bundled('sidebar/style.css', {});
  return readFileSync(path.join(ROOT, 'sidebar/index.html'), 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => script);
}

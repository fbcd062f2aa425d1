// Builds what ships: the script project in dist/, and the local host, page and command line in dist/local/.
import { build } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure.mjs';
import { topLevelFunctions } from './top-level-functions.mjs';

const at = (...parts) => path.join(ROOT, ...parts);

/** Writes only what differs, so that two builds at the same time do not tear a file that somebody reads. */
function write(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function bundle(options) {
  const result = await build({
    bundle: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    logLevel: 'error',
    absWorkingDir: ROOT,
    ...options,
  });
  return { text: result.outputFiles[0].text, files: result.outputFiles, metafile: result.metafile };
}

/**
 * The script: one IIFE, and below it a real top-level function for every export of `src/addon/main.ts`, since menus,
 * triggers, custom functions and google.script.run find only those.
 */
async function buildScript() {
  const entryPoints = ['src/addon/main.ts'];
  const names = await bundle({ entryPoints, format: 'esm' });
  const [output] = Object.values(names.metafile.outputs);
  const { text } = await bundle({
    entryPoints,
    format: 'iife',
    globalName: 'CustomerTiers_',
    target: 'es2019',
    // Half the size to paste, names as in the sources: what an error of a user's run names can be found.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 200,
  });
  const sources = Object.keys(names.metafile.inputs).filter((file) => file.startsWith('src/addon/'));
  return (
    text +
    topLevelFunctions(
      output.exports,
      sources.map((file) => readFileSync(at(file), 'utf8')),
    )
  );
}

/**
 * The sidebar as one file. No template literals and no `<?` in it: Google's HtmlService damages both. The look-alikes
 * of closing tags inside the script are escaped.
 */
export async function buildSidebar() {
  const script = await bundle({
    entryPoints: ['sidebar/main.tsx'],
    format: 'iife',
    target: 'es2019',
    minify: true,
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await bundle({ entryPoints: ['sidebar/style.css'], minify: true });
  return readFileSync(at('sidebar/index.html'), 'utf8')
    .replace('/* style */', () => style.text.trim())
    .replace('/* script */', () =>
      script.text
        .trim()
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<\?/g, '<\\x3f'),
    );
}

/** A Node program of the local part, self-contained: plain Node runs it without node_modules. */
async function buildLocal(name, entry) {
  const { text } = await bundle({
    entryPoints: [entry],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: {
      js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
    },
  });
  write(at('dist/local', name), text);
}

/**
 * The local page's own files. Their names end in .mjs, also the bridge's, which is a plain script: whatever ends in .js
 * below dist/ would count as a part of the script project.
 */
async function buildPage() {
  const shared = { target: 'es2022', minify: true, jsx: 'automatic', jsxImportSource: 'preact' };
  const page = await bundle({ entryPoints: ['local/app/page/main.tsx'], format: 'esm', ...shared });
  const bridge = await bundle({ entryPoints: ['local/app/page/frame-bridge.ts'], format: 'iife', ...shared });
  write(at('dist/local/page.mjs'), page.text);
  write(at('dist/local/frame-bridge.mjs'), bridge.text);
  write(
    at('dist/local/page.css'),
    (await bundle({ entryPoints: ['local/app/page/style.css'], minify: true, external: ['*.woff2'] })).text,
  );
  const font = 'node_modules/@fontsource-variable/noto-sans-sc';
  if (!existsSync(at('dist/local/fonts'))) {
    cpSync(at(font, 'files'), at('dist/local/fonts/files'), { recursive: true });
    cpSync(at(font, 'index.css'), at('dist/local/fonts/index.css'));
    cpSync(at(font, 'LICENSE'), at('dist/local/fonts/LICENSE'));
  }
}

const LOCAL_PROGRAMS = {
  'index.mjs': 'local/host/index.ts',
  'cli.mjs': 'local/app/cli.ts',
  'page-worker.mjs': 'local/app/page-worker.ts',
  'samples.mjs': 'local/app/samples/make-samples.ts',
  'host-coverage.mjs': 'local/app/host-coverage.ts',
  'live-check.mjs': 'local/app/live-check.ts',
};

/** Builds everything; returns the size in bytes of each file that goes to Google. */
export async function buildAll() {
  const [code, sidebar] = await Promise.all([buildScript(), buildSidebar()]);
  const manifest = readFileSync(at('appsscript.json'), 'utf8');
  const files = { 'dist/Code.js': code, 'dist/Sidebar.html': sidebar, 'dist/appsscript.json': manifest };
  for (const [file, content] of Object.entries(files)) write(at(file), content);
  const programs = Object.entries(LOCAL_PROGRAMS);
  await Promise.all([buildPage(), ...programs.map(([name, entry]) => buildLocal(name, entry))]);
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, Buffer.byteLength(content)]),
  );
}

/** Removes what a build made. */
export function clean() {
  rmSync(at('dist'), { recursive: true, force: true });
}

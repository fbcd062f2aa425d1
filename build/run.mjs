// The one door for every npm script: installs what is missing, builds what is out of date, runs the command.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT, ensureInstalled } from './ensure.mjs';

const [name, ...args] = process.argv.slice(2);

/** Runs a program with our stdio and ends with its exit code when it fails. */
function run(program, programArgs) {
  const result = spawnSync(program, programArgs, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const node = (file, ...rest) => run(process.execPath, [path.join(ROOT, file), ...rest]);
const tool = (file, ...rest) => node(path.join('node_modules', file), ...rest);

async function build() {
  const { buildAll } = await import('./build.mjs');
  return buildAll();
}

const tsc = () => tool('typescript/bin/tsc', '-b', 'tsconfig.json', '--noEmit');
const lint = () => {
  tool('eslint/bin/eslint.js', '.');
  tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
};

const COMMANDS = {
  classify: {
    withDev: false,
    run: async () => (await build(), node('dist/local/cli.mjs', 'classify', ...args)),
  },
  start: { withDev: false, run: async () => (await build(), node('dist/local/cli.mjs', 'start', ...args)) },
  tiers: { withDev: false, run: async () => (await build(), node('dist/local/cli.mjs', ...args)) },
  build: { withDev: false, run: async () => report(await build()) },
  samples: { withDev: false, run: async () => (await build(), node('dist/local/samples.mjs', ...args)) },
  'host-coverage': {
    withDev: false,
    run: async () => (await build(), node('dist/local/host-coverage.mjs', ...args)),
  },
  'live-check': {
    withDev: false,
    run: async () => (await build(), node('dist/local/live-check.mjs', ...args)),
  },
  test: { withDev: true, run: async () => (await build(), tool('vitest/vitest.mjs', 'run', ...args)) },
  check: { withDev: true, run: () => (tsc(), lint()) },
  bench: { withDev: true, run: async () => (await build(), node('bench/run.mjs', ...args)) },
  'setup-google': { withDev: true, run: () => node('build/setup-google.mjs') },
  push: { withDev: true, run: () => node('build/push.mjs') },
};

function report(sizes) {
  for (const [file, bytes] of Object.entries(sizes)) console.log(`${file}  ${bytes} bytes`);
}

const command = COMMANDS[name];
if (!command) {
  process.stderr.write(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exit(2);
}
ensureInstalled(command);
await command.run();

import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { liveCheck } from '../../local/app/live-check-result';
import { DEFAULT_FACTS, createHost } from '../../local/host/index';
import type { Host, HostFacts } from '../../local/host/index';
import { projectFolder } from '../host/project-folder';

const FOLDER = path.resolve(import.meta.dirname, '../../local/live-check');
const PROBE = readFileSync(path.join(FOLDER, 'probe.gs'), 'utf8');

/** Runs the page of the newest dialog as a browser would; what its text field shows in the end. */
function shownByPage(host: Host): string {
  const script = /<script>([\s\S]*)<\/script>/.exec(host.dialogs.at(-1)?.html ?? '')?.[1] ?? '';
  const field = { value: '' };
  const sandbox = {
    google: { script: { run: runner(host, {}) } },
    document: { getElementById: () => field },
    setTimeout: (work: () => void, ms: number) => {
      host.advance(ms);
      work();
    },
  };
  vm.runInNewContext(script, sandbox);
  return field.value;
}

type Handler = (value: unknown) => void;

/** google.script.run on a host, its handlers called at once. */
function runner(host: Host, handlers: { success?: Handler; failure?: Handler }): object {
  return new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler')
          return (success: Handler) => runner(host, { ...handlers, success });
        if (name === 'withFailureHandler')
          return (failure: Handler) => runner(host, { ...handlers, failure });
        return (...args: unknown[]) => {
          let value: unknown;
          try {
            ({ value } = host.run(name, args));
          } catch (error) {
            return handlers.failure?.(error);
          }
          return handlers.success?.(value);
        };
      },
    },
  );
}

async function probed(facts: Partial<HostFacts>) {
  const host = await createHost({ facts });
  host.load(projectFolder({ 'probe.gs': PROBE }));
  host.call('probe');
  return liveCheck(shownByPage(host));
}

/** The other outcome of each fact that the probe can find out. */
const OTHERWISE: Partial<HostFacts> = {
  hasIntl: false,
  hasStructuredClone: true,
  hasNewBuiltIns: false,
  writeErrors: 'at-once',
  clockRunHasSpreadsheet: false,
  defaultCharset: 'UTF_8',
  dateInReply: 'text',
  failureMessage: 'plain',
  htmlIsDamaged: false,
  writtenTexts: 'kept',
  emptyFormulasCount: false,
  uncheckedBoxesCount: false,
  filterSortMoves: 'whole-rows',
  errorCells: 'object',
  clearedFormatsTakeValidations: false,
  copiesToRange: 'cut',
  collapsedGroups: 'all',
  incompleteRule: 'when-built',
  driveListsTrash: true,
  createdFormHasTitle: true,
  formsStartPublished: true,
  formSheetArrival: 'at-once',
  formResponsesSinceInclusive: false,
  formResponsesOrder: 'newest-first',
  closedFormTakesScriptResponses: false,
  formAnswersCanBeFormulas: true,
};

describe('the probe', () => {
  it('finds on this host what the host was started with', async () => {
    const { facts, report } = await probed({});
    const known = Object.fromEntries(
      Object.keys(facts).map((name) => [name, DEFAULT_FACTS[name as keyof HostFacts]]),
    );
    expect(facts).toEqual(known);
    expect(report.join('\n')).not.toContain(', not ');
  });

  it('finds the other outcomes too', async () => {
    const { facts, report } = await probed(OTHERWISE);
    expect(facts).toMatchObject(OTHERWISE);
    expect(report.join('\n')).toContain('writeErrors: at-once, not late as assumed');
  });

  it('measures how late the clock comes', async () => {
    const { facts } = await probed({ clockLatenessMs: 90_000 });
    expect(facts.clockLatenessMs).toBeGreaterThan(0);
    expect(facts.clockLatenessMs).toBeLessThanOrEqual(90_000);
  });
});

describe('npm run live-check', () => {
  it.each([
    ['{', SyntaxError],
    ['{"facts": {}}', TypeError],
    ['{"version": 1, "at": "x", "facts": {"hasItnl": true}, "observations": {}, "failed": {}}', TypeError],
    ['{"version": 1, "at": "x", "facts": {"hasIntl": "yes"}, "observations": {}, "failed": {}}', RangeError],
  ])('refuses %s', (text, kind) => {
    expect(() => liveCheck(text)).toThrow(kind);
  });
});

describe('docs/live-check.md', () => {
  const page = readFileSync(path.join(FOLDER, '../../docs/live-check.md'), 'utf8');
  const [byProbe = '', byHand = ''] = page.split('## The rest, by hand');
  const named = (part: string): string[] => [...part.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);

  it('names every fact of the host, once', () => {
    expect([...named(byProbe), ...named(byHand)].sort()).toEqual(Object.keys(DEFAULT_FACTS).sort());
  });

  it('lists as found by one run just what the probe finds', async () => {
    const { facts } = await probed({});
    expect(named(byProbe).sort()).toEqual(Object.keys(facts).sort());
  });
});

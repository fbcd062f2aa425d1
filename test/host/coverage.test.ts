import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageByService } from '../../local/app/coverage-table';
import { hostCoverage } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import { methodsOf } from '../../local/host/surface/surface';

const README = path.resolve(import.meta.dirname, '../../local/README.md');
const classes = hostCoverage();

describe('what the host covers', () => {
  it('is every documented member once', () => {
    for (const { className, members } of classes) {
      const counted = [...members.works, ...members.stored, ...members['not built']];
      expect(counted.sort()).toEqual((methodsOf(className) ?? []).map(({ name }) => name).sort());
    }
  });

  it('is what the README of local/ says', () => {
    expect(readFileSync(README, 'utf8')).toContain(coverageByService(classes));
  });

  it('the README of local/ names what a host can do, and nothing else', async () => {
    const [, table = ''] = /\| To \| there is \|\n([\s\S]*?)\n\n/.exec(readFileSync(README, 'utf8')) ?? [];
    const named = [...table.matchAll(/`(\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(30);
    const host = await createHost();
    expect(named.filter((name) => !(name in host))).toEqual([]);
  });

  it('refuses by name what is not built', async () => {
    const host = await createHost();
    for (const [code, label] of [
      ['XmlService.createElement("a")', 'XmlService.createElement'],
      ['DocumentApp.create("a")', 'DocumentApp.create'],
      ['LanguageApp.translate("a", "en", "de")', 'LanguageApp.translate'],
    ] as const)
      expect(() => host.evaluate(code)).toThrow(`not on the local host: ${label}`);
    expect(() => host.evaluate('DocumentApp.open()')).toThrow('DocumentApp.open is not a function');
  });
});

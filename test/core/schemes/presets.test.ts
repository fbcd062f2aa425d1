import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/contract/language';
import { PRESET_WORDS } from '../../../src/contract/words/presets';
import { parseSettings } from '../../../src/contract/settings-schema';
import { prepare } from '../../../src/core/scoring/prepare';
import { isSchemeId } from '../../../src/core/schemes/catalogue';
import { PRESET_IDS, PRESETS, withPreset } from '../../../src/core/schemes/presets';
import { runScheme } from '../../../src/core/schemes/run';
import { makeCustomers } from '../make-customers';

describe.each(PRESET_IDS)('the ready settings %s', (id) => {
  it('are settings that a scheme can follow, named in every language', () => {
    const settings = PRESETS[id];
    expect(parseSettings(settings).ok).toBe(true);
    const numbers = [3, 1, 2];
    const columns = { amount: numbers, orders: numbers, recency: numbers, years: numbers, delay: numbers };
    const others = { margin: numbers, satisfaction: numbers, credit: numbers };
    const { scheme = '' } = settings;
    expect(isSchemeId(scheme)).toBe(true);
    const result = runScheme(
      prepare(makeCustomers({ ...columns, ...others })),
      isSchemeId(scheme) ? scheme : 'own',
      settings,
    );
    expect(result.issues.filter(({ severity }) => severity === 'refusal')).toEqual([]);
    expect(LANGUAGES.map((language) => PRESET_WORDS[language][id]).filter(Boolean).length).toBe(3);
  });

  it('weigh 100 in sum', () => {
    const { indicators } = PRESETS[id];
    const total = indicators?.reduce((sum, { weight }) => sum + weight, 0);
    expect(total ?? 100).toBe(100);
  });
});

describe('withPreset', () => {
  it('puts what the user set before the preset', () => {
    const settings = withPreset({ preset: 'top-regular-occasional', window: 'all' });
    expect([settings?.scheme, settings?.window]).toEqual(['top-10', 'all']);
  });

  it('leaves settings without one, and knows no other', () => {
    expect(withPreset({ scheme: 'abc' })).toEqual({ scheme: 'abc' });
    expect(withPreset({ preset: 'magic' })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { speechIn as speechOf } from '../../sidebar/speech';
import type { Language } from '../../src/contract/language';
import { pageWords } from '../../src/contract/page-words';

const speechIn = (language: Language) => speechOf(pageWords(language));

describe('speechIn', () => {
  it('writes shares as the language does', () => {
    expect(speechIn('en').percent(0.7123)).toBe('71.2%');
    expect(speechIn('es').percent(0.7123)).toBe('71,2\u00a0%');
    expect(speechIn('zh').percent(1)).toBe('100%');
  });

  it('writes the moment of a run without moving it to the zone of the browser', () => {
    expect(speechIn('es').moment('2025-12-01 09:30')).toBe('1 dic 2025, 9:30');
    expect(speechIn('zh').moment('2025-12-01')).toBe('2025年12月1日');
  });

  it('leaves a text that is no moment as it is', () => {
    expect(speechIn('en').moment('yesterday')).toBe('yesterday');
    expect(speechIn('en').moment('2025-99-99')).toBe('2025-99-99');
  });
});

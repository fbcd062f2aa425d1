import type { Settings } from '../../../src/core/settings';

/** Settings with one part set, or with null taken out, so that the data decide it again. */
export function withChoice<Key extends keyof Settings>(
  settings: Settings,
  key: Key,
  value: Settings[Key] | null,
): Settings {
  const others = without(settings, key);
  return value === null || value === undefined ? others : { ...others, [key]: value };
}

/**
 * Settings with an answer of the add-on merged in. Parts that are records (`columns`, `status`) keep what the answer
 * does not name.
 */
export function withAnswer(settings: Settings, answer: Readonly<Record<string, unknown>>): Settings {
  const merged: Record<string, unknown> = { ...settings };
  for (const [key, value] of Object.entries(answer)) {
    const before = merged[key];
    merged[key] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
  }
  // The add-on wrote the answer and reads it again as untrusted.
  return merged as Settings;
}

/** Settings for another sheet: what was chosen about the columns of the old one does not hold there. */
export function withSheet(settings: Settings, sheet: string): Settings {
  return { ...without(settings, 'columns', 'status'), sheet };
}

/** A record without some of its keys. */
export function without<Value extends object>(record: Value, ...keys: readonly (keyof Value)[]): Value {
  const kept = Object.entries(record).filter(([key]) => !keys.includes(key as keyof Value));
  return Object.fromEntries(kept) as Value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What keeps the chosen days from being a period; null when they are one or none are asked for. */
export function periodFault(settings: Settings): 'days-missing' | 'days-reversed' | null {
  const { window } = settings;
  if (typeof window !== 'object') return null;
  if (window.from === '' || window.to === '') return 'days-missing';
  return window.from > window.to ? 'days-reversed' : null;
}

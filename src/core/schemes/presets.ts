import type { Settings } from '../settings';

/** Ids of ready settings. */
export type PresetId = 'top-regular-occasional' | 'four-weights' | 'rfm-weights' | 'contribution';

/** What a preset decides. */
export type Preset = Pick<Settings, 'scheme' | 'window' | 'indicators' | 'cuts'>;

/** Ready settings; what the user sets beside a preset goes before it. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  /** By what was invoiced in the last twelve months. */
  'top-regular-occasional': { scheme: 'top-10', window: '12 months' },
  'four-weights': {
    scheme: 'weighted',
    indicators: [
      { id: 'amount', weight: 40 },
      { id: 'orders', weight: 30 },
      { id: 'years', weight: 20 },
      { id: 'delay', weight: 10 },
    ],
  },
  'rfm-weights': {
    scheme: 'weighted',
    indicators: [
      { id: 'recency', weight: 40 },
      { id: 'orders', weight: 30 },
      { id: 'amount', weight: 30 },
    ],
  },
  contribution: {
    scheme: 'weighted',
    indicators: [
      { id: 'margin', weight: 50 },
      { id: 'satisfaction', weight: 30 },
      { id: 'credit', weight: 20 },
    ],
  },
};

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** The settings with those of their preset below them; null where nobody knows the preset. */
export function withPreset(settings: Settings): Settings | null {
  const { preset } = settings;
  if (preset === undefined) return settings;
  const id = PRESET_IDS.find((known) => known === preset);
  return id === undefined ? null : { ...PRESETS[id], ...settings };
}

import type { SchemeItem, SchemeSettings } from '../contract/api-schemes';
import type { Language } from '../contract/language';
import type { SavedScheme, SavedSchemes } from '../contract/saved-schemes';
import { PRESET_WORDS } from '../contract/words/presets';
import { schemeMeaning, schemeName } from '../contract/words/schemes';
import { isSchemeId, SCHEME_IDS } from '../core/schemes/catalogue';
import { PRESET_IDS, withPreset } from '../core/schemes/presets';

/** Id of a saved way of sorting. */
export function savedId({ number }: Pick<SavedScheme, 'number'>): string {
  return `saved:${number}`;
}

/** The saved ones, then the ready ones: ready settings and the catalogue. */
export function schemeItems({ schemes }: SavedSchemes, language: Language): SchemeItem[] {
  return [
    ...schemes.map((scheme) => ({ ...scheme, id: savedId(scheme), isSaved: true })),
    ...PRESET_IDS.map((preset) => ({
      ...{ id: `preset:${preset}`, name: PRESET_WORDS[language][preset] },
      ...{ settings: { preset }, isSaved: false },
    })),
    ...SCHEME_IDS.map((scheme) => ({
      ...{ id: scheme, name: schemeName(scheme, language) },
      ...{ settings: { scheme }, isSaved: false },
    })),
  ].map(({ id, name, settings, isSaved }) => ({
    ...{ id, name, settings, isSaved },
    meaning: meaningOf(settings, language),
  }));
}

/** Of the way of sorting that the settings are made of. */
function meaningOf(settings: SchemeSettings, language: Language): string {
  const scheme = withPreset(settings)?.scheme;
  return scheme !== undefined && isSchemeId(scheme) ? schemeMeaning(scheme, language) : '';
}

import type { IndicatorId } from '../../../src/core/indicators/customer-table';
import { SCHEMES, type SchemeId } from '../../../src/core/schemes/catalogue';
import { ownScheme } from '../../../src/core/schemes/own-scheme';
import { withPreset } from '../../../src/core/schemes/presets';
import type { Scheme, ScoreScheme } from '../../../src/core/schemes/scheme';
import { weighedIndicators } from '../../../src/core/schemes/weighed-indicators';
import { foundWeights } from '../../../src/core/schemes/weights';
import type { Weighed } from '../../../src/core/scoring/aggregators';
import { INDICATOR_TRAITS, type Direction } from '../../../src/core/scoring/indicator-traits';
import type { NormaliserId } from '../../../src/core/scoring/normalisers';
import type { CutSettings, Settings } from '../../../src/core/settings';
import { without } from '../classify/chosen-settings';
import type { CustomerData } from './customer-data';

/** One thing that can count, as the user set it. */
export interface DraftRow {
  readonly id: IndicatorId;
  readonly isOn: boolean;
  /** 0..100, free: moving one moves no other. */
  readonly weight: number;
  readonly direction: Direction;
  readonly normaliser: NormaliserId;
  readonly marks: readonly number[];
}

/** What the panel changes. */
export interface Draft {
  readonly schemeId: SchemeId;
  /** A row for everything the data know, those that count first. */
  readonly rows: readonly DraftRow[];
  /** Null: the limits of the way of sorting. */
  readonly cuts: CutSettings | null;
}

/** Weight of something that is switched on and has none yet. */
const FIRST_WEIGHT = 10;

/** The way of sorting whose weights can be set: the chosen one where it has weights, else `weighted`. */
export function weighableScheme(data: CustomerData, settings: Settings): SchemeId {
  const id = (settings.scheme as SchemeId | undefined) ?? data.schemeId;
  return isWeighable(schemeOf(id, settings)) ? id : 'weighted';
}

function schemeOf(id: SchemeId, settings: Settings): Scheme | null {
  return id === 'own' ? ownScheme(settings).scheme : SCHEMES[id];
}

function isWeighable(scheme: Scheme | null): scheme is ScoreScheme {
  return scheme?.shape === 'score' && scheme.inputsAreSettable;
}

/** The draft that stands for settings as they are. */
export function draftOf(data: CustomerData, given: Settings): Draft {
  const settings = withPreset(given) ?? given;
  const schemeId = weighableScheme(data, settings);
  const scheme = schemeOf(schemeId, settings);
  const weighed = isWeighable(scheme) ? weighedNow(data, scheme, settings) : [];
  const others = data.prepared.columns.filter(({ id }) => !weighed.some(({ column }) => column.id === id));
  return {
    schemeId,
    rows: [
      ...weighed.map((entry) => rowOf(entry, givenWeight(entry, scheme, settings))),
      ...others.map(({ id }) => offRow(id)),
    ],
    cuts: settings.cuts ?? null,
  };
}

function weighedNow({ prepared }: CustomerData, scheme: ScoreScheme, settings: Settings): readonly Weighed[] {
  const { weighed } = weighedIndicators(scheme, prepared, settings);
  return foundWeights(weighed, prepared, settings.weights).weighed;
}

/** The weight as it was given; its share of 100 where the data or judgements found it. */
function givenWeight({ column, share }: Weighed, scheme: Scheme | null, settings: Settings): number {
  const isByHand = (settings.weights?.method ?? 'hand') === 'hand';
  const inputs = settings.indicators ?? (isWeighable(scheme) ? scheme.inputs : []);
  const given = inputs.find(({ id }) => id === column.id)?.weight;
  return isByHand && given !== undefined ? given : Math.round(100 * share);
}

function rowOf({ column, direction, normaliser, marks = [] }: Weighed, weight: number): DraftRow {
  return { id: column.id, isOn: true, weight, direction, normaliser, marks };
}

function offRow(id: IndicatorId): DraftRow {
  const { direction } = INDICATOR_TRAITS[id];
  return { id, isOn: false, weight: FIRST_WEIGHT, direction, normaliser: 'rank', marks: [] };
}

/**
 * Settings that sort by a draft. Weights are by hand then, whatever found them before. Where nothing counts every row
 * goes along with weight 0, since no rows at all would mean those of the way of sorting.
 */
export function settingsWith(settings: Settings, { schemeId, rows, cuts }: Draft): Settings {
  const counting = rows.filter(({ isOn }) => isOn);
  const listed = counting.length > 0 ? counting : rows.map((row) => ({ ...row, weight: 0 }));
  return {
    ...without(settings, 'weights', 'cuts'),
    scheme: schemeId,
    indicators: listed.map(({ id, weight, direction, normaliser, marks }) => ({
      ...{ id, weight, direction, normaliser },
      ...(marks.length > 0 && { at: marks }),
    })),
    ...(cuts && { cuts }),
  };
}

/** A draft with one row changed. */
export function withRow(draft: Draft, id: IndicatorId, change: Partial<DraftRow>): Draft {
  return { ...draft, rows: draft.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

/** Share of all weights that count, 0..1, by row; 0 for what does not count. */
export function sharesOf({ rows }: Draft): number[] {
  const weights = rows.map(({ isOn, weight }) => (isOn ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

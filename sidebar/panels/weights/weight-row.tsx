import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../src/contract/format-number';
import type { Column } from '../../../src/core/scoring/column';
import type { Direction } from '../../../src/core/scoring/indicator-traits';
import { NORMALISERS, NORMALISER_IDS, type NormaliserId } from '../../../src/core/scoring/normalisers';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { Histogram } from '../../widgets/histogram';
import { NumberList } from '../../widgets/number-list';
import { SelectField } from '../../widgets/select-field';
import { SliderField } from '../../widgets/slider-field';
import type { DraftRow } from './draft';
import { spreadOf, type Spread } from './spread';

interface RowProps {
  readonly row: DraftRow;
  /** Of all weights, 0..1. */
  readonly share: number;
  readonly column: Column;
  readonly isDisabled: boolean;
  readonly onChange: (change: Partial<DraftRow>) => void;
}

/** One thing that can count: on or off, its weight beside its share, its spread; direction and measure below. */
export function WeightRow(props: RowProps) {
  const { say, percent, noun } = useSpeech();
  const { row, share, column, isDisabled, onChange } = props;
  const name = noun(row.id);
  const spread = useMemo(() => spreadOf(column), [column]);
  return (
    <li class="weight">
      <div class="weight-line">
        <label class="check">
          <input
            type="checkbox"
            checked={row.isOn}
            disabled={isDisabled}
            onChange={(event) => onChange({ isOn: event.currentTarget.checked })}
          />
          <span>{name}</span>
        </label>
        <Histogram counts={spread.counts} text={useSpreadText(name, spread)} />
        <span class="share" title={say('weight-share')}>
          {row.isOn ? percent(share) : '–'}
        </span>
      </div>
      {row.isOn && (
        <>
          <SliderField
            name={say('weight-of', { name })}
            value={row.weight}
            valueText={say('weight-with-share', { weight: row.weight, share: percent(share) })}
            isDisabled={isDisabled}
            onChange={(weight) => onChange({ weight })}
          />
          <Fold title={say(DIRECTION_WORDS[row.direction])}>
            <Measure row={row} onChange={onChange} />
          </Fold>
        </>
      )}
    </li>
  );
}

function useSpreadText(name: string, { lowest, middle, highest }: Spread): string {
  const { say, language } = useSpeech();
  const write = (value: number) => formatNumber(value, language, 1);
  return say('spread', { name, lowest: write(lowest), middle: write(middle), highest: write(highest) });
}

function Measure({ row, onChange }: Pick<RowProps, 'row' | 'onChange'>) {
  const { say } = useSpeech();
  const { least, most } = NORMALISERS[row.normaliser].marks;
  return (
    <>
      <SelectField
        label={say('direction')}
        options={DIRECTIONS.map((direction) => say(DIRECTION_WORDS[direction]))}
        chosen={DIRECTIONS.indexOf(row.direction)}
        onChoose={(index) => onChange({ direction: DIRECTIONS[index] ?? row.direction })}
      />
      <SelectField
        label={say('measure')}
        options={NORMALISER_IDS.map((id) => say(MEASURE_WORDS[id]))}
        chosen={NORMALISER_IDS.indexOf(row.normaliser)}
        onChoose={(index) => onChange(measuredBy(NORMALISER_IDS[index] ?? row.normaliser))}
      />
      {most > 0 && (
        <NumberList
          labelOf={(index) => say(most === 1 ? 'measure-goal' : 'measure-limit', { number: index + 1 })}
          values={row.marks}
          least={least}
          most={most}
          onChange={(marks) => onChange({ marks })}
        />
      )}
    </>
  );
}

/** Another measure begins with as many numbers as it cannot do without. */
function measuredBy(normaliser: NormaliserId): Partial<DraftRow> {
  const { least } = NORMALISERS[normaliser].marks;
  return { normaliser, marks: Array.from({ length: least }, () => 100) };
}

const DIRECTIONS: readonly Direction[] = ['more', 'less'];
const DIRECTION_WORDS = { more: 'more-is-better', less: 'less-is-better' } as const;

const MEASURE_WORDS = {
  rank: 'measure-rank',
  'mid-rank': 'measure-mid-rank',
  minmax: 'measure-minmax',
  zscore: 'measure-zscore',
  log: 'measure-log',
  target: 'measure-target',
  bands: 'measure-bands',
  yesno: 'measure-yesno',
  sum: 'measure-sum',
  vector: 'measure-vector',
} as const;

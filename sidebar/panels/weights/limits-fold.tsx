import type { CutSettings } from '../../../src/core/settings';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { NumberList } from '../../widgets/number-list';
import { SelectField } from '../../widgets/select-field';
import type { Draft } from './draft';

type Method = CutSettings['method'];

/** What each kind of limit begins with; `breaks` takes the number of groups. */
const FIRST_LIMITS: Readonly<Record<Method, readonly number[]>> = {
  quota: [20, 50],
  share: [80, 95],
  count: [10, 50],
  score: [70, 40],
  breaks: [3],
};
const METHODS = Object.keys(FIRST_LIMITS) as readonly Method[];
const WORDS = {
  quota: 'limits-quota',
  share: 'limits-share',
  count: 'limits-count',
  score: 'limits-score',
  breaks: 'limits-breaks',
} as const;

/** Limits that letters leave room for; the settings are checked where they are used. */
const MOST_LIMITS = 9;

/** Where one class ends and the next begins. */
export function LimitsFold(props: {
  readonly draft: Draft;
  readonly classIds: readonly string[];
  readonly onChange: (draft: Draft) => void;
}) {
  const { say, className } = useSpeech();
  const { draft, classIds } = props;
  const { cuts } = draft;
  const set = (next: CutSettings | null) => props.onChange({ ...draft, cuts: next });
  const options = [say('limits-usual'), ...METHODS.map((method) => say(WORDS[method]))];
  const labelOf = (index: number) =>
    cuts?.method === 'breaks'
      ? say('limits-groups')
      : say('limit-of', { class: className(classIds[index] ?? String(index + 1)) });
  return (
    <Fold title={say('limits')} value={cuts ? say(WORDS[cuts.method]) : say('limits-usual')}>
      <SelectField
        label={say('limits-by')}
        options={options}
        chosen={cuts ? 1 + METHODS.indexOf(cuts.method) : 0}
        onChoose={(index) => {
          const method = METHODS[index - 1];
          set(method ? { method, at: FIRST_LIMITS[method] } : null);
        }}
      />
      {cuts && (
        <NumberList
          labelOf={labelOf}
          values={cuts.at ?? FIRST_LIMITS[cuts.method]}
          least={1}
          most={cuts.method === 'breaks' ? 1 : MOST_LIMITS}
          onChange={(at) => set({ ...cuts, at })}
        />
      )}
    </Fold>
  );
}

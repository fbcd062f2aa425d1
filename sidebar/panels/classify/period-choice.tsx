import { useId } from 'preact/hooks';
import type { WindowView } from '../../../src/contract/api';
import { formatNumber } from '../../../src/contract/format-number';
import type { Settings, WindowSetting } from '../../../src/core/settings';
import { useSpeech, type Speech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { RadioGroup } from '../../widgets/radio-group';
import { periodFault, withChoice } from './chosen-settings';

type PeriodKind = 'auto' | 'all' | '12 months' | 'range';

/** Which rows count by their date. Amounts stand beside a period as soon as a calculation has shown them. */
export function PeriodChoice(props: {
  readonly settings: Settings;
  readonly hasDates: boolean;
  readonly known: WindowView | null;
  readonly onChoose: (settings: Settings) => void;
}) {
  const speech = useSpeech();
  const { settings, known } = props;
  const kind = kindOf(settings.window);
  const choose = (window: WindowSetting | null) => props.onChoose(withChoice(settings, 'window', window));
  if (!props.hasDates) return <p class="quiet">{speech.say('period-none')}</p>;
  return (
    <Fold title={speech.say('period')} value={speech.say(KIND_WORDS[kind])} isOpen={kind === 'range'}>
      <RadioGroup<PeriodKind>
        legend={speech.say('period')}
        isLegendHidden
        chosen={kind}
        options={KINDS.map((value) => ({
          value,
          label: speech.say(KIND_WORDS[value]),
          meaning: value === 'auto' ? speech.say('period-auto-meaning') : amountOf(value, known, speech),
        }))}
        onChoose={(value) => choose(value === 'range' ? emptyRange(known) : value === 'auto' ? null : value)}
      >
        {typeof settings.window === 'object' && <DayFields settings={settings} onChange={choose} />}
      </RadioGroup>
    </Fold>
  );
}

const KINDS: readonly PeriodKind[] = ['auto', 'all', '12 months', 'range'];

const KIND_WORDS = {
  auto: 'period-auto',
  all: 'period-all',
  '12 months': 'period-12-months',
  range: 'period-range',
} as const;

const kindOf = (window: WindowSetting | undefined): PeriodKind =>
  window === undefined ? 'auto' : typeof window === 'object' ? 'range' : window;

const emptyRange = (known: WindowView | null): WindowSetting => ({
  from: known?.from ?? '',
  to: known?.to ?? '',
});

function amountOf(kind: PeriodKind, known: WindowView | null, { say, language }: Speech): string | undefined {
  if (known === null) return undefined;
  if (known.kind === kind && known.amount !== null) {
    return say('period-amount', { amount: formatNumber(known.amount, language) });
  }
  if (known.other?.kind !== kind) return undefined;
  const { amount, customers } = known.other;
  return say('period-amount-customers', { amount: formatNumber(amount, language), count: customers });
}

function DayFields(props: {
  readonly settings: Settings;
  readonly onChange: (window: WindowSetting) => void;
}) {
  const { say } = useSpeech();
  const { window } = props.settings;
  if (typeof window !== 'object') return null;
  const fault = periodFault(props.settings);
  return (
    <div class="days">
      <DayField
        label={say('first-day')}
        day={window.from}
        onChange={(from) => props.onChange({ ...window, from })}
      />
      <DayField
        label={say('last-day')}
        day={window.to}
        onChange={(to) => props.onChange({ ...window, to })}
      />
      {fault && <p class="error">{say(fault)}</p>}
    </div>
  );
}

function DayField(props: {
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={props.day}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}

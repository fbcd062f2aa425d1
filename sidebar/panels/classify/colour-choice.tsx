import type { Settings } from '../../../src/core/settings';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { RadioGroup } from '../../widgets/radio-group';
import { withChoice } from './chosen-settings';

type Colouring = NonNullable<Settings['colour']>;

const WORDS = {
  row: 'colours-row',
  class: 'colours-class',
  selection: 'colours-selection',
  none: 'colours-none',
} as const;

const COLOURINGS: readonly Colouring[] = ['row', 'class', 'selection', 'none'];

/** What is coloured when nothing was chosen. */
const DEFAULT: Colouring = 'row';

export const colouringOf = (settings: Settings): Colouring => settings.colour ?? DEFAULT;

export function ColourChoice(props: {
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
}) {
  const { say } = useSpeech();
  const chosen = colouringOf(props.settings);
  return (
    <Fold title={say('colours')} value={say(WORDS[chosen])}>
      <RadioGroup<Colouring>
        legend={say('colours')}
        isLegendHidden
        chosen={chosen}
        options={COLOURINGS.map((value) => ({ value, label: say(WORDS[value]) }))}
        onChoose={(value) => props.onChoose(withChoice(props.settings, 'colour', value))}
      />
      <p class="quiet">{say('colours-meaning')}</p>
    </Fold>
  );
}

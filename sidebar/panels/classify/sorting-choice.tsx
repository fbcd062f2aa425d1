import type { Start } from '../../../src/contract/api';
import type { Settings } from '../../../src/core/settings';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { RadioGroup } from '../../widgets/radio-group';
import { withChoice } from './chosen-settings';

const AUTO = '';

/** By what customers are sorted, each way with one line of meaning. */
export function SortingChoice(props: {
  readonly schemes: Start['schemes'];
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
}) {
  const { say } = useSpeech();
  const { schemes, settings } = props;
  const chosen = schemes.find((scheme) => scheme.id === settings.scheme);
  const auto = { value: AUTO, label: say('sorting-auto'), meaning: say('sorting-auto-meaning') };
  return (
    <Fold title={say('sorting')} value={chosen?.name ?? auto.label}>
      <RadioGroup
        legend={say('sorting')}
        isLegendHidden
        chosen={settings.scheme ?? AUTO}
        options={[auto, ...schemes.map(({ id, name, meaning }) => ({ value: id, label: name, meaning }))]}
        onChoose={(id) => props.onChoose(withChoice(settings, 'scheme', id === AUTO ? null : id))}
      />
    </Fold>
  );
}

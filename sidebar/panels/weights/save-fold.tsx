import { useId, useState } from 'preact/hooks';
import { schemeSettings } from '../../../src/contract/api-schemes';
import type { Settings } from '../../../src/core/settings';
import { call } from '../../call';
import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';
import { Fold } from '../../widgets/fold';

/** Keeps the weights under a name, beside the ready ways of sorting. Sorts nothing. */
export function SaveFold(props: { readonly settings: Settings; readonly isDisabled: boolean }) {
  const { say } = useSpeech();
  const id = useId();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const reply = await call('saveScheme', { id: null, name, settings: schemeSettings(props.settings) });
    setSaving(false);
    setSaid(reply.ok ? say('saved-as', { name }) : reply.issues.map(({ text }) => text).join(' '));
  };
  return (
    <Fold title={say('save-as')}>
      <div class="field">
        <label for={id}>{say('save-name')}</label>
        <input id={id} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </div>
      <Button
        label={say('save')}
        isDisabled={props.isDisabled || isSaving || name.trim() === ''}
        onPress={() => void save()}
      />
      <p role="status">{said}</p>
    </Fold>
  );
}

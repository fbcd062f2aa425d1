import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';

/** No list in the sheet: what a list needs, and an example to look at. */
export function EmptyState(props: { readonly isDisabled: boolean; readonly onTryExample: () => void }) {
  const { say } = useSpeech();
  return (
    <div class="empty">
      <h3>{say('empty-title')}</h3>
      <p>{say('empty-text')}</p>
      <Button
        label={say('try-example')}
        isPrimary
        isDisabled={props.isDisabled}
        onPress={props.onTryExample}
      />
    </div>
  );
}

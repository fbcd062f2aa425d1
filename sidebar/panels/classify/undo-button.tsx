import { useSpeech } from '../../speech';
import { ConfirmButton } from '../../widgets/confirm-button';

export function UndoButton(props: { readonly isDisabled: boolean; readonly onUndo: () => void }) {
  const { say } = useSpeech();
  return (
    <ConfirmButton
      label={say('undo')}
      question={say('undo-question')}
      isDisabled={props.isDisabled}
      onConfirm={props.onUndo}
    />
  );
}

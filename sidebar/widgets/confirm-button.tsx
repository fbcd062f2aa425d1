import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';
import { Button } from './button';

/** A button that asks once more in its own place before it acts. */
export function ConfirmButton(props: {
  readonly label: string;
  readonly question: string;
  readonly isDisabled: boolean;
  readonly onConfirm: () => void;
}) {
  const { say } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const questionId = useId();
  useEffect(() => {
    if (isAsking) group.current?.querySelector('button')?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return <Button label={props.label} isDisabled={props.isDisabled} onPress={() => setAsking(true)} />;
  }
  return (
    <div class="confirm" role="group" aria-labelledby={questionId} ref={group}>
      <p id={questionId}>{props.question}</p>
      <div class="buttons">
        <Button label={props.label} isDisabled={props.isDisabled} onPress={props.onConfirm} />
        <Button label={say('cancel')} onPress={() => setAsking(false)} />
      </div>
    </div>
  );
}

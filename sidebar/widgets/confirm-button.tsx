import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';
import { Button } from './button';

/**
 * A button that asks once more in its own place before it acts. The question takes the focus, not its button, so that
 * a key pressed twice confirms nothing; cancelling gives the focus back.
 */
export function ConfirmButton(props: {
  readonly label: string;
  readonly question: string;
  readonly isDisabled: boolean;
  readonly onConfirm: () => void;
}) {
  const { say } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const place = useFocusOnChange(isAsking);
  const questionId = useId();
  if (!isAsking) {
    return (
      <div ref={place}>
        <Button label={props.label} isDisabled={props.isDisabled} onPress={() => setAsking(true)} />
      </div>
    );
  }
  return (
    <div class="confirm" role="group" aria-labelledby={questionId} tabIndex={-1} ref={place}>
      <p id={questionId}>{props.question}</p>
      <div class="buttons">
        <Button label={props.label} isDisabled={props.isDisabled} onPress={props.onConfirm} />
        <Button label={say('cancel')} onPress={() => setAsking(false)} />
      </div>
    </div>
  );
}

/** Moves the focus to the question when it appears, and back to the button when it goes; not on the first picture. */
function useFocusOnChange(isAsking: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(isAsking);
  useLayoutEffect(() => {
    if (wasAsking.current === isAsking) return;
    wasAsking.current = isAsking;
    (isAsking ? place.current : place.current?.querySelector('button'))?.focus();
  }, [isAsking]);
  return place;
}

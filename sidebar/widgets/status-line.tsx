import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../speech';

/** After this long the user is told that it goes on. */
const PATIENCE_MS = 8_000;

/** The one live region: what is being done, and afterwards what came of it. */
export function StatusLine(props: { readonly text: string; readonly isWorking: boolean }) {
  const { say } = useSpeech();
  const isSlow = useIsSlow(props.isWorking, props.text);
  return (
    <p class="status" role="status">
      {props.isWorking && <span class="spinner" aria-hidden="true" />}
      <span>
        {props.text}
        {isSlow && ' ' + say('still-working')}
      </span>
    </p>
  );
}

function useIsSlow(isWorking: boolean, text: string): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isWorking) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWorking, text]);
  return isSlow;
}

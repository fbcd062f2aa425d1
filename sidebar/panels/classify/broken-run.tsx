import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';

/** A run was broken off between two writes: it is finished or taken back before anything else. */
export function BrokenRun(props: {
  readonly isDisabled: boolean;
  readonly onFinish: (how: 'finish' | 'undo') => void;
}) {
  const { say } = useSpeech();
  return (
    <section class="question">
      <h2>{say('broken-title')}</h2>
      <p>{say('broken-text')}</p>
      <div class="buttons">
        <Button
          label={say('finish')}
          isPrimary
          isDisabled={props.isDisabled}
          onPress={() => props.onFinish('finish')}
        />
        <Button
          label={say('finish-undo')}
          isDisabled={props.isDisabled}
          onPress={() => props.onFinish('undo')}
        />
      </div>
    </section>
  );
}

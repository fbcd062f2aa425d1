import { useState } from 'preact/hooks';
import type { WireIssue } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';
import { RadioGroup } from '../../widgets/radio-group';

/** A question about the data, in place. Ticking an answer does nothing yet; the button uses it. */
export function QuestionForm(props: {
  readonly question: WireIssue;
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly onAnswer: (settings: Readonly<Record<string, unknown>>) => void;
}) {
  const { say } = useSpeech();
  const [ticked, setTicked] = useState<number | null>(null);
  const candidates = props.question.candidates ?? [];
  const answer = ticked === null ? undefined : candidates[ticked];
  return (
    <section class="question">
      <RadioGroup
        legend={props.question.text}
        options={candidates.map((candidate, value) => ({ value, label: candidate.label }))}
        chosen={ticked}
        onChoose={setTicked}
      />
      <Button
        label={say('use-this')}
        isPrimary={props.isPrimary}
        isDisabled={props.isDisabled || answer === undefined}
        onPress={() => answer && props.onAnswer(answer.settings)}
      />
    </section>
  );
}

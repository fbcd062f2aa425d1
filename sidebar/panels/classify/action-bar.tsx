import type { PanelProps } from '../../frame/panel';
import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';
import { StatusLine } from '../../widgets/status-line';
import { periodFault } from './chosen-settings';
import { openQuestions } from './state';
import { statusOf } from './status';
import { UndoButton } from './undo-button';

type BarProps = Pick<PanelProps, 'talk' | 'open'>;

/** The bottom of the panel: what is being done, and the buttons that lead on. */
export function ActionBar({ talk, open }: BarProps) {
  const speech = useSpeech();
  const { work } = talk.state;
  return (
    <footer class="actions">
      <StatusLine text={statusOf(talk.state, speech)} isWorking={work !== null} />
      <div class="buttons">
        <StageButtons talk={talk} open={open} isWorking={work !== null} />
      </div>
    </footer>
  );
}

function StageButtons({ talk, open, isWorking }: BarProps & { readonly isWorking: boolean }) {
  const { say } = useSpeech();
  const { state } = talk;
  const toWeights = (
    <Button label={say('weights-open')} isDisabled={isWorking} onPress={() => open('weights')} />
  );
  switch (state.stage) {
    case 'setup': {
      if (!state.recognised?.main || state.isBroken) return null;
      const isAsked = openQuestions(state).length > 0;
      const isDisabled = isWorking || isAsked || periodFault(state.settings) !== null;
      return (
        <>
          <Button
            label={say('classify')}
            isPrimary={!isAsked}
            isDisabled={isDisabled}
            onPress={() => talk.check()}
          />
          {!isAsked && toWeights}
        </>
      );
    }
    case 'checked':
      return (
        <>
          <Button label={say('write')} isPrimary isDisabled={isWorking} onPress={() => talk.write()} />
          <Button label={say('back')} isDisabled={isWorking} onPress={talk.back} />
        </>
      );
    case 'done':
      return (
        <>
          <Button label={say('again')} isDisabled={isWorking} onPress={talk.back} />
          {toWeights}
          {state.canUndo && <UndoButton isDisabled={isWorking} onUndo={() => talk.undo()} />}
        </>
      );
  }
}

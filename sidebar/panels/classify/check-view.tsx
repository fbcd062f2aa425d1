import type { Check } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { Alert } from '../../widgets/alert';
import type { IssueActions } from '../../widgets/issue-list';
import { colouringOf } from './colour-choice';
import type { ClassifyState } from './state';
import { SummaryView } from './summary-view';

/** What will be written, before anything is. */
export function CheckView(props: {
  readonly check: Check;
  readonly state: ClassifyState;
  readonly actions: IssueActions;
}) {
  const { say } = useSpeech();
  const { summary } = props.check;
  const { isOtherBecause } = props.state;
  const colouring = colouringOf(props.state.settings);
  return (
    <>
      {isOtherBecause && (
        <Alert key={props.check.fingerprint} kind="changed">
          <p>{say(OTHER_WORDS[isOtherBecause])}</p>
        </Alert>
      )}
      <p>{say('check-text', { sheet: summary.sheetName })}</p>
      {colouring !== 'none' && <p>{say(COLOUR_WORDS[colouring])}</p>}
      <SummaryView summary={summary} actions={props.actions} />
    </>
  );
}

const COLOUR_WORDS = {
  row: 'check-colours-row',
  class: 'check-colours-class',
  selection: 'check-colours-selection',
} as const;

const OTHER_WORDS = { changed: 'check-changed', differs: 'check-differs' } as const;

import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import type { IssueActions } from '../../widgets/issue-list';
import type { Conversation } from './conversation';
import { SummaryView } from './summary-view';
import { UndoButton } from './undo-button';

/** The classification that stands in the sheet, and the way back from it. */
export function LastRun({ talk, actions }: { readonly talk: Conversation; readonly actions: IssueActions }) {
  const { say, moment } = useSpeech();
  const { lastRun, canUndo } = talk.state;
  if (!lastRun) return null;
  return (
    <Fold title={say('last-run', { at: moment(lastRun.at ?? '') })}>
      <SummaryView summary={lastRun} actions={actions} />
      {canUndo && <UndoButton isDisabled={actions.isDisabled} onUndo={() => talk.undo()} />}
      <p class="quiet">{say('version-history')}</p>
    </Fold>
  );
}

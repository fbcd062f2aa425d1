import type { Summary } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { IssueList, type IssueActions } from '../../widgets/issue-list';
import { ClassTable } from './class-table';
import { ConcentrationPicture } from './concentration-picture';
import { MovesList } from './moves-list';
import { RowsLeftOutList } from './rows-left-out-list';

/** What a run did or would do: classes, picture, period, moves, rows left out, their classes, findings. */
export function SummaryView(props: { readonly summary: Summary; readonly actions: IssueActions }) {
  const { say } = useSpeech();
  const { summary, actions } = props;
  return (
    <div class="summary">
      <p>
        <strong>
          {say('customers-in-all', { count: summary.customers })} · {summary.schemeName}
        </strong>
        {summary.schemeReason && <small>{summary.schemeReason}</small>}
        {summary.amountSource && <small>{summary.amountSource}</small>}
      </p>
      <ClassTable summary={summary} />
      {summary.leftOut.map((group) => (
        <p class="quiet" key={group.reason}>
          {say('not-in-a-class', { reason: group.text, count: group.customers })}
        </p>
      ))}
      <ConcentrationPicture classes={summary.classes} />
      <p class="quiet">{summary.window.text}</p>
      <div class="folds">
        <MovesList moves={summary.moves} />
        <RowsLeftOutList
          groups={summary.rowsLeftOut}
          isDisabled={actions.isDisabled}
          onShow={actions.onShow}
        />
        {summary.theirs && (
          <Fold
            title={say('their-classes')}
            value={say('theirs-different', { count: summary.theirs.different })}
          >
            <p>{say('theirs', { ...summary.theirs })}</p>
          </Fold>
        )}
      </div>
      {summary.issues.length > 0 && (
        <section>
          <h2>{say('findings')}</h2>
          <IssueList issues={summary.issues} actions={actions} />
        </section>
      )}
    </div>
  );
}

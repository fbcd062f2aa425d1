import type { Start } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { IssueList, type IssueActions } from '../../widgets/issue-list';
import { withSheet } from './chosen-settings';
import { ColourChoice } from './colour-choice';
import type { Conversation } from './conversation';
import { EmptyState } from './empty-state';
import { LastRun } from './last-run';
import { PeriodChoice } from './period-choice';
import { Questions } from './questions';
import { RecognisedList } from './recognised-list';
import { holdsDates } from './roles';
import { SheetChoice } from './sheet-choice';
import { Skeleton } from './skeleton';
import { SortingChoice } from './sorting-choice';
import { isEmpty, openQuestions } from './state';

interface SetupProps {
  readonly talk: Conversation;
  readonly start: Start;
  readonly actions: IssueActions;
}

/** The first picture: what has to be decided, what was found, what can be chosen. */
export function SetupView(props: SetupProps) {
  const { say } = useSpeech();
  const { talk, actions } = props;
  const { recognised, lastRun } = talk.state;
  return (
    <>
      <Questions talk={talk} actions={actions} />
      <section>
        <h2>{say('found')}</h2>
        <Sheet {...props} />
        <Found {...props} />
      </section>
      {(recognised?.main || lastRun) && (
        <section class="folds">
          {recognised?.main && <Choices {...props} />}
          <LastRun talk={talk} actions={actions} />
        </section>
      )}
    </>
  );
}

function Sheet({ talk, start, actions }: SetupProps) {
  const { recognised, settings } = talk.state;
  const read = recognised?.main?.sheetNames[0];
  const active = start.sheets.find((sheet) => sheet.isActive)?.name;
  return (
    <SheetChoice
      key={read}
      sheetNames={start.sheets.map((sheet) => sheet.name)}
      current={read ?? settings.sheet ?? active ?? null}
      isDisabled={actions.isDisabled}
      onRead={(name) => talk.recognise(withSheet(settings, name))}
    />
  );
}

function Found({ talk, actions }: SetupProps) {
  const { state } = talk;
  const { recognised } = state;
  const empty = isEmpty(state) && (
    <EmptyState isDisabled={actions.isDisabled} onTryExample={() => talk.tryExample()} />
  );
  if (recognised === null) return state.work ? <Skeleton /> : empty;
  const questions = openQuestions(state);
  const findings = recognised.issues.filter((issue) => !questions.includes(issue));
  return (
    <>
      {findings.length > 0 && <IssueList issues={findings} actions={actions} />}
      {empty}
      <RecognisedList recognised={recognised} settings={state.settings} onChoose={talk.choose} />
    </>
  );
}

function Choices({ talk, start }: SetupProps) {
  const { settings, recognised, check, lastRun } = talk.state;
  return (
    <>
      <PeriodChoice
        settings={settings}
        hasDates={recognised !== null && holdsDates(recognised, settings)}
        known={(check?.summary ?? lastRun)?.window ?? null}
        onChoose={talk.choose}
      />
      <SortingChoice schemes={start.schemes} settings={settings} onChoose={talk.choose} />
      <ColourChoice settings={settings} onChoose={talk.choose} />
    </>
  );
}

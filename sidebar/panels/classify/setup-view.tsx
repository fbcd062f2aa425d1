import type { Start } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import type { IssueActions } from '../../widgets/issue-list';
import { IssueList } from '../../widgets/issue-list';
import { withAnswer, withSheet } from './chosen-settings';
import { ColourChoice } from './colour-choice';
import type { Conversation } from './conversation';
import { EmptyState } from './empty-state';
import { PeriodChoice } from './period-choice';
import { QuestionForm } from './question-form';
import { RecognisedList } from './recognised-list';
import { rolesOf } from './roles';
import { SheetChoice } from './sheet-choice';
import { Skeleton } from './skeleton';
import { SortingChoice } from './sorting-choice';
import { isEmpty, openQuestions } from './state';
import { SummaryView } from './summary-view';
import { UndoButton } from './undo-button';

/** The first picture: what was found, what can be chosen, what has to be decided first. */
export function SetupView(props: {
  readonly talk: Conversation;
  readonly start: Start;
  readonly actions: IssueActions;
}) {
  const { say } = useSpeech();
  const { talk, start, actions } = props;
  const { state } = talk;
  return (
    <>
      <section>
        <h2>{say('found')}</h2>
        <SheetChoice
          key={state.recognised?.main?.sheetNames[0] ?? ''}
          sheetNames={start.sheets.map((sheet) => sheet.name)}
          current={currentSheet(talk, start)}
          isDisabled={actions.isDisabled}
          onRead={(name) => talk.recognise(withSheet(state.settings, name))}
        />
        <Found talk={talk} actions={actions} />
      </section>
      {state.recognised?.main && <Choices talk={talk} start={start} />}
      {state.lastRun && <LastRun talk={talk} actions={actions} />}
    </>
  );
}

function currentSheet({ state }: Conversation, start: Start): string | null {
  const active = start.sheets.find((sheet) => sheet.isActive)?.name ?? null;
  return state.recognised?.main?.sheetNames[0] ?? state.settings.sheet ?? active;
}

function Found({ talk, actions }: { readonly talk: Conversation; readonly actions: IssueActions }) {
  const { state } = talk;
  const questions = openQuestions(state);
  if (state.recognised === null) return state.work ? <Skeleton /> : null;
  const others = state.recognised.issues.filter((issue) => !questions.includes(issue));
  return (
    <>
      {isEmpty(state) && (
        <EmptyState isDisabled={actions.isDisabled} onTryExample={() => talk.tryExample()} />
      )}
      <RecognisedList recognised={state.recognised} settings={state.settings} onChoose={talk.choose} />
      {others.length > 0 && <IssueList issues={others} actions={actions} />}
      {questions.map((question, index) => (
        <QuestionForm
          key={question.code + index}
          question={question}
          isPrimary={index === 0}
          isDisabled={actions.isDisabled}
          onAnswer={(answer) => talk.recognise(withAnswer(state.settings, answer))}
        />
      ))}
    </>
  );
}

function Choices({ talk, start }: { readonly talk: Conversation; readonly start: Start }) {
  const { settings, recognised, check, lastRun } = talk.state;
  const hasDates =
    recognised !== null &&
    rolesOf(recognised, settings).some((role) => role.role === 'date' && role.used !== null);
  return (
    <section class="choices">
      <PeriodChoice
        settings={settings}
        hasDates={hasDates}
        known={(check?.summary ?? lastRun)?.window ?? null}
        onChoose={talk.choose}
      />
      <SortingChoice schemes={start.schemes} settings={settings} onChoose={talk.choose} />
      <ColourChoice settings={settings} onChoose={talk.choose} />
    </section>
  );
}

function LastRun({ talk, actions }: { readonly talk: Conversation; readonly actions: IssueActions }) {
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

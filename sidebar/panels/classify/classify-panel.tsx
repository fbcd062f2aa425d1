import { useRef } from 'preact/hooks';
import type { Acceptance } from '../../../src/contract/api';
import type { PanelProps } from '../../frame/panel';
import { useSpeech } from '../../speech';
import { Alert } from '../../widgets/alert';
import { Button } from '../../widgets/button';
import { Heading } from '../../widgets/heading';
import { IssueList, type IssueActions } from '../../widgets/issue-list';
import { ActionBar } from './action-bar';
import { BrokenRun } from './broken-run';
import { CheckView } from './check-view';
import type { Conversation } from './conversation';
import { KeptCells } from './kept-cells';
import { SetupView } from './setup-view';
import { Skeleton } from './skeleton';
import { openQuestions, type Stage } from './state';
import { SummaryView } from './summary-view';

const TITLES = { setup: 'title', checked: 'check-title', done: 'result-title' } as const;

/** The Classify panel: choose, look at what would be written, write, see what happened. */
export function ClassifyPanel({ talk, takesFocus, open }: PanelProps) {
  const { say } = useSpeech();
  const { stage, work, undone } = talk.state;
  const hasMoved = useHasMoved(stage);
  const actions = useIssueActions(talk);
  return (
    <div class="panel" aria-busy={work !== null}>
      <header>
        <Heading key={stage} text={say(TITLES[stage])} takesFocus={hasMoved || takesFocus} />
        {stage === 'setup' && <p class="quiet">{say('intro')}</p>}
      </header>
      <Problems talk={talk} actions={actions} />
      {stage === 'setup' && undone && <KeptCells kept={undone.kept} />}
      <StageView talk={talk} actions={actions} />
      <ActionBar talk={talk} open={open} />
    </div>
  );
}

function StageView({ talk, actions }: { readonly talk: Conversation; readonly actions: IssueActions }) {
  const { say } = useSpeech();
  const { state } = talk;
  const { start, stage, check, lastRun } = state;
  if (!start) return state.work ? <Skeleton /> : null;
  if (state.isBroken)
    return <BrokenRun isDisabled={actions.isDisabled} onFinish={(how) => talk.finish(how)} />;
  if (stage === 'checked' && check) return <CheckView check={check} state={state} actions={actions} />;
  if (stage === 'done' && lastRun) {
    return (
      <>
        <SummaryView summary={lastRun} actions={actions} />
        <p class="quiet">{say('version-history')}</p>
      </>
    );
  }
  return <SetupView talk={talk} start={start} actions={actions} />;
}

/** Why the last call brought nothing, with a way on. Questions with answers to pick stand as forms instead. */
function Problems({ talk, actions }: { readonly talk: Conversation; readonly actions: IssueActions }) {
  const { say } = useSpeech();
  const { state } = talk;
  const asked = state.stage === 'setup' ? openQuestions(state) : [];
  const problems = state.problems.filter((issue) => !asked.includes(issue));
  if (problems.length === 0) return null;
  const isAllowable = problems.some((issue) => issue.accept !== undefined);
  return (
    <Alert kind="problems">
      <IssueList issues={problems} actions={actions} />
      {!isAllowable && (
        <Button label={say('try-again')} isDisabled={actions.isDisabled} onPress={() => talk.begin()} />
      )}
    </Alert>
  );
}

function useIssueActions(talk: Conversation): IssueActions {
  const { say } = useSpeech();
  const { stage, work } = talk.state;
  return {
    isDisabled: work !== null,
    onShow: (place) => talk.show(place),
    acceptLabel: (acceptance) => {
      if (stage === 'checked') return say(ALLOW_WORDS[acceptance]);
      return acceptance === 'repair' || acceptance === 'finish' ? say(acceptance) : null;
    },
    onAccept: (acceptance) => acceptIn(stage, acceptance, talk),
  };
}

const ALLOW_WORDS = {
  'widen-filter': 'allow-widen-filter',
  'keep-filter': 'allow-keep-filter',
  repair: 'allow-repair',
  finish: 'allow-finish',
} as const;

/** Before writing, what is allowed goes along with the writing; at other times it is done by itself. */
function acceptIn(stage: Stage, acceptance: Acceptance, talk: Conversation): Promise<void> {
  if (stage === 'checked') return talk.allow(acceptance);
  return acceptance === 'repair' ? talk.repair() : talk.finish('finish');
}

/** True once the picture has changed: only then may a heading take the focus from the sheet. */
function useHasMoved(stage: Stage): boolean {
  const first = useRef(stage);
  const hasMoved = useRef(false);
  if (stage !== first.current) hasMoved.current = true;
  return hasMoved.current;
}

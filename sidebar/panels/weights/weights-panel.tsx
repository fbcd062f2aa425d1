import { useMemo } from 'preact/hooks';
import type { PanelProps } from '../../frame/panel';
import { useSpeech } from '../../speech';
import { Alert } from '../../widgets/alert';
import { Button } from '../../widgets/button';
import { Heading } from '../../widgets/heading';
import { IssueList } from '../../widgets/issue-list';
import { ProgressBar } from '../../widgets/progress-bar';
import { BrokenRun } from '../classify/broken-run';
import { Skeleton } from '../classify/skeleton';
import type { CustomerData } from './customer-data';
import { settingsWith, sharesOf, withRow, type Draft } from './draft';
import { LimitsFold } from './limits-fold';
import { Outcome } from './outcome';
import { refusalsOf } from './refusals';
import { SaveFold } from './save-fold';
import { useWeights, type Weights } from './use-weights';
import { WeightRow } from './weight-row';
import { WeightsBar } from './weights-bar';
import { classesBefore, sortAgain } from './what-if';

/** What counts and how much; every step sorts the whole list again in the page. Nothing is written before *Apply*. */
export function WeightsPanel(props: PanelProps) {
  const { say } = useSpeech();
  const { talk } = props;
  const weights = useWeights(talk, props.isShown);
  const { data, draft } = weights;
  return (
    <div class="panel" aria-busy={weights.arrived !== null || talk.state.work !== null}>
      <header>
        <Heading text={say('weights-title')} takesFocus={props.takesFocus} />
        <p class="quiet">{say('weights-intro')}</p>
      </header>
      {talk.state.isBroken ? (
        <BrokenRun isDisabled={talk.state.work !== null} onFinish={(how) => talk.finish(how)} />
      ) : (
        <Arriving weights={weights} />
      )}
      {data && draft ? (
        <Reweighed {...props} weights={weights} data={data} draft={draft} />
      ) : (
        <footer class="actions">
          <div class="buttons">
            <Button label={say('back')} onPress={props.close} />
          </div>
        </footer>
      )}
    </div>
  );
}

/** The list on its way, or why it did not come. */
function Arriving({ weights }: { readonly weights: Weights }) {
  const { say } = useSpeech();
  const { arrived, problems, data } = weights;
  if (problems.length > 0) {
    const actions = { isDisabled: false, onShow: nothing, acceptLabel: () => null, onAccept: nothing };
    return (
      <Alert kind="problems">
        <IssueList issues={problems} actions={actions} />
        <Button label={say('try-again')} onPress={() => weights.load()} />
      </Alert>
    );
  }
  if (arrived === null) return null;
  return (
    <>
      <p role="status">{say('weights-loading')}</p>
      <ProgressBar label={say('weights-loading')} share={arrived} />
      {!data && <Skeleton />}
    </>
  );
}

const nothing = (): void => undefined;

function Reweighed(
  props: PanelProps & { readonly weights: Weights; readonly data: CustomerData; readonly draft: Draft },
) {
  const { say } = useSpeech();
  const { weights, data, draft, talk } = props;
  const { settings } = talk.state;
  const current = useMemo(() => sortAgain(data, settings), [data, settings]);
  const wanted = useMemo(() => settingsWith(settings, draft), [settings, draft]);
  const result = useMemo(() => sortAgain(data, wanted), [data, wanted]);
  const ids = result.classIds.join();
  const before = useMemo(() => classesBefore(data, current, result.classIds), [data, current, ids]);
  const refusals = refusalsOf(result);
  const nameOf = (id: string) => talk.state.start?.schemes.find((scheme) => scheme.id === id)?.name ?? id;
  const isWorking = talk.state.work !== null || weights.arrived !== null;
  return (
    <>
      {draft.schemeId !== current.schemeId && (
        <p class="notice">
          {say('weights-other-sorting', {
            now: nameOf(current.schemeId),
            then: nameOf(draft.schemeId),
          })}
        </p>
      )}
      <WeightRows {...{ data, draft }} isDisabled={isWorking} onChange={weights.change} />
      <div class="folds">
        <LimitsFold draft={draft} classIds={result.classIds} onChange={weights.change} />
        <SaveFold settings={wanted} isDisabled={isWorking || refusals.length > 0} />
      </div>
      {refusals.length > 0 ? (
        <Alert kind="problems">
          {refusals.map((word) => (
            <p key={word} class="error">
              {say(word)}
            </p>
          ))}
        </Alert>
      ) : (
        <Outcome data={data} result={result} before={before} />
      )}
      <WeightsBar
        {...props}
        result={result}
        before={before}
        wanted={wanted}
        isRefused={refusals.length > 0}
      />
    </>
  );
}

function WeightRows(props: {
  readonly data: CustomerData;
  readonly draft: Draft;
  readonly isDisabled: boolean;
  readonly onChange: (draft: Draft) => void;
}) {
  const { say } = useSpeech();
  const { data, draft } = props;
  const shares = sharesOf(draft);
  return (
    <ul class="weights" aria-label={say('weights-title')}>
      {draft.rows.map((row, index) => {
        const column = data.prepared.columns.find(({ id }) => id === row.id);
        return (
          column && (
            <WeightRow
              key={row.id}
              row={row}
              share={shares[index] ?? 0}
              column={column}
              isDisabled={props.isDisabled}
              onChange={(change) => props.onChange(withRow(draft, row.id, change))}
            />
          )
        );
      })}
    </ul>
  );
}

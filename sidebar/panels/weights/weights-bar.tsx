import { useMemo } from 'preact/hooks';
import type { Check } from '../../../src/contract/api';
import type { SchemeResult } from '../../../src/core/schemes/result';
import type { Settings } from '../../../src/core/settings';
import type { PanelProps } from '../../frame/panel';
import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';
import { StatusLine } from '../../widgets/status-line';
import { statusOf } from '../classify/status';
import { UndoButton } from '../classify/undo-button';
import type { CustomerData } from './customer-data';
import type { Weights } from './use-weights';
import { whatIf, type WhatIf } from './what-if';

/** The bottom of the panel: who would move in all, and the buttons. What *Apply* leads to, Classify shows. */
export function WeightsBar(
  props: PanelProps & {
    readonly weights: Weights;
    readonly data: CustomerData;
    readonly result: SchemeResult;
    readonly before: Int8Array;
    /** The settings of the draft. */
    readonly wanted: Settings;
    readonly isRefused: boolean;
  },
) {
  const speech = useSpeech();
  const { say } = speech;
  const { talk, weights, data, result, before, isRefused } = props;
  const isWorking = talk.state.work !== null || weights.arrived !== null;
  const everybody = useMemo(() => whatIf(data, result, { before, filter: null }), [data, result, before]);
  const moving = everybody.up.customers + everybody.down.customers;
  const apply = () => {
    props.open('classify');
    void talk.apply(props.wanted, (check) => isAsShown(check, everybody));
  };
  const canApply = !isWorking && !isRefused && (weights.isChanged || moving > 0);
  return (
    <footer class="actions">
      <StatusLine
        text={
          isWorking ? statusOf(talk.state, speech) : isRefused ? '' : say('would-move', { count: moving })
        }
        isWorking={isWorking}
      />
      <div class="buttons">
        <Button label={say('apply')} isPrimary isDisabled={!canApply} onPress={apply} />
        <Button label={say('reset')} isDisabled={isWorking || !weights.isChanged} onPress={weights.reset} />
        <Button label={say('back')} isDisabled={isWorking} onPress={props.close} />
        {talk.state.canUndo && <UndoButton isDisabled={isWorking} onUndo={() => void talk.undo()} />}
      </div>
    </footer>
  );
}

/** Shares are sums of amounts in another order. */
const SAME_SHARE = 1e-9;

/** Whether the add-on comes to the same classes, with the same sales in them, as the page did. */
function isAsShown({ summary }: Check, { classes }: WhatIf): boolean {
  const total = classes.reduce((sum, { after }) => sum + after.amount, 0);
  return (
    summary.classes.length === classes.length &&
    classes.every(({ id, after }, index) => {
      const told = summary.classes[index];
      const share = told?.share ?? 0;
      const isSameShare = total === 0 || Math.abs(share - after.amount / total) < SAME_SHARE;
      return told?.class === id && told.customers === after.customers && isSameShare;
    })
  );
}

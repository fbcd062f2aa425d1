import type { Acceptance, WireIssue } from '../../src/contract/api';
import { useSpeech } from '../speech';
import { Button } from './button';
import { ShowRows, type ShowPlace } from './show-rows';

/** What an issue can lead to: showing its rows, and allowing what it asks for. */
export interface IssueActions {
  readonly isDisabled: boolean;
  readonly onShow: ShowPlace;
  readonly acceptLabel: (acceptance: Acceptance) => string | null;
  readonly onAccept: (acceptance: Acceptance) => void;
}

/** Findings as sentences, each with its weight in words and, where there is one, a way on. */
export function IssueList(props: { readonly issues: readonly WireIssue[]; readonly actions: IssueActions }) {
  return (
    <ul class="issues">
      {props.issues.map((issue, index) => (
        <IssueItem key={index} issue={issue} actions={props.actions} />
      ))}
    </ul>
  );
}

function IssueItem({ issue, actions }: { readonly issue: WireIssue; readonly actions: IssueActions }) {
  const { say } = useSpeech();
  const { accept = [], sheetName, rowNumbers = [] } = issue;
  return (
    <li class={'issue ' + issue.severity}>
      <strong>{say(KINDS[issue.severity])}</strong>
      <p>{issue.text}</p>
      {sheetName !== undefined && rowNumbers.length > 0 && (
        <ShowRows
          sheetName={sheetName}
          rowNumbers={rowNumbers}
          column={issue.column}
          isDisabled={actions.isDisabled}
          onShow={actions.onShow}
        />
      )}
      {accept.map((acceptance) => {
        const label = actions.acceptLabel(acceptance);
        if (label === null) return null;
        const onPress = () => actions.onAccept(acceptance);
        return <Button key={acceptance} label={label} isDisabled={actions.isDisabled} onPress={onPress} />;
      })}
    </li>
  );
}

const KINDS = {
  refusal: 'kind-refusal',
  question: 'kind-question',
  warning: 'kind-warning',
  notice: 'kind-notice',
} as const;

import { useSpeech } from '../speech';
import { Heading } from '../widgets/heading';
import type { Panel, PanelId } from './panel';

/** What stands behind *More*: each panel by its name and one line. */
export function MoreList(props: {
  readonly panels: readonly Panel[];
  readonly onOpen: (panel: PanelId) => void;
}) {
  const { say } = useSpeech();
  return (
    <div class="panel">
      <header>
        <Heading text={say('tab-more')} takesFocus={false} />
      </header>
      <ul class="more-list">
        {props.panels.map(({ id, title, meaning }) => (
          <li key={id}>
            <button type="button" onClick={() => props.onOpen(id)}>
              <span>{say(title)}</span>
              {meaning && <small>{say(meaning)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

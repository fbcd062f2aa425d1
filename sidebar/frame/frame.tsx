import { useMemo, useState } from 'preact/hooks';
import type { Start } from '../../src/contract/api';
import type { PageWords } from '../../src/contract/page-words';
import { useConversation, type Conversation } from '../panels/classify/conversation';
import { speechIn, SpeechContext, useSpeech } from '../speech';
import { MoreList } from './more-list';
import type { Panel, PanelId } from './panel';
import { PANELS } from './panels';
import { placeOfPanel, placeOfTab, tabsOf, type Place } from './place';
import { TabRow, tabElementId } from './tab-row';

const CONTENT_ID = 'content';
const TABS = tabsOf(PANELS);
const BEHIND_MORE = PANELS.filter(({ tab }) => tab === 'more');

/** The whole sidebar: the words, the tabs and the panels below them. */
export function Frame(props: { readonly handed: Start | null; readonly words: PageWords }) {
  const talk = useConversation(props.handed);
  const speech = useMemo(() => speechIn(props.words), [props.words]);
  return (
    <SpeechContext.Provider value={speech}>
      <TabbedPanels talk={talk} />
    </SpeechContext.Provider>
  );
}

function TabbedPanels({ talk }: { readonly talk: Conversation }) {
  const { say } = useSpeech();
  const { place, opened, go } = usePlace();
  const title = (tab: Place['tab']) => PANELS.find((panel) => panel.tab === tab)?.title ?? 'tab-more';
  return (
    <>
      {TABS.length > 1 && (
        <TabRow
          name={say('tabs-name')}
          tabs={TABS.map((id) => ({ id, label: say(id === 'more' ? 'tab-more' : title(id)) }))}
          chosen={place.tab}
          controls={CONTENT_ID}
          onChoose={(tab) => go(placeOfTab(PANELS, tab))}
        />
      )}
      <div
        class="content"
        id={CONTENT_ID}
        {...(TABS.length > 1 && { role: 'tabpanel', 'aria-labelledby': tabElementId(place.tab) })}
      >
        {place.panel === null && (
          <MoreList panels={BEHIND_MORE} onOpen={(id) => go(placeOfPanel(PANELS, id))} />
        )}
        {PANELS.filter(({ id }) => opened.includes(id)).map((panel) => (
          <ShownPanel key={panel.id} panel={panel} talk={talk} place={place} onGo={go} />
        ))}
      </div>
    </>
  );
}

function ShownPanel(props: {
  readonly panel: Panel;
  readonly talk: Conversation;
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}) {
  const { panel, place, onGo } = props;
  const { View } = panel;
  const isShown = place.panel === panel.id;
  return (
    <div class="content" hidden={!isShown}>
      <View
        talk={props.talk}
        isShown={isShown}
        takesFocus={isShown && place.isOpenedInside}
        open={(id) => onGo(placeOfPanel(PANELS, id))}
        close={() => onGo({ ...placeOfTab(PANELS, panel.tab), isOpenedInside: true })}
      />
    </div>
  );
}

/** Where the user is, and every panel that was ever open. */
function usePlace() {
  const [place, setPlace] = useState(() => placeOfTab(PANELS, TABS[0] ?? 'more'));
  const [opened, setOpened] = useState<readonly PanelId[]>(place.panel ? [place.panel] : []);
  const go = (next: Place) => {
    setPlace(next);
    const { panel } = next;
    if (panel) setOpened((before) => (before.includes(panel) ? before : [...before, panel]));
  };
  return { place, opened, go };
}

import type { ComponentType } from 'preact';
import type { SidebarWord } from '../../src/contract/words/sidebar';
import type { Conversation } from '../panels/classify/conversation';

/** Everything that can be opened in the sidebar. */
export type PanelId = 'classify' | 'weights';

/** The row at the top; what has no tab of its own stands behind *More*. */
export type TabId = 'classify' | 'customer' | 'surveys' | 'team' | 'more';

/** A panel as data. The first panel of a tab opens with it; those of *More* are listed there. */
export interface Panel {
  readonly id: PanelId;
  readonly tab: TabId;
  /** On its tab, or in the list of *More*. */
  readonly title: SidebarWord;
  /** One line below the title in the list of *More*. */
  readonly meaning?: SidebarWord;
  readonly View: ComponentType<PanelProps>;
}

/** What every panel is given. A panel once opened stays in the page, so that it keeps what was done in it. */
export interface PanelProps {
  /** The file as the sidebar knows it: start, settings, last run; shared by all panels. */
  readonly talk: Conversation;
  /** Whether the user sees the panel; timers rest while it is hidden. */
  readonly isShown: boolean;
  /** True when the panel was opened by a button and not by its tab, so that its heading takes the focus. */
  readonly takesFocus: boolean;
  readonly open: (panel: PanelId) => void;
  /** Back to where the panel was opened from: the first panel of its tab. */
  readonly close: () => void;
}

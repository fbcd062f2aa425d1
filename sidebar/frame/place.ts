import type { Panel, PanelId, TabId } from './panel';

/** Where the user is. A null panel is the list of *More*. */
export interface Place {
  readonly tab: TabId;
  readonly panel: PanelId | null;
  /** Opened by a button inside a panel and not by a tab. */
  readonly isOpenedInside: boolean;
}

/** Tabs in the order of their first panels; *More* comes last where anything stands behind it. */
export function tabsOf(panels: readonly Panel[]): readonly TabId[] {
  const tabs = new Set(panels.map(({ tab }) => tab));
  const hasMore = tabs.delete('more');
  return hasMore ? [...tabs, 'more'] : [...tabs];
}

/** The place that a tab opens: its first panel, or the list of *More*. */
export function placeOfTab(panels: readonly Panel[], tab: TabId): Place {
  const first = tab === 'more' ? undefined : panels.find((panel) => panel.tab === tab);
  return { tab, panel: first?.id ?? null, isOpenedInside: false };
}

export function placeOfPanel(panels: readonly Panel[], id: PanelId): Place {
  const tab = panels.find((panel) => panel.id === id)?.tab ?? 'more';
  return { tab, panel: id, isOpenedInside: true };
}

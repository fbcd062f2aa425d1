import { useRef } from 'preact/hooks';
import type { TabId } from './panel';

export interface Tab {
  readonly id: TabId;
  readonly label: string;
}

export const tabElementId = (tab: TabId): string => 'tab-' + tab;

/** How far each key goes in the row; Home and End go to its ends. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Tabs as the ARIA practices describe them: one stop for the Tab key, arrows move between tabs and open at once, which
 * is cheap here since panels stay in the page.
 */
export function TabRow(props: {
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly chosen: TabId;
  readonly controls: string;
  readonly onChoose: (tab: TabId) => void;
}) {
  const { tabs, chosen } = props;
  const row = useRef<HTMLDivElement>(null);
  const chooseAt = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    props.onChoose(tab.id);
    row.current?.querySelector<HTMLElement>('#' + tabElementId(tab.id))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexAfter(event.key, { index: tabs.findIndex(({ id }) => id === chosen), tabs });
    if (index === null) return;
    event.preventDefault();
    chooseAt(index);
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.name} ref={row} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }, index) => (
        <button
          key={id}
          id={tabElementId(id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={props.controls}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => chooseAt(index)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function indexAfter(
  key: string,
  { index, tabs }: { readonly index: number; readonly tabs: readonly Tab[] },
): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return tabs.length - 1;
  const step = STEPS[key];
  return step === undefined ? null : index + step;
}

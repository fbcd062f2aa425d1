import type { MenuItemView, PageState } from '../protocol';
import type { MenuNode, TopMenu } from './menu-bar';
import type { SheetActions } from './sheet-actions';
import type { PageWords } from './words';

interface MenuSource {
  readonly words: PageWords;
  readonly state: PageState;
  readonly actions: SheetActions;
  readonly hasFilter: boolean;
  /** Runs a function of the add-on. */
  readonly open: (functionName: string) => void;
}

/** The menu bar: a few menus of the page's own, and under Extensions what the add-on brought. */
export function menusOf({ words, state, actions, hasFilter, open }: MenuSource): readonly TopMenu[] {
  const hasExample = state.examples.includes(state.language);
  const addOn = state.menu.map((item) => nodeOf(item, open));
  return [
    {
      caption: words.file,
      items: [
        item(words.download, actions.download),
        { ...item(words.openExample, actions.openExample), isDisabled: !hasExample },
        { kind: 'separator' },
        item(words.openForms, () => openTab('/forms')),
        item(words.openOutbox, () => openTab('/outbox')),
      ],
    },
    {
      caption: words.edit,
      items: [
        { ...item(words.undo, actions.undo), isDisabled: !state.canUndo },
        item(words.clear, actions.clear),
        { kind: 'separator' },
        item(words.insertRow, actions.insertRow),
        item(words.insertColumn, actions.insertColumn),
        { kind: 'separator' },
        item(words.deleteRow, actions.deleteRow),
        item(words.deleteColumn, actions.deleteColumn),
      ],
    },
    {
      caption: words.data,
      items: [
        item(words.sortUp, () => actions.sort(true)),
        item(words.sortDown, () => actions.sort(false)),
        { kind: 'separator' },
        item(hasFilter ? words.filterOff : words.filterOn, actions.toggleFilter),
      ],
    },
    {
      caption: words.extensions,
      items: addOn.length > 0 ? addOn : [{ ...item(words.noAddOn, () => undefined), isDisabled: true }],
    },
  ];
}

/** What the add-on mailed and asks people is read beside the sheet. */
function openTab(address: string): void {
  window.open(address, '_blank', 'noopener');
}

function item(caption: string, choose: () => void): MenuNode & { kind: 'item' } {
  return { kind: 'item', caption, choose };
}

function nodeOf(view: MenuItemView, open: (functionName: string) => void): MenuNode {
  if (view.kind === 'separator') return { kind: 'separator' };
  if (view.kind === 'item') return item(view.caption, () => open(view.functionName ?? ''));
  return {
    kind: 'submenu',
    caption: view.caption,
    items: (view.items ?? []).map((inner) => nodeOf(inner, open)),
  };
}

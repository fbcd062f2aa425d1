import type { Host } from '../host/runtime/host';
import type { MenuItemView } from './protocol';

type MenuEntry = Host['menu'][number];

/** The add-on's menu as the page draws it. */
export function menuView(entries: readonly MenuEntry[]): MenuItemView[] {
  return entries.map((entry) => {
    if (entry.kind === 'separator') return { kind: 'separator', caption: '' };
    if (entry.kind === 'item') return entry;
    return { kind: 'submenu', caption: entry.caption, items: menuView(entry.entries) };
  });
}

import type { RunContext } from '../runtime/run-context';
import type { MenuEntry } from './shown';

/** A menu under construction; `addToUi` puts it in the place of an earlier one with the same caption. */
export class Menu {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly context: RunContext,
    private readonly caption: string,
  ) {}

  addItem(caption: string, functionName: string): this {
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push(menu.asEntry());
    return this;
  }

  addToUi(): void {
    const { menu } = this.context.state;
    const place = menu.findIndex((entry) => entry.kind === 'submenu' && entry.caption === this.caption);
    menu.splice(place < 0 ? menu.length : place, place < 0 ? 0 : 1, this.asEntry());
  }

  asEntry(): MenuEntry {
    return { kind: 'submenu', caption: this.caption, entries: [...this.entries] };
  }
}

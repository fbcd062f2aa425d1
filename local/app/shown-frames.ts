import type { Host } from '../host/runtime/host';
import type { FrameView } from './protocol';

type ShownPage = NonNullable<Host['sidebar']>;

/**
 * The add-on's sidebar and its newest dialog under numbers by which their frames ask for the HTML. A page that is
 * shown anew gets a new number, so that its frame loads again.
 */
export class ShownFrames {
  private readonly ids = new Map<ShownPage, number>();
  private lastId = 0;

  constructor(private readonly host: Host) {}

  get sidebar(): FrameView | null {
    const { sidebar } = this.host;
    return sidebar && this.view(sidebar);
  }

  get dialog(): FrameView | null {
    const newest = this.host.dialogs.at(-1);
    return newest ? this.view(newest) : null;
  }

  html(frameId: number): string | null {
    for (const [page, id] of this.ids) if (id === frameId) return page.html;
    return null;
  }

  close(frameId: number): void {
    const { sidebar, dialogs } = this.host;
    if (sidebar && this.ids.get(sidebar) === frameId) this.host.closeSidebar();
    const index = dialogs.findIndex((dialog) => this.ids.get(dialog) === frameId);
    if (index >= 0) dialogs.splice(index, 1);
  }

  private view(page: ShownPage): FrameView {
    let frameId = this.ids.get(page);
    if (frameId === undefined) this.ids.set(page, (frameId = ++this.lastId));
    const { title, isModal, width, height } = page;
    return { frameId, title, isModal, widthPx: width, heightPx: height };
  }
}

/** What a frame with the add-on's HTML and the page around it say to each other by postMessage. */
export type FrameRequest =
  | { readonly tiers: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly tiers: 'close' }
  | { readonly tiers: 'focusSheet' }
  | { readonly tiers: 'size'; readonly widthPx?: number; readonly heightPx?: number };

export type FrameReply = { readonly tiers: 'ran'; readonly id: number } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }
);

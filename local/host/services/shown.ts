/** An entry of the menu that the script has built. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A sidebar or dialog as the user's browser gets it. Sizes in pixels; null = Google's own. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly isModal: boolean;
}

/** A note at the lower right. A negative time stays until it is closed. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly timeoutSeconds: number;
}

import type { Direction } from '../protocol';

/** What a key means while a cell is selected and not being edited. */
export type GridCommand =
  | { readonly kind: 'step'; readonly direction: Direction; readonly isExtending: boolean }
  | { readonly kind: 'edge'; readonly direction: Direction; readonly isExtending: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly isExtending: boolean }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd'; readonly isExtending: boolean }
  | { readonly kind: 'edit' | 'clear' | 'selectAll' | 'undo' };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command of a key, null when the key belongs to the browser or begins typing. Keys as in Sheets. */
export function gridCommand(pressed: PressedKey): GridCommand | null {
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (pressed.altKey) return null;
  return isControl ? controlCommand(pressed) : plainCommand(pressed);
}

function controlCommand({ key, shiftKey: isExtending }: PressedKey): GridCommand | null {
  const direction = ARROWS[key];
  if (direction) return { kind: 'edge', direction, isExtending };
  if (key === 'Home') return { kind: 'sheetStart', isExtending };
  if (key === 'End') return { kind: 'sheetEnd', isExtending };
  if (key.toLowerCase() === 'a') return { kind: 'selectAll' };
  return key.toLowerCase() === 'z' ? { kind: 'undo' } : null;
}

function plainCommand({ key, shiftKey }: PressedKey): GridCommand | null {
  const direction = ARROWS[key];
  if (direction) return { kind: 'step', direction, isExtending: shiftKey };
  switch (key) {
    case 'Tab':
      return { kind: 'step', direction: shiftKey ? 'left' : 'right', isExtending: false };
    case 'PageUp':
      return { kind: 'page', direction: 'up', isExtending: shiftKey };
    case 'PageDown':
      return { kind: 'page', direction: 'down', isExtending: shiftKey };
    case 'Home':
      return { kind: 'rowStart', isExtending: shiftKey };
    case 'End':
      return { kind: 'rowEnd', isExtending: shiftKey };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return null;
  }
}

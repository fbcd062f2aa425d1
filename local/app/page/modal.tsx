import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** False leaves the page behind usable: the user may look at the sheet and change it before answering. */
  readonly isBlocking?: boolean;
  readonly widthPx?: number;
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ComponentChildren;
}

/** A dialog: takes the focus, gives it back when it goes, closes by Escape; Tab stays inside. */
export function Modal({ isBlocking = true, role = 'dialog', ...props }: ModalProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    (box.current?.querySelector<HTMLElement>('[data-autofocus]') ?? box.current)?.focus();
    return () => before?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'Tab' && box.current) keepInside(event, box.current);
    event.stopPropagation();
  };
  const style = props.widthPx === undefined ? {} : { width: `${props.widthPx}px` };
  return (
    <div class={isBlocking ? 'veil' : 'veil open'}>
      <div
        ref={box}
        class="dialog"
        role={role}
        aria-modal={isBlocking}
        aria-label={props.title}
        tabIndex={-1}
        style={style}
        onKeyDown={onKeyDown}
      >
        <header class="dialog-head">
          <h2>{props.title}</h2>
          <CloseButton label={props.closeLabel} onClick={props.onClose} />
        </header>
        {props.children}
      </div>
    </div>
  );
}

export function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}

function keepInside(event: KeyboardEvent, box: HTMLElement): void {
  const reachable = [
    ...box.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], iframe'),
  ];
  const edge = event.shiftKey ? reachable[0] : reachable.at(-1);
  if (document.activeElement !== edge && document.activeElement !== box) return;
  event.preventDefault();
  (event.shiftKey ? reachable.at(-1) : reachable[0])?.focus();
}

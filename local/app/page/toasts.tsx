import { useEffect } from 'preact/hooks';
import { CloseButton } from './modal';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** Negative stays until it is closed. */
  readonly seconds: number;
  readonly isProblem: boolean;
}

/** Short messages in the lower right corner, read out by screen readers. */
export function Toasts(props: {
  readonly toasts: readonly Toast[];
  readonly closeLabel: string;
  readonly onClose: (id: number) => void;
}) {
  return (
    <div class="toasts">
      <div role="status" aria-live="polite">
        {props.toasts.map((toast) => (
          <ToastBox
            key={toast.id}
            toast={toast}
            closeLabel={props.closeLabel}
            onClose={() => props.onClose(toast.id)}
          />
        ))}
      </div>
    </div>
  );
}

function ToastBox(props: {
  readonly toast: Toast;
  readonly closeLabel: string;
  readonly onClose: () => void;
}) {
  const { toast } = props;
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(props.onClose, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={toast.isProblem ? 'toast problem' : 'toast'}>
      <div class="toast-text">
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.text}</span>
      </div>
      <CloseButton label={props.closeLabel} onClick={props.onClose} />
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where an edit ends up: typed text is kept and the selection moves on, or all is forgotten. */
export type EditEnd = 'down' | 'up' | 'left' | 'right' | 'stay' | 'cancel';

export interface Edit {
  readonly text: string;
  /** True after F2 or a double click: arrows move in the text. False while typing over a cell: arrows leave it. */
  readonly isInText: boolean;
}

interface EditorProps {
  readonly label: string;
  readonly edit: Edit | null;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly onBegin: (edit: Edit) => void;
  readonly onChange: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
  readonly onGridKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly focusSerial: number;
}

/**
 * The text field over the active cell. It holds the keyboard also while nothing is edited, invisible, because an
 * input method (Chinese, Japanese ...) can only begin in a field that already has the focus.
 */
export function CellEditor(props: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { edit, box } = props;
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [props.focusSerial]);
  useLayoutEffect(() => putCaretAtEnd(field.current, edit), [edit !== null, edit?.isInText]);
  const place = {
    left: `${box.left}px`,
    top: `${box.top}px`,
    minWidth: `${box.width}px`,
    minHeight: `${box.height}px`,
  };
  return (
    <textarea
      ref={field}
      class={edit ? 'cell-editor open' : 'cell-editor'}
      aria-label={props.label}
      rows={1}
      spellcheck={false}
      autocomplete="off"
      value={edit?.text ?? ''}
      style={{ ...place, width: `${edit ? fieldWidth(edit.text, box.width) : box.width}px` }}
      onInput={(event) => {
        const text = event.currentTarget.value;
        if (edit) props.onChange(text);
        else if (text !== '') props.onBegin({ text, isInText: false });
      }}
      onKeyDown={(event) => onKey(event, props)}
      onBlur={() => edit && props.onEnd('stay')}
      onCopy={(event) => !edit && props.onCopy(event)}
      onPaste={(event) => !edit && props.onPaste(event)}
    />
  );
}

function fieldWidth(text: string, cellWidth: number): number {
  return Math.min(480, Math.max(cellWidth, 24 + text.length * 8));
}

function putCaretAtEnd(field: HTMLTextAreaElement | null, edit: Edit | null): void {
  if (field && edit) field.setSelectionRange(edit.text.length, edit.text.length);
}

function onKey(event: KeyboardEvent, props: EditorProps): void {
  if (event.isComposing) return;
  if (!props.edit) return props.onGridKey(event);
  const end = endOf(event, props.edit);
  if (end === null) return;
  event.preventDefault();
  props.onEnd(end);
}

function endOf(event: KeyboardEvent, edit: Edit): EditEnd | null {
  if (event.key === 'Escape') return 'cancel';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  if (event.key === 'Enter' && !event.altKey) return event.shiftKey ? 'up' : 'down';
  if (edit.isInText) return null;
  const arrows: Readonly<Record<string, EditEnd>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: 'left',
    ArrowRight: 'right',
  };
  return arrows[event.key] ?? null;
}

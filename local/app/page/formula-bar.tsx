import type { Edit, EditEnd } from './cell-editor';

/** Name and content of the active cell, to be edited here as well as in the cell. */
export function FormulaBar(props: {
  readonly name: string;
  readonly label: string;
  readonly content: string;
  readonly edit: Edit | null;
  readonly onChange: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}) {
  const { edit, onEnd } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    onEnd(event.key === 'Enter' ? 'down' : 'cancel');
  };
  return (
    <div class="formula-bar">
      <output class="cell-name">{props.name}</output>
      <span class="formula-sign" aria-hidden="true">
        fx
      </span>
      <input
        aria-label={props.label}
        spellcheck={false}
        autocomplete="off"
        value={edit?.text ?? props.content}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => edit && onEnd('stay')}
      />
    </div>
  );
}

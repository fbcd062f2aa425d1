import { useId } from 'preact/hooks';

/** One choice from a list, its label on top. `chosen` is an index into `options`; -1 shows `noneText`. */
export function SelectField(props: {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly noneText?: string;
  /** Said below the field. */
  readonly note?: string | undefined;
  readonly isDisabled?: boolean;
  readonly onChoose: (index: number) => void;
}) {
  const id = useId();
  const noteId = id + '-note';
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        disabled={props.isDisabled}
        aria-describedby={props.note ? noteId : undefined}
        onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
      >
        {props.chosen < 0 && (
          <option value={-1} selected disabled>
            {props.noneText ?? ''}
          </option>
        )}
        {props.options.map((option, index) => (
          <option key={index} value={index} selected={index === props.chosen}>
            {option}
          </option>
        ))}
      </select>
      {props.note && <small id={noteId}>{props.note}</small>}
    </div>
  );
}

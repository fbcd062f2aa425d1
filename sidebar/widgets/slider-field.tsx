/** A number 0..100 to be dragged, stepped by arrow keys or typed; both ways show the same. Reports every step. */
export function SliderField(props: {
  readonly name: string;
  readonly value: number;
  /** Said to screen readers with the number, as the share of a weight is. */
  readonly valueText: string;
  readonly isDisabled: boolean;
  readonly onChange: (value: number) => void;
}) {
  const change = (text: string) => {
    const value = Number(text);
    // A field that is being emptied or typed in holds no number yet.
    if (text !== '' && Number.isFinite(value)) props.onChange(Math.min(100, Math.max(0, value)));
  };
  return (
    <div class="slider">
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={props.value}
        aria-label={props.name}
        aria-valuetext={props.valueText}
        disabled={props.isDisabled}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <input
        type="number"
        min={0}
        max={100}
        step="any"
        value={props.value}
        aria-label={props.name}
        disabled={props.isDisabled}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface RadioOption<Value> {
  readonly value: Value;
  readonly label: string;
  /** One line below the label. */
  readonly meaning?: string | undefined;
}

/** One choice of several. Choosing only reports the choice; what it leads to waits for a button. */
export function RadioGroup<Value extends string | number>(props: {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly RadioOption<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly children?: ComponentChildren;
}) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class={props.isLegendHidden ? 'hidden-visually' : undefined}>{props.legend}</legend>
      {props.options.map(({ value, label, meaning }) => (
        <label class="radio" key={value}>
          <input
            type="radio"
            name={name}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {label}
            {meaning && <small>{meaning}</small>}
          </span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}

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
      {props.options.map((option, index) => (
        <Radio
          key={option.value}
          group={name}
          index={index}
          option={option}
          isChosen={option.value === props.chosen}
          onChoose={() => props.onChoose(option.value)}
        />
      ))}
      {props.children}
    </fieldset>
  );
}

function Radio(props: {
  readonly group: string;
  readonly index: number;
  readonly option: RadioOption<string | number>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { group, option } = props;
  const id = group + '-' + props.index;
  const meaningId = id + '-meaning';
  return (
    <label class="radio">
      <input
        type="radio"
        name={group}
        aria-labelledby={id}
        aria-describedby={option.meaning && meaningId}
        checked={props.isChosen}
        onChange={props.onChoose}
      />
      <span>
        <span id={id}>{option.label}</span>
        {option.meaning && <small id={meaningId}>{option.meaning}</small>}
      </span>
    </label>
  );
}

import { useSpeech } from '../speech';
import { Button } from './button';

/** Several numbers in order, each with its label; more can be added and the last taken away. */
export function NumberList(props: {
  readonly labelOf: (index: number) => string;
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly onChange: (values: readonly number[]) => void;
}) {
  const { say } = useSpeech();
  const { values, onChange } = props;
  const setAt = (at: number, text: string) => {
    const value = Number(text);
    if (text !== '' && Number.isFinite(value))
      onChange(values.map((old, index) => (index === at ? value : old)));
  };
  return (
    <div class="number-list">
      {values.map((value, index) => (
        <label key={index}>
          <span>{props.labelOf(index)}</span>
          <input
            type="number"
            step="any"
            value={value}
            onInput={(event) => setAt(index, event.currentTarget.value)}
          />
        </label>
      ))}
      <div class="buttons">
        {values.length < props.most && (
          <Button
            label={say('add-limit')}
            onPress={() => onChange([...values, values[values.length - 1] ?? 0])}
          />
        )}
        {values.length > props.least && (
          <Button label={say('remove-limit')} onPress={() => onChange(values.slice(0, -1))} />
        )}
      </div>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { useSpeech } from '../speech';
import { Button } from './button';

/** A place in the user's file. `rowNumber` is 1-based, `column` a header as written. */
export interface Place {
  readonly sheetName: string;
  readonly rowNumber: number;
  readonly column: string | null;
}

export type ShowPlace = (place: Place) => void;

/** Leads through rows one after the other: the button names the row it shows next. */
export function ShowRows(props: {
  readonly sheetName: string;
  readonly rowNumbers: readonly number[];
  readonly column?: string | undefined;
  readonly isDisabled: boolean;
  readonly onShow: ShowPlace;
}) {
  const { say } = useSpeech();
  const [next, setNext] = useState(0);
  const rowNumber = props.rowNumbers[next % props.rowNumbers.length];
  if (rowNumber === undefined) return null;
  const show = () => {
    setNext(next + 1);
    props.onShow({ sheetName: props.sheetName, rowNumber, column: props.column ?? null });
  };
  return (
    <Button
      label={say('show-row', { row: String(rowNumber) })}
      isDisabled={props.isDisabled}
      onPress={show}
    />
  );
}

import { useState } from 'preact/hooks';
import { useSpeech } from '../../speech';
import { Button } from '../../widgets/button';
import { SelectField } from '../../widgets/select-field';

/** Which sheet is read. Another one is read on the button, since that is a call to the add-on. */
export function SheetChoice(props: {
  readonly sheetNames: readonly string[];
  readonly current: string | null;
  readonly isDisabled: boolean;
  readonly onRead: (sheetName: string) => void;
}) {
  const { say } = useSpeech();
  const [picked, setPicked] = useState<string | null>(null);
  const shown = picked ?? props.current;
  return (
    <div class="sheet-choice">
      <SelectField
        label={say('sheet')}
        options={props.sheetNames}
        chosen={props.sheetNames.findIndex((name) => name === shown)}
        noneText={say('none-found')}
        isDisabled={props.isDisabled}
        onChoose={(index) => setPicked(props.sheetNames[index] ?? null)}
      />
      {picked !== null && picked !== props.current && (
        <Button
          label={say('read-sheet')}
          isDisabled={props.isDisabled}
          onPress={() => props.onRead(picked)}
        />
      )}
    </div>
  );
}

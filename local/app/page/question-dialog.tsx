import { useState } from 'preact/hooks';
import type { Question } from '../protocol';
import { Modal } from './modal';
import type { PageWords } from './words';

/** Google's button names in the user's words. */
function captionOf(button: string, words: PageWords): string {
  const captions: Readonly<Record<string, string>> = {
    OK: words.ok,
    CANCEL: words.cancel,
    YES: words.yes,
    NO: words.no,
  };
  return captions[button] ?? button;
}

/** An alert or prompt of the script, which waits for the answer. The sheet behind stays usable meanwhile. */
export function QuestionDialog(props: {
  readonly question: Question;
  readonly words: PageWords;
  readonly onAnswer: (button: string, text: string) => void;
}) {
  const { question, words, onAnswer } = props;
  const [text, setText] = useState('');
  const primary = question.buttons[0] ?? 'OK';
  const paragraphs = question.text.split('\n').map((line, index) => <p key={index}>{line || '\u00a0'}</p>);
  return (
    <Modal
      title={question.title || words.extensions}
      closeLabel={words.close}
      onClose={() => onAnswer('CLOSE', text)}
      isBlocking={false}
      role="alertdialog"
      widthPx={460}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(primary, text);
        }}
      >
        <div class="dialog-body">
          {question.kind === 'prompt' ? (
            <label class="field">
              {paragraphs}
              <input data-autofocus value={text} onInput={(event) => setText(event.currentTarget.value)} />
            </label>
          ) : (
            paragraphs
          )}
        </div>
        <footer class="dialog-foot">
          <button
            class="button primary"
            type="submit"
            {...(question.kind === 'alert' && { 'data-autofocus': true })}
          >
            {captionOf(primary, words)}
          </button>
          {question.buttons.slice(1).map((button) => (
            <button key={button} class="button" type="button" onClick={() => onAnswer(button, text)}>
              {captionOf(button, words)}
            </button>
          ))}
          <span class="hint">{words.moveDialog}</span>
        </footer>
      </form>
    </Modal>
  );
}

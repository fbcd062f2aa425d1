import { Modal } from './modal';
import type { PageWords } from './words';

/** Asks before something that cannot be taken back. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly text: string;
  readonly words: PageWords;
  readonly onAnswer: (isYes: boolean) => void;
}) {
  const { title, text, words, onAnswer } = props;
  return (
    <Modal
      title={title}
      closeLabel={words.close}
      onClose={() => onAnswer(false)}
      widthPx={420}
      role="alertdialog"
    >
      <div class="dialog-body">
        <p>{text}</p>
      </div>
      <footer class="dialog-foot">
        <button class="button primary" type="button" data-autofocus onClick={() => onAnswer(true)}>
          {title}
        </button>
        <button class="button" type="button" onClick={() => onAnswer(false)}>
          {words.cancel}
        </button>
      </footer>
    </Modal>
  );
}

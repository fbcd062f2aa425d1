import type { UndoSummary } from '../../../src/contract/api';
import { useSpeech } from '../../speech';

/** What undoing did, and the cells it left since somebody changed them. */
export function UndoneNotice({ undone }: { readonly undone: UndoSummary }) {
  const { say } = useSpeech();
  return (
    <section class="notice">
      <p>{undone.text}</p>
      {undone.kept.length > 0 && (
        <>
          <h3>{say('kept-title')}</h3>
          <ul class="names">
            {undone.kept.map(({ sheetName, cell, name }, index) => (
              <li key={index}>{[name, sheetName + '!' + cell].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

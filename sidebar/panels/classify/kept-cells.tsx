import type { UndoSummary } from '../../../src/contract/api';
import { useSpeech } from '../../speech';

/** Cells that undoing left since somebody changed them. */
export function KeptCells({ kept }: { readonly kept: UndoSummary['kept'] }) {
  const { say } = useSpeech();
  if (kept.length === 0) return null;
  return (
    <section class="notice">
      <h2>{say('kept-title')}</h2>
      <ul class="names">
        {kept.map(({ sheetName, cell, name }, index) => (
          <li key={index}>{[name, sheetName + '!' + cell].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </section>
  );
}

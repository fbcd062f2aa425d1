import type { Moves } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';

/** Who changed class: how many each way, the largest by name. Nothing to say on a first run. */
export function MovesList({ moves }: { readonly moves: Moves }) {
  const { say } = useSpeech();
  const counts = [
    moves.up > 0 && say('moved-up', { count: moves.up }),
    moves.down > 0 && say('moved-down', { count: moves.down }),
    moves.new > 0 && say('moved-new', { count: moves.new }),
    moves.left > 0 && say('moved-left', { count: moves.left }),
  ].filter((text) => text !== false);
  if (counts.length === 0) return <p class="quiet">{say('moved-none')}</p>;
  if (moves.named.length === 0) return <p class="quiet">{counts.join(' · ')}</p>;
  return (
    <Fold title={say('who-moved')} value={counts.join(' · ')}>
      <ul class="moves">
        {moves.named.map(({ name, from, to }, index) => (
          <li key={index}>
            <span>{name}</span>
            <span class="move">
              {say('moved-from-to', { from: from ?? say('no-class-before'), to: to ?? say('no-class-now') })}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

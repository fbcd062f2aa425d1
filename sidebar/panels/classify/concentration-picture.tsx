import { useId } from 'preact/hooks';
import type { ClassSummary } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import { concentration, type Piece } from './concentration';

const WIDTH = 256;
const HEIGHT = 128;
/** A piece narrower than this has no room for its letter. */
const LETTER_WIDTH = 14;

const x = (share: number): number => Math.round(share * WIDTH);
const y = (share: number): number => Math.round((1 - share) * HEIGHT);

/** How much of the amount few customers bring: the area under the curve, coloured and lettered by class. */
export function ConcentrationPicture({ classes }: { readonly classes: readonly ClassSummary[] }) {
  const { say, percent } = useSpeech();
  const id = useId();
  const pieces = concentration(classes).filter((piece) => piece.of.customers > 0);
  if (pieces.length === 0) return null;
  const sentences = pieces.map(({ of }) =>
    say('picture-class', {
      name: of.name,
      customers: percent(of.customerShare),
      amount: percent(of.share ?? 0),
    }),
  );
  return (
    <figure class="picture">
      <figcaption aria-hidden="true">{say('picture-title')}</figcaption>
      <svg
        viewBox={[-1, -6, WIDTH + 2, HEIGHT + 8].join(' ')}
        role="img"
        aria-labelledby={id + '-t ' + id + '-d'}
      >
        <title id={id + '-t'}>{say('picture-title')}</title>
        <desc id={id + '-d'}>{sentences.join(' ')}</desc>
        {pieces.map((piece) => (
          <PieceArea key={piece.of.class} piece={piece} />
        ))}
        <path class="curve" d={curveOf(pieces)} />
        <path class="axis" d={['M0', y(1), 'V', HEIGHT, 'H', WIDTH].join(' ')} />
      </svg>
      <p class="axis-name" aria-hidden="true">
        {say('picture-axes')}
      </p>
    </figure>
  );
}

function PieceArea({ piece }: { readonly piece: Piece }) {
  const left = x(piece.customersBefore);
  const right = x(piece.customersAfter);
  const corners = [
    [left, HEIGHT],
    [left, y(piece.amountBefore)],
    [right, y(piece.amountAfter)],
    [right, HEIGHT],
  ];
  return (
    <>
      <polygon points={corners.map((corner) => corner.join(',')).join(' ')} fill={piece.of.colour} />
      {right - left >= LETTER_WIDTH && (
        <text x={(left + right) / 2} y={HEIGHT - 8} aria-hidden="true">
          {piece.of.class}
        </text>
      )}
    </>
  );
}

function curveOf(pieces: readonly Piece[]): string {
  const points = pieces.map((piece) => ['L', x(piece.customersAfter), y(piece.amountAfter)].join(' '));
  return ['M 0', HEIGHT, ...points].join(' ');
}

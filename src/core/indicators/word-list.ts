import { comparable } from '../table/text';

const HAN = /[\u3400-\u9fff]/;

/**
 * True where the text says one of the phrases: as whole words, in Chinese anywhere.
 *
 * @example says('Order cancelled by customer', ['cancelled']) // => true
 */
export function says(text: string, phrases: readonly string[]): boolean {
  const folded = comparable(text);
  const padded = ` ${folded} `;
  return phrases.some((phrase) =>
    HAN.test(phrase) ? folded.includes(phrase) : padded.includes(` ${phrase} `),
  );
}

/** True where the whole text is one of the phrases. */
export function saysExactly(text: string, phrases: readonly string[]): boolean {
  return phrases.includes(comparable(text));
}

import { simplified } from './simplified';

/** Letters that no decomposition turns into plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A text as it is compared: without case, accents, full width, punctuation and doubled blanks, traditional
 * characters in simplified form. Words stay apart by one blank.
 *
 * Points of abbreviations vanish ('S.L.' is 'sl', 'N.º' is 'no'), points between digits part them ('1.2' is
 * not '12'). A text of punctuation only folds to ''.
 *
 * @example comparable('  CAFÉ  Ñandú, S.L. ') // => 'cafe nandu sl'
 */
export function comparable(text: string): string {
  const folded = isPlain(text) ? text.toLowerCase() : foldedLetters(text);
  return wordsApart(folded);
}

/** Full-width forms, ligatures and the many blanks in their common form; case, accents and signs stay. */
export function halfWidth(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC');
}

/** True for texts of ASCII only: no folding but case is needed. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
}

function foldedLetters(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return simplified(bare.replace(/[ßæœøđðłþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter));
}

function wordsApart(text: string): string {
  let result = '';
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (isApart && result !== '') result += ' ';
      result += text.charAt(at);
      isApart = false;
    } else if (!joins(text, at)) {
      isApart = true;
    }
  }
  return result;
}

/** Letters and digits of any script; all punctuation and symbol blocks that occur in names are listed as not. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3004) ||
    (code >= 0x3008 && code <= 0x3020) ||
    code === 0x30fb ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    code === 0xfeff
  );
}

/** Apostrophes inside a word, and the points of an abbreviation, leave no gap. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x27 || code === 0x2019 || code === 0x60) return true;
  if (code !== 0x2e) return false;
  const isAfterOneLetter = isLetterAt(text, at - 1) && !isWordAt(text, at - 2);
  return isAfterOneLetter && isLetterAt(text, at + 1);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCode(text.charCodeAt(at));
}

function isLetterAt(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
  return isWordAt(text, at) && !(code >= 48 && code <= 57);
}

/** What a field's text looks like, taken alone. */
export const FieldKind = {
  Text: 0,
  Blank: 1,
  /** Digits that lose nothing as a number. */
  Integer: 2,
  /** A dot that can only be a decimal point: 12.5, 0.125, 1234.5678. */
  Decimal: 3,
  /** 1.234: a decimal or a thousand. */
  Ambiguous: 4,
  /** A number with a comma in it, one way or the other. */
  Comma: 5,
  /** Digits that a number would damage: leading zeros, more than 15 digits. */
  Code: 6,
  IsoDate: 7,
} as const;

export type FieldKind = (typeof FieldKind)[keyof typeof FieldKind];

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const COMMA = 44;
const MINUS = 45;
const MAX_DIGITS = 15;

/** Classifies one field in one pass, without regular expressions: files have millions of them. */
export function fieldKind(text: string): FieldKind {
  const { length } = text;
  if (length === 0) return FieldKind.Blank;
  if (length > 24) return FieldKind.Text;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let dot = -1;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits++;
    else if (code === DOT && dot < 0) dot = at;
    else return unusualKind(text);
  }
  if (digits === 0 || dot === start || dot === length - 1) return FieldKind.Text;
  return numberKind(text, { start, dot, digits });
}

function numberKind(text: string, shape: { start: number; dot: number; digits: number }): FieldKind {
  const { start, dot, digits } = shape;
  const wholeDigits = (dot < 0 ? text.length : dot) - start;
  const startsWithZero = text.charCodeAt(start) === ZERO;
  if ((startsWithZero && wholeDigits > 1) || digits > MAX_DIGITS) return FieldKind.Code;
  if (dot < 0) return FieldKind.Integer;
  const decimals = text.length - dot - 1;
  const couldBeThousands = decimals === 3 && wholeDigits <= 3 && !startsWithZero;
  return couldBeThousands ? FieldKind.Ambiguous : FieldKind.Decimal;
}

function unusualKind(text: string): FieldKind {
  const first = text.charCodeAt(0);
  const isDigitOrMinus = (first >= ZERO && first <= NINE) || first === MINUS;
  if (!isDigitOrMinus) return FieldKind.Text;
  if (text.charCodeAt(4) === MINUS && text.charCodeAt(7) === MINUS) return FieldKind.IsoDate;
  const hasComma = text.indexOf(String.fromCharCode(COMMA)) >= 0;
  if ((hasComma || text.indexOf('.') !== text.lastIndexOf('.')) && /^-?[\d.,]*\d$/.test(text))
    return FieldKind.Comma;
  return FieldKind.Text;
}

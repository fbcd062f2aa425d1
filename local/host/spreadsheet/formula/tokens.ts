import { parseReference, type FormulaReference } from './reference';

/** One token of a formula. `text` is as written, so that joining all texts gives the formula back. */
export type Token =
  | {
      readonly kind:
        | 'number'
        | 'string'
        | 'error'
        | 'operator'
        | 'open'
        | 'close'
        | 'separator'
        | 'blank'
        | 'array'
        | 'unknown';
      readonly text: string;
    }
  | { readonly kind: 'function' | 'name'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: FormulaReference };

/** Signs a formula is written with. In the model it is always the English pair. */
export interface FormulaSigns {
  readonly decimal: string;
  /** ';' separates arguments everywhere, ',' only where it is not the decimal sign. */
  readonly separator: string;
}

export const ENGLISH_SIGNS: FormulaSigns = { decimal: '.', separator: ',' };

const SHEET = "(?:'(?:[^']|'')+'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!";
const CORNER = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const AREA = `(?:${CORNER}:${CORNER}|${CORNER}:\\$?[A-Za-z]{1,3}|${CORNER}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+)`;

const patterns = new Map<string, RegExp>();

/** Cuts a formula (without '=') into tokens. @example formulaTokens('SUM(A1:B2)').map((t) => t.kind) // => ['function', 'open', 'reference', 'close'] */
export function formulaTokens(formula: string, signs: FormulaSigns = ENGLISH_SIGNS): Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(patternOf(signs))) tokens.push(tokenOf(match));
  return tokens;
}

function patternOf(signs: FormulaSigns): RegExp {
  let pattern = patterns.get(signs.decimal);
  if (!pattern) {
    const decimal = `\\${signs.decimal}`;
    const separator = signs.decimal === ',' ? ';' : '[,;]';
    const kinds = [
      `(\\s+)`,
      `("(?:[^"]|"")*")`,
      `({(?:"(?:[^"]|"")*"|[^{}"])*})`,
      `(#(?:N/A|[A-Z0-9]+[!?]))`,
      `((?:${SHEET})?${AREA}(?![\\w(]))`,
      `((?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][-+]?\\d+)?)`,
      `([A-Za-z_\\u0080-\\uffff\\\\][\\w.\\u0080-\\uffff]*)(?=\\s*(\\(?))`,
      `(<=|>=|<>|[-+*/^&=<>%])`,
      `(\\()`,
      `(\\))`,
      `(${separator})`,
      `([\\s\\S])`,
    ];
    pattern = new RegExp(kinds.join('|'), 'g');
    patterns.set(signs.decimal, pattern);
  }
  return pattern;
}

function tokenOf(match: RegExpMatchArray): Token {
  const [
    text,
    blank,
    string,
    array,
    error,
    reference,
    number,
    name,
    bracket,
    operator,
    open,
    close,
    separator,
  ] = match;
  if (blank !== undefined) return { kind: 'blank', text };
  if (string !== undefined) return { kind: 'string', text };
  if (array !== undefined) return { kind: 'array', text };
  if (error !== undefined) return { kind: 'error', text };
  if (reference !== undefined) return { kind: 'reference', text, reference: parseReference(reference) };
  if (number !== undefined) return { kind: 'number', text };
  if (name !== undefined) return { kind: bracket === '(' ? 'function' : 'name', text };
  if (operator !== undefined) return { kind: 'operator', text };
  if (open !== undefined) return { kind: 'open', text };
  if (close !== undefined) return { kind: 'close', text };
  return { kind: separator === undefined ? 'unknown' : 'separator', text };
}

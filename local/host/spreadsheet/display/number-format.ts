/** One piece of a section of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly isPlusShown: boolean }
  | { readonly kind: 'date'; readonly letter: DateLetter; readonly length: number }
  /** Hours, minutes or seconds that run beyond their bounds: [h]. */
  | { readonly kind: 'elapsed'; readonly letter: 'h' | 'm' | 's'; readonly length: number }
  /** Tenths, hundredths or thousandths of a second behind the seconds. */
  | { readonly kind: 'fraction'; readonly length: number };

/** 'M' months, 'm' minutes, 'a' morning or afternoon. */
export type DateLetter = 'y' | 'M' | 'd' | 'h' | 'm' | 's' | 'a';

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly kind: 'number' | 'date' | 'text' | 'general';
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  /** Language of month names that the format names itself, e.g. 'de_DE' for [$-407]. */
  readonly locale: string | null;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  '407': 'de_DE',
  '409': 'en_US',
  '809': 'en_GB',
  '40A': 'es_ES',
  C0A: 'es_ES',
  '80A': 'es_MX',
  '804': 'zh_CN',
};
const formats = new Map<string, readonly FormatSection[]>();

/** The sections of a number format as in Sheets and .xlsx, each read once. @example isDateFormat('yyyy-mm-dd') // => true */
export function formatSections(pattern: string): readonly FormatSection[] {
  let sections = formats.get(pattern);
  if (!sections) formats.set(pattern, (sections = splitSections(pattern).map(readSection)));
  return sections;
}

export function isDateFormat(pattern: string): boolean {
  return pattern !== 'General' && formatSections(pattern)[0]?.kind === 'date';
}

function splitSections(pattern: string): string[] {
  const pieces = pattern.match(/"[^"]*"?|\\.|\[[^\]]*\]?|;|[^"\\[;]+/g) ?? [''];
  const sections = [''];
  for (const piece of pieces) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const PIECES =
  /"([^"]*)"?|\\(.)|\[([^\]]*)\]?|_(.)|\*(.)|(general)|(am\/pm|a\/p)|(e[+-])|(y+|m+|d+|h+|s+)|([0#?])|([.,%@/])|([\s\S])/gi;

function readSection(text: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  let locale: string | null = null;
  for (const match of text.matchAll(PIECES)) {
    const bracket = match[3];
    if (bracket === undefined) tokens.push(plainToken(match));
    else if (/^(h+|m+|s+)$/i.test(bracket)) tokens.push(elapsed(bracket));
    else if (bracket.startsWith('$')) {
      const [symbol = '', language] = bracket.slice(1).split('-');
      if (symbol) tokens.push({ kind: 'literal', text: symbol });
      locale = LANGUAGES[(language ?? '').slice(-3).toUpperCase()] ?? locale;
    } else condition = readCondition(bracket) ?? condition;
  }
  const kind = sectionKind(tokens);
  return { tokens: kind === 'date' ? dateTokens(tokens) : numberTokens(tokens), kind, condition, locale };
}

function elapsed(bracket: string): FormatToken {
  return { kind: 'elapsed', letter: (bracket[0] ?? 'h').toLowerCase() as 'h', length: bracket.length };
}

function readCondition(bracket: string): FormatSection['condition'] {
  const match = /^(<>|<=|>=|<|>|=)(-?[\d.]+)$/.exec(bracket);
  return match ? { operator: match[1] ?? '=', limit: Number(match[2]) } : null;
}

function plainToken(match: RegExpMatchArray): FormatToken {
  const [piece, quoted, escaped, , blank, fill, general, half, exponent, date, digit, mark] = match;
  if (quoted !== undefined) return { kind: 'literal', text: quoted };
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  if (blank !== undefined) return { kind: 'literal', text: ' ' };
  if (fill !== undefined) return { kind: 'literal', text: '' };
  if (general !== undefined) return { kind: 'general' };
  if (half !== undefined) return { kind: 'date', letter: 'a', length: half.length };
  if (exponent !== undefined) return { kind: 'exponent', isPlusShown: exponent[1] === '+' };
  if (date !== undefined) return { kind: 'date', letter: dateLetter(date), length: date.length };
  if (digit !== undefined) return { kind: 'digit', sign: digit as '0' };
  if (mark !== undefined) return { kind: MARKS[mark as '.'] };
  return { kind: 'literal', text: piece };
}

const MARKS = { '.': 'point', ',': 'comma', '%': 'percent', '@': 'text', '/': 'slash' } as const;

function dateLetter(letters: string): DateLetter {
  const letter = (letters[0] ?? '').toLowerCase();
  return letter === 'm' ? 'M' : (letter as DateLetter);
}

function sectionKind(tokens: readonly FormatToken[]): FormatSection['kind'] {
  if (tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed')) return 'date';
  if (tokens.some((token) => token.kind === 'digit')) return 'number';
  if (tokens.some((token) => token.kind === 'general')) return 'general';
  return tokens.some((token) => token.kind === 'text') ? 'text' : 'number';
}

/** In a date every other sign is a literal, and m next to hours or seconds means minutes. */
function dateTokens(tokens: readonly FormatToken[]): FormatToken[] {
  const read: FormatToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const last = read[read.length - 1];
    if (token.kind === 'digit' && last?.kind === 'fraction') {
      read[read.length - 1] = { kind: 'fraction', length: last.length + 1 };
    } else if (token.kind === 'point' && tokens[index + 1]?.kind === 'digit' && isSeconds(last)) {
      read.push({ kind: 'fraction', length: 0 });
    } else if (token.kind === 'date' && token.letter === 'M' && isMinutes(tokens, index)) {
      read.push({ kind: 'date', letter: 'm', length: token.length });
    } else read.push(literalInDate(token));
  }
  return read;
}

function isSeconds(token: FormatToken | undefined): boolean {
  return (token?.kind === 'date' || token?.kind === 'elapsed') && token.letter === 's';
}

function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const isClock = (token: FormatToken) => token.kind === 'date' || token.kind === 'elapsed';
  const before = tokens.slice(0, index).filter(isClock).pop();
  const after = tokens.slice(index + 1).find(isClock);
  const isHour = (before?.kind === 'date' || before?.kind === 'elapsed') && before.letter === 'h';
  return isHour || isSeconds(after);
}

const SIGNS: Partial<Record<FormatToken['kind'], string>> = {
  point: '.',
  comma: ',',
  percent: '%',
  slash: '/',
  text: '@',
};

function literalInDate(token: FormatToken): FormatToken {
  if (token.kind === 'digit') return { kind: 'literal', text: token.sign };
  const sign = SIGNS[token.kind];
  return sign === undefined ? token : { kind: 'literal', text: sign };
}

function numberTokens(tokens: readonly FormatToken[]): FormatToken[] {
  const hasDigits = tokens.some((token) => token.kind === 'digit');
  return tokens.map((token) =>
    !hasDigits && (token.kind === 'comma' || token.kind === 'point') ? literalInDate(token) : token,
  );
}

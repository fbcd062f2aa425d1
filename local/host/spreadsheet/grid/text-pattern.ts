import { HostException } from '../../runtime/host-exception';

/** How a text is looked for. */
export interface FindOptions {
  readonly text: string;
  readonly isCaseMatched: boolean;
  readonly isWholeCell: boolean;
  readonly isRegularExpression: boolean;
  readonly areDiacriticsIgnored: boolean;
}

/** A text that is looked for, ready to be found in cells. */
export class TextPattern {
  private readonly pattern: RegExp;

  /** @throws HostException `invalidArgument` for a regular expression that cannot be read. */
  constructor(private readonly options: FindOptions) {
    const wanted = this.folded(options.text).text;
    const source = options.isRegularExpression ? wanted : wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const whole = options.isWholeCell ? `^(?:${source})$` : source;
    try {
      this.pattern = new RegExp(whole, options.isCaseMatched ? 'g' : 'gi');
    } catch {
      throw new HostException('invalidArgument', { name: 'regex' });
    }
  }

  isIn(text: string): boolean {
    return this.matches(text).length > 0;
  }

  /** The text with every occurrence replaced, and how many there were. `$1` means a regular expression's group. */
  replaced(text: string, replacement: string): { text: string; count: number } {
    const { places } = this.folded(text);
    const matches = this.matches(text);
    let result = '';
    let end = 0;
    for (const match of matches) {
      result += text.slice(end, places[match.index]) + this.expanded(replacement, match);
      end = places[match.index + match[0].length] ?? text.length;
    }
    return { text: result + text.slice(end), count: matches.length };
  }

  private matches(text: string): RegExpExecArray[] {
    return [...this.folded(text).text.matchAll(this.pattern)].filter((match) => match[0] !== '');
  }

  private expanded(replacement: string, match: RegExpExecArray): string {
    if (!this.options.isRegularExpression) return replacement;
    return replacement.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  }

  /** The text as it is compared, and for each of its letters the place in the text given. */
  private folded(text: string): { text: string; places: number[] } {
    const letters: string[] = [];
    const places: number[] = [];
    for (let index = 0; index < text.length; index++) {
      const letter = text.charAt(index);
      const base = this.options.areDiacriticsIgnored
        ? letter.normalize('NFD').replace(/\p{M}/gu, '')
        : letter;
      for (const each of base) {
        letters.push(each);
        places.push(index);
      }
    }
    return { text: letters.join(''), places: [...places, text.length] };
  }
}

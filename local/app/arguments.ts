/** Words of a command line: what stands alone, options with a value, and switches. */
export interface Arguments {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

/** A command line that cannot be understood; `word` is the one at fault. */
export class BadUse extends Error {
  constructor(
    readonly reason: 'unknown-option' | 'value-missing' | 'bad-value',
    readonly word: string,
  ) {
    super(`${reason}: ${word}`);
    this.name = 'BadUse';
  }
}

/** Options that take a value, and switches, each written with two hyphens. */
export interface Options {
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

/**
 * Splits a command line. `--name value` and `--name=value` are the same; `--` ends the options.
 *
 * @throws BadUse for an option nobody knows or a value that is missing.
 * @example parseArguments(['a.csv', '--json'], { values: [], switches: ['json'] }).words // => ['a.csv']
 */
export function parseArguments(args: readonly string[], options: Options): Arguments {
  const words: string[] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (word === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', inline] = splitOnce(word.slice(2));
    if (options.switches.includes(name) && inline === undefined) switches.add(name);
    else if (!options.values.includes(name)) throw new BadUse('unknown-option', word);
    else {
      const value = inline ?? args[++index];
      if (value === undefined || value.startsWith('--')) throw new BadUse('value-missing', word);
      values[name] = value;
    }
  }
  return { words, values, switches };
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

import { HostException } from '../runtime/host-exception';
import { notBuilt } from '../runtime/not-built';
import type { DriveFile } from './drive-store';

type Test = (file: DriveFile) => boolean;

/** What a query may ask beside the file itself. */
export interface SearchScope {
  isTrashed(file: DriveFile): boolean;
  readonly email: string;
  /** Id of the folder that a query calls 'root'. */
  readonly rootId: string;
}

const TOKEN = /\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|(<=|>=|!=|[=<>()])|([A-Za-z]+))/gy;

interface Token {
  readonly kind: 'text' | 'sign' | 'word';
  readonly text: string;
}

/**
 * The test that a query of Drive stands for: title, fullText, mimeType, modifiedDate, trashed, starred, parents,
 * owners, writers, readers; and, or, not, brackets. Version 2 of the query language, as DriveApp takes it.
 *
 * Source [D]: reference/drive/drive-app, searchFiles; workspace/drive/api/guides/ref-search-terms.
 * @throws HostException `invalidArgument` (q) for what is no query, RealmError for a field that is not searched here.
 */
export function searched(query: string, scope: SearchScope): Test {
  const parser = new QueryParser(tokens(query), scope);
  return parser.whole();
}

function tokens(query: string): Token[] {
  const found = [...query.matchAll(TOKEN)];
  const length = found.reduce((sum, [whole]) => sum + whole.length, 0);
  if (query.slice(length).trim() !== '') throw invalid();
  return found.map(([, single, double, sign, word]) => {
    if (word !== undefined) return { kind: 'word', text: word };
    if (sign !== undefined) return { kind: 'sign', text: sign };
    return { kind: 'text', text: (single ?? double ?? '').replace(/\\(.)/g, '$1') };
  });
}

class QueryParser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly scope: SearchScope,
  ) {}

  whole(): Test {
    const test = this.either();
    if (this.at < this.tokens.length) throw invalid();
    return test;
  }

  private either(): Test {
    let left = this.both();
    while (this.takes('or')) {
      const [first, second] = [left, this.both()];
      left = (file) => first(file) || second(file);
    }
    return left;
  }

  private both(): Test {
    let left = this.single();
    while (this.takes('and')) {
      const [first, second] = [left, this.single()];
      left = (file) => first(file) && second(file);
    }
    return left;
  }

  private single(): Test {
    if (this.takes('not')) {
      const test = this.single();
      return (file) => !test(file);
    }
    if (this.takes('(')) {
      const test = this.either();
      if (!this.takes(')')) throw invalid();
      return test;
    }
    const first = this.next();
    if (first.kind === 'text') return this.membership(first.text);
    return this.comparison(first.text);
  }

  /** 'id' in parents, 'me' in owners. */
  private membership(value: string): Test {
    if (!this.takes('in')) throw invalid();
    const list = this.next().text;
    const email = value === 'me' ? this.scope.email : value;
    const has = (roles: readonly string[]): Test => {
      return ({ people }) => people.some((person) => person.email === email && roles.includes(person.role));
    };
    if (list === 'parents')
      return ({ parentId }) => parentId === (value === 'root' ? this.scope.rootId : value);
    if (list === 'owners') return has(['owner']);
    if (list === 'writers') return has(['owner', 'editor']);
    if (list === 'readers') return has(['owner', 'editor', 'commenter', 'viewer']);
    throw notBuilt(`DriveApp search for ${list}`);
  }

  private comparison(field: string): Test {
    const sign = this.next().text;
    const value = this.next().text;
    if (field === 'title') return textTest(sign, value, ({ name }) => name);
    if (field === 'fullText') return textTest(sign, value, textOf);
    if (field === 'mimeType') return textTest(sign, value, ({ mimeType }) => mimeType);
    if (field === 'trashed') return flagTest(sign, value, (file) => this.scope.isTrashed(file));
    if (field === 'starred') return flagTest(sign, value, ({ isStarred }) => isStarred);
    if (field === 'modifiedDate') return dateTest(sign, value);
    // Version 3 of the language has `name` for `title`; DriveApp refuses it.
    if (field === 'name') throw invalid();
    throw notBuilt(`DriveApp search for ${field}`);
  }

  private takes(text: string): boolean {
    const token = this.tokens[this.at];
    const isTaken = token !== undefined && token.kind !== 'text' && token.text === text;
    if (isTaken) this.at += 1;
    return isTaken;
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (!token) throw invalid();
    this.at += 1;
    return token;
  }
}

/** `contains` looks at the beginnings of words, in any case. */
function textTest(sign: string, value: string, read: (file: DriveFile) => string): Test {
  if (sign === '=') return (file) => read(file) === value;
  if (sign === '!=') return (file) => read(file) !== value;
  if (sign !== 'contains') throw invalid();
  const wanted = value.toLowerCase();
  return (file) => {
    const text = read(file).toLowerCase();
    return wordStarts(text).some((start) => text.startsWith(wanted, start));
  };
}

function flagTest(sign: string, value: string, read: Test): Test {
  if (!/^(true|false)$/.test(value) || !/^!?=$/.test(sign)) throw invalid();
  return (file) => read(file) === ((value === 'true') === (sign === '='));
}

function dateTest(sign: string, value: string): Test {
  const ms = Date.parse(/T/.test(value) ? value.replace(/(?<!Z|[+-]\d\d:\d\d)$/, 'Z') : value);
  if (Number.isNaN(ms)) throw invalid();
  const tests: Readonly<Record<string, Test>> = {
    '=': ({ updatedMs }) => updatedMs === ms,
    '!=': ({ updatedMs }) => updatedMs !== ms,
    '<': ({ updatedMs }) => updatedMs < ms,
    '<=': ({ updatedMs }) => updatedMs <= ms,
    '>': ({ updatedMs }) => updatedMs > ms,
    '>=': ({ updatedMs }) => updatedMs >= ms,
  };
  const test = tests[sign];
  if (!test) throw invalid();
  return test;
}

function textOf({ name, description, content }: DriveFile): string {
  const body = content.kind === 'blob' ? Buffer.from(content.bytes).toString('utf8') : '';
  return `${name}\n${description ?? ''}\n${body}`;
}

function invalid(): HostException {
  return new HostException('invalidArgument', { name: 'q' });
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
}

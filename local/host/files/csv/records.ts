const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Cuts delimited text into records of fields (RFC 4180). Quoted fields may hold separators, line breaks and doubled quotes; LF, CRLF and
 * CR end a record, mixed too. Nothing is trimmed. A quote inside an unquoted field is a character; text after a closing quote is
 * kept. An unclosed quote reaches to the end. A blank line is a record of one empty field; the last line break ends the text.
 *
 * @param maxRecords stops after so many records, for looking at the start of a file.
 * @example csvRecords('a,"b ""c"""\r\n1,', ',') // => [['a', 'b "c"'], ['1', '']]
 */
export function csvRecords(text: string, separator: string, maxRecords = Infinity): string[][] {
  const reader = new RecordReader(text, separator.charCodeAt(0));
  const records: string[][] = [];
  while (records.length < maxRecords) {
    const record = reader.next();
    if (!record) break;
    records.push(record);
  }
  return records;
}

class RecordReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly separator: number,
  ) {}

  next(): string[] | null {
    const { text, separator } = this;
    if (this.at >= text.length) return null;
    const record: string[] = [];
    for (;;) {
      record.push(text.charCodeAt(this.at) === QUOTE ? this.quoted() : this.plain());
      if (this.at >= text.length) return record;
      const code = text.charCodeAt(this.at);
      this.at++;
      if (code === separator) continue;
      if (code === CR && text.charCodeAt(this.at) === LF) this.at++;
      return record;
    }
  }

  private plain(): string {
    const { text, separator } = this;
    const start = this.at;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LF || code === CR) break;
    }
    this.at = at;
    return text.slice(start, at);
  }

  private quoted(): string {
    const { text } = this;
    let value = '';
    let start = this.at + 1;
    for (;;) {
      const close = text.indexOf('"', start);
      if (close < 0) {
        this.at = text.length;
        return value + text.slice(start);
      }
      value += text.slice(start, close);
      this.at = close + 1;
      if (text.charCodeAt(this.at) !== QUOTE) return value + this.plain();
      value += '"';
      start = this.at + 1;
    }
  }
}

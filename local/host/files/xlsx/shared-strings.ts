import type { RichText } from '../../workbook/style';
import { richStringXml, textXml } from './rich-strings';
import { unescapeCellText } from './xml-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}"></sst>`;

/** The texts of a shared strings part in the order of their indexes. */
export interface SharedStrings {
  /** Rich text as plain text. */
  readonly texts: readonly string[];
  /** What stands between the tags of those with runs, by index. */
  readonly rich: ReadonlyMap<number, string>;
  /** Of the part's elements, with its colon. */
  readonly prefix: string;
}

export const NO_STRINGS: SharedStrings = { texts: [], rich: new Map(), prefix: '' };

export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const rich = new Map<number, string>();
  const prefix = prefixOf(xml);
  const run = new RegExp(`<${prefix}r[ >]`);
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const tagEnd = xml.indexOf('>', at) + 1;
    const isEmpty = xml.charCodeAt(tagEnd - 2) === 47;
    const end = isEmpty ? tagEnd : xml.indexOf(close, tagEnd);
    const isFilled = !isEmpty && end >= 0;
    if (isFilled && xml.charCodeAt(tagEnd + prefix.length + 1) !== LETTER_T) {
      const inner = xml.slice(tagEnd, end);
      if (run.test(inner)) rich.set(texts.length, inner);
    }
    texts.push(isFilled ? richText(xml, { from: tagEnd, to: end, prefix }) : '');
    if (end < 0) break;
    at = xml.indexOf(open, end);
  }
  return { texts, rich, prefix };
}

/** Nearly all texts start with their `t` and have no runs. */
const LETTER_T = 't'.charCodeAt(0);

function prefixOf(xml: string): string {
  return /<([A-Za-z0-9]+:)?sst[\s>/]/.exec(xml)?.[1] ?? '';
}

/**
 * The plain text of a `si` or `is` element between two offsets: all `t`, joined; the reading aid `rPh` of East Asian
 * texts is not part of it.
 */
export function richText(xml: string, span: { from: number; to: number; prefix: string }): string {
  const { to, prefix } = span;
  let text = '';
  let at = span.from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0 || at >= to) return text;
    const tagEnd = xml.indexOf('>', at) + 1;
    const name = xml.slice(at + 1 + prefix.length, tagEnd - 1);
    if (name === 'rPh' || name.startsWith('rPh ')) {
      const phoneticEnd = xml.indexOf(`</${prefix}rPh>`, tagEnd);
      at = phoneticEnd < 0 ? to : phoneticEnd + 1;
    } else if (name === 't' || name.startsWith('t ')) {
      const end = xml.indexOf('<', tagEnd);
      text += unescapeCellText(xml.slice(tagEnd, end));
      at = end;
    } else at = tagEnd;
  }
}

/**
 * Gives each text an index in the shared strings part: that of an equal text of the file where there is one, else a
 * new one at the end. Texts of the file keep their indexes and bytes.
 */
export class SharedStringWriter {
  private readonly indexes = new Map<string, number>();
  private readonly richIndexes = new Map<string, number>();
  private readonly added: (string | RichText)[] = [];

  /** @param fileRich the rich texts of the file with their indexes. */
  constructor(
    private readonly texts: readonly string[],
    fileRich: ReadonlyMap<number, RichText>,
  ) {
    for (let index = texts.length - 1; index >= 0; index--)
      if (!fileRich.has(index)) this.indexes.set(texts[index] as string, index);
    for (const [index, rich] of fileRich) this.richIndexes.set(JSON.stringify(rich), index);
  }

  indexOf(text: string): number {
    return this.known(this.indexes, text, text);
  }

  /** Index of a text with runs. `shown` are the runs as they look in their cell, which is what goes into the file. */
  richIndexOf(rich: RichText, shown: RichText): number {
    const known = this.richIndexes.get(JSON.stringify(rich));
    return known ?? this.known(this.richIndexes, JSON.stringify(shown), shown);
  }

  get hasAdded(): boolean {
    return this.added.length > 0;
  }

  /** The part with the new texts at its end. `count` is left out: it counts cells, and a wrong one is worse than none. */
  patch(partXml: string | null): string {
    const xml = partXml ?? EMPTY_PART;
    const open = opened(xml);
    const close = open.lastIndexOf('</');
    const p = prefixOf(open);
    const items = this.added.map((text) => `<${p}si>${itemXml(text, p)}</${p}si>`);
    return this.recounted(open.slice(0, close)) + items.join('') + open.slice(close);
  }

  private known(indexes: Map<string, number>, key: string, text: string | RichText): number {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const index = this.texts.length + this.added.length;
    indexes.set(key, index);
    this.added.push(text);
    return index;
  }

  private recounted(head: string): string {
    const unique = this.texts.length + this.added.length;
    return head.replace(/<[^<]*?sst[^>]*>/, (tag) =>
      tag.replace(/\suniqueCount="\d*"/, ` uniqueCount="${unique}"`).replace(/\scount="\d*"/, ''),
    );
  }
}

/** A self-closed root, as some programs write an empty list, is opened. */
function opened(xml: string): string {
  return xml.replace(/<((?:[A-Za-z0-9]+:)?sst)([^>]*)\/>\s*$/, '<$1$2></$1>');
}

function itemXml(text: string | RichText, p: string): string {
  return typeof text === 'string' ? textXml(text, p) : richStringXml(text, p);
}

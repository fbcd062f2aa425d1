import { escapeCellText, unescapeCellText } from './xml-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}"></sst>`;

/** The texts of a shared strings part, rich text as plain text, in the order of their indexes. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  const prefix = prefixOf(xml);
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const tagEnd = xml.indexOf('>', at) + 1;
    const isEmpty = xml.charCodeAt(tagEnd - 2) === 47;
    const end = isEmpty ? tagEnd : xml.indexOf(close, tagEnd);
    texts.push(isEmpty || end < 0 ? '' : richText(xml, { from: tagEnd, to: end, prefix }));
    if (end < 0) break;
    at = xml.indexOf(open, end);
  }
  return texts;
}

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
  private readonly added: string[] = [];

  constructor(private readonly texts: readonly string[]) {
    for (let index = texts.length - 1; index >= 0; index--) this.indexes.set(texts[index] as string, index);
  }

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length + this.added.length;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
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
    const items = this.added.map(
      (text) => `<${p}si><${p}t${spaceOf(text)}>${escapeCellText(text)}</${p}t></${p}si>`,
    );
    return this.recounted(open.slice(0, close)) + items.join('') + open.slice(close);
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

function spaceOf(text: string): string {
  return /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
}

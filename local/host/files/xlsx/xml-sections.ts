import { WorkbookFileError } from '../workbook-file-error';

/** A child of a part's root, with the white space before it. */
export interface XmlSection {
  readonly name: string;
  readonly xml: string;
}

/**
 * A part cut into the children of its root, so that one child can be replaced while all others keep every byte.
 * Cheap on large sheets: the pieces are slices, and `sheetData` is skipped in one search.
 */
export class SectionedXml {
  private constructor(
    /** What stands before the root's first child, the root's own tag included. */
    private readonly head: string,
    private readonly tail: string,
    /** Namespace prefix of the root with its colon, '' when there is none. */
    readonly prefix: string,
    private sections: XmlSection[],
  ) {}

  /** @throws WorkbookFileError `unreadable-part` when the part is cut off or has no root. */
  static parse(xml: string, partName: string): SectionedXml {
    const rootStart = firstElement(xml, partName);
    const rootTagEnd = tagEnd(xml, rootStart, partName);
    const rootName = tagName(xml, rootStart);
    const prefix = rootName.includes(':') ? rootName.slice(0, rootName.indexOf(':') + 1) : '';
    if (xml.charCodeAt(rootTagEnd - 2) === SLASH) {
      return new SectionedXml(
        `${xml.slice(0, rootTagEnd - 2)}>`,
        `</${rootName}>${xml.slice(rootTagEnd)}`,
        prefix,
        [],
      );
    }
    const { sections, end } = childSections(xml, rootTagEnd, partName);
    return new SectionedXml(xml.slice(0, rootTagEnd), xml.slice(end), prefix, sections);
  }

  /** The first section of a local name with the part's prefix, or null. */
  get(localName: string): string | null {
    return this.sections.find((section) => section.name === this.prefix + localName)?.xml ?? null;
  }

  all(localName: string): string[] {
    return this.sections
      .filter((section) => section.name === this.prefix + localName)
      .map((section) => section.xml);
  }

  /** The root's opening tag and the section, closed again: a small document that knows the part's namespaces. */
  asDocument(section: string): string {
    const rootTag = this.head.slice(this.head.lastIndexOf('<'));
    return rootTag + section + this.tail;
  }

  /** Puts these sections in place of all of that name; new ones go where `order` (the schema's sequence) wants them. */
  replace(localName: string, xmls: readonly string[], order: readonly string[]): void {
    const name = this.prefix + localName;
    const at = this.sections.findIndex((section) => section.name === name);
    const rest = this.sections.filter((section) => section.name !== name);
    const place = at >= 0 ? at : this.placeOf(localName, order);
    rest.splice(place, 0, ...xmls.map((xml) => ({ name, xml })));
    this.sections = rest;
  }

  /** Adds a namespace to the root's tag unless it is declared there. */
  withNamespace(prefix: string, uri: string): SectionedXml {
    if (this.head.includes(`xmlns:${prefix}=`)) return this;
    const head = `${this.head.slice(0, -1)} xmlns:${prefix}="${uri}">`;
    return new SectionedXml(head, this.tail, this.prefix, this.sections);
  }

  toString(): string {
    return this.head + this.sections.map((section) => section.xml).join('') + this.tail;
  }

  private placeOf(localName: string, order: readonly string[]): number {
    const rank = order.indexOf(localName);
    const later = this.sections.findIndex((section) => {
      return order.indexOf(section.name.slice(this.prefix.length)) > rank;
    });
    return later < 0 ? this.sections.length : later;
  }
}

const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;

/** Offset just after the '>' of the tag that starts at `at`; a '>' inside quotes does not end it. */
export function tagEnd(xml: string, at: number, partName: string): number {
  for (let index = at; index < xml.length; index++) {
    const code = xml.charCodeAt(index);
    if (code === 62) return index + 1;
    if (code !== 34 && code !== 39) continue;
    index = xml.indexOf(code === 34 ? '"' : "'", index + 1);
    if (index < 0) break;
  }
  throw new WorkbookFileError('unreadable-part', null, partName);
}

function tagName(xml: string, at: number): string {
  return /^<\/?([^\s/>]+)/.exec(xml.slice(at, at + 200))?.[1] ?? '';
}

function firstElement(xml: string, partName: string): number {
  let at = xml.indexOf('<');
  while (at >= 0 && (xml.charCodeAt(at + 1) === QUESTION || xml.charCodeAt(at + 1) === EXCLAMATION)) {
    at = xml.indexOf('<', skipMarkup(xml, at, partName));
  }
  if (at < 0) throw new WorkbookFileError('unreadable-part', null, partName);
  return at;
}

/** Offset after a comment, CDATA section, declaration or processing instruction. */
function skipMarkup(xml: string, at: number, partName: string): number {
  const close = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = xml.indexOf(close, at);
  if (end < 0) throw new WorkbookFileError('unreadable-part', null, partName);
  return end + close.length;
}

function childSections(xml: string, from: number, partName: string): { sections: XmlSection[]; end: number } {
  const sections: XmlSection[] = [];
  let start = from;
  let at = from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) throw new WorkbookFileError('unreadable-part', null, partName);
    const code = xml.charCodeAt(at + 1);
    if (code === SLASH) return { sections, end: start };
    if (code === QUESTION || code === EXCLAMATION) {
      at = skipMarkup(xml, at, partName);
      continue;
    }
    const name = tagName(xml, at);
    at = elementEnd(xml, at, partName);
    sections.push({ name, xml: xml.slice(start, at) });
    start = at;
  }
}

/** Offset after the closing tag of the element that starts at `at`. */
function elementEnd(xml: string, at: number, partName: string): number {
  const name = tagName(xml, at);
  const opened = tagEnd(xml, at, partName);
  if (xml.charCodeAt(opened - 2) === SLASH) return opened;
  if (name.endsWith('sheetData')) {
    const close = xml.indexOf(`</${name}`, opened);
    if (close >= 0) return tagEnd(xml, close, partName);
  }
  return nestedEnd(xml, opened, partName);
}

function nestedEnd(xml: string, from: number, partName: string): number {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    at = xml.indexOf('<', at);
    if (at < 0) throw new WorkbookFileError('unreadable-part', null, partName);
    const code = xml.charCodeAt(at + 1);
    if (code === QUESTION || code === EXCLAMATION) {
      at = skipMarkup(xml, at, partName);
      continue;
    }
    at = tagEnd(xml, at, partName);
    if (code === SLASH) depth--;
    else if (xml.charCodeAt(at - 2) !== SLASH) depth++;
  }
  return at;
}

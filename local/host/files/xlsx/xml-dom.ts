import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { WorkbookFileError } from '../workbook-file-error';

export type { Document, Element };

/** Parses a small part. @throws WorkbookFileError `unreadable-part` naming the part when it is not well-formed. */
export function parseXml(xml: string, partName: string): Document {
  try {
    const parser = new DOMParser({ onError: stopAtError });
    return parser.parseFromString(xml, 'text/xml');
  } catch (cause) {
    throw new WorkbookFileError('unreadable-part', null, `${partName} (${String(cause)})`);
  }
}

function stopAtError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The document's root; every parsed part has one. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new WorkbookFileError('unreadable-part', null, 'no root element');
  return root;
}

/** Child elements, all or those of one local name: prefixes differ between the programs that write. */
export function childrenOf(parent: Element | null, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}

export function childOf(parent: Element | null, localName: string): Element | null {
  return childrenOf(parent, localName)[0] ?? null;
}

/** The attribute's text, or null when it is absent. */
export function attributeOf(element: Element | null, name: string): string | null {
  return element?.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** An xsd:boolean attribute. */
export function flagOf(element: Element | null, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === null ? absent : text === '1' || text === 'true' || text === 'on';
}

/** A new element of the parent's namespace and prefix; not yet inserted. */
export function newElement(
  parent: Element,
  localName: string,
  attributes: Record<string, string | number> = {},
): Element {
  const owner = parent.ownerDocument as Document;
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const element = owner.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

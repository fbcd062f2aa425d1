import type { ZipPackage } from './zip-package';
import {
  attributeOf,
  childrenOf,
  newElement,
  parseXml,
  rootOf,
  serializeXml,
  type Document,
} from './xml-dom';

/** A relationship of a part. `target` is a part's full name, or an address when `isExternal`. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI ('worksheet', 'styles' ...), the same in both editions of the standard. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIPS_XMLNS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const TYPES_PART = '[Content_Types].xml';

/** Name of the part that holds another part's relationships. @example relsPartOf('xl/workbook.xml') // => 'xl/_rels/workbook.xml.rels' */
export function relsPartOf(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

/** Relationships of a part ('' for the package); none when it has no relationships part. */
export function readRelationships(parts: ZipPackage, partName: string): Relationship[] {
  const relsPart = parts.find(relsPartOf(partName));
  if (!relsPart) return [];
  const root = rootOf(parseXml(parts.text(relsPart), relsPart));
  return childrenOf(root, 'Relationship').map((element) => {
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    const target = attributeOf(element, 'Target') ?? '';
    return {
      id: attributeOf(element, 'Id') ?? '',
      kind: (attributeOf(element, 'Type') ?? '').split('/').pop() ?? '',
      target: isExternal ? target : resolved(target, partName),
      isExternal,
    };
  });
}

function resolved(target: string, partName: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = partName.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Adds a relationship, to a part or to an address outside, and gives its id. */
export function addRelationship(
  parts: ZipPackage,
  partName: string,
  to: { kind: string; target: string; isExternal?: boolean },
): string {
  const relsPart = parts.find(relsPartOf(partName)) ?? relsPartOf(partName);
  const document = parts.find(relsPart) ? parseXml(parts.text(relsPart), relsPart) : emptyRelationships();
  const root = rootOf(document);
  const taken = new Set(childrenOf(root).map((element) => attributeOf(element, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const target = to.isExternal ? { Target: to.target, TargetMode: 'External' } : { Target: `/${to.target}` };
  root.appendChild(newElement(root, 'Relationship', { Id: id, Type: TYPE_BASE + to.kind, ...target }));
  parts.set(relsPart, serializeXml(document));
  return id;
}

function emptyRelationships(): Document {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return parseXml(`${head}<Relationships xmlns="${RELATIONSHIPS_XMLNS}"/>`, 'rels');
}

export function removeRelationship(parts: ZipPackage, partName: string, id: string): void {
  const relsPart = parts.find(relsPartOf(partName));
  if (!relsPart) return;
  const document = parseXml(parts.text(relsPart), relsPart);
  const root = rootOf(document);
  for (const element of childrenOf(root)) if (attributeOf(element, 'Id') === id) root.removeChild(element);
  parts.set(relsPart, serializeXml(document));
}

/** The content type of a part: its own, else that of its extension. */
export function contentTypeOf(parts: ZipPackage, partName: string): string | null {
  const root = rootOf(parseXml(parts.text(TYPES_PART), TYPES_PART));
  const own = childrenOf(root, 'Override').find((element) =>
    sameName(attributeOf(element, 'PartName'), partName),
  );
  const extension = (partName.split('.').pop() ?? '').toLowerCase();
  const general = childrenOf(root, 'Default').find(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  return attributeOf(own ?? general ?? null, 'ContentType');
}

/** States a part's content type; null takes the statement out. */
export function setContentType(parts: ZipPackage, partName: string, contentType: string | null): void {
  const document = parseXml(parts.text(TYPES_PART), TYPES_PART);
  const root = rootOf(document);
  for (const element of childrenOf(root, 'Override')) {
    if (sameName(attributeOf(element, 'PartName'), partName)) root.removeChild(element);
  }
  if (contentType) {
    root.appendChild(newElement(root, 'Override', { PartName: `/${partName}`, ContentType: contentType }));
  }
  parts.set(TYPES_PART, serializeXml(document));
}

/** States the content type of an extension unless one is stated. */
export function setDefaultContentType(parts: ZipPackage, extension: string, contentType: string): void {
  const document = parseXml(parts.text(TYPES_PART), TYPES_PART);
  const root = rootOf(document);
  if (
    childrenOf(root, 'Default').some(
      (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
    )
  )
    return;
  root.insertBefore(
    newElement(root, 'Default', { Extension: extension, ContentType: contentType }),
    root.firstChild,
  );
  parts.set(TYPES_PART, serializeXml(document));
}

function sameName(stated: string | null, partName: string): boolean {
  return stated?.toLowerCase() === `/${partName}`.toLowerCase();
}

/** A part name that is not taken. @example freePartName(parts, 'xl/worksheets/sheet', '.xml') // => 'xl/worksheets/sheet3.xml' */
export function freePartName(parts: ZipPackage, base: string, extension: string): string {
  let number = 1;
  while (parts.find(`${base}${number}${extension}`)) number++;
  return `${base}${number}${extension}`;
}

import type { GridRange, SheetModel, WorkbookModel } from '../../workbook/model';
import { changedRuns, linkOf, plainText } from '../../workbook/text-runs';
import { cellName, parseRange } from './a1';
import { addRelationship, readRelationships } from './opc';
import { relationshipIdOf } from './sheet-elements';
import { SHEET_ORDER } from './sheet-order';
import type { SheetReading } from './sheet-reading-target';
import { sectionElement } from './sheet-view';
import type { SheetWriting } from './writing-target';
import { attributeOf, childrenOf } from './xml-dom';
import type { SectionedXml } from './xml-sections';
import type { ZipPackage } from './zip-package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link of the file: to an address, or (null) to a place in the workbook, which stays in the file. */
interface FileLink {
  readonly xml: string;
  readonly range: GridRange;
  readonly url: string | null;
}

/**
 * Gives the texts that link to an address their link, and tells by their XML which links of the file are theirs; those of
 * numbers and formulas stay in the file.
 */
export function readHyperlinks(
  sections: SectionedXml,
  { parts, partName, sheet, workbook }: SheetReading,
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { range, url, xml } of fileLinks(sections, parts, partName)) {
    if (url === null) continue;
    for (const cell of textsIn(sheet, range)) {
      giveLink(workbook, sheet, { ...cell, url });
      taken.add(xml);
    }
  }
  return taken;
}

/** Says the links of texts anew where they differ from the file's. A cell of a file has one link: the text's first. */
export function writeHyperlinks(target: SheetWriting): void {
  const { sections, parts, partName, sheet, workbook, file } = target;
  const links = fileLinks(sections, parts, partName);
  const wanted = linksOf(workbook, sheet);
  if (fingerprint(wanted) === fingerprint(linksAsFiled(sheet, links))) return;
  const p = sections.prefix;
  const kept = links.filter(({ xml }) => !file?.textLinks.has(xml));
  const idOf = relationshipIds(parts, partName);
  const xmls = [
    ...kept.map(({ xml }) => xml),
    ...[...wanted].map(
      ([cell, url]) => `<${p}hyperlink xmlns:r="${OFFICE}" ref="${cell}" r:id="${idOf(url)}"/>`,
    ),
  ];
  const section = xmls.length === 0 ? [] : [`<${p}hyperlinks>${xmls.join('')}</${p}hyperlinks>`];
  sections.replace('hyperlinks', section, SHEET_ORDER);
}

function fileLinks(sections: SectionedXml, parts: ZipPackage, partName: string): FileLink[] {
  const section = sections.get('hyperlinks');
  if (section === null) return [];
  const addresses = new Map(
    readRelationships(parts, partName).map(({ id, target, isExternal }) => [id, isExternal ? target : null]),
  );
  const tag = new RegExp(`<${sections.prefix}hyperlink\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');
  const xmls = section.match(tag) ?? [];
  return childrenOf(sectionElement(sections, section), 'hyperlink').flatMap((element, index) => {
    const range = parseRange(attributeOf(element, 'ref') ?? '');
    const address = addresses.get(relationshipIdOf(element) ?? '') ?? null;
    const place = attributeOf(element, 'location');
    const url = address === null ? null : place === null ? address : `${address}#${place}`;
    return range ? [{ xml: (xmls[index] ?? '').replace(/\s*\/?>$/, '/>'), range, url }] : [];
  });
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of a range that hold a text and no formula. */
function textsIn({ cells }: SheetModel, { startRow, endRow, startColumn, endColumn }: GridRange): TextCell[] {
  const rows = cells.values.slice(startRow, (endRow ?? cells.values.length - 1) + 1);
  return rows.flatMap((values, index) =>
    (values ?? []).flatMap((text, column) => {
      const row = startRow + index;
      const isInside = column >= startColumn && column <= (endColumn ?? column);
      const isText = typeof text === 'string' && cells.formula(row, column) === null;
      return isInside && isText ? [{ row, column, text }] : [];
    }),
  );
}

function giveLink(
  { styles }: WorkbookModel,
  { cells }: SheetModel,
  { row, column, text, url }: TextCell & { readonly url: string },
): void {
  const style = styles.get(cells.styleIndex(row, column));
  const rich = style.richText ?? plainText(text);
  const richText = changedRuns(rich, { start: 0, end: text.length }, { link: url });
  (cells.styles[row] ??= [])[column] = styles.intern({ ...style, richText });
}

/** By the cell's name. */
function linksOf({ styles }: WorkbookModel, { cells }: SheetModel): Map<string, string> {
  const links = new Map<string, string>();
  cells.styles.forEach((indexes, row) =>
    indexes?.forEach((index, column) => {
      const { richText } = styles.get(index);
      const link = richText && cells.value(row, column) === richText.text ? linkOf(richText) : null;
      if (link !== null) links.set(cellName(row, column), link);
    }),
  );
  return links;
}

function linksAsFiled(sheet: SheetModel, links: readonly FileLink[]): Map<string, string> {
  const filed = new Map<string, string>();
  for (const { range, url } of links) {
    if (url === null) continue;
    for (const { row, column } of textsIn(sheet, range)) filed.set(cellName(row, column), url);
  }
  return filed;
}

function fingerprint(links: ReadonlyMap<string, string>): string {
  return JSON.stringify([...links].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Gives each address the relationship that it has, or a new one. */
function relationshipIds(parts: ZipPackage, partName: string): (url: string) => string {
  const ids = new Map(
    readRelationships(parts, partName)
      .filter(({ kind, isExternal }) => kind === 'hyperlink' && isExternal)
      .map(({ id, target }) => [target, id]),
  );
  return (url) => {
    let id = ids.get(url);
    if (id === undefined)
      ids.set(
        url,
        (id = addRelationship(parts, partName, { kind: 'hyperlink', target: url, isExternal: true })),
      );
    return id;
  };
}

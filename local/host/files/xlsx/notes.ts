import { cellName, parseCellName } from './a1';
import { BLANK_COMMENTS, BLANK_DRAWING, noteShape, withoutShape } from './note-shapes';
import { COMMENTS_CONTENT_TYPE } from './blank-package';
import {
  addRelationship,
  freePartName,
  readRelationships,
  setContentType,
  setDefaultContentType,
} from './opc';
import { richText } from './shared-strings';
import { SHEET_ORDER } from './sheet-order';
import type { SheetReading } from './sheet-reading-target';
import type { SheetWriting } from './writing-target';
import {
  attributeOf,
  childOf,
  childrenOf,
  newElement,
  parseXml,
  rootOf,
  serializeXml,
  type Element,
} from './xml-dom';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Reads the notes of a sheet from its comments part. */
export function readNotes(reading: SheetReading): void {
  const { parts, partName, sheet } = reading;
  const relationship = readRelationships(parts, partName).find(({ kind }) => kind === 'comments');
  const name = relationship ? parts.find(relationship.target) : null;
  if (!name) return;
  for (const comment of commentsOf(rootOf(parseXml(parts.text(name), name)))) {
    const cell = parseCellName(attributeOf(comment, 'ref') ?? '');
    if (cell) sheet.notes.set(`${cell.row},${cell.column}`, textOf(comment));
  }
}

function commentsOf(root: Element): Element[] {
  return childrenOf(childOf(root, 'commentList'), 'comment');
}

function textOf(comment: Element): string {
  const text = childOf(comment, 'text');
  const xml = text?.toString() ?? '';
  const prefix = text?.prefix ? `${text.prefix}:` : '';
  return richText(xml, { from: 0, to: xml.length, prefix }).replace(/\r\n?/g, '\n');
}

/**
 * Writes the notes that changed. Notes the model has as the file does keep their text's formatting, their author and
 * their box on the sheet.
 */
export function writeNotes(target: SheetWriting): void {
  const commentsPart = existingPart(target, 'comments');
  const xml = commentsPart ? target.parts.text(commentsPart) : BLANK_COMMENTS;
  const document = parseXml(xml, commentsPart ?? 'comments');
  const changed = patchComments(rootOf(document), target);
  const name = commentsPart ?? addComments(target);
  target.parts.set(name, serializeXml(document));
  patchShapes(target, changed);
}

interface ChangedNotes {
  readonly added: { row: number; column: number }[];
  readonly removed: { row: number; column: number }[];
}

function patchComments(root: Element, target: SheetWriting): ChangedNotes {
  const list = childOf(root, 'commentList') ?? root;
  const wanted = new Map(target.sheet.notes);
  const removed: ChangedNotes['removed'] = [];
  for (const comment of commentsOf(root)) {
    const cell = parseCellName(attributeOf(comment, 'ref') ?? '');
    if (!cell) continue;
    const text = wanted.get(`${cell.row},${cell.column}`);
    wanted.delete(`${cell.row},${cell.column}`);
    if (!text) {
      list.removeChild(comment);
      removed.push(cell);
    } else if (text !== textOf(comment)) setText(comment, text);
  }
  const added: ChangedNotes['added'] = [];
  for (const [key, text] of wanted) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (text === '') continue;
    const comment = newElement(list, 'comment', { ref: cellName(row, column), authorId: 0 });
    setText(comment, text);
    list.appendChild(comment);
    added.push({ row, column });
  }
  return { added, removed };
}

function setText(comment: Element, text: string): void {
  for (const old of childrenOf(comment, 'text')) comment.removeChild(old);
  const holder = newElement(comment, 'text');
  const t = newElement(holder, 't');
  t.setAttribute('xml:space', 'preserve');
  t.textContent = text;
  holder.appendChild(t);
  comment.insertBefore(holder, comment.firstChild);
}

function existingPart(target: SheetWriting, kind: string): string | null {
  if (!target.file) return null;
  const relationship = readRelationships(target.parts, target.partName).find(
    (candidate) => candidate.kind === kind,
  );
  return relationship ? target.parts.find(relationship.target) : null;
}

function addComments(target: SheetWriting): string {
  const name = freePartName(target.parts, 'xl/comments', '.xml');
  setContentType(target.parts, name, COMMENTS_CONTENT_TYPE);
  addRelationship(target.parts, target.partName, { kind: 'comments', target: name });
  return name;
}

/** The boxes in which programs show notes stand in an old drawing part. */
function patchShapes(target: SheetWriting, changed: ChangedNotes): void {
  if (changed.added.length === 0 && changed.removed.length === 0) return;
  const known = existingPart(target, 'vmlDrawing');
  let xml = known ? target.parts.text(known) : BLANK_DRAWING;
  for (const cell of changed.removed) xml = withoutShape(xml, cell);
  const shapes = changed.added.map((cell, index) => noteShape(cell, xml.length + index)).join('');
  const end = xml.lastIndexOf('</');
  target.parts.set(known ?? addDrawing(target), xml.slice(0, end) + shapes + xml.slice(end));
}

function addDrawing(target: SheetWriting): string {
  const { parts, partName, sections } = target;
  const name = freePartName(parts, 'xl/drawings/vmlDrawing', '.vml');
  setDefaultContentType(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = addRelationship(parts, partName, { kind: 'vmlDrawing', target: name });
  const p = sections.prefix;
  sections.replace('legacyDrawing', [`<${p}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`], SHEET_ORDER);
  return name;
}

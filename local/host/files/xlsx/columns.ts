import type { SheetModel } from '../../workbook/model';
import { outlineAttributes } from './outline';
import { SHEET_ORDER } from './sheet-order';
import type { SectionedXml } from './xml-sections';

/** Pixels of one character of the default font (Calibri 11) at 96 dpi, the unit of widths in files. */
const CHARACTER_PX = 7;

/** One `col` element: 0-based columns, ends included, and its other attributes as written. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export function readColumns(sections: SectionedXml, sheet: SheetModel): void {
  for (const span of columnSpans(sections)) {
    const last = Math.min(span.last, sheet.columnCount - 1);
    const width = pixelsOf(span.attributes);
    for (let column = span.first; column <= last; column++) {
      if (width) sheet.columnWidths.set(column, width);
      if (isSet(span.attributes['hidden'])) sheet.hiddenColumns.add(column);
    }
  }
}

/** The cell formats that columns give to cells which are not there yet, by 0-based column. */
export function columnFormats(sections: SectionedXml): (column: number) => number {
  const styled = columnSpans(sections).filter((span) => span.attributes['style'] !== undefined);
  return (column) => {
    const span = styled.find((candidate) => candidate.first <= column && column <= candidate.last);
    return Number(span?.attributes['style'] ?? 0);
  };
}

/** Writes widths, hidden columns and groups; formats and spans beyond the grid stay as they are. */
export function writeColumns(sections: SectionedXml, sheet: SheetModel): void {
  const p = sections.prefix;
  const spans = columnSpans(sections);
  const written: ColumnSpan[] = [];
  let next = 0;
  for (const span of spans) {
    appendColumns(written, { sheet, from: next, to: span.first, own: {} });
    const inGrid = Math.min(span.last + 1, sheet.columnCount);
    appendColumns(written, { sheet, from: span.first, to: inGrid, own: span.attributes });
    if (span.last >= sheet.columnCount)
      written.push({ ...span, first: Math.max(span.first, sheet.columnCount) });
    next = span.last + 1;
  }
  appendColumns(written, { sheet, from: next, to: sheet.columnCount, own: {} });
  const xml = written
    .filter((span) => Object.keys(span.attributes).length > 0)
    .map((span) => colXml(span, p));
  sections.replace('cols', xml.length > 0 ? [`<${p}cols>${xml.join('')}</${p}cols>`] : [], SHEET_ORDER);
}

interface ColumnRun {
  readonly sheet: SheetModel;
  readonly from: number;
  readonly to: number;
  /** What the file says of these columns. */
  readonly own: Readonly<Record<string, string>>;
}

/** Appends a run of columns, those that say the same as one span; runs of the file are not joined with each other. */
function appendColumns(spans: ColumnSpan[], run: ColumnRun): void {
  let first = run.from;
  for (let column = run.from; column < run.to; column++) {
    const attributes = attributesOf(run.sheet, column, run.own);
    const isLast = column + 1 >= run.to;
    if (
      !isLast &&
      JSON.stringify(attributesOf(run.sheet, column + 1, run.own)) === JSON.stringify(attributes)
    )
      continue;
    spans.push({ first, last: column, attributes });
    first = column + 1;
  }
}

/** What the file says of its columns. */
export function columnSpans(sections: SectionedXml): ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  for (const match of (sections.get('cols') ?? '').matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
    const attributes: Record<string, string> = {};
    for (const [, name = '', value = ''] of match[0].matchAll(/([\w:]+)=["']([^"']*)["']/g))
      attributes[name] = value;
    const { min, max, ...rest } = attributes;
    spans.push({ first: Number(min) - 1, last: Number(max) - 1, attributes: rest });
  }
  return spans;
}

function pixelsOf(attributes: Readonly<Record<string, string>>): number | null {
  const width = attributes['width'];
  if (width === undefined) return null;
  return Math.trunc(Number(width) * CHARACTER_PX + 0.5);
}

function attributesOf(
  sheet: SheetModel,
  column: number,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const pixels = sheet.columnWidths.get(column);
  const isHidden = sheet.hiddenColumns.has(column);
  const outline = outlineAttributes(sheet.columnGroups, sheet.columnGroupControl, column);
  const isSameOutline =
    Number(own['outlineLevel'] ?? 0) === Number(outline['outlineLevel'] ?? 0) &&
    isSet(own['collapsed']) === 'collapsed' in outline;
  const isSameWidth = (pixelsOf(own) || undefined) === pixels;
  if (isSameWidth && isSet(own['hidden']) === isHidden && isSameOutline) return own;
  const { width, customWidth, ...rest } = own;
  const result: Record<string, string> = { ...rest };
  delete result['outlineLevel'];
  delete result['collapsed'];
  Object.assign(result, outline);
  if (pixels !== undefined) {
    const isSame = width !== undefined && pixelsOf(own) === pixels;
    result['width'] = isSame ? width : String(Math.round((pixels / CHARACTER_PX) * 1e6) / 1e6);
    if (!isSame || isSet(customWidth)) result['customWidth'] = '1';
  }
  if (isHidden) result['hidden'] = '1';
  else delete result['hidden'];
  return result;
}

function colXml(span: ColumnSpan, prefix: string): string {
  const attributes = Object.entries(span.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${prefix}col min="${span.first + 1}" max="${span.last + 1}"${attributes.join('')}/>`;
}

/** An xsd:boolean that may be absent. */
export function isSet(value: string | null | undefined): boolean {
  return value === '1' || value === 'true';
}

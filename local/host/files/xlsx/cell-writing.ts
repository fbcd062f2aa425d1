import { CellError, type CellValue } from '../../workbook/cell-value';
import type { RichText } from '../../workbook/style';
import { cellName } from './a1';
import { escapeCellText, escapeXml } from './xml-text';
import { fileFormula } from './function-prefixes';

/** What writing a cell needs beside its content. */
export interface CellWriting {
  readonly prefix: string;
  /** Index of a text in the shared strings. */
  stringIndex(text: string): number;
  richIndex(rich: WrittenText): number;
}

/** A text with its runs as the model has them, and with all that they look like in their cell. */
export interface WrittenText {
  readonly rich: RichText;
  readonly shown: RichText;
}

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without '='. */
  readonly formula: string | null;
  readonly xf: number;
  /** The text with its runs, where it has some. */
  readonly rich?: WrittenText | null;
  /** Where the array formula that starts here reaches, as A1. */
  readonly arrayRef?: string | null;
}

/** The XML of one cell; '' for a blank cell without a format of its own. */
export function cellXml(cell: WrittenCell, writing: CellWriting): string {
  const { value, formula, xf } = cell;
  if (value === null && formula === null && xf === 0) return '';
  const p = writing.prefix;
  const style = xf === 0 ? '' : ` s="${xf}"`;
  const open = `<${p}c r="${cellName(cell.row, cell.column)}"${style}`;
  // Numbers and texts are nearly all cells, so they go the short way.
  if (formula === null && typeof value === 'string') {
    const index = cell.rich ? writing.richIndex(cell.rich) : writing.stringIndex(value);
    return `${open} t="s"><${p}v>${index}</${p}v></${p}c>`;
  }
  if (formula === null && typeof value === 'number' && Number.isFinite(value))
    return `${open}><${p}v>${value}</${p}v></${p}c>`;
  const content = formula === null ? plainContent(value, p) : formulaContent(cell, writing);
  return content.xml === '' ? `${open}${content.type}/>` : `${open}${content.type}>${content.xml}</${p}c>`;
}

interface CellContent {
  /** The `t` attribute with a blank before it, '' for numbers. */
  readonly type: string;
  readonly xml: string;
}

function plainContent(value: CellValue, p: string): CellContent {
  return value === null ? { type: '', xml: '' } : resultContent(value, p);
}

function resultContent(value: Exclude<CellValue, null>, p: string): CellContent {
  if (typeof value === 'number')
    return { type: '', xml: Number.isFinite(value) ? `<${p}v>${value}</${p}v>` : '' };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: `<${p}v>${value ? 1 : 0}</${p}v>` };
  if (value instanceof CellError) return { type: ' t="e"', xml: `<${p}v>${escapeXml(value.code)}</${p}v>` };
  return { type: ' t="str"', xml: `<${p}v>${escapeCellText(value)}</${p}v>` };
}

function formulaContent(cell: WrittenCell, writing: CellWriting): CellContent {
  const p = writing.prefix;
  const formula = cell.formula ?? '';
  const array = arrayBody(formula);
  const ref = cell.arrayRef ?? cellName(cell.row, cell.column);
  const open = array !== null ? `<${p}f t="array" ref="${ref}">` : `<${p}f>`;
  const text = escapeXml(fileFormula(array ?? formula));
  const result = cell.value === null ? { type: '', xml: '' } : resultContent(cell.value, p);
  return { type: result.type, xml: `${open}${text}</${p}f>${result.xml}` };
}

/** What stands inside an ARRAYFORMULA that spans the whole formula, else null. */
function arrayBody(formula: string): string | null {
  const start = 'ARRAYFORMULA(';
  if (formula.slice(0, start.length).toUpperCase() !== start || !formula.endsWith(')')) return null;
  const body = formula.slice(start.length, -1);
  let depth = 0;
  for (const char of body.replace(/"(?:[^"]|"")*"/g, '')) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (depth < 0) return null;
  }
  return body;
}

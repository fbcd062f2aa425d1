import type { ConditionalRule, GradientPoint, GridRange } from '../../workbook/model';
import { cellName, rangeNames } from './a1';
import { COMPARISONS, POINT_TYPES, ruleXmls, rulesOf, TEXT_RULES } from './conditional-format-reading';
import { SHEET_ORDER } from './sheet-order';
import type { SheetWriting } from './writing-target';
import type { StyleWriter } from './style-writing';
import { argbOf } from './colors';
import { attribute } from './cell-reading';
import { fileFormula } from './function-prefixes';
import { DATE_COMPARISONS, relativeComparison } from './relative-dates';
import { escapeXml } from './xml-text';

/** A rule on its way to the file. */
interface Placed {
  readonly sqref: string;
  readonly xml: string;
  /** Null for new rules. */
  readonly priority: number | null;
  /** Rules the model cannot hold keep their section's attributes. */
  readonly openTag: string | null;
}

/**
 * Writes the model's rules in their order beside those only the file knows. Rules that came from the file keep their text;
 * priorities change only where the new order needs it.
 */
export function writeConditionalFormats(target: SheetWriting): void {
  const { sheet, sections, styleWriter } = target;
  const p = sections.prefix;
  const mapped = sheet.conditionalRules.map((rule) => placedRule(rule, { prefix: p, styleWriter }));
  const placed = numbered(merged(mapped, foreignRules(target)));
  sections.replace(
    'conditionalFormatting',
    placed.map((rule) => sectionXml(rule, p)),
    SHEET_ORDER,
  );
}

function sectionXml(rule: Placed, p: string): string {
  const open = rule.openTag ?? `<${p}conditionalFormatting sqref="${rule.sqref}">`;
  return `${open}${rule.xml}</${p}conditionalFormatting>`;
}

/** Rules of the file that are not in the model, with the section they stood in. */
function foreignRules(target: SheetWriting): Placed[] {
  const { sections, state } = target;
  return sections.all('conditionalFormatting').flatMap((section) => {
    const known = new Set(rulesOf(section, sections, state.styles).map(({ rule }) => rule.fileXml));
    const openTag = section.trim().slice(0, section.trim().indexOf('>') + 1);
    return ruleXmls(section, sections.prefix)
      .filter((xml) => !known.has(xml))
      .map((xml) => ({ sqref: '', xml, priority: priorityOf(xml), openTag }));
  });
}

function priorityOf(xml: string): number {
  return Number(attribute(xml.slice(0, xml.indexOf('>')), 'priority') ?? 0);
}

/** Puts each foreign rule behind the last rule of the file that was stronger. */
function merged(mapped: readonly Placed[], foreign: readonly Placed[]): Placed[] {
  const all = [...mapped];
  for (const rule of [...foreign].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))) {
    const stronger = all
      .map((other) => other.priority !== null && other.priority < (rule.priority ?? 0))
      .lastIndexOf(true);
    all.splice(stronger + 1, 0, rule);
  }
  return all;
}

/** Keeps the file's priorities while they ascend; otherwise counts anew. */
function numbered(rules: readonly Placed[]): Placed[] {
  const kept: number[] = [];
  for (const rule of rules) kept.push(rule.priority ?? (kept.at(-1) ?? 0) + 1);
  const ascends = kept.every((priority, index) => index === 0 || priority > (kept[index - 1] ?? 0));
  return rules.map((rule, index) => {
    const priority = ascends ? kept[index] : index + 1;
    return priority === rule.priority
      ? rule
      : { ...rule, xml: withPriority(rule.xml, priority ?? index + 1) };
  });
}

function withPriority(xml: string, priority: number): string {
  const end = xml.indexOf('>');
  return xml.slice(0, end).replace(/\spriority=["'][^"']*["']/, ` priority="${priority}"`) + xml.slice(end);
}

function placedRule(rule: ConditionalRule, writing: { prefix: string; styleWriter: StyleWriter }): Placed {
  const sqref = rangeNames(rule.ranges);
  if (rule.fileXml !== null)
    return { sqref, xml: rule.fileXml, priority: priorityOf(rule.fileXml), openTag: null };
  const xml = rule.gradient ? gradientXml(rule.gradient, writing) : booleanXml(rule, writing);
  return { sqref, xml, priority: null, openTag: null };
}

function booleanXml(rule: ConditionalRule, writing: { prefix: string; styleWriter: StyleWriter }): string {
  const p = writing.prefix;
  const { type, values, format } = rule.boolean ?? { type: 'CELL_NOT_EMPTY', values: [], format: {} };
  const { attributes, formulas } = conditionOf(type, values, rule.ranges[0]);
  const dxf = writing.styleWriter.dxfOf(format);
  const body = formulas.map((formula) => `<${p}formula>${escapeXml(formula)}</${p}formula>`).join('');
  return `<${p}cfRule ${attributes} dxfId="${dxf}" priority="0">${body}</${p}cfRule>`;
}

interface Condition {
  readonly attributes: string;
  readonly formulas: string[];
}

function conditionOf(type: string, values: readonly unknown[], range: GridRange | undefined): Condition {
  const comparison =
    Object.entries(COMPARISONS).find(([, name]) => name === type)?.[0] ?? DATE_COMPARISONS[type];
  if (comparison)
    return { attributes: `type="cellIs" operator="${comparison}"`, formulas: values.map(formulaOf) };
  const relative = relativeComparison(type, String(values[0]));
  if (relative)
    return {
      attributes: `type="cellIs" operator="${relative.operator}"`,
      formulas: [...relative.formulas],
    };
  const cell = cellName(range?.startRow ?? 0, range?.startColumn ?? 0);
  const text = String(values[0] ?? '');
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (type === 'TEXT_EQUAL_TO') return { attributes: 'type="cellIs" operator="equal"', formulas: [quoted] };
  if (type === 'TEXT_NOT_EQUAL_TO')
    return { attributes: 'type="cellIs" operator="notEqual"', formulas: [quoted] };
  const textRule = Object.entries(TEXT_RULES).find(([, name]) => name === type)?.[0];
  if (!textRule) return { attributes: 'type="expression"', formulas: [formulaOf(values[0] ?? 'FALSE')] };
  const formula = textFormula(type, { cell, quoted });
  if (textRule.endsWith('Blanks')) return { attributes: `type="${textRule}"`, formulas: [formula] };
  const operator = textRule === 'notContainsText' ? 'notContains' : textRule;
  return {
    attributes: `type="${textRule}" operator="${operator}" text="${escapeXml(text)}"`,
    formulas: [formula],
  };
}

/** Files hold text rules as a formula too; programs read one or the other. */
function textFormula(type: string, at: { cell: string; quoted: string }): string {
  const { cell, quoted } = at;
  switch (type) {
    case 'TEXT_CONTAINS':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    case 'CELL_EMPTY':
      return `LEN(TRIM(${cell}))=0`;
    default:
      return `LEN(TRIM(${cell}))>0`;
  }
}

function formulaOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  return text.startsWith('=') ? fileFormula(text.slice(1)) : text;
}

function gradientXml(
  gradient: NonNullable<ConditionalRule['gradient']>,
  { prefix: p, styleWriter }: { prefix: string; styleWriter: StyleWriter },
): string {
  const points = [gradient.min, gradient.mid, gradient.max].filter(
    (point): point is GradientPoint => point !== null,
  );
  const thresholds = points
    .map((point) => `<${p}cfvo type="${pointType(point)}"${valueAttribute(point)}/>`)
    .join('');
  const colors = points
    .map((point) => `<${p}color rgb="${argbOf(styleWriter.concrete(point.color))}"/>`)
    .join('');
  return `<${p}cfRule type="colorScale" priority="0"><${p}colorScale>${thresholds}${colors}</${p}colorScale></${p}cfRule>`;
}

function pointType(point: GradientPoint): string {
  return Object.entries(POINT_TYPES).find(([, name]) => name === point.type)?.[0] ?? 'num';
}

function valueAttribute(point: GradientPoint): string {
  return point.type === 'MIN' || point.type === 'MAX' ? '' : ` val="${escapeXml(point.value)}"`;
}

import type { ConditionalRule, GradientPoint, GridRange } from '../../workbook/model';
import { parseRanges } from './a1';
import { readRelative } from './relative-dates';
import type { SheetReading } from './sheet-reading-target';
import type { StyleReader } from './style-reading';
import { sectionElement } from './sheet-view';
import { attributeOf, childOf, childrenOf, type Element } from './xml-dom';
import type { SectionedXml } from './xml-sections';

/** Google's names for the comparisons of a `cellIs` rule. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

/** Google's names for the rules about texts and blanks. */
export const TEXT_RULES: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
  containsBlanks: 'CELL_EMPTY',
  notContainsBlanks: 'CELL_NOT_EMPTY',
};

/** Points of a colour scale: file's name to Google's. */
export const POINT_TYPES: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

/** One rule of the file with the place it has there. */
export interface FileRule {
  readonly rule: ConditionalRule;
  readonly priority: number;
}

/** Reads the rules that Google has a name for, first in force first. Data bars, icons, top ten and the like stay in the file. */
export function readConditionalFormats(sections: SectionedXml, reading: SheetReading): void {
  const found: FileRule[] = [];
  for (const section of sections.all('conditionalFormatting'))
    found.push(...rulesOf(section, sections, reading.styles));
  found.sort((a, b) => a.priority - b.priority);
  reading.sheet.conditionalRules = found.map(({ rule }) => rule);
}

/** The rules of one `conditionalFormatting` section that the model can hold. */
export function rulesOf(section: string, sections: SectionedXml, styles: StyleReader): FileRule[] {
  const element = sectionElement(sections, section);
  const ranges = parseRanges(attributeOf(element, 'sqref') ?? '');
  if (!element || ranges.length === 0 || element.hasAttribute('pivot')) return [];
  const xmls = ruleXmls(section, sections.prefix);
  return childrenOf(element, 'cfRule').flatMap((rule, index) => {
    const read = readRule(rule, { ranges, styles, fileXml: xmls[index] ?? null });
    return read ? [{ rule: read, priority: Number(attributeOf(rule, 'priority') ?? 0) }] : [];
  });
}

/** The raw text of each `cfRule`. */
export function ruleXmls(section: string, prefix: string): string[] {
  const pattern = new RegExp(`<${prefix}cfRule\\b(?:[^>]*/>|[\\s\\S]*?</${prefix}cfRule>)`, 'g');
  return section.match(pattern) ?? [];
}

interface RuleReading {
  readonly ranges: GridRange[];
  readonly styles: StyleReader;
  readonly fileXml: string | null;
}

function readRule(rule: Element, reading: RuleReading): ConditionalRule | null {
  const ranges = reading.ranges.map((range) => ({ ...range }));
  const { fileXml } = reading;
  if (attributeOf(rule, 'type') === 'colorScale') {
    const gradient = readGradient(childOf(rule, 'colorScale'), reading.styles);
    return gradient ? { ranges, boolean: null, gradient, fileXml } : null;
  }
  const condition = readCondition(rule);
  const format = reading.styles.conditionalLook(attributeOf(rule, 'dxfId'));
  return condition ? { ranges, boolean: { ...condition, format }, gradient: null, fileXml } : null;
}

function readCondition(rule: Element): { type: string; values: unknown[] } | null {
  const type = attributeOf(rule, 'type') ?? '';
  const formulas = childrenOf(rule, 'formula').map((formula) => formula.textContent ?? '');
  if (type === 'expression')
    return formulas.length === 1 ? { type: 'CUSTOM_FORMULA', values: [`=${formulas[0]}`] } : null;
  if (type === 'cellIs') return readComparison(attributeOf(rule, 'operator') ?? '', formulas);
  const named = TEXT_RULES[type];
  if (!named) return null;
  if (type.endsWith('Blanks')) return { type: named, values: [] };
  const text = attributeOf(rule, 'text');
  return text === null ? null : { type: named, values: [text] };
}

function readComparison(
  operator: string,
  formulas: readonly string[],
): { type: string; values: unknown[] } | null {
  const type = COMPARISONS[operator];
  if (!type || formulas.length === 0) return null;
  const relative = readRelative({ operator, formulas });
  if (relative) return relative;
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '');
  if (!text) return { type, values: formulas.map(operand) };
  const named = TEXT_COMPARISONS[operator];
  return named ? { type: named, values: [(text[1] ?? '').replace(/""/g, '"')] } : null;
}

const TEXT_COMPARISONS: Readonly<Record<string, string>> = {
  equal: 'TEXT_EQUAL_TO',
  notEqual: 'TEXT_NOT_EQUAL_TO',
};

/** A number, or a formula with '='. */
export function operand(formula: string): number | string {
  const number = Number(formula);
  return formula.trim() === '' || Number.isNaN(number) ? `=${formula}` : number;
}

function readGradient(scale: Element | null, styles: StyleReader): ConditionalRule['gradient'] {
  const points = childrenOf(scale, 'cfvo');
  const colors = childrenOf(scale, 'color').map((color) => styles.colors.read(color));
  const read = points.map((point, index): GradientPoint | null => {
    const type = POINT_TYPES[attributeOf(point, 'type') ?? ''];
    const color = colors[index];
    const value = attributeOf(point, 'val') ?? '';
    const isPlain = type === 'MIN' || type === 'MAX' || !Number.isNaN(Number(value));
    return type && color && isPlain
      ? { type, value: type === 'MIN' || type === 'MAX' ? '' : value, color }
      : null;
  });
  const [min, mid, max] = read.length === 2 ? [read[0], null, read[1]] : read;
  if (read.length > 3 || read.includes(null) || !min || !max) return null;
  return { min, mid: mid ?? null, max };
}

import type { DataValidation, SheetModel } from '../../workbook/model';
import { parseRanges } from './a1';
import { sectionElement } from './sheet-view';
import { attributeOf, childOf, childrenOf, flagOf, type Element } from './xml-dom';
import type { SectionedXml } from './xml-sections';

/** Comparisons of validations about numbers. */
export const NUMBER_CRITERIA: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

/** And about dates; Google has no "not equal". */
export const DATE_CRITERIA: Readonly<Record<string, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/** What a list of exactly these two is in Sheets. */
export const CHECKBOX_LIST = 'TRUE,FALSE';

/**
 * Reads the validations that Google has a name for. A list from a range holds the range as text in `values[0]`, dates are
 * serials. The others (whole numbers, text lengths, times) stay in the file.
 */
export function readValidations(sections: SectionedXml, sheet: SheetModel): void {
  const section = sections.get('dataValidations');
  if (!section) return;
  const xmls = validationXmls(section, sections.prefix);
  const elements = childrenOf(sectionElement(sections, section), 'dataValidation');
  sheet.validations = elements.flatMap((element, index) => {
    const read = readValidation(element, xmls[index] ?? null);
    return read ? [read] : [];
  });
}

/** The raw text of each `dataValidation`. */
export function validationXmls(section: string, prefix: string): string[] {
  const pattern = new RegExp(
    `<${prefix}dataValidation\\s(?:[^>]*/>|[\\s\\S]*?</${prefix}dataValidation>)`,
    'g',
  );
  return section.match(pattern) ?? [];
}

function readValidation(element: Element, fileXml: string | null): DataValidation | null {
  const ranges = parseRanges(attributeOf(element, 'sqref') ?? '');
  const criterion = readCriterion(element);
  if (!criterion || ranges.length === 0) return null;
  const isStrict =
    flagOf(element, 'showErrorMessage') && (attributeOf(element, 'errorStyle') ?? 'stop') === 'stop';
  return { ranges, ...criterion, allowInvalid: !isStrict, helpText: attributeOf(element, 'prompt'), fileXml };
}

function readCriterion(element: Element): { type: string; values: unknown[] } | null {
  const formulas = ['formula1', 'formula2'].map((name) => childOf(element, name)?.textContent ?? null);
  const given = formulas.filter((formula): formula is string => formula !== null);
  const operator = attributeOf(element, 'operator') ?? 'between';
  switch (attributeOf(element, 'type')) {
    case 'list':
      return readList(given[0] ?? '', !flagOf(element, 'showDropDown'));
    case 'custom':
      return { type: 'CUSTOM_FORMULA', values: [`=${given[0] ?? ''}`] };
    case 'decimal':
      return readComparison(NUMBER_CRITERIA[operator], given);
    case 'date':
      return readComparison(DATE_CRITERIA[operator], given);
    default:
      return null;
  }
}

/** The attribute named showDropDown hides the drop-down: the standard's own trap. */
function readList(formula: string, showsDropdown: boolean): { type: string; values: unknown[] } {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  if (!literal) return { type: 'VALUE_IN_RANGE', values: [formula.trim(), showsDropdown] };
  const list = (literal[1] ?? '').replace(/""/g, '"');
  if (list === CHECKBOX_LIST) return { type: 'CHECKBOX', values: [] };
  return { type: 'VALUE_IN_LIST', values: [list.split(',').map((item) => item.trim()), showsDropdown] };
}

function readComparison(
  type: string | undefined,
  formulas: readonly string[],
): { type: string; values: unknown[] } | null {
  const values = formulas.map(Number);
  return type && values.length > 0 && !values.some(Number.isNaN) ? { type, values } : null;
}

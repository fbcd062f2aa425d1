import type { DataValidation } from '../../workbook/model';
import { cellName, rangeNames } from './a1';
import { fileFormula } from './function-prefixes';
import { SHEET_ORDER } from './sheet-order';
import type { SheetWriting } from './writing-target';
import {
  CHECKBOX_LIST,
  DATE_CRITERIA,
  NUMBER_CRITERIA,
  readValidations,
  validationXmls,
} from './validation-reading';
import { newSheet } from '../../workbook/model';
import { escapeXml } from './xml-text';

/** Excel takes a file with a longer list in a formula for damaged. */
const MAX_LIST_LENGTH = 255;

/** Writes the model's validations beside those that only the file knows. */
export function writeValidations(target: SheetWriting): void {
  const { sections, sheet } = target;
  const p = sections.prefix;
  const own = sheet.validations.map((validation) => validationXml(validation, p)).filter((xml) => xml !== '');
  const all = [...foreignValidations(target), ...own];
  const xml = `<${p}dataValidations count="${all.length}">${all.join('')}</${p}dataValidations>`;
  sections.replace('dataValidations', all.length > 0 ? [xml] : [], SHEET_ORDER);
}

function foreignValidations(target: SheetWriting): string[] {
  const { sections } = target;
  const section = sections.get('dataValidations');
  if (!section) return [];
  const asRead = newSheet(0, '');
  readValidations(sections, asRead);
  const known = new Set(asRead.validations.map((validation) => validation.fileXml));
  return validationXmls(section, sections.prefix).filter((xml) => !known.has(xml));
}

/** '' for a criterion that files cannot hold; it is then in the file beside only. */
function validationXml(validation: DataValidation, p: string): string {
  const sqref = rangeNames(validation.ranges);
  if (validation.fileXml !== null)
    return validation.fileXml.replace(/\ssqref=["'][^"']*["']/, ` sqref="${sqref}"`);
  const criterion = criterionOf(validation);
  if (!criterion) return '';
  const error = validation.allowInvalid ? ' errorStyle="warning"' : ' showErrorMessage="1"';
  const prompt =
    validation.helpText === null ? '' : ` showInputMessage="1" prompt="${escapeXml(validation.helpText)}"`;
  const formulas = criterion.formulas.map(
    (formula, index) => `<${p}formula${index + 1}>${escapeXml(formula)}</${p}formula${index + 1}>`,
  );
  const open = `<${p}dataValidation ${criterion.attributes} allowBlank="1"${error}${prompt} sqref="${sqref}">`;
  return `${open}${formulas.join('')}</${p}dataValidation>`;
}

interface Criterion {
  readonly attributes: string;
  readonly formulas: string[];
}

function criterionOf(validation: DataValidation): Criterion | null {
  const { type, values } = validation;
  const number = operatorOf(NUMBER_CRITERIA, type);
  if (number) return { attributes: `type="decimal" operator="${number}"`, formulas: values.map(String) };
  const date = operatorOf(DATE_CRITERIA, type);
  if (date && values.every((value) => typeof value === 'number')) {
    return { attributes: `type="date" operator="${date}"`, formulas: values.map(String) };
  }
  const hidden = values[1] === false ? ' showDropDown="1"' : '';
  if (type === 'VALUE_IN_RANGE') return { attributes: `type="list"${hidden}`, formulas: [bare(values[0])] };
  if (type === 'VALUE_IN_LIST') return listOf(values[0], hidden);
  if (type === 'CHECKBOX') return { attributes: 'type="list"', formulas: [`"${CHECKBOX_LIST}"`] };
  const formula = type === 'CUSTOM_FORMULA' ? fileFormula(bare(values[0])) : textTest(validation);
  return formula === null ? null : { attributes: 'type="custom"', formulas: [formula] };
}

function operatorOf(criteria: Readonly<Record<string, string>>, type: string): string | undefined {
  return Object.entries(criteria).find(([, name]) => name === type)?.[0];
}

function bare(value: unknown): string {
  return String(value ?? '').replace(/^=/, '');
}

function listOf(items: unknown, hidden: string): Criterion | null {
  const list = (Array.isArray(items) ? items : []).map(String);
  const text = list.join(',').replace(/"/g, '""');
  if (text.length > MAX_LIST_LENGTH || list.some((item) => item.includes(','))) return null;
  return { attributes: `type="list"${hidden}`, formulas: [`"${text}"`] };
}

function textTest(validation: DataValidation): string | null {
  const range = validation.ranges[0];
  const cell = cellName(range?.startRow ?? 0, range?.startColumn ?? 0);
  const quoted = `"${String(validation.values[0] ?? '').replace(/"/g, '""')}"`;
  switch (validation.type) {
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${quoted},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'TEXT_EQUAL_TO':
      return `EXACT(${cell},${quoted})`;
    case 'DATE_IS_VALID_DATE':
      return `ISNUMBER(${cell})`;
    default:
      return null;
  }
}

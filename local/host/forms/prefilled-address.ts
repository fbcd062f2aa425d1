import { isBlank } from './answer-checks';
import { publishedUrl } from './form-links';
import { entryId } from './item-ids';
import type { Answer, FormItemsOf, ItemModel } from './model';

/** What stands in a field for "other". */
export const OTHER = '__other_option__';
const DURATION_PARTS = ['hour', 'minute', 'second'];

/** The name of a question's field in an address and on the page. @param row 0-based row of a grid. */
export function fieldName(item: ItemModel, row = 0): string {
  return `entry.${entryId(item.id, row)}`;
}

/** The names of all fields that an item's answer can stand in. */
export function fieldNames(item: ItemModel): string[] {
  const name = fieldName(item);
  if (item.type === 'DURATION') return DURATION_PARTS.map((part) => `${name}_${part}`);
  const rows = item.rows.map((_, row) => fieldName(item, row));
  return [name, otherName(item), ...rows];
}

/** The field beside "other" in a list of choices. */
export function otherName(item: ItemModel): string {
  return `${fieldName(item)}.other_option_response`;
}

/** The address of the form with these answers filled in; a respondent may change them. [D ref/forms/form-response] */
export function prefilledUrl(
  form: FormItemsOf & { readonly id: string },
  answers: Readonly<Record<number, Answer>>,
): string {
  const query = new URLSearchParams([['usp', 'pp_url'], ...fieldsOf(form, answers)]);
  return `${publishedUrl(form.id)}?${query}`;
}

/** The fields that hold these answers. */
export function fieldsOf(form: FormItemsOf, answers: Readonly<Record<number, Answer>>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const item of form.items) {
    const answer = answers[item.id];
    if (answer !== undefined && !isBlank(answer)) addFields(fields, item, answer);
  }
  return fields;
}

/** The answers that an address or a sent page has in its fields, by item id; what it does not name is left out. */
export function answersIn(form: FormItemsOf, fields: URLSearchParams): Record<number, Answer> {
  const answers = form.items.map((item) => [item.id, answerIn(item, fields)] as const);
  return Object.fromEntries(answers.filter((pair): pair is readonly [number, Answer] => pair[1] !== null));
}

function addFields(fields: URLSearchParams, item: ItemModel, answer: Answer): void {
  if (item.type === 'DURATION') {
    String(answer)
      .split(':')
      .forEach((part, index) => fields.append(`${fieldName(item)}_${DURATION_PARTS[index]}`, part));
  } else if (typeof answer === 'string') addValue(fields, item, answer);
  else if (item.type === 'CHECKBOX') [answer].flat(2).forEach((value) => addValue(fields, item, value));
  else {
    answer.forEach((columns, row) => {
      [columns].flat().forEach((value) => value && fields.append(fieldName(item, row), value));
    });
  }
}

function addValue(fields: URLSearchParams, item: ItemModel, value: string): void {
  const isOther = item.hasOtherOption && item.choices.every((choice) => choice.value !== value);
  fields.append(fieldName(item), isOther ? OTHER : value);
  if (isOther) fields.append(otherName(item), value);
}

function answerIn(item: ItemModel, fields: URLSearchParams): Answer | null {
  switch (item.type) {
    case 'CHECKBOX': {
      const values = valuesIn(fields, item);
      return values.length > 0 ? values : null;
    }
    case 'GRID': {
      const rows = item.rows.map((_, row) => fields.get(fieldName(item, row)) ?? '');
      return isBlank(rows) ? null : rows;
    }
    case 'CHECKBOX_GRID': {
      const rows = item.rows.map((_, row) => fields.getAll(fieldName(item, row)));
      return isBlank(rows) ? null : rows;
    }
    case 'DURATION':
      return durationIn(item, fields);
    case 'DATETIME':
      return valuesIn(fields, item)[0]?.replace('T', ' ') ?? null;
    default:
      return valuesIn(fields, item)[0] ?? null;
  }
}

function valuesIn(fields: URLSearchParams, item: ItemModel): string[] {
  const values = fields.getAll(fieldName(item)).filter((value) => value !== '');
  const other = fields.get(otherName(item)) ?? '';
  return values.map((value) => (value === OTHER ? other : value)).filter((value) => value !== '');
}

function durationIn(item: ItemModel, fields: URLSearchParams): string | null {
  const parts = DURATION_PARTS.map((part) => fields.get(`${fieldName(item)}_${part}`) ?? '');
  return isBlank(parts) ? null : parts.map((part) => part.padStart(2, '0')).join(':');
}

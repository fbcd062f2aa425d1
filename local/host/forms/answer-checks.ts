import type { Answer, ItemModel } from './model';
import { areDifferentColumns, isValidCount, isValidText } from './validation-rules';

/** Why a respondent's answer to an item is refused. */
export type AnswerProblem = 'required' | 'invalid';

/** What is wrong with an answer, null when nothing is; undefined stands for none. */
export function problemOf(item: ItemModel, answer: Answer | undefined): AnswerProblem | null {
  if (answer === undefined || isBlank(answer)) return item.isRequired ? 'required' : null;
  if (item.isRequired && hasGap(item, answer)) return 'required';
  return isPossible(item, answer) && keepsValidation(item, answer) ? null : 'invalid';
}

/** Whether nothing at all was answered. */
export function isBlank(answer: Answer): boolean {
  return typeof answer === 'string' ? answer === '' : answer.every((part) => part.length === 0);
}

/** Whether the item can have the answer at all: its choices, bounds, rows; validations are not looked at. */
export function isPossible(item: ItemModel, answer: Answer): boolean {
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return typeof answer === 'string' && isChoice(item, answer);
    case 'CHECKBOX':
      return isList(answer) && answer.every((value) => isChoice(item, value));
    case 'SCALE':
    case 'RATING':
      return typeof answer === 'string' && isWithin(item, Number(answer));
    case 'GRID':
      return isList(answer) && isRowByRow(item, answer) && answer.every((value) => isColumn(item, value));
    case 'CHECKBOX_GRID':
      return (
        isTable(answer) && isRowByRow(item, answer) && answer.flat().every((value) => isColumn(item, value))
      );
    default:
      return typeof answer === 'string';
  }
}

function keepsValidation({ type, validation }: ItemModel, answer: Answer): boolean {
  if (!validation) return true;
  if (type === 'CHECKBOX') return isValidCount(answer.length, validation);
  if (type === 'GRID' || type === 'CHECKBOX_GRID')
    return areDifferentColumns((answer as readonly (string | readonly string[])[]).flat().filter(Boolean));
  return isValidText(String(answer), validation);
}

/** A required grid wants an answer in every row. */
function hasGap({ type }: ItemModel, answer: Answer): boolean {
  if (type !== 'GRID' && type !== 'CHECKBOX_GRID') return false;
  return (answer as readonly (string | readonly string[])[]).some((row) => row.length === 0);
}

function isChoice({ choices, hasOtherOption, type }: ItemModel, value: string): boolean {
  return (
    choices.some((choice) => choice.value === value) || (hasOtherOption && type !== 'LIST' && value !== '')
  );
}

function isWithin({ lower, upper }: ItemModel, value: number): boolean {
  return Number.isInteger(value) && value >= lower && value <= upper;
}

function isColumn({ columns }: ItemModel, value: string): boolean {
  return value === '' || columns.includes(value);
}

function isRowByRow({ rows }: ItemModel, answer: readonly unknown[]): boolean {
  return answer.length === rows.length;
}

function isList(answer: Answer): answer is readonly string[] {
  return typeof answer !== 'string' && answer.every((part) => typeof part === 'string');
}

function isTable(answer: Answer): answer is readonly (readonly string[])[] {
  return typeof answer !== 'string' && answer.every((part) => typeof part !== 'string');
}

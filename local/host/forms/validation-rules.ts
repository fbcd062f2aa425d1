import type { ValidationModel } from './model';

type TextRule = (text: string, values: readonly (number | string)[]) => boolean;
type NumberRule = (number: number, limits: readonly number[]) => boolean;

const NUMBER_RULES: Readonly<Record<string, NumberRule>> = {
  Number: () => true,
  WholeNumber: (number) => Number.isInteger(number),
  NumberBetween: (number, [low = 0, high = 0]) => number >= low && number <= high,
  NumberNotBetween: (number, [low = 0, high = 0]) => number < low || number > high,
  NumberEqualTo: (number, [limit]) => number === limit,
  NumberNotEqualTo: (number, [limit]) => number !== limit,
  NumberGreaterThan: (number, [limit = 0]) => number > limit,
  NumberGreaterThanOrEqualTo: (number, [limit = 0]) => number >= limit,
  NumberLessThan: (number, [limit = 0]) => number < limit,
  NumberLessThanOrEqualTo: (number, [limit = 0]) => number <= limit,
};

const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  TextIsEmail: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TextIsUrl: (text) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text),
  TextContainsPattern: (text, [pattern]) => matches(text, pattern),
  TextDoesNotContainPattern: (text, [pattern]) => !matches(text, pattern),
  TextMatchesPattern: (text, [pattern]) => matches(text, `^(?:${pattern})$`),
  TextDoesNotMatchPattern: (text, [pattern]) => !matches(text, `^(?:${pattern})$`),
  TextLengthGreaterThanOrEqualTo: (text, [limit]) => text.length >= Number(limit),
  TextLengthLessThanOrEqualTo: (text, [limit]) => text.length <= Number(limit),
};

const COUNT_RULES: Readonly<Record<string, (count: number, limit: number) => boolean>> = {
  SelectAtLeast: (count, limit) => count >= limit,
  SelectAtMost: (count, limit) => count <= limit,
  SelectExactly: (count, limit) => count === limit,
};

/** Whether a typed text keeps a rule of TextValidation or ParagraphTextValidation. [D ref/forms/text-validation-builder] */
export function isValidText(text: string, { rule, values }: ValidationModel): boolean {
  const numberRule = NUMBER_RULES[rule];
  if (!numberRule) return TEXT_RULES[rule]?.(text, values) ?? true;
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) && numberRule(number, values.map(Number));
}

/** Whether so many ticked boxes keep a rule of CheckboxValidation. */
export function isValidCount(count: number, { rule, values }: ValidationModel): boolean {
  return COUNT_RULES[rule]?.(count, Number(values[0])) ?? true;
}

/** Whether the rows' choices keep the one rule that grids have: no column twice. */
export function areDifferentColumns(chosen: readonly string[]): boolean {
  return new Set(chosen).size === chosen.length;
}

function matches(text: string, pattern: number | string | undefined): boolean {
  return new RegExp(String(pattern), 'u').test(text);
}

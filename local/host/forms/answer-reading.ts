import { clockText, dayText } from './answer-texts';
import { isQuestion, type Answer, type FormModel, type ItemModel } from './model';

/** What a test may give as an answer: texts and numbers, dates for date questions, lists for boxes and grids. */
export type GivenAnswer = string | number | Date | readonly GivenAnswer[] | null;
/** By item id or title; with several items of one title the first is meant. */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

/** The answers by item id. @throws RangeError for a name that no question has */
export function readAnswers(form: FormModel, given: GivenAnswers): Record<number, Answer> {
  const answers: Record<number, Answer> = {};
  for (const [name, value] of Object.entries(given)) {
    const item = questionNamed(form, name);
    if (!item) throw new RangeError(`the form has no question "${name}"`);
    if (value !== null) answers[item.id] = readAnswer(item, value);
  }
  return answers;
}

function questionNamed(form: FormModel, name: string): ItemModel | undefined {
  const questions = form.items.filter(isQuestion);
  return questions.find(({ id }) => String(id) === name) ?? questions.find(({ title }) => title === name);
}

function readAnswer(item: ItemModel, given: GivenAnswer): Answer {
  if (item.type === 'CHECKBOX' && !isList(given)) return [textOf(item, given)];
  if (!isList(given)) return textOf(item, given);
  if (item.type !== 'CHECKBOX_GRID') return given.map((part) => textOf(item, part));
  return given.map((row) => (isList(row) ? row : [row]).map((part) => textOf(item, part)).filter(Boolean));
}

function isList(given: GivenAnswer): given is readonly GivenAnswer[] {
  return Array.isArray(given);
}

/** A respondent's date is the day that the local clock of whoever wrote the test shows. */
function textOf(item: ItemModel, given: GivenAnswer): string {
  if (!(given instanceof Date)) return given === null ? '' : String(given);
  const date = { year: given.getFullYear(), month: given.getMonth() + 1, day: given.getDate() };
  const day = dayText(date, item.includesYear);
  return item.type === 'DATETIME' ? `${day} ${clockText(given.getHours(), given.getMinutes())}` : day;
}

import type { Answer, FormModel, Grade, ItemModel } from './model';

export const NO_GRADE: Grade = { score: null, feedback: null };

/** Whether the item can be graded: it has a point value. [D ref/forms/form-response#getGradableItemResponses] */
export function isGradable({ points }: ItemModel): boolean {
  return points > 0;
}

/** What a quiz grades by itself: questions with correct choices, all or nothing. */
export function automaticGrades(
  form: FormModel,
  answers: Readonly<Record<number, Answer>>,
): Record<number, Grade> {
  if (!form.isQuiz) return {};
  const graded = form.items.filter(
    (item) => isGradable(item) && item.choices.some(({ isCorrect }) => isCorrect),
  );
  return Object.fromEntries(graded.map((item) => [item.id, gradeOf(item, answers[item.id] ?? '')]));
}

function gradeOf({ choices, points, feedback }: ItemModel, answer: Answer): Grade {
  const given = [answer].flat(2);
  const isRight = choices.every(({ value, isCorrect }) => given.includes(value) === isCorrect);
  const isOther = given.some((text) => !choices.some(({ value }) => value === text));
  return isRight && !isOther
    ? { score: points, feedback: feedback.correct }
    : { score: 0, feedback: feedback.incorrect };
}

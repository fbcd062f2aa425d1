import { feedbackOf, type QuizFeedback } from './feedback';
import type { FormScope } from './form-scope';
import type { Answer, Grade } from './model';

/** The answer to one item. Grades are saved by Form.submitGrades. [D ref/forms/item-response] */
export class ItemResponse {
  constructor(
    private readonly scope: FormScope,
    readonly itemId: number,
    readonly answer: Answer,
    public grade: Grade,
  ) {}

  getItem(): object {
    return this.scope.objects.item(this.itemId);
  }

  /** A text, texts, or texts by row; '' for a row of a grid without an answer. */
  getResponse(): unknown {
    if (typeof this.answer === 'string') return this.answer;
    return this.answer.map((part) => (typeof part === 'string' || part.length > 0 ? part : ''));
  }

  getScore(): number | null {
    return this.grade.score;
  }

  setScore(score: number | null): this {
    this.grade = { ...this.grade, score };
    return this;
  }

  getFeedback(): QuizFeedback | null {
    return feedbackOf(this.grade.feedback);
  }

  setFeedback(feedback: QuizFeedback | null): this {
    this.grade = { ...this.grade, feedback: feedback?.model ?? null };
    return this;
  }
}

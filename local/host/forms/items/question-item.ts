import { HostException } from '../../runtime/host-exception';
import { isPossible } from '../answer-checks';
import { feedbackOf, type QuizFeedback } from '../feedback';
import type { Answer, FeedbackModel, ItemModel } from '../model';
import type { AnswerValidation } from '../validation';
import { FormItem } from './form-item';

/** An item that can be answered: required or not, graded, validated. */
export abstract class QuestionItem extends FormItem {
  isRequired(): boolean {
    return this.model.isRequired;
  }

  setRequired(enabled: boolean): this {
    return this.change((item) => (item.isRequired = enabled));
  }

  getPoints(): number {
    return this.model.points;
  }

  /** @throws HostException `invalidArgument` for less than 0 points. */
  setPoints(points: number): this {
    if (points < 0) throw new HostException('invalidArgument', { name: 'points' });
    return this.change((item) => (item.points = Math.trunc(points)));
  }

  getGeneralFeedback(): QuizFeedback | null {
    return feedbackOf(this.model.feedback.general);
  }

  setGeneralFeedback(feedback: QuizFeedback | null): this {
    return this.setFeedback('general', feedback);
  }

  getFeedbackForCorrect(): QuizFeedback | null {
    return feedbackOf(this.model.feedback.correct);
  }

  setFeedbackForCorrect(feedback: QuizFeedback | null): this {
    return this.setFeedback('correct', feedback);
  }

  getFeedbackForIncorrect(): QuizFeedback | null {
    return feedbackOf(this.model.feedback.incorrect);
  }

  setFeedbackForIncorrect(feedback: QuizFeedback | null): this {
    return this.setFeedback('incorrect', feedback);
  }

  /** Null, or a validation that requires nothing, takes away the one before. [D ref/forms/text-item#setValidation] */
  setValidation(validation: AnswerValidation | null): this {
    return this.change((item) => (item.validation = validation?.model ?? null));
  }

  clearValidation(): this {
    return this.setValidation(null);
  }

  /** @throws HostException `formAnswer` where the item cannot be answered so. */
  protected responseOf(answer: Answer): object {
    const { model } = this;
    if (!isPossible(model, answer)) throw new HostException('formAnswer', { item: model.type });
    return this.scope.objects.itemResponse(this.id, answer);
  }

  private setFeedback(
    kind: keyof ItemModel['feedback'],
    feedback: { readonly model: FeedbackModel } | null,
  ): this {
    return this.change((item) => (item.feedback[kind] = feedback?.model ?? null));
  }
}

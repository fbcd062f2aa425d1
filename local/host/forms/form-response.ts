import { HostException } from '../runtime/host-exception';
import { editResponseUrl } from './form-links';
import type { FormScope } from './form-scope';
import { isGradable, NO_GRADE } from './grading';
import type { ItemResponse } from './item-response';
import type { FormItem } from './items/form-item';
import type { Answer, Grade, ItemModel, ItemType, ResponseModel } from './model';
import { prefilledUrl } from './prefilled-address';
import { storeResponse } from './submitted';

/** Their item responses are there even without an answer. [D ref/forms/form-response#getItemResponses] */
const BLANK_WHEN_UNANSWERED: readonly ItemType[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

/** A response: one that was submitted, or one that the script puts together. [D ref/forms/form-response] */
export class FormResponse {
  private readonly draft: Record<number, Answer> = {};
  private readonly grades: Record<number, Grade> = {};

  constructor(
    private readonly scope: FormScope,
    private stored: ResponseModel | null,
  ) {}

  getId(): string | null {
    return this.stored && this.stored.id;
  }

  getTimestamp(): Date | null {
    return this.stored && new Date(this.stored.submittedMs);
  }

  /** Null before it is submitted, '' where the form collects no addresses. */
  getRespondentEmail(): string | null {
    return this.stored && this.stored.email;
  }

  getEditResponseUrl(): string | null {
    return this.stored && editResponseUrl(this.scope.form.id, this.stored.id);
  }

  /** The address of the form with these answers filled in. */
  toPrefilledUrl(): string {
    return prefilledUrl(this.scope.form, this.answers);
  }

  /** In the order of the items. */
  getItemResponses(): ItemResponse[] {
    return this.responsesTo((item) => this.answerTo(item));
  }

  getResponseForItem(item: FormItem): ItemResponse | null {
    const answer = this.answerTo(this.scope.item(item.id));
    return answer === null ? null : this.itemResponse(item.id, answer);
  }

  getGradableItemResponses(): ItemResponse[] {
    return this.responsesTo((item) => (isGradable(item) ? (this.answerTo(item) ?? '') : null));
  }

  getGradableResponseForItem(item: FormItem): ItemResponse | null {
    const model = this.scope.item(item.id);
    return isGradable(model) ? this.itemResponse(item.id, this.answerTo(model) ?? '') : null;
  }

  /** @throws HostException `formResponseSubmitted` */
  withItemResponse(response: ItemResponse): this {
    if (this.stored) throw new HostException('formResponseSubmitted');
    this.draft[response.itemId] = response.answer;
    return this;
  }

  /** Kept until Form.submitGrades; only for what was submitted. */
  withItemGrade(gradedResponse: ItemResponse): this {
    if (!this.stored) throw new HostException('formResponseNotSubmitted');
    this.grades[gradedResponse.itemId] = gradedResponse.grade;
    return this;
  }

  /** Stores the grades put together so far. */
  saveGrades(): void {
    if (!this.stored) throw new HostException('formResponseNotSubmitted');
    Object.assign(this.stored.grades, this.grades);
  }

  /**
   * Saves the response; no trigger fires. [D guide/triggers/installable]
   *
   * @throws HostException `formResponseSubmitted`; `formOneResponse` where each person answers once;
   * `formClosed` where the fact says that a closed form takes none from scripts either.
   */
  submit(): FormResponse {
    const { form, context, objects } = this.scope;
    if (this.stored) throw new HostException('formResponseSubmitted');
    if (form.limitsToOneResponse) throw new HostException('formOneResponse');
    if (!form.isAcceptingResponses && !context.state.facts.closedFormTakesScriptResponses)
      throw new HostException('formClosed');
    context.settle();
    const submitter = { respondent: '', email: '' };
    this.stored = storeResponse(context.state, form, { ...this.draft }, submitter).response;
    return objects.formResponse(this.stored) as FormResponse;
  }

  private get answers(): Readonly<Record<number, Answer>> {
    return this.stored?.answers ?? this.draft;
  }

  private responsesTo(answerTo: (item: ItemModel) => Answer | null): ItemResponse[] {
    return this.scope.form.items.flatMap((item) => {
      const answer = answerTo(item);
      return answer === null ? [] : [this.itemResponse(item.id, answer)];
    });
  }

  private answerTo({ id, type }: ItemModel): Answer | null {
    return this.answers[id] ?? (BLANK_WHEN_UNANSWERED.includes(type) ? '' : null);
  }

  private itemResponse(itemId: number, answer: Answer): ItemResponse {
    const grade = this.grades[itemId] ?? this.stored?.grades[itemId] ?? NO_GRADE;
    return this.scope.objects.itemResponse(itemId, answer, grade) as ItemResponse;
  }
}

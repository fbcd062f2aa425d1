import { EnumValue } from '../runtime/enum-value';
import type { FormScope } from './form-scope';
import { PageBreakItem } from './items/layout-items';
import type { ChoiceModel } from './model';

/** A choice of a question; it belongs to its item once `setChoices` has taken it. */
export class Choice {
  constructor(
    private readonly scope: FormScope,
    readonly model: ChoiceModel,
  ) {}

  getValue(): string {
    return this.model.value;
  }

  /** False in a form that is no quiz. */
  isCorrectAnswer(): boolean {
    return this.scope.form.isQuiz && this.model.isCorrect;
  }

  /** Also for choices of lists, where the page says null. [L gf:testform] */
  getPageNavigationType(): EnumValue | null {
    const { navigation } = this.model;
    return navigation && new EnumValue('PageNavigationType', navigation.type);
  }

  getGotoPage(): PageBreakItem | null {
    const pageId = this.model.navigation?.pageId ?? null;
    const isThere = this.scope.form.items.some(({ id }) => id === pageId);
    return pageId === null || !isThere ? null : new PageBreakItem(this.scope, pageId);
  }
}

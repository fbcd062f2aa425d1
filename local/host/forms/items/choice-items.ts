import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { Choice } from '../choice';
import type { ChoiceModel, Navigation } from '../model';
import type { PageBreakItem } from './layout-items';
import { QuestionItem } from './question-item';

/** A question with choices; where to go next can be said by those of lists and of radio buttons. */
abstract class ChoiceItem extends QuestionItem {
  /** @param behind whether the choice is correct, the page break to go to, or what to do next. */
  createChoice(value: string, behind?: boolean | PageBreakItem | EnumValue | null): Choice {
    const navigation = navigationOf(behind);
    return new Choice(this.scope, { value, isCorrect: behind === true, navigation });
  }

  getChoices(): Choice[] {
    return this.model.choices.map((choice) => new Choice(this.scope, choice));
  }

  /** @throws HostException `arrayEmpty`, `invalidArgument`, `formChoicesAlike`, `formChoicesMixed` */
  setChoices(choices: readonly (Choice | null)[] | null): this {
    if (!choices || choices.length === 0) throw new HostException('arrayEmpty', { name: 'choices' });
    const models = choices.map((choice) => {
      if (!choice) throw new HostException('invalidArgument', { name: 'choices' });
      return choice.model;
    });
    refuseChoices(models);
    return this.change((item) => (item.choices = models));
  }

  setChoiceValues(values: readonly string[] | null): this {
    if (!values || values.length === 0) throw new HostException('arrayEmpty', { name: 'values' });
    return this.setChoices(values.map((value) => this.createChoice(String(value))));
  }

  hasOtherOption(): boolean {
    return this.model.hasOtherOption;
  }

  showOtherOption(enabled: boolean): this {
    return this.change((item) => (item.hasOtherOption = enabled));
  }
}

/** One of several radio buttons. */
export class MultipleChoiceItem extends ChoiceItem {
  createResponse(response: string): object {
    return this.responseOf(response);
  }
}

/** One of a drop-down list. */
export class ListItem extends ChoiceItem {
  createResponse(response: string): object {
    return this.responseOf(response);
  }
}

/** Any of several boxes. */
export class CheckboxItem extends ChoiceItem {
  createResponse(responses: readonly string[]): object {
    return this.responseOf(responses.map(String));
  }
}

function navigationOf(behind: boolean | PageBreakItem | EnumValue | null | undefined): Navigation | null {
  if (typeof behind === 'boolean' || !behind) return null;
  if (!(behind instanceof EnumValue)) return { type: 'GO_TO_PAGE', pageId: behind.id };
  if (behind.name === 'GO_TO_PAGE') throw new HostException('invalidArgument', { name: 'navigationType' });
  return { type: behind.name as Navigation['type'], pageId: null };
}

/** "Choices that use page navigation cannot be combined …": [D ref/forms/list-item]; no value twice: [R]. */
function refuseChoices(choices: readonly ChoiceModel[]): void {
  if (new Set(choices.map(({ value }) => value)).size < choices.length)
    throw new HostException('formChoicesAlike');
  const navigating = choices.filter(({ navigation }) => navigation).length;
  if (navigating > 0 && navigating < choices.length) throw new HostException('formChoicesMixed');
}

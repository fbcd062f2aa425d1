import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { QuizFeedbackBuilder } from './feedback';
import type { Form } from './form';
import { formIdOfUrl } from './form-links';
import { formsOfRun, type FormsOfRun } from './forms-of-run';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

/** The Forms service of one script run. [D ref/forms/form-app] */
export class FormApp {
  private readonly forms: FormsOfRun;

  constructor(private readonly context: RunContext) {
    this.forms = formsOfRun(context);
  }

  /**
   * @param isPublished default: the fact `formsStartPublished`.
   * @throws HostException `invalidArgument` for no title.
   */
  create(title: string | null, isPublished?: boolean): Form {
    if (title === null || title === '') throw new HostException('invalidArgument', { name: 'title' });
    return this.forms.create(title, isPublished ?? this.context.state.facts.formsStartPublished);
  }

  openById(id: string): Form {
    return this.forms.open(id);
  }

  /** Takes the address for editors and the one a sheet gives, not the published one. */
  openByUrl(url: string): Form {
    const id = formIdOfUrl(url);
    if (id === null) throw new HostException('invalidArgument', { name: 'url' });
    return this.forms.open(id);
  }

  /** The scripts of this host are bound to spreadsheets. */
  getActiveForm(): null {
    return null;
  }

  /** @throws HostException `formUiUnavailable`: only a script bound to a form has it. */
  getUi(): never {
    throw new HostException('formUiUnavailable');
  }

  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }

  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder();
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }

  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
}

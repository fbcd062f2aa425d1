import { HostException } from '../runtime/host-exception';
import type { ValidationModel } from './model';

/** A rule for answers; null requires nothing. */
export abstract class AnswerValidation {
  constructor(readonly model: ValidationModel | null) {}
}

export class TextValidation extends AnswerValidation {}
export class ParagraphTextValidation extends AnswerValidation {}
export class CheckboxValidation extends AnswerValidation {}
export class GridValidation extends AnswerValidation {}
export class CheckboxGridValidation extends AnswerValidation {}

/** The last rule asked for counts. Help texts and `build`: the examples of [D ref/forms/text-validation-builder]. */
abstract class ValidationBuilder<Validation> {
  private rule: string | null = null;
  private values: readonly (number | string)[] = [];
  private helpText = '';

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }

  build(): Validation {
    const { rule, values, helpText } = this;
    return this.built(rule === null ? null : { rule, values, helpText });
  }

  protected abstract built(model: ValidationModel | null): Validation;

  protected require(rule: string, ...values: readonly (number | string)[]): this {
    this.rule = rule;
    this.values = values;
    return this;
  }

  /** @throws HostException `invalidArgument` for a pattern that is no regular expression. */
  protected requirePattern(rule: string, pattern: string): this {
    try {
      new RegExp(pattern, 'u');
    } catch {
      throw new HostException('invalidArgument', { name: 'pattern' });
    }
    return this.require(rule, pattern);
  }
}

abstract class WordsValidationBuilder<Validation> extends ValidationBuilder<Validation> {
  requireTextContainsPattern(pattern: string): this {
    return this.requirePattern('TextContainsPattern', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this.requirePattern('TextDoesNotContainPattern', pattern);
  }

  requireTextMatchesPattern(pattern: string): this {
    return this.requirePattern('TextMatchesPattern', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.requirePattern('TextDoesNotMatchPattern', pattern);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.require('TextLengthGreaterThanOrEqualTo', number);
  }

  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.require('TextLengthLessThanOrEqualTo', number);
  }
}

export class ParagraphTextValidationBuilder extends WordsValidationBuilder<ParagraphTextValidation> {
  protected built(model: ValidationModel | null): ParagraphTextValidation {
    return new ParagraphTextValidation(model);
  }
}

export class TextValidationBuilder extends WordsValidationBuilder<TextValidation> {
  requireNumber(): this {
    return this.require('Number');
  }

  requireWholeNumber(): this {
    return this.require('WholeNumber');
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NumberBetween', start, end);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NumberNotBetween', start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NumberEqualTo', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NumberNotEqualTo', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NumberGreaterThan', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NumberGreaterThanOrEqualTo', number);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NumberLessThan', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NumberLessThanOrEqualTo', number);
  }

  requireTextIsEmail(): this {
    return this.require('TextIsEmail');
  }

  requireTextIsUrl(): this {
    return this.require('TextIsUrl');
  }

  protected built(model: ValidationModel | null): TextValidation {
    return new TextValidation(model);
  }
}

export class CheckboxValidationBuilder extends ValidationBuilder<CheckboxValidation> {
  requireSelectAtLeast(number: number): this {
    return this.require('SelectAtLeast', number);
  }

  requireSelectAtMost(number: number): this {
    return this.require('SelectAtMost', number);
  }

  requireSelectExactly(number: number): this {
    return this.require('SelectExactly', number);
  }

  protected built(model: ValidationModel | null): CheckboxValidation {
    return new CheckboxValidation(model);
  }
}

abstract class ColumnsValidationBuilder<Validation> extends ValidationBuilder<Validation> {
  requireLimitOneResponsePerColumn(): this {
    return this.require('LimitOneResponsePerColumn');
  }
}

export class GridValidationBuilder extends ColumnsValidationBuilder<GridValidation> {
  protected built(model: ValidationModel | null): GridValidation {
    return new GridValidation(model);
  }
}

export class CheckboxGridValidationBuilder extends ColumnsValidationBuilder<CheckboxGridValidation> {
  protected built(model: ValidationModel | null): CheckboxGridValidation {
    return new CheckboxGridValidation(model);
  }
}

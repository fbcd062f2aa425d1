import { EnumValue } from '../../runtime/enum-value';
import type { FormScope } from '../form-scope';
import { newItemId } from '../item-ids';
import type { ItemModel } from '../model';

/** What all items have in common; which members a script sees of which item says the documentation. */
export abstract class FormItem {
  constructor(
    protected readonly scope: FormScope,
    readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }

  /** 0-based. */
  getIndex(): number {
    return this.scope.form.items.indexOf(this.model);
  }

  getType(): EnumValue {
    return new EnumValue('ItemType', this.model.type);
  }

  getTitle(): string {
    return this.model.title;
  }

  setTitle(title: string | null): this {
    return this.change((item) => (item.title = title ?? ''));
  }

  getHelpText(): string {
    return this.model.helpText;
  }

  setHelpText(text: string | null): this {
    return this.change((item) => (item.helpText = text ?? ''));
  }

  /** A copy at the end of the form. */
  duplicate(): FormItem {
    const { form, context } = this.scope;
    const copy = { ...structuredClone(this.model), id: newItemId(form, () => context.random()) };
    form.items.push(copy);
    this.scope.changed();
    return new (this.constructor as new (scope: FormScope, id: number) => FormItem)(this.scope, copy.id);
  }

  protected get model(): ItemModel {
    return this.scope.item(this.id);
  }

  protected change(changeItem: (item: ItemModel) => void): this {
    changeItem(this.model);
    this.scope.changed();
    return this;
  }
}

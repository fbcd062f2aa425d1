import type { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { FormSettings } from './form-settings';
import { newItemId } from './item-ids';
import { Item } from './items/any-item';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './items/choice-items';
import type { FormItem } from './items/form-item';
import { CheckboxGridItem, GridItem } from './items/grid-items';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './items/layout-items';
import { RatingItem, ScaleItem } from './items/scale-items';
import { ParagraphTextItem, TextItem } from './items/text-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './items/time-items';
import { newItem, type ItemModel, type ItemType } from './model';

type ItemClass<T> = new (...made: ConstructorParameters<typeof Item>) => T;

/** The items of a form: adding, finding, moving, deleting. [D ref/forms/form] */
export class FormItems extends FormSettings {
  addCheckboxGridItem(): CheckboxGridItem {
    return this.add('CHECKBOX_GRID', CheckboxGridItem);
  }

  addCheckboxItem(): CheckboxItem {
    return this.add('CHECKBOX', CheckboxItem);
  }

  addDateItem(): DateItem {
    return this.add('DATE', DateItem);
  }

  addDateTimeItem(): DateTimeItem {
    return this.add('DATETIME', DateTimeItem);
  }

  addDurationItem(): DurationItem {
    return this.add('DURATION', DurationItem);
  }

  addGridItem(): GridItem {
    return this.add('GRID', GridItem);
  }

  addImageItem(): ImageItem {
    return this.add('IMAGE', ImageItem);
  }

  addListItem(): ListItem {
    return this.add('LIST', ListItem);
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return this.add('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  addPageBreakItem(): PageBreakItem {
    return this.add('PAGE_BREAK', PageBreakItem);
  }

  addParagraphTextItem(): ParagraphTextItem {
    return this.add('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  addRatingItem(): RatingItem {
    return this.add('RATING', RatingItem);
  }

  addScaleItem(): ScaleItem {
    return this.add('SCALE', ScaleItem);
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return this.add('SECTION_HEADER', SectionHeaderItem);
  }

  addTextItem(): TextItem {
    return this.add('TEXT', TextItem);
  }

  addTimeItem(): TimeItem {
    return this.add('TIME', TimeItem);
  }

  addVideoItem(): VideoItem {
    return this.add('VIDEO', VideoItem);
  }

  getItems(itemType?: EnumValue | null): Item[] {
    const items = this.form.items.filter(({ type }) => !itemType || type === itemType.name);
    return items.map(({ id }) => new Item(this.scope, id));
  }

  getItemById(id: number): Item | null {
    return this.form.items.some((item) => item.id === id) ? new Item(this.scope, id) : null;
  }

  /** @throws HostException `formItemGone`, `formItemIndex` */
  deleteItem(item: number | FormItem): void {
    this.form.items.splice(this.indexOf(item), 1);
    this.scope.changed();
  }

  /** Indexes are 0-based. @throws HostException `formItemGone`, `formItemIndex` */
  moveItem(item: number | FormItem, toIndex: number): Item {
    const from = this.indexOf(item);
    const { items } = this.form;
    this.at(toIndex);
    const [moved] = items.splice(from, 1) as [ItemModel];
    items.splice(toIndex, 0, moved);
    this.scope.changed();
    return new Item(this.scope, moved.id);
  }

  private indexOf(item: number | FormItem): number {
    const { items } = this.form;
    return items.indexOf(typeof item === 'number' ? this.at(item) : this.scope.item(item.id));
  }

  private at(index: number): ItemModel {
    const item = this.form.items[index];
    if (!item) throw new HostException('formItemIndex', { index });
    return item;
  }

  private add<T>(type: ItemType, itemClass: ItemClass<T>): T {
    const id = newItemId(this.form, () => this.scope.context.random());
    this.form.items.push(newItem(id, type));
    this.scope.changed();
    return new itemClass(this.scope, id);
  }
}

import { HostException } from '../../runtime/host-exception';
import type { ItemType } from '../model';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { FormItem } from './form-item';
import { CheckboxGridItem, GridItem } from './grid-items';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './layout-items';
import { RatingItem, ScaleItem } from './scale-items';
import { ParagraphTextItem, TextItem } from './text-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './time-items';

type ItemClass<T> = new (...made: ConstructorParameters<typeof TextItem>) => T;

/** An item of any type, as getItems gives it: what its type can do needs the as... method before. */
export class Item extends FormItem {
  asCheckboxGridItem(): CheckboxGridItem {
    return this.as('CHECKBOX_GRID', CheckboxGridItem);
  }

  asCheckboxItem(): CheckboxItem {
    return this.as('CHECKBOX', CheckboxItem);
  }

  asDateItem(): DateItem {
    return this.as('DATE', DateItem);
  }

  asDateTimeItem(): DateTimeItem {
    return this.as('DATETIME', DateTimeItem);
  }

  asDurationItem(): DurationItem {
    return this.as('DURATION', DurationItem);
  }

  asGridItem(): GridItem {
    return this.as('GRID', GridItem);
  }

  asImageItem(): ImageItem {
    return this.as('IMAGE', ImageItem);
  }

  asListItem(): ListItem {
    return this.as('LIST', ListItem);
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  asPageBreakItem(): PageBreakItem {
    return this.as('PAGE_BREAK', PageBreakItem);
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this.as('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  asRatingItem(): RatingItem {
    return this.as('RATING', RatingItem);
  }

  asScaleItem(): ScaleItem {
    return this.as('SCALE', ScaleItem);
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this.as('SECTION_HEADER', SectionHeaderItem);
  }

  asTextItem(): TextItem {
    return this.as('TEXT', TextItem);
  }

  asTimeItem(): TimeItem {
    return this.as('TIME', TimeItem);
  }

  asVideoItem(): VideoItem {
    return this.as('VIDEO', VideoItem);
  }

  /** @throws HostException `formItemType` for an item of another type. [R] */
  private as<T>(type: ItemType, itemClass: ItemClass<T>): T {
    if (this.model.type !== type) throw new HostException('formItemType', { type: this.model.type });
    return new itemClass(this.scope, this.id);
  }
}

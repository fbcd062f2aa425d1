import { Choice } from './choice';
import { QuizFeedback, QuizFeedbackBuilder } from './feedback';
import { Form } from './form';
import { FormApp } from './form-app';
import { FormResponse } from './form-response';
import { ItemResponse } from './item-response';
import { Item } from './items/any-item';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './items/choice-items';
import { CheckboxGridItem, GridItem } from './items/grid-items';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './items/layout-items';
import { RatingItem, ScaleItem } from './items/scale-items';
import { ParagraphTextItem, TextItem } from './items/text-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './items/time-items';
import {
  CheckboxGridValidation,
  CheckboxGridValidationBuilder,
  CheckboxValidation,
  CheckboxValidationBuilder,
  GridValidation,
  GridValidationBuilder,
  ParagraphTextValidation,
  ParagraphTextValidationBuilder,
  TextValidation,
  TextValidationBuilder,
} from './validation';

/** The classes of the Forms service by their documented names. */
export const FORM_CLASSES: Readonly<Record<string, abstract new (...args: never[]) => object>> = {
  CheckboxGridItem,
  CheckboxGridValidation,
  CheckboxGridValidationBuilder,
  CheckboxItem,
  CheckboxValidation,
  CheckboxValidationBuilder,
  Choice,
  DateItem,
  DateTimeItem,
  DurationItem,
  Form,
  FormApp,
  FormResponse,
  GridItem,
  GridValidation,
  GridValidationBuilder,
  ImageItem,
  Item,
  ItemResponse,
  ListItem,
  MultipleChoiceItem,
  PageBreakItem,
  ParagraphTextItem,
  ParagraphTextValidation,
  ParagraphTextValidationBuilder,
  QuizFeedback,
  QuizFeedbackBuilder,
  RatingItem,
  ScaleItem,
  SectionHeaderItem,
  TextItem,
  TextValidation,
  TextValidationBuilder,
  TimeItem,
  VideoItem,
};

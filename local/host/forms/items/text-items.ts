import { QuestionItem } from './question-item';

/** A question for one line of text. */
export class TextItem extends QuestionItem {
  createResponse(response: string | null): object {
    return this.responseOf(response ?? '');
  }
}

/** A question for several lines of text. */
export class ParagraphTextItem extends TextItem {}

import type { FeedbackModel } from './model';

/** What a respondent is told about an answer. [D ref/forms/quiz-feedback] */
export class QuizFeedback {
  constructor(readonly model: FeedbackModel) {}

  getText(): string {
    return this.model.text;
  }

  getLinkUrls(): string[] {
    return this.model.links.map(({ url }) => url);
  }
}

export class QuizFeedbackBuilder {
  private text = '';
  private links: FeedbackModel['links'] = [];

  setText(text: string): this {
    this.text = text;
    return this;
  }

  addLink(url: string, displayText?: string): this {
    this.links = [...this.links, { url, text: displayText ?? url }];
    return this;
  }

  copy(): QuizFeedbackBuilder {
    const copy = new QuizFeedbackBuilder();
    copy.text = this.text;
    copy.links = this.links;
    return copy;
  }

  build(): QuizFeedback {
    return new QuizFeedback({ text: this.text, links: this.links });
  }
}

export function feedbackOf(model: FeedbackModel | null): QuizFeedback | null {
  return model && new QuizFeedback(model);
}

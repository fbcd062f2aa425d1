import type { PageRequest, Question } from './protocol';

/** What the script is told: Google's name of the button, and what was typed into a prompt. */
export interface GivenAnswer {
  readonly button: string;
  readonly text: string;
}

/**
 * Shows an alert or a prompt and waits for its answer inside a synchronous call. Meanwhile everything the page asks
 * is served, one letter after the other, so that the user can look at the sheet and change it.
 */
export class PageQuestions {
  open: Question | null = null;
  private answer: GivenAnswer | null = null;
  private lastId = 0;

  constructor(
    private readonly serveOneLetter: () => void,
    private readonly onChange: () => void,
  ) {}

  ask(question: Omit<Question, 'id'>): GivenAnswer {
    this.open = { ...question, id: ++this.lastId };
    this.answer = null;
    this.onChange();
    let given: GivenAnswer | null;
    do {
      this.serveOneLetter();
      given = this.given();
    } while (!given);
    this.open = null;
    this.onChange();
    return given;
  }

  /** Takes an answer; one to a question that is no longer open changes nothing. */
  take({ questionId, button, text }: PageRequest<'answer'>): void {
    if (this.open?.id !== questionId) return;
    if (button !== 'CLOSE' && !this.open.buttons.includes(button)) return;
    this.answer = { button, text };
  }

  private given(): GivenAnswer | null {
    return this.answer;
  }
}

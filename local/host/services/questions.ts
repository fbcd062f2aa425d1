export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** An alert or a prompt that waits for the user. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly ButtonName[];
}

/** A button, or for prompts a button with the text typed. */
export type Answer = ButtonName | { readonly button: ButtonName; readonly text: string };

/** Answers in order of the questions, or a function that is asked while the script waits. */
export type Answers = readonly Answer[] | ((question: Question) => Answer);

/** A question that nobody was there to answer; its message is the question's text. */
export class UnansweredQuestion extends Error {
  constructor(readonly question: Question) {
    super([question.title, question.prompt].filter((text) => text !== '').join('\n'));
    this.name = 'UnansweredQuestion';
  }
}

/** The buttons of a set in their order. */
export function buttonsOf(set: ButtonSetName): readonly ButtonName[] {
  return set.split('_') as ButtonName[];
}

/** Gives the answers that the host's caller has prepared. */
export class AnswerSource {
  private answers: Answers = [];

  use(answers: Answers): void {
    this.answers = typeof answers === 'function' ? answers : [...answers];
  }

  /** @throws UnansweredQuestion; RangeError for a button that the question does not have. */
  answer(question: Question): { readonly button: ButtonName; readonly text: string } {
    const given = this.next(question);
    const answer = typeof given === 'string' ? { button: given, text: '' } : given;
    if (answer.button !== 'CLOSE' && !question.buttons.includes(answer.button)) {
      throw new RangeError(
        `"${question.prompt}" has no button ${answer.button}, only ${question.buttons.join(', ')}`,
      );
    }
    return answer;
  }

  private next(question: Question): Answer {
    if (typeof this.answers === 'function') return this.answers(question);
    const [first, ...rest] = this.answers;
    if (first === undefined) throw new UnansweredQuestion(question);
    this.answers = rest;
    return first;
  }
}

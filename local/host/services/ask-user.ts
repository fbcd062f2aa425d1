import { EnumValue } from '../runtime/enum-value';
import type { RunContext } from '../runtime/run-context';
import { UnansweredQuestion, buttonsOf } from './questions';
import type { ButtonName, ButtonSetName, Question } from './questions';

/**
 * Suspends the script: what it has written is carried out, its locks are let go, and others may act before the
 * answer comes. Without an answer the run ends and no script code can catch it.
 */
export function askUser(context: RunContext, asked: Question): { button: ButtonName; text: string } {
  const { state } = context;
  context.settle();
  state.locks.releaseAll(context);
  const user = state.currentUser;
  try {
    return state.answers.answer(asked);
  } catch (error) {
    if (error instanceof UnansweredQuestion) return context.end(error);
    throw error;
  } finally {
    state.currentUser = user;
  }
}

/** (prompt), (prompt, buttons) or (title, prompt, buttons); without buttons those of `usual`. */
export function questionOf(
  kind: Question['kind'],
  args: readonly unknown[],
  usual: ButtonSetName = kind === 'alert' ? 'OK' : 'OK_CANCEL',
): Question {
  const last = args[args.length - 1];
  const set = last instanceof EnumValue ? (last.name as ButtonSetName) : usual;
  const texts = args.filter((value) => !(value instanceof EnumValue)).map((value) => String(value ?? ''));
  const [title, prompt] = texts.length > 1 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
  return { kind, title, prompt, buttons: buttonsOf(set) };
}

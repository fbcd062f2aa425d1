import type { RunContext } from '../runtime/run-context';
import { HostException } from '../runtime/host-exception';
import { askUser, questionOf } from './ask-user';

/** The older dialogs of a spreadsheet. Source [D]: reference/base/browser. */
export class Browser {
  constructor(private readonly context: RunContext) {}

  /** What was typed; 'cancel' when the dialog was closed or cancelled. */
  inputBox(...args: readonly unknown[]): string {
    this.requireScreen();
    const { button, text } = askUser(this.context, questionOf('prompt', args, 'OK'));
    return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
  }

  /** The button pressed in small letters; 'cancel' when the dialog was closed. */
  msgBox(...args: readonly unknown[]): string {
    this.requireScreen();
    const { button } = askUser(this.context, questionOf('alert', args));
    return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
  }

  private requireScreen(): void {
    if (this.context.activeUser === null) throw new HostException('uiUnavailable');
  }
}

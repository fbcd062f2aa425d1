import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { askUser, questionOf } from './ask-user';
import { HtmlOutput } from './html-output';
import { Menu } from './menu';
import type { ButtonName } from './questions';
import { servedHtml } from './served-html';
import type { ShownPage } from './shown';

/** What a prompt gave back. */
export class PromptResponse {
  constructor(
    private readonly button: ButtonName,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumValue {
    return new EnumValue('Button', this.button);
  }

  getResponseText(): string {
    return this.text;
  }
}

/** Menus, questions, sidebar and dialogs of the file at hand. Source [D]: reference/base/ui. */
export class Ui {
  constructor(private readonly context: RunContext) {}

  createMenu(caption: string): Menu {
    return new Menu(this.context, caption);
  }

  /** Named after the add-on, or the project where it is none. */
  createAddonMenu(): Menu {
    return new Menu(this.context, this.context.state.projectName);
  }

  alert(...args: readonly unknown[]): EnumValue {
    return new EnumValue('Button', askUser(this.context, questionOf('alert', args)).button);
  }

  prompt(...args: readonly unknown[]): PromptResponse {
    const { button, text } = askUser(this.context, questionOf('prompt', args));
    return new PromptResponse(button, text);
  }

  /** Takes the place of a sidebar that is open. Its width is always 300 pixels. */
  showSidebar(userInterface: unknown): void {
    const page = this.page(userInterface, 'Ui.showSidebar');
    this.context.state.sidebar = { ...this.shown(page), width: 300, height: null, isModal: false };
  }

  showModalDialog(userInterface: unknown, title: string): void {
    const page = this.page(userInterface, 'Ui.showModalDialog');
    this.context.state.dialogs.push({ ...this.shown(page), title, isModal: true });
  }

  showModelessDialog(userInterface: unknown, title: string): void {
    const page = this.page(userInterface, 'Ui.showModelessDialog');
    this.context.state.dialogs.push({ ...this.shown(page), title, isModal: false });
  }

  /** A page as the browser gets it. */
  private shown(page: HtmlOutput): Omit<ShownPage, 'isModal'> {
    const html = page.getContent();
    return {
      title: page.getTitle(),
      html: this.context.state.facts.htmlIsDamaged ? servedHtml(html) : html,
      width: page.getWidth(),
      height: page.getHeight(),
    };
  }

  private page(userInterface: unknown, method: string): HtmlOutput {
    if (userInterface instanceof HtmlOutput) return userInterface;
    throw new HostException('signature', { types: '(class)', method });
  }
}

import { NotPossible } from './not-possible';
import { OpenWorkbook } from './open-workbook';
import { PaperDesk } from './papers/paper-desk';
import { PageQuestions } from './page-question';
import type { PageEvent, PageMethod, PageReply, PageRequest, PageState, PageValue } from './protocol';
import { ScriptRuns } from './script-runs';
import type { SessionOptions } from './session-options';
import { isSheetMethod, type SheetMethod } from './sheet-methods';

/** How a session reaches the page: what it tells unasked, and how it serves the page while a script waits. */
export interface SessionLink {
  readonly tell: (event: PageEvent) => void;
  readonly serveOneLetter: () => void;
}

type Reply = (reply: PageReply<PageMethod>) => void;
/** Methods that take a while and need the workbook to themselves: refused while a script runs. */
type SlowMethod = 'download' | 'openExample' | 'setLanguage';
type OwnMethod = Exclude<PageMethod, SheetMethod | SlowMethod>;

type OwnHandlers = { readonly [M in OwnMethod]: (request: PageRequest<M>) => PageValue<M> };
type SlowHandlers = { readonly [M in SlowMethod]: (request: PageRequest<M>) => Promise<PageValue<M>> };

/** No call of the page: nobody waits for what comes of it, as on Google a failing trigger is told to nobody at the grid. */
const TRIGGER_CALL = '';

/** Opens the workbook with the add-on in it. @throws WorkbookFileError when a file cannot be read */
export async function openSession(options: SessionOptions, link: SessionLink): Promise<HostSession> {
  return new HostSession(options, link, await OpenWorkbook.open(options, options.files, options.language));
}

/** The page's conversation with a workbook: the sheet's own requests go to its desk, the script's wait their turn. */
export class HostSession {
  private readonly questions: PageQuestions;
  private readonly runs: ScriptRuns;
  private readonly own: OwnHandlers = this.ownHandlers();
  private readonly slow: SlowHandlers = this.slowHandlers();

  constructor(
    private readonly options: SessionOptions,
    private readonly link: SessionLink,
    private open: OpenWorkbook,
  ) {
    this.questions = new PageQuestions(link.serveOneLetter, () => this.afterScriptStep());
    this.runs = new ScriptRuns({
      begin: () => this.beforeScript(),
      end: (callId, outcome) => {
        this.afterScriptStep();
        this.link.tell({ type: 'ran', callId, outcome });
      },
    });
    this.prepare(open);
  }

  /** Serves one request. Those of the sheet are served also while a script waits for an answer. */
  serve(method: PageMethod, request: unknown, reply: Reply): void {
    const refused = (error: unknown): void => reply(refusalOf(error));
    if (method in this.slow) {
      // Refused here and now: while a script waits, the thread sleeps in its call and no promise would go on.
      if (this.runs.isRunning) reply({ ok: false, refusal: 'script-running', text: '' });
      else this.serveSlow(method as SlowMethod, request).then(reply, refused);
      return;
    }
    try {
      const value = this.serveAtOnce(method as OwnMethod | SheetMethod, request);
      reply({ ok: true, value } as PageReply<PageMethod>);
    } catch (error) {
      refused(error);
    }
  }

  private serveAtOnce(method: OwnMethod | SheetMethod, request: unknown): unknown {
    if (!isSheetMethod(method)) return (this.own[method] as (request: unknown) => unknown)(request);
    const { desk } = this.open;
    const before = desk.revision;
    const value = desk.serve(method, request);
    if (desk.revision !== before) this.tellState();
    const change = desk.takeChange();
    if (change) this.runs.add(TRIGGER_CALL, () => this.open.host.changed(change));
    return value;
  }

  private async serveSlow(method: SlowMethod, request: unknown): Promise<PageReply<PageMethod>> {
    const value = await (this.slow[method] as (request: unknown) => Promise<unknown>)(request);
    this.tellState();
    return { ok: true, value } as PageReply<PageMethod>;
  }

  private ownHandlers(): OwnHandlers {
    return {
      state: () => this.state(),
      answer: (request) => {
        this.questions.take(request);
        return null;
      },
      closeFrame: ({ frameId }) => {
        this.open.frames.close(frameId);
        this.tellState();
        return null;
      },
      frameHtml: ({ frameId }) => this.open.frames.html(frameId),
      paper: (request) => this.paper(request),
      openMenuItem: ({ callId, functionName }) => {
        this.runs.add(callId, () => {
          this.open.host.call(functionName);
        });
        return null;
      },
      runScript: ({ callId, name, args }) => {
        this.runs.add(callId, () => this.open.host.run(name, args).value);
        return null;
      },
    };
  }

  /** A form that is sent in lets triggers run, so it waits for a script that is at work. */
  private paper(request: PageRequest<'paper'>): PageValue<'paper'> {
    const desk = new PaperDesk(this.open.host, this.open.language);
    if (request.sent === null) return desk.serve(request);
    if (this.runs.isRunning) return desk.busy();
    this.beforeScript();
    try {
      return desk.serve(request);
    } finally {
      this.afterScriptStep();
    }
  }

  private slowHandlers(): SlowHandlers {
    return {
      download: () => this.open.download(),
      openExample: async ({ language }) => {
        if (this.options.examples[language] === undefined) throw new NotPossible(language);
        await this.replace(language);
        return null;
      },
      setLanguage: async ({ language }) => {
        if (this.open.isUntouchedExample && this.options.examples[language]) await this.replace(language);
        else this.open.speak(language);
        return null;
      },
    };
  }

  /** Puts the example of a language in the place of the workbook. */
  private async replace(language: PageRequest<'setLanguage'>['language']): Promise<void> {
    const { revision, selectionSerial } = this.open.desk;
    this.open = await OpenWorkbook.open(this.options, null, language);
    this.open.desk.continueAfter(revision, selectionSerial);
    this.prepare(this.open);
  }

  private prepare({ host }: OpenWorkbook): void {
    host.answer(({ kind, title, prompt, buttons }) => {
      const { button, text } = this.questions.ask({ kind, title, text: prompt, buttons });
      return { button: button as (typeof buttons)[number], text };
    });
  }

  private beforeScript(): void {
    this.open.passTime();
    this.tellState();
  }

  /** After a script ended, and when it stops for a question: the page sees what it has done so far. */
  private afterScriptStep(): void {
    const { desk, host } = this.open;
    desk.noteScriptChanges();
    // Google shows one message at a time, the newest.
    const toast = host.toasts.splice(0).at(-1);
    if (toast) {
      const { title, message: text, timeoutSeconds: seconds } = toast;
      this.link.tell({ type: 'toast', title, text, seconds });
    }
    this.tellState();
  }

  private state(): PageState {
    return {
      ...this.open.state(),
      question: this.questions.open,
      isRunning: this.runs.isRunning,
      examples: Object.keys(this.options.examples) as PageState['examples'],
    };
  }

  private tellState(): void {
    this.link.tell({ type: 'state', state: this.state() });
  }
}

function refusalOf(error: unknown): PageReply<PageMethod> {
  if (error instanceof NotPossible) return { ok: false, refusal: 'not-possible', text: error.message };
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { ok: false, refusal: 'unexpected', text: '' };
}

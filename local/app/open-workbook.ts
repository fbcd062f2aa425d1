import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Host } from '../host/runtime/host';
import { menuView } from './menu-view';
import { openHost } from './opened-host';
import type { PageLanguage, PageState } from './protocol';
import type { SessionOptions } from './session-options';
import { SheetDesk } from './sheet-desk';
import { ShownFrames } from './shown-frames';

const LOCALES: Readonly<Record<PageLanguage, string>> = { en: 'en', es: 'es', zh: 'zh_CN' };

/** What of the page's state the workbook itself decides. */
export type WorkbookState = Omit<PageState, 'question' | 'isRunning' | 'examples'>;

/** One workbook on a host with the add-on, and what the user has done to it so far. */
export class OpenWorkbook {
  readonly frames: ShownFrames;
  readonly desk: SheetDesk;

  private constructor(
    readonly host: Host,
    private readonly fileName: string,
    private userLanguage: PageLanguage,
    private readonly isExample: boolean,
  ) {
    this.frames = new ShownFrames(host);
    this.desk = new SheetDesk(host);
  }

  /**
   * Opens files, or with null the example of the language (an empty spreadsheet where there is none).
   *
   * @throws WorkbookFileError when a file cannot be read.
   */
  static async open(
    options: SessionOptions,
    files: readonly string[] | null,
    language: PageLanguage,
  ): Promise<OpenWorkbook> {
    const example = options.examples[language];
    const opened = files ?? (example === undefined ? [] : [example]);
    const host = await openHost(opened, LOCALES[language], options.addOnFolder);
    openFile(host);
    const name = path.basename(opened[0] ?? host.workbook.name);
    return new OpenWorkbook(host, name, language, files === null);
  }

  get language(): PageLanguage {
    return this.userLanguage;
  }

  /** An example nobody has changed, which may be replaced without asking. */
  get isUntouchedExample(): boolean {
    return this.isExample && this.desk.isUntouched;
  }

  /** The user's language changes: the add-on builds its menu anew. */
  speak(language: PageLanguage): void {
    this.userLanguage = language;
    openFile(this.host.setLocale(LOCALES[language]));
  }

  /** The host's clock stands still but for what calls cost; before a call it catches up with the real time. */
  passTime(): void {
    this.host.advance(Math.max(0, Date.now() - this.host.now()));
  }

  state(): WorkbookState {
    const { host, frames } = this;
    return {
      ...this.desk.state(),
      fileName: this.fileName,
      language: this.userLanguage,
      menu: menuView(host.menu),
      sidebar: frames.sidebar,
      dialog: frames.dialog,
    };
  }

  /** The workbook as the bytes of an .xlsx file, and a name for it. */
  async download(): Promise<{ fileName: string; base64: string }> {
    const fileName = `${path.parse(this.fileName).name}.xlsx`;
    const folder = await mkdtemp(path.join(os.tmpdir(), 'customer-tiers-'));
    try {
      const file = path.join(folder, 'download.xlsx');
      await this.host.save(file);
      return { fileName, base64: (await readFile(file)).toString('base64') };
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}

/** A file opens also when the script's onOpen fails: its menu is then missing, as on Google. */
function openFile(host: Host): void {
  try {
    host.open();
  } catch (error) {
    process.stderr.write(`onOpen: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
